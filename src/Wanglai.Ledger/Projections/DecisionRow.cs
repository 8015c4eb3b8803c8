using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Projections;

/// <summary>A decision. Source, claim and verdict are empty texts where it has none; a verdict that a later one on the same claim replaced holds until there.</summary>
internal sealed record DecisionRow(long Sequence, string Sort, string Source, string Claim, string Verdict, DateTimeOffset RecordedAt, long? Until)
{
    /// <summary>The verdict by which a claim is no longer one of its maker's.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The row of a decision.</summary>
    public static DecisionRow Of(long sequence, DateTimeOffset recordedAt, Decision decision)
    {
        var (claim, verdict) = decision switch
        {
            ClaimReviewed reviewed => (reviewed.Claim.Value, reviewed.Verdict.ToWire()),
            ClaimWithdrawn withdrawn => (withdrawn.Claim.Value, Withdrawn),
            NoteAdded { Claim: { } noted } => (noted.Value, ""),
            _ => ("", ""),
        };
        return new(sequence, decision.Sort, decision.About?.Value ?? "", claim, verdict, recordedAt, null);
    }
}
