using System.Collections.Immutable;
using Wanglai.Inquiry.States;

namespace Wanglai.Inquiry.Intervals;

/// <summary>A few claims as they came: each question goes through all of them.</summary>
internal static class Unsorted
{
    /// <summary>How surely a claim holds on a day; null where it does not.</summary>
    public static Certainty? On(in ClaimInterval claim, int day) =>
        claim.HoldsOn(day) ? Certainty.Certain : claim.MayHoldOn(day) ? Certainty.Possible : null;

    /// <summary>Whether a claim is meant and holds so on a day.</summary>
    public static bool Holds(in ClaimInterval claim, int day, IntervalChoice choice) => On(claim, day) is { } certainty && choice.Means(claim.Kind, certainty);

    /// <summary>Whether a claim holds on any of some days.</summary>
    public static bool Holds(in ClaimInterval claim, int first, int last, IntervalChoice kinds, Certainty least) =>
        kinds.AtLeast(least).Means(claim.Kind, Certainty.Certain)
        && (least == Certainty.Certain ? claim.HasCertain && claim.CertainFirst <= last && first <= claim.CertainLast : claim.First <= last && first <= claim.Last);

    /// <summary>Whether this becomes of a claim on a day.</summary>
    public static bool Changes(in ClaimInterval claim, int day, DayChange change, IntervalChoice choice)
    {
        if (day == int.MinValue)
        {
            return false;
        }

        var (before, now) = (On(claim, day - 1), On(claim, day));
        return before != now && change switch
        {
            DayChange.Begun => before is null && now is { } begun && choice.Means(claim.Kind, begun),
            DayChange.Ended => now is null && before is { } ended && choice.Means(claim.Kind, ended),
            DayChange.BecameCertain => before == Certainty.Possible && now == Certainty.Certain && choice.Means(claim.Kind, Certainty.Certain),
            _ => before == Certainty.Certain && now == Certainty.Possible && choice.Means(claim.Kind, Certainty.Possible),
        };
    }

    /// <summary>Hands on the claims that meet a condition.</summary>
    public static void Where<TSink>(ImmutableArray<IndexedClaim> claims, Func<IndexedClaim, bool> isMeant, ref TSink sink)
        where TSink : IIdSink
    {
        var found = new IdBuffer(stackalloc int[IdBuffer.Room]);
        foreach (var claim in claims)
        {
            if (isMeant(claim))
            {
                found.Add(claim.Days.Id, ref sink);
            }
        }

        found.Flush(ref sink);
    }
}
