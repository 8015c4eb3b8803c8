using System.Data.Common;
using System.Text;
using Dapper;

namespace Wanglai.Ledger.Storage;

/// <summary>Reads rows as a stream, and what stands in their columns.</summary>
internal static class Sql
{
    /// <summary>The rows of a question, one at a time; the connection is busy until the last.</summary>
    public static IEnumerable<T> Stream<T>(this DbConnection connection, string sql, Func<DbDataReader, T> map, object? parameters = null)
    {
        using var row = connection.ExecuteReader(sql, parameters);
        while (row.Read())
        {
            yield return map((DbDataReader)row);
        }
    }

    /// <summary>The rows of a question, all of them.</summary>
    public static List<T> List<T>(this DbConnection connection, string sql, Func<DbDataReader, T> map, object? parameters = null) =>
        [.. connection.Stream(sql, map, parameters)];

    /// <summary>The bytes in a column; those of its text, where somebody put a text there.</summary>
    public static byte[] Bytes(this DbDataReader row, int column) => row.GetValue(column) switch
    {
        byte[] bytes => bytes,
        var other => Encoding.UTF8.GetBytes(other.ToString() ?? ""),
    };

    /// <summary>The text in a column of UTF-8.</summary>
    public static string Utf8(this DbDataReader row, int column) => Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(column));

    /// <summary>The number in a column; null where there is none.</summary>
    public static long? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
