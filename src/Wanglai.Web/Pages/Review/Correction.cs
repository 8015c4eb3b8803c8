using Wanglai.Ledger;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;
using Wanglai.Wording;

namespace Wanglai.Web.Pages.Review;

/// <summary>A claim that is being corrected.</summary>
/// <param name="Claim">The claim as it stands in the ledger.</param>
/// <param name="Draft">The fields of the form.</param>
/// <param name="Text">The source's text; null where it was erased.</param>
/// <param name="Decisions">What people decided about the claim so far, in order.</param>
/// <param name="Problem">What was wrong with the fields; null for nothing.</param>
public sealed record Correction(RecordedClaim Claim, ClaimDraft Draft, SourceText? Text, IReadOnlyList<RecordedDecision> Decisions, Problem? Problem)
{
    /// <summary>The claim's words in their context.</summary>
    public PassageInContext Passage { get; } = Text is null ? new("", Claim.Claim.Evidence.Quote, "") : PassageInContext.Of(Text, Claim.Claim.Evidence.Span);
}
