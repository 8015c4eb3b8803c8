using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Linking;

/// <summary>Joins the claims of one happening for counting: those that tell it alike, and those that are linked with them, agreeing or disputed.</summary>
internal static class LinkedHappenings
{
    /// <summary>The groups, each in the order of <paramref name="claims"/> (the order of the book), by their first claims.</summary>
    public static IEnumerable<ImmutableArray<BookClaim>> Join(ClaimBook book, IReadOnlyList<BookClaim> claims)
    {
        var groups = SameHappening.Join(claims).ToList();
        var groupOf = groups.Index().SelectMany(g => g.Item.Select(c => (c.Id, g.Index))).ToDictionary(g => g.Id, g => g.Index);
        int[] leader = [.. Enumerable.Range(0, groups.Count)];
        foreach (var link in book.Links.About(claims.Select(c => c.Id)))
        {
            var linked = link.First.Evidence.Concat(link.Second.Evidence).Select(e => groupOf.GetValueOrDefault(e.Claim, -1)).Where(g => g >= 0).Select(Find).Distinct().ToList();
            foreach (var other in linked.Where(l => l != linked.Min()))
            {
                leader[other] = linked.Min();
            }
        }

        return groups.Index().GroupBy(g => Find(g.Index)).Select(g => g.SelectMany(c => c.Item).ToImmutableArray());

        int Find(int item)
        {
            while (leader[item] != item)
            {
                item = leader[item] = leader[leader[item]];
            }

            return item;
        }
    }
}
