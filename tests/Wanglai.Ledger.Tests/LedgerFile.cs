using Microsoft.Data.Sqlite;

namespace Wanglai.Ledger.Tests;

/// <summary>The file of a ledger as somebody with another program sees it, who may do with it what he likes.</summary>
internal static class LedgerFile
{
    /// <summary>Changes the file behind the ledger's back, the guards against mistakes taken off.</summary>
    public static int Tamper(string path, string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(
            connection,
            """
            DROP TRIGGER IF EXISTS entries_are_not_changed;
            DROP TRIGGER IF EXISTS entries_are_not_deleted;
            DROP TRIGGER IF EXISTS batches_are_not_changed;
            DROP TRIGGER IF EXISTS batches_are_not_deleted;
            """);
        return Execute(connection, sql, parameters);
    }

    /// <summary>Runs a statement as it is.</summary>
    public static int Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return Execute(connection, sql);
    }

    /// <summary>A value that stands in the file.</summary>
    public static T Value<T>(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    private static int Execute(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command.ExecuteNonQuery();
    }
}
