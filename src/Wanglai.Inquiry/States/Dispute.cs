using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.States;

/// <summary>Two claims that cannot both be right. Neither is preferred: what each tells stays possible.</summary>
/// <param name="Kind">In what they disagree.</param>
/// <param name="First">The claim whose id is ordinally less.</param>
/// <param name="Second">The other claim; the same one where a claim contradicts itself.</param>
public sealed record Dispute(DisputeKind Kind, ClaimId First, ClaimId Second)
{
    internal static Dispute Between(DisputeKind kind, ClaimId a, ClaimId b) => a.CompareTo(b) <= 0 ? new(kind, a, b) : new(kind, b, a);
}
