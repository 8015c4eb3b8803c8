using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Days;

/// <summary>The days on which what a claim tells holds, as the index of days takes them.</summary>
internal static class HappeningDays
{
    /// <summary>
    /// The intervals of an asserted claim with a time, by the rules of decision 4: an event may lie on any day that its time leaves to it, and certainly lies
    /// on the only one; a spell certainly holds on all of its days. No interval for what is not asserted, and for what has no time.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="limit">The last day that its source can tell of: the source's date, or the last day that it mentions.</param>
    /// <param name="id">What the index calls it by.</param>
    public static IEnumerable<ClaimInterval> Of(Claim claim, long limit, int id) =>
        claim.Standing != Standing.Asserted || claim.Time.Value is null
            ? []
            : ClaimDays.Happenings(claim, (long.MinValue, limit), default).SelectMany(h => Of(claim.Kind, h, id));

    private static IEnumerable<ClaimInterval> Of(ClaimKind kind, Happening happening, int id)
    {
        var ranges = happening.Days.Ranges;
        foreach (var (first, last) in ranges)
        {
            var isCertain = happening.IsSpell || (ranges.Count == 1 && first == last);
            yield return isCertain ? ClaimInterval.Certain(id, kind, ToInt(first), ToInt(last)) : ClaimInterval.Possible(id, kind, ToInt(first), ToInt(last));
        }
    }

    /// <summary>A day as the index counts it; beyond five million years it is without end.</summary>
    public static int ToInt(long day) => (int)Math.Clamp(day, int.MinValue, int.MaxValue);
}
