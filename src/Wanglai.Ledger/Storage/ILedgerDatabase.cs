using System.Data.Common;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Storage;

/// <summary>The database behind a ledger: the little in which stores differ. What it tells and keeps is the same for all of them.</summary>
internal interface ILedgerDatabase : IDisposable
{
    /// <summary>Where the ledger is, as sentences name it: without a password.</summary>
    string Name { get; }

    /// <summary>How long to wait for another writer, and for a server that is away.</summary>
    TimeSpan Patience { get; }

    /// <summary>What its columns are called.</summary>
    ColumnTypes Types { get; }

    /// <summary>Joins tables; in the order written, where the database lets it be said.</summary>
    string JoinInOrder { get; }

    /// <summary>A connection to the ledger.</summary>
    DbConnection Connect();

    /// <summary>From here to <c>ROLLBACK</c> the connection sees one state of the ledger, and never waits for a writer.</summary>
    void BeginReading(DbConnection connection);

    /// <summary>From here to <c>COMMIT</c> or <c>ROLLBACK</c> the connection is the only one that writes; readers are not kept waiting.</summary>
    void BeginWriting(DbConnection connection);

    /// <summary>Inserts rows, within the transaction of the connection.</summary>
    IRowWriter Rows(DbConnection connection);

    /// <summary>What the database is, with its version.</summary>
    string Describe(DbConnection connection);

    /// <summary>In this transaction, what is deleted is overwritten, where the database can.</summary>
    void Overwrite(DbConnection connection);

    /// <summary>After an erasure was committed: takes away what the database still keeps of deleted rows.</summary>
    void Scrub(DbConnection connection);

    /// <summary>What the database's own check of what it keeps finds.</summary>
    IEnumerable<Problem> Check(DbConnection connection);

    /// <summary>What stands in the user's way, where the database threw <paramref name="error"/>; null for an error of another sort.</summary>
    Problem? Explain(Exception error);

    /// <summary>What the database found damaged, where <paramref name="error"/> comes from that; null where it does not.</summary>
    Problem? ExplainDamage(Exception error);

    /// <summary>True where the connection was lost and another attempt may find the database again.</summary>
    bool IsPassing(Exception error);
}
