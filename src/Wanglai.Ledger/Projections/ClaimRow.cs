using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>
/// A claim, by the number of its entry. <paramref name="Kind"/> and <paramref name="Days"/> are those that the reader found: what was
/// corrected is looked for besides.
/// </summary>
internal sealed record ClaimRow(long Sequence, ClaimId Id, SourceId Source, int Start, int End, long Reading, ClaimKind Kind, DayBounds? Days)
{
    /// <summary>The row of a claim that was recorded.</summary>
    public static ClaimRow Of(long sequence, ClaimId id, SourceId source, long reading, Claim claim) =>
        new(sequence, id, source, claim.Evidence.Span.Start, claim.Evidence.Span.End, reading, claim.Kind, DayBounds.Of(claim.Time.Value));
}
