using Wanglai.Ledger.Storage;

namespace Wanglai.Ledger.Sqlite;

/// <summary>What the tables of <see cref="LedgerSchema"/> are in SQLite.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as a ledger of Wanglai: <c>WNGL</c> in ASCII.</summary>
    public const int ApplicationId = 0x574E474C;

    /// <summary>What SQLite calls the types of columns.</summary>
    public static ColumnTypes Types { get; } = new("INTEGER", "INTEGER PRIMARY KEY", "BLOB", "TEXT", " WITHOUT ROWID");

    /// <summary>Guards against mistakes, not against malice; the chain shows both.</summary>
    public static string Guards { get; } = string.Concat(LedgerSchema.AppendOnly.Select(table =>
        $"""
        CREATE TRIGGER {table}_are_not_changed BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER {table}_are_not_deleted BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

        """));
}
