using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger;

/// <summary>What a person's correction of a claim comes to.</summary>
public static class Corrections
{
    /// <summary>What a claim says now: as it was read, with what an earlier correction changed, and each name as it stands there, merged or not.</summary>
    public static Claim SaysNow(this RecordedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var first = claim.AsRead ?? claim.Claim;
        return (claim.Verdict?.Decision as ClaimReviewed)?.Correction?.Apply(first) ?? first;
    }

    /// <summary>The review that makes a claim say <paramref name="corrected"/>; where that is what was read, the claim is accepted.</summary>
    public static ClaimReviewed Corrected(this RecordedClaim claim, Claim corrected, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var correction = ClaimCorrection.Between(claim.AsRead ?? claim.Claim, corrected);
        return new(claim.Source, claim.Id, correction is null ? Verdict.Accepted : Verdict.Corrected, correction, signature);
    }
}
