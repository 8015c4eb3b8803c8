using Microsoft.Data.Sqlite;

namespace Wanglai.Ledger.Sqlite;

/// <summary>A statement that is compiled once and run for many rows, with parameters <c>$1</c>, <c>$2</c> … in their order.</summary>
internal sealed class PreparedCommand(SqliteConnection connection, string sql) : IDisposable
{
    private readonly SqliteCommand _command = Make(connection, sql);

    /// <summary>Runs the statement with these values.</summary>
    public void Run(params ReadOnlySpan<object> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row as a whole number; null where there is no row.</summary>
    public long? Ask(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return (long?)_command.ExecuteScalar();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private static SqliteCommand Make(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Bind(ReadOnlySpan<object> values)
    {
        while (_command.Parameters.Count < values.Length)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${_command.Parameters.Count + 1}" });
        }

        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i];
        }
    }
}
