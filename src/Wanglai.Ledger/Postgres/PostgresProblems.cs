using Npgsql;
using Wanglai.Ledger.Storage;
using Wanglai.Ledger.Verification;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Postgres;

/// <summary>Says in words of the user what PostgreSQL says in states (its manual, appendix A).</summary>
internal static class PostgresProblems
{
    /// <summary>The problem behind an error; null for an error that is not PostgreSQL's.</summary>
    public static Problem? Of(Exception error, PostgresDatabase database) => error switch
    {
        PostgresException told => Of(told, database),
        NpgsqlException lost => LedgerProblems.CannotOpen(database.Name, Words(lost)),
        _ => null,
    };

    /// <summary>What the server found damaged: class XX, and what cannot be read in the form that it should have.</summary>
    public static Problem? DamageIn(Exception error) =>
        error is PostgresException told && !IsPassing(told) ? DamageProblems.File(told.MessageText) : null;

    /// <summary>True where the server went away, is starting, or the connection broke.</summary>
    public static bool IsPassing(Exception error) => error switch
    {
        PostgresException told => told.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.DeadlockDetected || told.SqlState.StartsWith("08", StringComparison.Ordinal),
        NpgsqlException lost => lost.IsTransient,
        _ => false,
    };

    private static Problem Of(PostgresException error, PostgresDatabase database) => error.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => LedgerProblems.Busy(database.Name, database.Patience),
        PostgresErrorCodes.DiskFull => LedgerProblems.DiskFull(database.Name),
        // A server that only follows another one says FeatureNotSupported to whoever wants to write.
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.FeatureNotSupported => LedgerProblems.ReadOnly(database.Name),
        PostgresErrorCodes.InvalidCatalogName => LedgerProblems.NoLedger(database.Name),
        var state when state[..2] is "28" or "57" or "08" or "3F" or "53" => LedgerProblems.CannotOpen(database.Name, error.MessageText),
        _ => LedgerProblems.FileFault(database.Name, error.MessageText),
    };

    private static string Words(Exception error) => (error.InnerException ?? error).Message;
}
