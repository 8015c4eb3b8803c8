using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
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
    /// <summary>The newer reading of the same document that took this claim's place; null for a claim that stands in the latest.</summary>
    public ReaderIdentity? SupersededBy { get; init; }

    /// <summary>
    /// What the reader found, where the claim now stands otherwise: it was corrected, or a party's name stands for another's; null where
    /// nothing was changed.
    /// </summary>
    public Claim? AsRead { get; init; }

    /// <summary>The last review or withdrawal of the claim; null where nobody has decided about it.</summary>
    public RecordedDecision? Verdict { get; init; }

    /// <summary>
    /// True where the claim counts: nobody rejected or withdrew it, and it stands in the latest reading, or was accepted or corrected.
    /// </summary>
    public bool IsCurrent => Verdict?.Decision switch
    {
        null => SupersededBy is null,
        ClaimReviewed { Verdict: not Model.Entries.Verdict.Rejected } => true,
        _ => false,
    };
}
