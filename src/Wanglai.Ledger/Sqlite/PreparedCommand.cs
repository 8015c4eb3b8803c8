using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Wanglai.Ledger.Sqlite;

/// <summary>
/// A statement that is compiled once and run for many rows, with parameters <c>?1</c>, <c>?2</c> … in their order. It speaks to SQLite
/// directly: for a million claims the parameter objects of the library above would cost more than the insertions.
/// </summary>
internal sealed class PreparedCommand(SqliteConnection connection, string sql) : IDisposable
{
    private readonly sqlite3 _database = connection.Handle ?? throw new ArgumentException("The connection is closed.", nameof(connection));
    private sqlite3_stmt? _compiled;

    // Compiled at its first use: when projections are made anew, their tables may not be there before.
    private sqlite3_stmt Statement => _compiled ??= Compile();

    /// <summary>Sets a parameter to a whole number.</summary>
    public PreparedCommand Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(Statement, parameter, value));
        return this;
    }

    /// <summary>Sets a parameter to a whole number, or to nothing.</summary>
    public PreparedCommand Bind(int parameter, long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(Statement, parameter, number) : raw.sqlite3_bind_null(Statement, parameter));
        return this;
    }

    /// <summary>Sets a parameter to a text without NUL.</summary>
    public PreparedCommand Bind(int parameter, string value)
    {
        Check(raw.sqlite3_bind_text(Statement, parameter, value));
        return this;
    }

    /// <summary>Sets a parameter to bytes.</summary>
    public PreparedCommand Bind(int parameter, ReadOnlySpan<byte> value)
    {
        // An empty span has no address, which SQLite would take for NULL.
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(Statement, parameter, 0) : raw.sqlite3_bind_blob(Statement, parameter, value));
        return this;
    }

    /// <summary>Runs the statement, which gives no row.</summary>
    public void Run() => Ask();

    /// <summary>Runs the statement; the first column of its row as a whole number, null where there is no row.</summary>
    public long? Ask()
    {
        try
        {
            var code = raw.sqlite3_step(Statement);
            if (code == raw.SQLITE_ROW)
            {
                var value = raw.sqlite3_column_int64(Statement, 0);

                // An INSERT with RETURNING gives its row before it is done.
                while (code == raw.SQLITE_ROW)
                {
                    code = raw.sqlite3_step(Statement);
                }

                Check(code == raw.SQLITE_DONE ? raw.SQLITE_OK : code);
                return value;
            }

            Check(code == raw.SQLITE_DONE ? raw.SQLITE_OK : code);
            return null;
        }
        finally
        {
            // The code of a failed step is given once more here; it has been reported.
            _ = raw.sqlite3_reset(Statement);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _compiled?.Dispose();

    private sqlite3_stmt Compile()
    {
        Check(raw.sqlite3_prepare_v2(_database, sql, out var statement));
        return statement;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
