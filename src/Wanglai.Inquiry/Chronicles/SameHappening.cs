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
        var alike = new Dictionary<(ClaimKind, ClaimChange?, Standing, string Time, string Party, string PartyOrTitle), List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Claim is not { Time.Value: { } time } claim)
            {
                continue;
            }

            foreach (var (party, other) in Marks(claims[i]))
            {
                var key = (claim.Kind, claim.Change, claim.Standing, time.Text, party, other);
                if (!alike.TryGetValue(key, out var earlier))
                {
                    alike[key] = earlier = [];
                }

                foreach (var j in earlier.Where(j => Find(leader, i) != Find(leader, j) && AreOne(claims[j], claims[i])))
                {
                    leader[Find(leader, i)] = Find(leader, j);
                }

                earlier.Add(i);
            }
        }

        return Enumerable.Range(0, claims.Count)
            .GroupBy(i => Find(leader, i))
            .Select(g => g.Select(i => claims[i]).ToImmutableArray());
    }

    /// <summary>What two claims must have in common: two parties, or a party and the title (which a colon keeps apart from the parties).</summary>
    public static IEnumerable<(string Party, string PartyOrTitle)> Marks(BookClaim claim)
    {
        string[] actors = [.. Actors(claim).Order(StringComparer.Ordinal)];
        for (var i = 0; i < actors.Length; i++)
        {
            if (claim.Claim.Title is { } title)
            {
                yield return (actors[i], ":" + title);
            }

            for (var j = i + 1; j < actors.Length; j++)
            {
                yield return (actors[i], actors[j]);
            }
        }
    }

    /// <summary>Whether nothing speaks against it that two claims with a mark in common tell one happening.</summary>
    private static bool AreOne(BookClaim a, BookClaim b)
    {
        if (a.Claim.Title is { } titleA && b.Claim.Title is { } titleB && titleA != titleB)
        {
            return false;
        }

        var (headsA, headsB) = (a.NamesIn(Role.Head).ToList(), b.NamesIn(Role.Head).ToList());
        return headsA.Count == 0 || headsB.Count == 0 || headsA.Intersect(headsB, StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> Actors(BookClaim claim) =>
        claim.Parties.Where(p => !Whereabouts.Contains(p.Role) || p.Type == EntityType.Organisation).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    private static int Find(int[] leader, int item)
    {
        while (leader[item] != item)
        {
            item = leader[item] = leader[leader[item]];
        }

        return item;
    }
}
