using Npgsql;

namespace Wanglai.Ledger.Tests.Places;

/// <summary>A ledger in a schema of its own on the server that <c>./test</c> started and that <c>WANGLAI_TEST_POSTGRES</c> names.</summary>
public sealed class PostgresPlace : LedgerPlace
{
    private static int _places;

    private readonly string _schema;

    public PostgresPlace()
    {
        var server = TestServer.Location();
        _schema = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _places)}";
        Location = $"{server};Search Path={_schema}";
        Execute(
            $"""
            CREATE SCHEMA {_schema};
            CREATE FUNCTION text_of(bytea) RETURNS text LANGUAGE sql AS $$ SELECT convert_from($1, 'UTF8') $$;
            CREATE FUNCTION bytes_of(text) RETURNS bytea LANGUAGE sql AS $$ SELECT convert_to($1, 'UTF8') $$;
            CREATE FUNCTION zeros(integer) RETURNS bytea LANGUAGE sql AS $$ SELECT decode(repeat('00', $1), 'hex') $$;
            """);
    }

    public override string Location { get; }

    public override int Execute(string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = Connect();
        return Statements.Execute(connection, sql, parameters);
    }

    public override T Value<T>(string sql)
    {
        using var connection = Connect();
        return Statements.Value<T>(connection, sql);
    }

    public override IDisposable WriteBeside()
    {
        var connection = Connect();
        Statements.Execute(connection, "BEGIN; LOCK TABLE batches IN SHARE ROW EXCLUSIVE MODE; UPDATE projections SET covers = covers");
        return connection;
    }

    public override void Dispose() => Execute($"DROP SCHEMA {_schema} CASCADE");

    protected override void Disarm()
    {
        foreach (var table in new[] { "entries", "batches" })
        {
            Execute($"DROP TRIGGER IF EXISTS {table}_are_not_changed ON {table}");
        }
    }

    private NpgsqlConnection Connect()
    {
        // Without a pool: a pool for each schema would keep the server's connections.
        var connection = new NpgsqlConnection(Location + ";Pooling=False");
        connection.Open();
        return connection;
    }
}
