using System.Globalization;

namespace Wanglai.Bench;

/// <summary>Questions answered: how many a second, with how many ids each, and how many thousand million bytes of ids a second.</summary>
internal sealed record Answered(double ASecond, double Hits, double Gigabytes);

/// <summary>A snapshot: its size, and what opening it took.</summary>
internal sealed record Stored(double Megabytes, double OpenSeconds);

/// <summary>Figures in order: the middle one, that which one in a hundred exceeds, the last.</summary>
internal sealed record Spread(double Half, double Hundredth, double Most)
{
    public static Spread Of(List<double> figures)
    {
        figures.Sort();
        return new(figures[figures.Count / 2], figures[figures.Count * 99 / 100], figures[^1]);
    }
}

/// <summary>One turn of all sides.</summary>
internal sealed record IntervalsRound(
    double Memory,
    Answered Stab,
    Answered Apart,
    Answered InYear,
    Answered OfKind,
    double SqliteStabs,
    double SqliteYears,
    double? ServedStabs,
    double? ServedYears,
    double Counts,
    double CountsOfKind,
    double Steps);

/// <summary>Seconds of processor time that building took: the index, the index with its parties, the peers.</summary>
internal sealed record IntervalsBuilt(double Bare, double Whole, double Sqlite, double? Served);

/// <summary>Writes the figures of <see cref="IntervalsBench"/>. All are of processor time; ratios are taken round by round, and their medians count.</summary>
internal static class IntervalsReport
{
    public static void Write(Options options, List<IntervalsRound> rounds, double? covered, IntervalsBuilt built, Stored[] snapshots, Spread party, Spread appends)
    {
        double Of(Func<IntervalsRound, double> figure, int digits = 2) => Math.Round(Measure.Median([.. rounds.Select(figure)]), digits);
        double? OfServed(Func<IntervalsRound, double?> figure) => rounds[0].ServedStabs is null ? null : Of(r => figure(r)!.Value);
        Dictionary<string, object?> rows = new(StringComparer.Ordinal)
        {
            ["memory, GB/s read by a sum"] = Of(r => r.Memory),
            ["stab, questions a second"] = Of(r => r.Stab.ASecond, 0),
            ["stab, ids a question"] = Of(r => r.Stab.Hits, 0),
            ["stab, of memory bandwidth"] = Of(r => r.Stab.Gigabytes / r.Memory),
            ["stab, times SQLite R*Tree"] = Of(r => r.Stab.ASecond / r.SqliteStabs, 0),
            ["stab, times PostgreSQL SP-GiST"] = OfServed(r => r.Stab.ASecond / r.ServedStabs),
            ["a year, questions a second"] = Of(r => r.InYear.ASecond, 0),
            ["a year, of memory bandwidth"] = Of(r => r.InYear.Gigabytes / r.Memory),
            ["a year, times SQLite R*Tree"] = Of(r => r.InYear.ASecond / r.SqliteYears, 0),
            ["a year, times PostgreSQL SP-GiST"] = OfServed(r => r.InYear.ASecond / r.ServedYears),
            ["SQLite R*Tree, stabs a second"] = Of(r => r.SqliteStabs),
            ["SQLite R*Tree, years a second"] = Of(r => r.SqliteYears),
            ["PostgreSQL SP-GiST, stabs a second"] = OfServed(r => r.ServedStabs),
            ["PostgreSQL SP-GiST, years a second"] = OfServed(r => r.ServedYears),
            ["PostgreSQL SP-GiST with the ids in the index, stabs a second"] = covered,
            ["certain and possible apart, questions a second"] = Of(r => r.Apart.ASecond, 0),
            ["certain and possible apart, ids a question"] = Of(r => r.Apart.Hits, 0),
            ["certain and possible apart, ids a second, of plain"] = Of(r => r.Apart.Gigabytes / r.Stab.Gigabytes),
            ["certain and possible apart, questions a second, of plain"] = Of(r => r.Apart.ASecond / r.Stab.ASecond),
            ["stab of one kind, questions a second"] = Of(r => r.OfKind.ASecond, 0),
            ["stab of one kind, of memory bandwidth"] = Of(r => r.OfKind.Gigabytes / r.Memory),
            ["count by kind on a day, all kinds, a second"] = Of(r => r.Counts, 0),
            ["count of one kind on a day, a second"] = Of(r => r.CountsOfKind, 0),
            ["the day moved by one, a second"] = Of(r => r.Steps, 0),
            ["stab with kind and party, microseconds: half, 99th of 100, most"] = party,
            ["build, seconds of processor time"] = built,
            ["snapshot without and with parties, MB and seconds of processor time to open"] = snapshots,
            ["an appended claim in the answers, milliseconds: half, 99th of 100, most"] = appends,
        };
        foreach (var (row, figure) in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row,-75} {(figure is Stored[] stored ? string.Join("; ", stored.Select(s => s.ToString())) : figure)}"));
        }

        Folder.WriteResult("intervals", new { options.Claims, options.Rounds, Figures = rows });
    }
}
