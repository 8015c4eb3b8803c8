using System.Globalization;
using Microsoft.Data.Sqlite;
using Wanglai.Inquiry.Intervals;
using Wanglai.Ledger;

namespace Wanglai.Bench;

/// <summary>SQLite's R*Tree of one dimension over the same intervals, in this process, all of it in its cache; the ids are summed by SQLite where it finds them.</summary>
internal sealed class RTreePeer : IDisposable
{
    private readonly SqliteConnection _connection;

    public RTreePeer(string folder, ClaimInterval[] intervals)
    {
        // The ledger chooses the library that the process uses.
        Ledgers.Open(Path.Combine(folder, "any.db"), TimeProvider.System, createIfMissing: true).Dispose();
        _connection = new($"Data Source={Path.Combine(folder, "rtree.db")};Pooling=false");
        _connection.Open();
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000000; CREATE VIRTUAL TABLE days USING rtree_i32(id, first, last); BEGIN");
        var began = Environment.CpuUsage.TotalTime;
        using (var insert = _connection.CreateCommand())
        {
            insert.CommandText = "INSERT INTO days VALUES ($id, $first, $last)";
            var (id, first, last) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$first", SqliteType.Integer), insert.Parameters.Add("$last", SqliteType.Integer));
            // In the order of their beginnings the pages are near: in any order it takes four times as long.
            foreach (var interval in intervals.OrderBy(i => i.First))
            {
                (id.Value, first.Value, last.Value) = (interval.Id, interval.First, interval.Last);
                insert.ExecuteNonQuery();
            }
        }

        Run("COMMIT; SELECT sum(id) FROM days");
        BuildSeconds = (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }

    public double BuildSeconds { get; }

    /// <summary>Questions for what meets <paramref name="length"/> days from each of <paramref name="days"/> on, a second of processor time.</summary>
    public double Rate(ReadOnlySpan<int> days, int length)
    {
        using var ask = _connection.CreateCommand();
        ask.CommandText = "SELECT sum(id) FROM days WHERE first <= $last AND last >= $first";
        var (first, last) = (ask.Parameters.Add("$first", SqliteType.Integer), ask.Parameters.Add("$last", SqliteType.Integer));
        var began = Environment.CpuUsage.TotalTime;
        foreach (var day in days)
        {
            (first.Value, last.Value) = (day, day + length - 1);
            _ = Convert.ToInt64(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
        }

        return days.Length / (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
