using System.Collections.Immutable;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.States;

/// <summary>How sure a degree of relations is at the time asked for.</summary>
/// <param name="Degree">The degree.</param>
/// <param name="Certainty">Certain where, if there are relations, every order of events has them so.</param>
/// <param name="Claims">The claims that can have the last word for it, sorted.</param>
public sealed record DegreeVerdict(RelationDegree Degree, Certainty Certainty, ImmutableArray<ClaimId> Claims);
