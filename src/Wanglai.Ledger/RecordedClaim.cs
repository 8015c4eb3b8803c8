using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger;

/// <summary>A claim as the ledger holds it.</summary>
/// <param name="Id">The claim's id, equal for equal claims of one source on every machine.</param>
/// <param name="Source">The source that makes the claim.</param>
/// <param name="Reader">Who read it there.</param>
/// <param name="Claim">The claim itself.</param>
/// <param name="Sequence">The number of its entry in this ledger, from 1. Another ledger may number it otherwise.</param>
/// <param name="RecordedAt">When this ledger came to know it, UTC.</param>
public sealed record RecordedClaim(
    ClaimId Id,
    SourceId Source,
    ReaderIdentity Reader,
    Claim Claim,
    long Sequence,
    DateTimeOffset RecordedAt)
{
    /// <summary>The newer reading of the same document that took this claim's place; null for a current claim.</summary>
    public ReaderIdentity? SupersededBy { get; init; }
}
