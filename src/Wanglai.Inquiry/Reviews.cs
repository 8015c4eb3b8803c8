using Wanglai.Ledger;
using Wanglai.Model.Entries;

namespace Wanglai.Inquiry;

/// <summary>What people found of a claim. Those that they rejected or withdrew are in no answer.</summary>
public enum ReviewState
{
    /// <summary>Nobody has looked at it.</summary>
    Unreviewed,

    /// <summary>The source says so.</summary>
    Accepted,

    /// <summary>It was put right.</summary>
    Corrected,
}

/// <summary>Finds what people found of claims.</summary>
public static class Reviews
{
    /// <summary>The state of a claim's review.</summary>
    public static ReviewState Of(RecordedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Verdict?.Decision switch
        {
            ClaimReviewed { Verdict: Verdict.Accepted } => ReviewState.Accepted,
            ClaimReviewed { Verdict: Verdict.Corrected } => ReviewState.Corrected,
            _ => ReviewState.Unreviewed,
        };
    }
}
