using Wanglai.Inquiry.Intervals;
using Wanglai.Model.Claims;

namespace Wanglai.Bench;

/// <summary>
/// Intervals as a large ledger of dealings has them, made up with a fixed seed: days of 1900 to 2030, a fifth single days, the others of
/// three years on average (exponentially), all kinds in uneven shares, two of 100,000 parties each, the first of which is named by one in
/// a hundred.
/// </summary>
internal sealed class MadeUpIntervals
{
    public const int Parties = 100_000;

    private const double MeanDays = 3 * 365.25;

    // In a hundred: relations, visits, meetings, gatherings, agreements, memberships, offices, organisations, aid, cooperation, proposals, mobilisations, stances, context.
    private static readonly int[] KindsUpTo = [12, 44, 62, 75, 80, 84, 89, 91, 93, 96, 97, 98, 99, 100];

    public MadeUpIntervals(int count, int seed)
    {
        var random = new Random(seed);
        First = new DateOnly(1900, 1, 1).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        Last = new DateOnly(2030, 12, 31).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        (Plain, Uncertain, Named) = (new ClaimInterval[count], new ClaimInterval[count], new int[2 * count]);
        for (var i = 0; i < count; i++)
        {
            var kind = Kind(random);
            var first = random.Next(First, Last + 1);
            var isDay = random.Next(5) == 0;
            var last = isDay ? first : (int)Math.Min(Last, first - (MeanDays * Math.Log(1 - random.NextDouble())));
            Plain[i] = ClaimInterval.Certain(i, kind, first, last);
            Uncertain[i] = Blurred(random, i, kind, first, last);
            Named[2 * i] = (int)(Parties / 2 * Math.Pow(random.NextDouble(), 2.5));
            Named[(2 * i) + 1] = (Parties / 2) + (int)(Parties / 2 * Math.Pow(random.NextDouble(), 2.5));
        }
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>All ends known to the day.</summary>
    public ClaimInterval[] Plain { get; }

    /// <summary>The same, each end known to the day, the month or the year; of an interval that is shorter than that, no day is certain.</summary>
    public ClaimInterval[] Uncertain { get; }

    /// <summary>The parties, two an interval.</summary>
    public int[] Named { get; }

    public static IntervalIndex Index(ClaimInterval[] intervals, int[] named)
    {
        var builder = new IntervalIndexBuilder(intervals.Length);
        for (var i = 0; i < intervals.Length; i++)
        {
            builder.Add(intervals[i], named.Length == 0 ? [] : named.AsSpan(2 * i, 2));
        }

        return builder.Build();
    }

    private static ClaimKind Kind(Random random)
    {
        var share = random.Next(100);
        return (ClaimKind)Array.FindIndex(KindsUpTo, upTo => share < upTo);
    }

    private ClaimInterval Blurred(Random random, int id, ClaimKind kind, int first, int last)
    {
        var (begin, end) = (Window(random, first), Window(random, last));
        return first == last ? new(id, kind, begin.First, begin.Last, begin.Last, begin.First) : new(id, kind, begin.First, end.Last, begin.Last, end.First);
    }

    private (int First, int Last) Window(Random random, int day)
    {
        var length = random.Next(3) switch { 0 => 1, 1 => 30, _ => 365 };
        var first = Math.Max(First, day - random.Next(length));
        return (first, Math.Max(day, Math.Min(Last, first + length - 1)));
    }
}
