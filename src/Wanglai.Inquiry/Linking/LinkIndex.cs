using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Linking;

/// <summary>Links of a book, found from the claims that stand in them.</summary>
internal sealed class LinkIndex
{
    private readonly ILookup<ClaimId, HappeningLink> _byClaim;

    /// <param name="links">The links.</param>
    public LinkIndex(IEnumerable<HappeningLink> links) =>
        _byClaim = links.SelectMany(l => ClaimsOf(l.First).Concat(ClaimsOf(l.Second)).Distinct().Select(c => (Claim: c, Link: l))).ToLookup(l => l.Claim, l => l.Link);

    /// <summary>The links that any of <paramref name="claims"/> stands in, each once, in the order of the claims.</summary>
    public IEnumerable<HappeningLink> About(IEnumerable<ClaimId> claims) => claims.SelectMany(c => _byClaim[c]).Distinct();

    /// <summary>What others tell of the happening that <paramref name="claims"/> tell: where the claims themselves disagree, what the later of them tell.</summary>
    public ImmutableArray<OtherTelling> Others(IReadOnlyCollection<ClaimId> claims) =>
        [.. About(claims).Select(l => ClaimsOf(l.First).Any(claims.Contains) ? new OtherTelling(l.Differences, l.Second) : new(Turned(l.Differences), l.First))];

    private static IEnumerable<ClaimId> ClaimsOf(Telling telling) => telling.Evidence.Select(e => e.Claim);

    private static ImmutableArray<Difference> Turned(ImmutableArray<Difference> differences) =>
        [.. differences.Select(d => new Difference(d.About, d.Second, d.First))];
}
