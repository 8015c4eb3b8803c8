namespace Wanglai.Inquiry.States;

/// <summary>
/// A set of days: disjoint closed ranges in ascending order, days counted from 1970-01-01.
/// <see cref="long.MinValue"/> and <see cref="long.MaxValue"/> stand for “without end” on their side.
/// </summary>
internal sealed class DaySet
{
    private readonly (long First, long Last)[] _ranges;

    private DaySet((long First, long Last)[] ranges) => _ranges = ranges;

    public static DaySet Empty { get; } = new([]);

    public IReadOnlyList<(long First, long Last)> Ranges => _ranges;

    public bool IsEmpty => _ranges.Length == 0;

    /// <summary>The first day. The set must not be empty.</summary>
    public long First => _ranges[0].First;

    /// <summary>The last day. The set must not be empty.</summary>
    public long Last => _ranges[^1].Last;

    /// <summary>One range, both ends inclusive; empty where it ends before it begins.</summary>
    public static DaySet Range(long first, long last) => first <= last ? new([(first, last)]) : Empty;

    /// <summary>All days that are in one of the ranges at least.</summary>
    public static DaySet Union(IEnumerable<(long First, long Last)> ranges)
    {
        var result = new List<(long First, long Last)>();
        foreach (var range in ranges.Where(r => r.First <= r.Last).Order())
        {
            if (result.Count > 0 && (result[^1].Last == long.MaxValue || range.First <= result[^1].Last + 1))
            {
                result[^1] = (result[^1].First, Math.Max(result[^1].Last, range.Last));
            }
            else
            {
                result.Add(range);
            }
        }

        return new([.. result]);
    }

    /// <summary>The days of this set that are not in the range.</summary>
    public DaySet Except(long first, long last)
    {
        var result = new List<(long First, long Last)>(_ranges.Length + 1);
        foreach (var range in _ranges)
        {
            if (range.Last < first || range.First > last)
            {
                result.Add(range);
                continue;
            }

            if (range.First < first)
            {
                result.Add((range.First, first - 1));
            }

            if (range.Last > last)
            {
                result.Add((last + 1, range.Last));
            }
        }

        return new([.. result]);
    }

    /// <summary>Whether a day is in both this set and the range.</summary>
    public bool Meets(long first, long last) => Array.Exists(_ranges, r => r.First <= last && first <= r.Last);

    /// <summary>The last day of the set that is not after <paramref name="day"/>; null where there is none.</summary>
    public long? LatestNotAfter(long day)
    {
        long? latest = null;
        foreach (var range in _ranges)
        {
            if (range.First > day)
            {
                break;
            }

            latest = Math.Min(range.Last, day);
        }

        return latest;
    }

    public override string ToString() => string.Join(' ', _ranges.Select(r => $"[{r.First},{r.Last}]"));
}
