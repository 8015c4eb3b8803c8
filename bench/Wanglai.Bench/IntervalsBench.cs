using System.Diagnostics;
using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Bench;

/// <summary>
/// The index of days (Wanglai.Inquiry.Intervals) on one core, beside reading memory, SQLite's R*Tree and PostgreSQL's SP-GiST, in turns.
/// </summary>
internal static class IntervalsBench
{
    private const int Seed = 1949;
    private const int Year = 365;
    private const int Questions = 1 << 16;
    private const int MemoryInts = 100_000_000;

    public static int Run(Options options)
    {
        var made = new MadeUpIntervals(options.Claims, Seed);
        var folder = Directory.CreateTempSubdirectory("wanglai-bench-").FullName;
        try
        {
            var (bare, builtBare) = Timed(() => MadeUpIntervals.Index(made.Plain, []));
            var (whole, builtWhole) = Timed(() => MadeUpIntervals.Index(made.Plain, made.Named));
            var uncertain = MadeUpIntervals.Index(made.Uncertain, []);
            using var sqlite = new RTreePeer(folder, made.Plain);
            using var served = options.Server is { } server ? new SpGistPeer(server, made.Plain) : null;
            var building = (Sqlite: sqlite.BuildSeconds, Served: served?.BuildSeconds);
            var memory = new int[MemoryInts];
            Array.Fill(memory, 1);
            var days = Days(made);
            var rounds = Enumerable.Range(0, options.Rounds).Select(_ => new IntervalsRound(
                Memory(memory, options.Seconds),
                Rate(bare, days, options.Seconds, Plain),
                Rate(uncertain, days, options.Seconds, Apart),
                Rate(bare, days, options.Seconds, InYear),
                Rate(bare, days, options.Seconds, OfKind),
                sqlite.Rate(days.AsSpan(0, 60), 1),
                sqlite.Rate(days.AsSpan(0, 40), Year),
                served?.Rate(days.AsSpan(0, 8), 1),
                served?.Rate(days.AsSpan(0, 6), Year),
                Counts(bare, days, options.Seconds),
                CountsOfKind(bare, days, options.Seconds),
                Steps(bare, made, options.Seconds))).ToList();
            served?.Cover();
            IntervalsReport.Write(
                options,
                rounds,
                served?.Rate(days.AsSpan(0, 20), 1),
                new(builtBare, builtWhole, building.Sqlite, building.Served),
                [Snapshot(Path.Combine(folder, "bare"), bare), Snapshot(Path.Combine(folder, "whole"), whole)],
                PartyQuestions(whole, days),
                Appends(whole, made));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Plain(int day, IntervalIndex index, ref Sum sink) => index.On(day, IntervalChoice.Everything, ref sink);

    private static void InYear(int day, IntervalIndex index, ref Sum sink) => index.Between(day, day + Year - 1, IntervalChoice.Everything, Certainty.Possible, ref sink);

    private static void OfKind(int day, IntervalIndex index, ref Sum sink) => index.On(day, IntervalChoice.Of(ClaimKind.Meeting), ref sink);

    private static void Apart(int day, IntervalIndex index, ref Sum sink)
    {
        index.On(day, IntervalChoice.Certain, ref sink);
        index.On(day, IntervalChoice.OnlyPossible, ref sink);
    }

    private delegate void Asking(int day, IntervalIndex index, ref Sum sink);

    private static int[] Days(MadeUpIntervals made)
    {
        var random = new Random(Seed + 1);
        return [.. Enumerable.Range(0, Questions).Select(_ => random.Next(made.First, made.Last - Year))];
    }

    private static double Memory(int[] memory, double seconds)
    {
        var (sum, passes, began) = (0L, 0, Processor);
        do
        {
            sum += Sum.Of(memory);
            passes++;
        }
        while (Processor - began < seconds);
        return sum == 0 ? 0 : passes * (long)memory.Length * sizeof(int) / 1e9 / (Processor - began);
    }

    private static (T Value, double Seconds) Timed<T>(Func<T> make)
    {
        // What was left lying about is not the next one's to clear away.
        GC.Collect();
        var began = Processor;
        var value = make();
        return (value, Processor - began);
    }

    /// <summary>Processor time of this process, in seconds: what other work on the machine takes is not in it.</summary>
    private static double Processor => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static Answered Rate(IntervalIndex index, int[] days, double seconds, Asking ask)
    {
        var sink = default(Sum);
        var began = Processor;
        var asked = 0;
        do
        {
            for (var i = 0; i < 64; i++)
            {
                ask(days[asked++ % days.Length], index, ref sink);
            }
        }
        while (Processor - began < seconds);
        var took = Processor - began;
        return new(asked / took, sink.Hits / (double)asked, sink.Hits * sizeof(int) / took / 1e9);
    }

    private static double Counts(IntervalIndex index, int[] days, double seconds)
    {
        var (sum, asked, began) = (0L, 0L, Processor);
        do
        {
            foreach (var day in days)
            {
                var counts = index.CountOn(day);
                sum += counts[ClaimKind.Meeting, Certainty.Certain] + counts[ClaimKind.Context, Certainty.Certain];
            }

            asked += days.Length;
        }
        while (Processor - began < seconds);
        return sum == 0 ? 0 : asked / (Processor - began);
    }

    private static double CountsOfKind(IntervalIndex index, int[] days, double seconds)
    {
        var (sum, asked, began) = (0L, 0L, Processor);
        do
        {
            foreach (var day in days)
            {
                sum += index.CountOn(day, ClaimKind.Meeting, Certainty.Certain);
            }

            asked += days.Length;
        }
        while (Processor - began < seconds);
        return sum == 0 ? 0 : asked / (Processor - began);
    }

    private static double Steps(IntervalIndex index, MadeUpIntervals made, double seconds)
    {
        var sink = default(Sum);
        var (asked, began) = (0L, Processor);
        do
        {
            for (var day = made.First; day <= made.Last; day++)
            {
                index.Changes(day, DayChange.Begun, IntervalChoice.Everything, ref sink);
                index.Changes(day, DayChange.Ended, IntervalChoice.Everything, ref sink);
            }

            asked += made.Last - made.First + 1;
        }
        while (Processor - began < seconds);
        return sink.Total == 0 ? 0 : asked / (Processor - began);
    }

    /// <summary>Microseconds of questions for a kind and a party: the half and the hundredth of the slowest; the party as often as claims name it.</summary>
    private static Spread PartyQuestions(IntervalIndex index, int[] days)
    {
        var random = new Random(Seed + 2);
        var took = new List<double>();
        var sink = default(Sum);
        foreach (var day in days)
        {
            var party = (int)(MadeUpIntervals.Parties / 2 * Math.Pow(random.NextDouble(), 2.5));
            var choice = IntervalChoice.Of((ClaimKind)random.Next(14));
            var began = Stopwatch.GetTimestamp();
            index.NamingOn(party, day, choice, ref sink);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        return Spread.Of(took);
    }

    private static Stored Snapshot(string path, IntervalIndex index)
    {
        using (var file = File.Create(path))
        {
            IntervalSnapshot.Write(file, index, "bench");
        }

        var seconds = Enumerable.Range(0, 5).Select(_ => Timed(() =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return IntervalSnapshot.TryRead(file, "bench", out var opened, out var refused) ? opened : throw new InvalidOperationException(refused.English);
        }).Seconds).Order().ToList();
        return new(new FileInfo(path).Length / 1e6, seconds[2]);
    }

    /// <summary>Milliseconds from a claim's coming to its being in an answer, one at a time, until ten thousand have come.</summary>
    private static Spread Appends(IntervalIndex index, MadeUpIntervals made)
    {
        var took = new List<double>();
        for (var i = 0; i < 10_000; i++)
        {
            var claim = new IndexedClaim(made.Plain[i] with { Id = made.Plain.Length + i }, [1, 2]);
            var began = Stopwatch.GetTimestamp();
            index = index.With(claim);
            _ = index.CountOn(claim.Days.First);
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return Spread.Of(took);
    }
}
