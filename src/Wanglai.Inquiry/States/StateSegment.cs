using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>A stretch of days on which the same is told of a pair's relations.</summary>
/// <param name="First">The first day, inclusive; null where the stretch has no beginning.</param>
/// <param name="Last">The last day, inclusive; null where it has no end.</param>
/// <param name="States">The states that are possible, in the order of the vocabulary; empty where nothing is told.</param>
/// <param name="MayBeUntold">Whether, in some order of events, nothing is told of these days: then no state is certain.</param>
public sealed record StateSegment(Day? First, Day? Last, ImmutableArray<SegmentState> States, bool MayBeUntold);

/// <summary>A state on a stretch of days.</summary>
/// <param name="State">The state.</param>
/// <param name="Certainty">How sure it is on each of the days.</param>
/// <param name="Claims">The claims that can have the last word for it, sorted.</param>
public sealed record SegmentState(RelationState State, Certainty Certainty, ImmutableArray<ClaimId> Claims);
