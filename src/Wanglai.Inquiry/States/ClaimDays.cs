using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>The days that a claim's time leaves to what it tells.</summary>
internal static class ClaimDays
{
    /// <summary>
    /// The happenings of state <paramref name="state"/> that the claim tells of: one, or several where its time is a set of dates that all hold (<c>{1987,1989}</c>).
    /// </summary>
    /// <param name="claim">An asserted claim.</param>
    /// <param name="bounds">The first day on which it can lie (both parties exist) and the last (the source tells of it).</param>
    /// <param name="state">The state that the claim brings about or tells.</param>
    /// <param name="yields">See <see cref="Happening"/>.</param>
    /// <remarks>
    /// An end that is open (<c>1979/..</c>, <c>../1966</c>) reaches to the bound, and a day beyond a bound is no day for it; where the whole
    /// time lies beyond one, one of the two is wrong, and the time is taken as it stands on that side. A time with aspect throughout is a
    /// spell over all of its days; where an end is unknown (<c>1979/</c>), over its last or first known day alone, for more is not told. One
    /// of several dates (<c>[1947,1948]</c>) is an event on one of their days, whatever the aspect. Without a time: an event within the
    /// bounds that may be absent.
    /// </remarks>
    public static IEnumerable<Happening> Happenings(Claim claim, (long First, long Last) bounds, int state, int yields = -1)
    {
        if (claim.Time.Value is not { } time)
        {
            yield return new(state, Range(Within(null, null, bounds)), IsSpell: false, MayBeAbsent: true, yields);
            yield break;
        }

        var isSpell = claim.Aspect == TimeAspect.Throughout;
        if (time is EdtfSet { Kind: EdtfSetKind.OneOf } oneOf)
        {
            var days = DaySet.Union(oneOf.Members.Select(m => Within(m.First?.Earliest, m.Last?.Latest, bounds)));
            yield return new(state, days, IsSpell: false, MayBeAbsent: false, yields);
        }
        else if (time is EdtfSet allOf)
        {
            foreach (var (first, last) in allOf.Members.Select(m => Within(m.First?.Earliest, m.Last?.Latest, bounds)))
            {
                yield return new(state, Range((first, last)), isSpell, MayBeAbsent: false, yields);
            }
        }
        else
        {
            var (first, last) = Within(time.Earliest, time.Latest, bounds);
            if (isSpell && time.EarliestLimit == EdtfLimit.Unknown)
            {
                first = last;
            }

            if (isSpell && time.LatestLimit == EdtfLimit.Unknown)
            {
                last = first;
            }

            yield return new(state, Range((first, last)), isSpell, MayBeAbsent: false, yields);
        }
    }

    private static DaySet Range((long First, long Last) days) => DaySet.Range(days.First, days.Last);

    private static (long First, long Last) Within(Day? earliest, Day? latest, (long First, long Last) bounds)
    {
        var first = earliest?.Number ?? long.MinValue;
        var last = latest?.Number ?? long.MaxValue;
        first = last >= bounds.First ? Math.Max(first, bounds.First) : first;
        return first <= bounds.Last ? (first, Math.Min(last, bounds.Last)) : (first, last);
    }
}
