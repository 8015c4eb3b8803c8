using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.States;

/// <summary>
/// Which claims prove that two parties had to do with each other. They prove contact, not relations: visits, meetings,
/// gatherings that both took part in, agreements and joint projects.
/// </summary>
internal static class Contacts
{
    private static readonly Role[] Guests = [Role.Visitor, Role.Head];
    private static readonly Role[] GatheringSides = [Role.Organiser, Role.Participant];

    /// <summary>The pairs of parties that <paramref name="claim"/> proves to have been in contact, each pair once with its names in ordinal order.</summary>
    public static IEnumerable<(string A, string B)> Pairs(BookClaim claim)
    {
        if (claim.Claim.Standing != Standing.Asserted)
        {
            return [];
        }

        var pairs = claim.Claim.Kind switch
        {
            ClaimKind.Visit => VisitPairs(claim),
            ClaimKind.Meeting => AllPairs(claim.NamesIn(Role.Participant)),
            ClaimKind.Gathering => AllPairs(claim.NamesIn(GatheringSides)),
            ClaimKind.Agreement or ClaimKind.Cooperation => AllPairs(claim.NamesIn(Role.Party)),
            _ => [],
        };
        return pairs.Where(p => p.A != p.B).Select(Ordered).Distinct();
    }

    /// <summary>The pairs whose relations a relation claim tells: the first party with each other one, or every two where they deal with each other.</summary>
    public static IEnumerable<(string A, string B)> RelationPairs(BookClaim claim)
    {
        if (claim.Claim.Kind != ClaimKind.Relation)
        {
            return [];
        }

        var parties = claim.NamesIn(Role.Party).ToList();
        var pairs = claim.Claim.Details.Mutual ? AllPairs(parties) : parties.Skip(1).Select(p => (parties[0], p));
        return pairs.Select(Ordered).Distinct();
    }

    /// <summary>The pair with its names in ordinal order.</summary>
    public static (string A, string B) Ordered((string A, string B) pair) =>
        string.CompareOrdinal(pair.A, pair.B) <= 0 ? pair : (pair.B, pair.A);

    private static IEnumerable<(string A, string B)> VisitPairs(BookClaim claim)
    {
        // A country or a town visited is where the guests were, not whom they dealt with.
        var hosts = claim.Parties
            .Where(p => p.Role is Role.Host or Role.Met || (p.Role == Role.Destination && p.Type is EntityType.Organisation or EntityType.Group))
            .Select(p => p.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var hasHosts = claim.Parties.Any(p => p.Role is Role.Host or Role.Met or Role.Destination);

        // Visitors without anyone visited are each other's guests (互访).
        return hasHosts
            ? claim.NamesIn(Guests).SelectMany(_ => hosts, (guest, host) => (guest, host))
            : AllPairs(claim.NamesIn(Role.Visitor));
    }

    private static IEnumerable<(string A, string B)> AllPairs(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.SelectMany((_, i) => all.Skip(i + 1), (a, b) => (a, b));
    }
}
