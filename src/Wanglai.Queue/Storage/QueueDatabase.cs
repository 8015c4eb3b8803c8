using Dapper;
using Npgsql;
using Wanglai.Model.Problems;

namespace Wanglai.Queue.Storage;

/// <summary>The database that the queue is in: the ledger's own, and there its own schema.</summary>
internal sealed class QueueDatabase : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _patience;

    public QueueDatabase(string connectionString, TimeProvider clock, TimeSpan patience)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "wanglai queue",
            CommandTimeout = 0,
            MaxAutoPrepare = 50,
            Enlist = false,
        };

        // What was acknowledged is on disk, whatever is usual on that server.
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        ConnectionString = settings.ConnectionString;
        Name = $"Host={settings.Host};Port={settings.Port};Database={settings.Database ?? settings.Username}";
        _source = NpgsqlDataSource.Create(settings);
        _clock = clock;
        _patience = patience;
    }

    /// <summary>How to connect, for the engine.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the queue is, as sentences name it: without a password.</summary>
    public string Name { get; }

    /// <summary>What <paramref name="action"/> gives on a connection; it is repeated, as long as patience lasts, while the server is away.</summary>
    /// <exception cref="WanglaiException">The server refuses, or does not come back.</exception>
    public T Do<T>(Func<NpgsqlConnection, T> action)
    {
        var began = _clock.GetTimestamp();
        while (true)
        {
            try
            {
                using var connection = _source.OpenConnection();
                return action(connection);
            }
            catch (NpgsqlException error) when (IsPassing(error) && _clock.GetElapsedTime(began) < _patience)
            {
                Thread.Sleep(Pause);
            }
            catch (NpgsqlException error)
            {
                throw new WanglaiException(QueueProblems.CannotReach(Name, error is PostgresException told ? told.MessageText : (error.InnerException ?? error).Message), error);
            }
        }
    }

    /// <summary>Something that only one process does at a time in this schema; null where another one is at it. Its turn ends when the result is disposed of.</summary>
    public IDisposable? TryTakeTurn(long what) => Do(_ =>
    {
        var connection = _source.OpenConnection();
        var turn = connection.ExecuteScalar<bool>("SELECT pg_try_advisory_lock(hashtextextended(current_schema(), @what))", new { what });
        if (turn)
        {
            return new Turn(connection, what);
        }

        connection.Dispose();
        return null;
    });

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private static bool IsPassing(NpgsqlException error) => error is PostgresException told
        ? told.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            || told.SqlState.StartsWith("08", StringComparison.Ordinal)
        : error.IsTransient;

    private sealed class Turn(NpgsqlConnection connection, long what) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                connection.Execute("SELECT pg_advisory_unlock(hashtextextended(current_schema(), @what))", new { what });
            }
            catch (NpgsqlException)
            {
                // The turn ended with the connection.
            }

            connection.Dispose();
        }
    }
}
