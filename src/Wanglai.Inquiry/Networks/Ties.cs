using System.Collections.Immutable;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Networks;

/// <summary>The ties between parties as of a time, found as they are asked for.</summary>
internal sealed class Ties(ClaimBook book, Edtf when)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _neighbours = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), ImmutableArray<NetworkEdge>> _between = [];

    /// <summary>Those who are tied to a party, by name, ordinally; countries and places are none.</summary>
    public IReadOnlyList<string> Neighbours(string party)
    {
        if (!_neighbours.TryGetValue(party, out var known))
        {
            _neighbours[party] = known =
            [
                .. book.Naming(party).Where(IsByThen).SelectMany(TiedBy).Where(p => p.A == party || p.B == party)
                    .Select(p => p.A == party ? p.B : p.A).Distinct(StringComparer.Ordinal)
                    .Where(n => IsNode(n) && Between(party, n).Length > 0).Order(StringComparer.Ordinal),
            ];
        }

        return known;
    }

    /// <summary>The parties that lie no tie, one tie, two ties from <paramref name="party"/>, and so on until there are no more.</summary>
    public IEnumerable<IReadOnlyList<string>> Rings(string party)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { party };
        for (List<string> ring = [party]; ring.Count > 0; ring = [.. ring.SelectMany(Neighbours).Where(reached.Add)])
        {
            yield return ring;
        }
    }

    /// <summary>Whether a party can stand in the middle of a chain: an unnamed group stands for different ones each time.</summary>
    public bool IsLink(string party) => book.Label(party).Type is EntityType.Organisation or EntityType.Person;

    /// <summary>The ties between two parties, by kind; empty where there is none.</summary>
    public ImmutableArray<NetworkEdge> Between(string a, string b)
    {
        var pair = Contacts.Ordered((a, b));
        if (!_between.TryGetValue(pair, out var known))
        {
            _between[pair] = known = [.. Find(pair.A, pair.B).OrderBy(e => e.Kind).ThenBy(e => e.A.Name, StringComparer.Ordinal)];
        }

        return known;
    }

    private bool IsNode(string party) => book.Label(party).Type is EntityType.Organisation or EntityType.Person or EntityType.Group;

    private bool IsByThen(BookClaim claim) =>
        claim.Claim.Standing == Standing.Asserted
        && (claim.Claim.Time.Value?.Earliest is not { } first || when.Latest is not { } last || first <= last);

    private static IEnumerable<(string A, string B)> TiedBy(BookClaim claim) => claim.Claim.Kind switch
    {
        ClaimKind.Relation => Contacts.RelationPairs(claim),
        ClaimKind.Membership => Cross(claim, Role.Member),
        ClaimKind.Office => Cross(claim, Role.Holder),
        _ => Contacts.Pairs(claim),
    };

    private static IEnumerable<(string A, string B)> Cross(BookClaim claim, Role role) =>
        claim.NamesIn(role).SelectMany(_ => claim.NamesIn(Role.Body), (a, b) => (a, b)).Where(p => p.a != p.b);

    private IEnumerable<NetworkEdge> Find(string a, string b)
    {
        var shared = book.Naming(a).Where(c => c.Names(b) && IsByThen(c)).ToList();
        if (shared.Exists(c => c.Claim.Kind == ClaimKind.Relation) && RelationTimeline.Of(book, a, b).On(when).Of(RelationState.InRelations) is { } relation)
        {
            yield return Edge(a, b, TieKind.Relation, relation.Certainty, relation.Claims);
        }

        foreach (var (member, body) in new[] { (a, b), (b, a) })
        {
            var memberships = shared.Where(c => c.Claim.Kind == ClaimKind.Membership && c.Names(member, Role.Member) && c.Names(body, Role.Body)).ToList();
            if (memberships.Count > 0 && TenureTimeline.OfMembership(book, member, body, memberships).On(when).FirstOrDefault(v => v.State == TenureState.In) is { } membership)
            {
                yield return Edge(member, body, TieKind.Membership, membership.Certainty, membership.Claims);
            }

            foreach (var office in shared.Exists(c => c.Claim.Kind == ClaimKind.Office && c.Names(member, Role.Holder) && c.Names(body, Role.Body))
                ? OfficeTable.Of(book, member, when).Rows.Where(r => r.Body?.Name == body && r.Holder.Name == member)
                : [])
            {
                var held = office.States.First(s => s.State == TenureState.In);
                yield return Edge(member, body, TieKind.Office, held.Certainty, held.Claims);
            }
        }

        foreach (var kind in new[] { TieKind.Contact, TieKind.Attendance })
        {
            var met = shared.Where(c => c.Claim.Kind is not ClaimKind.Relation && (c.Claim.Kind == ClaimKind.Gathering) == (kind == TieKind.Attendance) && Contacts.Pairs(c).Contains(Contacts.Ordered((a, b)))).ToList();
            if (met.Count > 0)
            {
                var isSure = met.Exists(c => c.Claim.Time.Value?.Latest is { } last && (when.Earliest is not { } first || last <= first));
                yield return Edge(a, b, kind, isSure ? Certainty.Certain : Certainty.Possible, [.. met.Select(c => c.Id).Order()]);
            }
        }
    }

    private NetworkEdge Edge(string a, string b, TieKind kind, Certainty certainty, ImmutableArray<ClaimId> claims) => new(book.Label(a), book.Label(b), kind, certainty, claims);
}
