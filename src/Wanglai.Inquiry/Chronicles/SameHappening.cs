using System.Collections.Immutable;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Chronicles;

/// <summary>
/// Joins the claims that tell one happening. Two claims do where they are of one kind, change and standing, their times are given and
/// equal, and they share two parties, or one party and the title; unless both have titles and these differ, or both name who led
/// and share no leader. What is joined to the same claim is joined.
/// </summary>
internal static class SameHappening
{
    private static readonly Role[] Whereabouts = [Role.Place, Role.Destination];

    /// <summary>The groups of claims, each in the order of <paramref name="claims"/> (the order of the book), by their first claims.</summary>
    public static IEnumerable<ImmutableArray<BookClaim>> Join(IReadOnlyList<BookClaim> claims)
    {
        int[] leader = [.. Enumerable.Range(0, claims.Count)];
        foreach (var alike in Enumerable.Range(0, claims.Count)
            .Where(i => claims[i].Claim.Time.Value is not null)
            .GroupBy(i => (claims[i].Claim.Kind, claims[i].Claim.Change, claims[i].Claim.Standing, claims[i].Claim.Time.Value!.Text)))
        {
            int[] numbers = [.. alike];
            for (var a = 0; a < numbers.Length; a++)
            {
                for (var b = a + 1; b < numbers.Length; b++)
                {
                    if (Find(leader, numbers[a]) != Find(leader, numbers[b]) && AreOne(claims[numbers[a]], claims[numbers[b]]))
                    {
                        leader[Find(leader, numbers[b])] = Find(leader, numbers[a]);
                    }
                }
            }
        }

        return Enumerable.Range(0, claims.Count)
            .GroupBy(i => Find(leader, i))
            .Select(g => g.Select(i => claims[i]).ToImmutableArray());
    }

    private static bool AreOne(BookClaim a, BookClaim b)
    {
        var titled = a.Claim.Title is not null && b.Claim.Title is not null;
        if (titled && a.Claim.Title != b.Claim.Title)
        {
            return false;
        }

        var (headsA, headsB) = (a.NamesIn(Role.Head).ToList(), b.NamesIn(Role.Head).ToList());
        if (headsA.Count > 0 && headsB.Count > 0 && !headsA.Intersect(headsB, StringComparer.Ordinal).Any())
        {
            return false;
        }

        var shared = Actors(a).Intersect(Actors(b), StringComparer.Ordinal).Count();
        return shared >= 2 || (shared == 1 && titled);
    }

    private static IEnumerable<string> Actors(BookClaim claim) =>
        claim.Parties.Where(p => !Whereabouts.Contains(p.Role)).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    private static int Find(int[] leader, int item)
    {
        while (leader[item] != item)
        {
            item = leader[item] = leader[leader[item]];
        }

        return item;
    }
}
