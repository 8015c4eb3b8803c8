using Wanglai.Ledger.Storage;

namespace Wanglai.Ledger.Postgres;

/// <summary>What the tables of <see cref="LedgerSchema"/> are in PostgreSQL.</summary>
internal static class PostgresSchema
{
    /// <summary>The table that marks a schema as a ledger, with its format.</summary>
    public const string Mark = "wanglai_ledger";

    /// <summary>What PostgreSQL calls the types of columns. Texts are compared byte by byte, as in SQLite, whatever the database's collation.</summary>
    public static ColumnTypes Types { get; } = new("bigint", "bigint PRIMARY KEY", "bytea", "text COLLATE \"C\"", "");

    /// <summary>Everything that a new ledger has.</summary>
    public static string Whole { get; } =
        LedgerSchema.Whole(Types)
        + """
        CREATE FUNCTION refuse_to_change_the_ledger() RETURNS trigger LANGUAGE plpgsql
          AS $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;

        """
        + string.Concat(LedgerSchema.AppendOnly.Select(table =>
            $"""
            CREATE TRIGGER {table}_are_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
              FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_ledger();

            """))
        + $"""
        CREATE TABLE {Mark} (format bigint NOT NULL);
        INSERT INTO {Mark} (format) VALUES ({LedgerSchema.Version});
        """;
}
