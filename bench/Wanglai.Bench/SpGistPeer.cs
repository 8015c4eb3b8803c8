using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Wanglai.Inquiry.Intervals;

namespace Wanglai.Bench;

/// <summary>PostgreSQL's SP-GiST over the same intervals as <c>int4range</c>, one process, all of it in its buffers; the ids are summed by PostgreSQL where it finds them.</summary>
internal sealed class SpGistPeer : IDisposable
{
    private readonly NpgsqlConnection _connection;

    public SpGistPeer(string server, ClaimInterval[] intervals)
    {
        _connection = new(server + ";Command Timeout=0;Pooling=false");
        _connection.Open();
        Run("SET maintenance_work_mem = '2GB'; SET max_parallel_workers_per_gather = 0; SET max_parallel_maintenance_workers = 0; DROP TABLE IF EXISTS days; CREATE UNLOGGED TABLE days (id int4, span int4range)");
        var began = Processor;
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

        Run("CREATE INDEX plain ON days USING spgist (span)");
        Run("VACUUM ANALYZE days");
        BuildSeconds = Processor - began;
    }

    public double BuildSeconds { get; }

    /// <summary>Processor time of the server's process, in seconds, by hundredths.</summary>
    private double Processor
    {
        get
        {
            // After the program's name in brackets: state, and eleven numbers on, time for the program and for the system.
            var stat = File.ReadAllText($"/proc/{_connection.ProcessID}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (long.Parse(stat[11], CultureInfo.InvariantCulture) + long.Parse(stat[12], CultureInfo.InvariantCulture)) / 100.0;
        }
    }

    /// <summary>Puts the ids into the index, so that the table need not be looked at.</summary>
    public void Cover()
    {
        Run("DROP INDEX plain; CREATE INDEX covering ON days USING spgist (span) INCLUDE (id)");
        Run("VACUUM ANALYZE days");
    }

    /// <summary>Questions for what meets <paramref name="length"/> days from each of <paramref name="days"/> on, a second of processor time.</summary>
    public double Rate(ReadOnlySpan<int> days, int length)
    {
        using var ask = new NpgsqlCommand("SELECT sum(id) FROM days WHERE span && int4range($1, $2, '[]')", _connection)
        {
            Parameters = { new NpgsqlParameter<int>(), new NpgsqlParameter<int>() },
        };
        ask.Prepare();
        var began = Processor;
        foreach (var day in days)
        {
            (((NpgsqlParameter<int>)ask.Parameters[0]).TypedValue, ((NpgsqlParameter<int>)ask.Parameters[1]).TypedValue) = (day, day + length - 1);
            _ = Convert.ToInt64(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
        }

        return days.Length / (Processor - began);
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
