using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Wanglai.Ledger.Storage;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file, behind its write-ahead log.</summary>
internal sealed class SqliteDatabase(SqliteFile file) : ILedgerDatabase
{
    /// <inheritdoc/>
    public string Name => file.Path;

    /// <inheritdoc/>
    public TimeSpan Patience => file.Patience;

    /// <inheritdoc/>
    public ColumnTypes Types => SqliteSchema.Types;

    /// <summary>Other joins SQLite reorders, and with no statistics it guesses ill (https://sqlite.org/optoverview.html#crossjoin).</summary>
    public string JoinInOrder => "CROSS JOIN";

    /// <inheritdoc/>
    public DbConnection Connect() => file.Connect();

    /// <inheritdoc/>
    public void BeginReading(DbConnection connection) => connection.Execute("BEGIN DEFERRED");

    /// <inheritdoc/>
    public void BeginWriting(DbConnection connection) => connection.Execute("BEGIN IMMEDIATE");

    /// <inheritdoc/>
    public IRowWriter Rows(DbConnection connection)
    {
        // The ids of claims are spread over their whole index: with SQLite's usual 2 MB most insertions would read a page first.
        connection.Execute("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192;");
        return new SqliteRows((SqliteConnection)connection);
    }

    /// <inheritdoc/>
    public string Describe(DbConnection connection) => $"SQLite ({SqliteLedger.Engine})";

    /// <summary>Nothing: every connection overwrites what it deletes.</summary>
    public void Overwrite(DbConnection connection)
    {
    }

    /// <summary>The write-ahead log still has the pages as they were.</summary>
    public void Scrub(DbConnection connection) => connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(DbConnection connection) => connection
        .Stream($"PRAGMA integrity_check({VerificationReport.MostListed})", row => row.GetString(0))
        .Where(finding => finding != "ok")
        .Select(DamageProblems.File);

    /// <inheritdoc/>
    public Problem? Explain(Exception error) => error is SqliteException sqlite ? SqliteProblems.Of(sqlite, file) : null;

    /// <inheritdoc/>
    public Problem? ExplainDamage(Exception error) => error is SqliteException sqlite ? DamageProblems.File(SqliteProblems.Words(sqlite)) : null;

    /// <inheritdoc/>
    public bool IsPassing(Exception error) => false;

    /// <inheritdoc/>
    public void Dispose() => file.Close();
}
