using System.Data.Common;
using Dapper;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Storage;

/// <summary>Puts questions to a database, each to one state of the ledger.</summary>
internal sealed class LedgerReader(ILedgerDatabase database, TimeProvider clock)
{
    /// <summary>The database.</summary>
    public ILedgerDatabase Database => database;

    /// <summary>The answer to a question.</summary>
    public T Ask<T>(Func<DbConnection, T> question) => Guarded(() =>
    {
        using var snapshot = Begin();
        return question(snapshot.Connection);
    });

    /// <summary>The answer to a question that the projections answer: they must tell all that the entries tell.</summary>
    public T AskCurrent<T>(Func<DbConnection, T> question) => Ask(connection =>
    {
        RequireCurrent(connection);
        return question(connection);
    });

    /// <summary>
    /// The rows of an answer, as a stream, from the ledger as it was when the stream began. What <paramref name="begin"/> finds first is
    /// of the same state.
    /// </summary>
    public IEnumerable<T> Stream<T>(Func<DbConnection, IEnumerable<T>> begin)
    {
        using var snapshot = Guarded(Begin);
        using var rows = Guarded(() =>
        {
            RequireCurrent(snapshot.Connection);
            return begin(snapshot.Connection).GetEnumerator();
        });
        while (GuardedOnce(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private Snapshot Begin()
    {
        var connection = database.Connect();
        try
        {
            database.BeginReading(connection);
            return new(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void RequireCurrent(DbConnection connection)
    {
        if (!LedgerQueries.Projections(connection, LedgerQueries.Head(connection)).IsCurrent)
        {
            throw new WanglaiException(LedgerProblems.NotCurrent(database.Name));
        }
    }

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return Attempts.Of(database, clock, action);
        }
        catch (Exception error) when (Unreadable.Is(error))
        {
            throw new WanglaiException(LedgerProblems.FileFault(database.Name, error.Message), error);
        }
    }

    // A row that was given cannot be given again: in the middle of a stream there is no second attempt.
    private T GuardedOnce<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (database.Explain(error) is { } problem)
        {
            throw new WanglaiException(problem, error);
        }
        catch (Exception error) when (Unreadable.Is(error))
        {
            throw new WanglaiException(LedgerProblems.FileFault(database.Name, error.Message), error);
        }
    }

    /// <summary>A connection that sees one state of the ledger; afterwards it goes back to where connections are kept.</summary>
    private sealed class Snapshot(DbConnection connection) : IDisposable
    {
        public DbConnection Connection => connection;

        public void Dispose()
        {
            try
            {
                connection.Execute("ROLLBACK");
            }
            catch (Exception error) when (error is DbException or InvalidOperationException)
            {
                // What failed before has ended the transaction already.
            }
            finally
            {
                connection.Dispose();
            }
        }
    }
}
