using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Wanglai.Ledger.Tests.Places;

/// <summary>A ledger in a file.</summary>
public sealed class SqlitePlace : LedgerPlace
{
    private readonly TemporaryFolder _folder = new();

    public override string Location => _folder["a.wanglai"];

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
        Statements.Execute(connection, "BEGIN IMMEDIATE");
        Statements.Execute(connection, "UPDATE projections SET covers = covers");
        return connection;
    }

    public override void Dispose() => _folder.Dispose();

    protected override void Disarm()
    {
        foreach (var table in new[] { "entries", "batches" })
        {
            Execute($"DROP TRIGGER IF EXISTS {table}_are_not_changed; DROP TRIGGER IF EXISTS {table}_are_not_deleted");
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Location};Pooling=False");
        connection.Open();
        connection.CreateFunction("text_of", (byte[] bytes) => Encoding.UTF8.GetString(bytes));
        connection.CreateFunction("bytes_of", (string text) => Encoding.UTF8.GetBytes(text));
        connection.CreateFunction("zeros", (int count) => new byte[count]);
        return connection;
    }
}

/// <summary>Statements to any database.</summary>
internal static class Statements
{
    public static int Execute(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command.ExecuteNonQuery();
    }

    public static T Value<T>(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }
}
