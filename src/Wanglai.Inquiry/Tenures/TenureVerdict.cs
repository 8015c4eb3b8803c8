using System.Collections.Immutable;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tenures;

/// <summary>How sure it is at the time asked for that somebody is in a body or an office, or is not.</summary>
/// <param name="State">In or out.</param>
/// <param name="Certainty">Certain where it holds in every order of events that the claims allow, on every day asked for; else possible.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Claims">The claims that can have the last word for it, sorted.</param>
/// <param name="ByAuthority">Whether the authority files say so, too.</param>
public sealed record TenureVerdict(TenureState State, Certainty Certainty, StateStart Since, StateEnd Until, ImmutableArray<ClaimId> Claims, bool ByAuthority);
