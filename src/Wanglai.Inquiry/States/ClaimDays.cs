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
    /// <param name="limit">The last day on which something that the source asserts can lie; <see cref="long.MaxValue"/> where it is not known.</param>
    /// <param name="state">The state that the claim brings about or tells.</param>
    /// <param name="yields">See <see cref="Happening"/>.</param>
    /// <remarks>
    /// An end that is open (<c>1979/..</c>) reaches to the limit, and a day after the limit is no day for it; where the whole time lies
    /// after the limit, one of the two is wrong, and the time is taken as it stands. A time with aspect throughout is a spell over all of
    /// its days; where an end is unknown (<c>1979/</c>), over its last or first known day alone, for more is not told. One of several
    /// dates (<c>[1947,1948]</c>) is an event on one of their days, whatever the aspect. Without a time: an event up to the limit that may be absent.
    /// </remarks>
    public static IEnumerable<Happening> Happenings(Claim claim, long limit, int state, int yields = -1)
    {
        if (claim.Time.Value is not { } time)
        {
            yield return new(state, DaySet.Range(long.MinValue, limit), IsSpell: false, MayBeAbsent: true, yields);
            yield break;
        }

        var isSpell = claim.Aspect == TimeAspect.Throughout;
        if (time is EdtfSet { Kind: EdtfSetKind.OneOf } oneOf)
        {
            var days = DaySet.Union(oneOf.Members.Select(m => Within(m.First?.Earliest, m.Last?.Latest, limit)));
            yield return new(state, days, IsSpell: false, MayBeAbsent: false, yields);
        }
        else if (time is EdtfSet allOf)
        {
            foreach (var (first, last) in allOf.Members.Select(m => Within(m.First?.Earliest, m.Last?.Latest, limit)))
            {
                yield return new(state, DaySet.Range(first, last), isSpell, MayBeAbsent: false, yields);
            }
        }
        else
        {
            var (first, last) = Within(time.Earliest, time.Latest, limit);
            if (isSpell && time.EarliestLimit == EdtfLimit.Unknown)
            {
                first = last;
            }

            if (isSpell && time.LatestLimit == EdtfLimit.Unknown)
            {
                last = first;
            }

            yield return new(state, DaySet.Range(first, last), isSpell, MayBeAbsent: false, yields);
        }
    }

    private static (long First, long Last) Within(Day? earliest, Day? latest, long limit)
    {
        var first = earliest?.Number ?? long.MinValue;
        var last = latest?.Number ?? long.MaxValue;
        return first <= limit ? (first, Math.Min(last, limit)) : (first, last);
    }
}
