using Wanglai.Inquiry;
using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Graphs;

/// <summary>How two parties are tied.</summary>
/// <param name="From">One of them; where the tie has a direction, who belongs, visits, holds or gives.</param>
/// <param name="To">The other.</param>
/// <param name="Tie">What ties them: a state of relations, or a kind of claim.</param>
/// <param name="IsDirected">Whether it has a direction.</param>
/// <param name="IsCertain">Whether it is certain at some time.</param>
/// <param name="Claims">How many claims it rests on.</param>
/// <param name="Spells">When, first and last days inclusive; an open end is null. Empty where nothing tells.</param>
internal sealed record GraphEdge(string From, string To, string Tie, bool IsDirected, bool IsCertain, int Claims, IReadOnlyList<(Day? First, Day? Last)> Spells);

/// <summary>Finds the ties in a book of claims.</summary>
internal static class GraphEdges
{
    private static readonly Edtf Always = Edtf.Parse("../..");

    /// <summary>The ties, by kind, then by names.</summary>
    public static IEnumerable<GraphEdge> Of(ClaimBook book) =>
    [
        .. Relations(book),
        .. Memberships(book),
        .. Told(book, ClaimKind.Office, [Role.Holder], [Role.Body]),
        .. Told(book, ClaimKind.Visit, [Role.Visitor], [Role.Host, Role.Destination]),
        .. Told(book, ClaimKind.Aid, [Role.Donor], [Role.Recipient]),
        .. Together(book, ClaimKind.Meeting, Role.Participant),
        .. Together(book, ClaimKind.Agreement, Role.Party),
        .. Together(book, ClaimKind.Cooperation, Role.Party),
    ];

    private static IEnumerable<GraphEdge> Relations(ClaimBook book)
    {
        var pairs = book.OfKind(ClaimKind.Relation).SelectMany(c => Pairs([.. c.NamesIn(Role.Party)], c.Claim.Details.Mutual)).Distinct().OrderBy(p => p.A, StringComparer.Ordinal).ThenBy(p => p.B, StringComparer.Ordinal);
        foreach (var (a, b) in pairs)
        {
            var course = RelationTimeline.Of(book, a, b).Course;
            foreach (var state in Enum.GetValues<RelationState>().Where(s => s != RelationState.None))
            {
                var held = course.Select(segment => (Segment: segment, State: segment.States.FirstOrDefault(s => s.State == state))).Where(s => s.State is not null).ToList();
                if (held.Count > 0)
                {
                    yield return new(
                        a, b, state.ToWire(), IsDirected: false,
                        held.Exists(s => s.State!.Certainty == Certainty.Certain),
                        held.SelectMany(s => s.State!.Claims).Distinct().Count(),
                        Joined(held.Select(s => (s.Segment.First, s.Segment.Last))));
                }
            }
        }
    }

    private static IEnumerable<GraphEdge> Memberships(ClaimBook book) =>
        from member in book.OfKind(ClaimKind.Membership).SelectMany(c => c.NamesIn(Role.Member)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        from row in MembershipTable.Of(book, member, Always).Bodies
        let belongs = row.States.FirstOrDefault(s => s.State == TenureState.In)
        where belongs is not null
        select new GraphEdge(
            member, row.Body.Name, "membership", IsDirected: true, belongs.Certainty == Certainty.Certain, belongs.Claims.Length, [(belongs.Since.Possibly, belongs.Until.Possibly)]);

    private static IEnumerable<GraphEdge> Told(ClaimBook book, ClaimKind kind, Role[] from, Role[] to) =>
        Edges(book, kind, isDirected: true, c => c.NamesIn(from).SelectMany(_ => c.NamesIn(to), (a, b) => (a, b)));

    private static IEnumerable<GraphEdge> Together(ClaimBook book, ClaimKind kind, Role role) =>
        Edges(book, kind, isDirected: false, c => Pairs([.. c.NamesIn(role)], all: true));

    private static IEnumerable<GraphEdge> Edges(ClaimBook book, ClaimKind kind, bool isDirected, Func<BookClaim, IEnumerable<(string A, string B)>> pairs) =>
        from claim in book.OfKind(kind)
        where claim.Claim.Standing == Standing.Asserted
        from pair in pairs(claim)
        where pair.A != pair.B
        group claim by pair into told
        orderby told.Key.A, told.Key.B
        select new GraphEdge(
            told.Key.A, told.Key.B, kind.ToWire(), isDirected, IsCertain: true, told.Select(c => c.Id).Distinct().Count(),
            [.. told.Select(c => c.Claim.Time.Value).OfType<Edtf>().Where(t => t.Earliest is not null || t.Latest is not null).Select(t => (t.Earliest, t.Latest)).Distinct()]);

    private static IEnumerable<(string A, string B)> Pairs(IReadOnlyList<string> names, bool all) =>
        from i in Enumerable.Range(0, all ? names.Count : Math.Min(1, names.Count))
        from j in Enumerable.Range(i + 1, names.Count - i - 1)
        select string.CompareOrdinal(names[i], names[j]) <= 0 ? (names[i], names[j]) : (names[j], names[i]);

    // Stretches that follow each other are one.
    private static List<(Day? First, Day? Last)> Joined(IEnumerable<(Day? First, Day? Last)> stretches)
    {
        var joined = new List<(Day? First, Day? Last)>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && joined[^1].Last is { } last && stretch.First is { } first && last.AddDays(1) == first)
            {
                joined[^1] = (joined[^1].First, stretch.Last);
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}
