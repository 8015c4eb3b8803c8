using Npgsql;

namespace Wanglai.Tests;

/// <summary>A database of one test's own on the server for tests; gone after it. It is made by whoever opens a ledger there.</summary>
internal sealed class ServedDatabase : IDisposable
{
    private static int _databases;

    private readonly string _name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
    private readonly string _server = TestServer.Location();

    /// <summary>What the command line would name it by.</summary>
    public string Location => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    /// <summary>Makes it empty.</summary>
    public ServedDatabase Made()
    {
        Execute($"CREATE DATABASE {_name}");
        return this;
    }

    public void Dispose() => Execute($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(_server + ";Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
