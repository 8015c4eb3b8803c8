using System.Data.Common;
using Dapper;
using Npgsql;
using Wanglai.Ledger.Storage;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Postgres;

/// <summary>A ledger in a database of a PostgreSQL server: in the first schema of the connection's search path.</summary>
internal sealed class PostgresDatabase : ILedgerDatabase
{
    private readonly NpgsqlConnectionStringBuilder _settings;
    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(NpgsqlConnectionStringBuilder settings, TimeSpan patience)
    {
        _settings = settings;
        _source = NpgsqlDataSource.Create(settings);
        Patience = patience;
        Name = $"Host={settings.Host};Port={settings.Port};Database={DatabaseName}";
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public TimeSpan Patience { get; }

    /// <inheritdoc/>
    public ColumnTypes Types => PostgresSchema.Types;

    /// <summary>PostgreSQL keeps statistics and chooses the order itself.</summary>
    public string JoinInOrder => "JOIN";

    /// <summary>The database that the connection string names; PostgreSQL takes the user's name where it names none.</summary>
    public string DatabaseName => _settings.Database ?? _settings.Username ?? "postgres";

    /// <inheritdoc/>
    public DbConnection Connect() => Open();

    /// <summary>A connection to the ledger.</summary>
    public NpgsqlConnection Open() => _source.OpenConnection();

    /// <summary>A connection to the server's own database, from which another can be made.</summary>
    public NpgsqlConnection OpenMaintenance()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_settings.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <inheritdoc/>
    public void BeginReading(DbConnection connection) => connection.Execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

    /// <summary>Readers take no lock that this one forbids.</summary>
    public void BeginWriting(DbConnection connection) => connection.Execute(
        $"""
        BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
        SET LOCAL lock_timeout = {Math.Max(1, (long)Patience.TotalMilliseconds)};
        LOCK TABLE batches IN SHARE ROW EXCLUSIVE MODE;
        """);

    /// <inheritdoc/>
    public IRowWriter Rows(DbConnection connection) => new PostgresRows((NpgsqlConnection)connection);

    /// <inheritdoc/>
    public string Describe(DbConnection connection) => $"PostgreSQL {((NpgsqlConnection)connection).PostgreSqlVersion}";

    /// <summary>PostgreSQL leaves deleted rows where they are until they are vacuumed: <see cref="Scrub"/>.</summary>
    public void Overwrite(DbConnection connection)
    {
    }

    /// <summary>Writes the tables that held words anew without their deleted rows. What the server's own logs and backups keep is its administrator's to see to.</summary>
    public void Scrub(DbConnection connection)
    {
        foreach (var table in LedgerSchema.HoldingWords)
        {
            connection.Execute($"VACUUM FULL {table}");
        }
    }

    /// <summary>The server keeps checksums of its pages, where it was set up so, and tells of damage when it reads them.</summary>
    public IEnumerable<Problem> Check(DbConnection connection) => [];

    /// <inheritdoc/>
    public Problem? Explain(Exception error) => PostgresProblems.Of(error, this);

    /// <inheritdoc/>
    public Problem? ExplainDamage(Exception error) => PostgresProblems.DamageIn(error);

    /// <inheritdoc/>
    public bool IsPassing(Exception error) => PostgresProblems.IsPassing(error);

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
