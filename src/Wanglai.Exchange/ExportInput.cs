using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange;

/// <summary>What is exported: claims, and what there is to know of their sources, their parties and their places.</summary>
/// <param name="claims">The claims, in their order; read once.</param>
public sealed class ExportInput(IEnumerable<RecordedClaim> claims)
{
    private (SourceId Source, PlaceMap? Map)? _places;

    /// <summary>The claims, in their order; read once.</summary>
    public IEnumerable<RecordedClaim> Claims { get; } = claims;

    /// <summary>The sources, read where a format tells of them; empty where nothing is known of them.</summary>
    public Lazy<IReadOnlyList<RecordedSource>> Sources { get; init; } = new([]);

    /// <summary>What is known beforehand of organisations, persons, countries and places, read where a format needs it.</summary>
    public Lazy<AuthorityFiles> Authority { get; init; } = new(() => AuthorityFiles.Load());

    /// <summary>Makes script and width uniform, to find a name in the authority files.</summary>
    public Func<string, string> Fold { get; init; } = static name => name;

    /// <summary>The map of places of a source; null where its text is the original.</summary>
    public Func<SourceId, PlaceMap?> PlacesOf { get; init; } = static _ => null;

    /// <summary>Where in the original the evidence of a claim begins (page, paragraph, cell); null where the source's text is the original.</summary>
    public OriginalPlace? PlaceOf(RecordedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);

        // Claims of one source come one after the other.
        if (_places is not { } kept || kept.Source != claim.Source)
        {
            _places = kept = (claim.Source, PlacesOf(claim.Source));
        }

        return kept.Map?.PlaceOf(claim.Claim.Evidence.Span);
    }
}
