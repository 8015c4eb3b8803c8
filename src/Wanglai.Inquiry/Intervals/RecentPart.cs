using System.Collections.Immutable;

namespace Wanglai.Inquiry.Intervals;

/// <summary>Claims that came later, sorted, and as they came, to be sorted anew with others.</summary>
internal sealed record RecentPart(IntervalPart Sorted, ImmutableArray<IndexedClaim> Claims)
{
    /// <summary>Sorts claims.</summary>
    public static RecentPart Of(ImmutableArray<IndexedClaim> claims)
    {
        var builder = new IntervalIndexBuilder(claims.Length);
        foreach (var claim in claims)
        {
            builder.Add(claim.Days, claim.Parties.AsSpan());
        }

        return new(builder.Part(), claims);
    }
}
