using System.Diagnostics;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Wanglai.Inquiry.Intervals;

namespace Wanglai.Bench;

/// <summary>PostgreSQL's SP-GiST over the same intervals as <c>int4range</c>, one process, all of it in its buffers; the ids lie in the index and are summed there.</summary>
internal sealed class SpGistPeer : IDisposable
{
    private readonly NpgsqlConnection _connection;

    public SpGistPeer(string server, ClaimInterval[] intervals)
    {
        _connection = new(server + ";Command Timeout=0;Pooling=false");
        _connection.Open();
        Run("SET maintenance_work_mem = '2GB'; SET max_parallel_workers_per_gather = 0; SET max_parallel_maintenance_workers = 0; DROP TABLE IF EXISTS days; CREATE UNLOGGED TABLE days (id int4, span int4range)");
        var began = Stopwatch.GetTimestamp();
        using (var rows = _connection.BeginBinaryImport("COPY days FROM STDIN (FORMAT binary)"))
        {
            foreach (var interval in intervals)
            {
                rows.StartRow();
                rows.Write(interval.Id, NpgsqlDbType.Integer);
                rows.Write(new NpgsqlRange<int>(interval.First, true, interval.Last, true), NpgsqlDbType.IntegerRange);
            }

            rows.Complete();
        }

        Run("CREATE INDEX ON days USING spgist (span) INCLUDE (id)");
        Run("VACUUM ANALYZE days");
        BuildSeconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    public double BuildSeconds { get; }

    /// <summary>Questions for what meets <paramref name="length"/> days from each of <paramref name="days"/> on, a second.</summary>
    public double Rate(ReadOnlySpan<int> days, int length)
    {
        using var ask = new NpgsqlCommand("SELECT sum(id) FROM days WHERE span && int4range($1, $2, '[]')", _connection)
        {
            Parameters = { new NpgsqlParameter<int>(), new NpgsqlParameter<int>() },
        };
        ask.Prepare();
        var began = Stopwatch.GetTimestamp();
        foreach (var day in days)
        {
            (((NpgsqlParameter<int>)ask.Parameters[0]).TypedValue, ((NpgsqlParameter<int>)ask.Parameters[1]).TypedValue) = (day, day + length - 1);
            _ = Convert.ToInt64(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
        }

        return days.Length / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    public void Dispose()
    {
        Run("DROP TABLE days");
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
