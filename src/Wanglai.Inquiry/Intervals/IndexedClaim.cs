using System.Collections.Immutable;

namespace Wanglai.Inquiry.Intervals;

/// <summary>A claim as the index takes it.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Parties">The parties that it names, each once, by numbers from 0 on that its owner gives them.</param>
public sealed record IndexedClaim(ClaimInterval Days, ImmutableArray<int> Parties);
