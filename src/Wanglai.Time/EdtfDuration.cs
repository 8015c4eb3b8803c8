using Wanglai.Time.Relations;

namespace Wanglai.Time;

/// <summary>How many days something lasts at least and at most, both the first and the last day counted.</summary>
/// <param name="ShortestDays">At least so many days; null where it has no end, or no start.</param>
/// <param name="LongestDays">At most so many days; null where there is no bound.</param>
public readonly record struct EdtfDuration(long? ShortestDays, long? LongestDays)
{
    /// <summary>Whether it certainly goes on without end in one direction.</summary>
    public bool IsEndless => ShortestDays is null;

    /// <summary>
    /// The bounds of the time that a value spans, read so: <c>1984/1985</c> lasts from 2 days (31 December, 1 January) to 731.
    /// Of an all-of set, the time from its first day to its last.
    /// </summary>
    public static EdtfDuration Of(Edtf value, EdtfReading reading = EdtfReading.Throughout)
    {
        ArgumentNullException.ThrowIfNull(value);
        var shortest = EdtfPeriod.Infinite;
        var longest = 0L;
        foreach (var period in PeriodsOf.Alternatives(value, reading))
        {
            shortest = Math.Min(shortest, Shortest(period));
            longest = Math.Max(longest, Longest(period));
        }

        return new EdtfDuration(shortest == EdtfPeriod.Infinite ? null : shortest, longest == EdtfPeriod.Infinite ? null : longest);
    }

    private static long Shortest(EdtfPeriod period) =>
        period.EndLow == EdtfPeriod.Infinite || period.StartHigh == -EdtfPeriod.Infinite
            ? EdtfPeriod.Infinite
            : period.EndLow == -EdtfPeriod.Infinite || period.StartHigh == EdtfPeriod.Infinite
                ? period.Shortest
                : Math.Max(period.Shortest, period.EndLow - period.StartHigh + 1);

    private static long Longest(EdtfPeriod period) =>
        period.EndHigh == EdtfPeriod.Infinite || period.StartLow == -EdtfPeriod.Infinite
            ? period.Longest
            : Math.Min(period.Longest, period.EndHigh - period.StartLow + 1);
}
