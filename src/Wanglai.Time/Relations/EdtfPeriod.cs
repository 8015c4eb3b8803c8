using System.Runtime.InteropServices;

namespace Wanglai.Time;

/// <summary>
/// A stretch of whole days whose first and last day are each known only to lie between two days (all inclusive), and whose length may
/// be known to lie between two counts. The first day never lies behind the last.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EdtfPeriod
{
    /// <summary>Stands for no bound: further than any <see cref="Day"/>.</summary>
    internal const long Infinite = 4_500_000_000_000_000_000;

    internal EdtfPeriod(long startLow, long startHigh, long endLow, long endHigh, long shortest = 1, long longest = Infinite)
    {
        Shortest = Math.Max(1, shortest);
        Longest = longest;
        StartLow = startLow;
        EndHigh = endHigh;

        // What the other end and the length rule out is cut off, so that each bound can be reached.
        EndLow = Math.Max(endLow, Plus(startLow, Shortest - 1));
        StartHigh = Math.Min(startHigh, Plus(endHigh, 1 - Shortest));
        if (longest < Infinite)
        {
            StartLow = Math.Max(StartLow, Plus(EndLow, 1 - longest));
            EndHigh = Math.Min(EndHigh, Plus(StartHigh, longest - 1));
        }
    }

    /// <summary>The earliest day that the stretch can begin on; null where there is no bound.</summary>
    public Day? StartEarliest => AsDay(StartLow);

    /// <summary>The latest day that the stretch can begin on; null where there is no bound.</summary>
    public Day? StartLatest => AsDay(StartHigh);

    /// <summary>The earliest day that the stretch can end on; null where there is no bound.</summary>
    public Day? EndEarliest => AsDay(EndLow);

    /// <summary>The latest day that the stretch can end on; null where there is no bound.</summary>
    public Day? EndLatest => AsDay(EndHigh);

    /// <summary>Whether both the first and the last day are known (or known to be none).</summary>
    public bool IsCertain => StartLow == StartHigh && EndLow == EndHigh;

    internal long StartLow { get; }

    internal long StartHigh { get; }

    internal long EndLow { get; }

    internal long EndHigh { get; }

    internal long Shortest { get; }

    internal long Longest { get; }

    /// <summary>The stretch from one day to another, both inclusive; null for without end that way.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static EdtfPeriod Between(Day? first, Day? last)
    {
        var start = first?.Number ?? -Infinite;
        var end = last?.Number ?? Infinite;
        return end < start
            ? throw new ArgumentException("The last day lies before the first.", nameof(last))
            : new EdtfPeriod(start, start, end, end);
    }

    /// <summary>One day.</summary>
    public static EdtfPeriod On(Day day) => Between(day, day);

    /// <summary>What a value says, read so. Of an all-of set, the stretch from its first member to its last.</summary>
    public static EdtfPeriod Of(Edtf value, EdtfReading reading = EdtfReading.Throughout)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Relations.PeriodsOf.Hull(value, reading);
    }

    /// <summary>Whether a day is in the stretch.</summary>
    public Answer Includes(Day day)
    {
        if (day.Number < StartLow || day.Number > EndHigh)
        {
            return Answer.No;
        }

        return day.Number >= StartHigh && day.Number <= EndLow ? Answer.Yes : Answer.Unknown;
    }

    /// <summary>Adds, and keeps what is without bound so.</summary>
    internal static long Plus(long day, long days) => day is Infinite or (-Infinite) ? day : day + days;

    private static Day? AsDay(long number) => number is Infinite or (-Infinite) ? null : new Day(number);
}
