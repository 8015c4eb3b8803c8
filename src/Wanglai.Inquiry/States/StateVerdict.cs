using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>How sure one state is at the time asked for.</summary>
/// <param name="State">The state.</param>
/// <param name="Certainty">Certain where it holds in every order of events that the claims allow, on every day asked for; else possible.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Claims">The claims that can have the last word for the state, sorted.</param>
/// <param name="Causes">The reasons that these claims give.</param>
public sealed record StateVerdict(
    RelationState State,
    Certainty Certainty,
    StateStart Since,
    StateEnd Until,
    ImmutableArray<ClaimId> Claims,
    ImmutableArray<CauseSaid> Causes);

/// <summary>Since when a state has held: it began on one of the days from <see cref="Possibly"/> to <see cref="Certainly"/>.</summary>
/// <param name="Possibly">The first day of the unbroken run of days on which the state is possible; null where the run has no beginning.</param>
/// <param name="Certainly">The first day of the unbroken run of days on which the state is certain; null where it is not certain, or certain without a beginning.</param>
public sealed record StateStart(Day? Possibly, Day? Certainly);

/// <summary>Until when a state holds: it ends on one of the days from <see cref="Certainly"/> to <see cref="Possibly"/>.</summary>
/// <param name="Certainly">The last day of the unbroken run of days on which the state is certain; null where it is not certain, or certain without an end told.</param>
/// <param name="Possibly">The last day of the unbroken run of days on which the state is possible; null where no end is told.</param>
public sealed record StateEnd(Day? Certainly, Day? Possibly);

/// <summary>A reason that a source gives.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">Its words.</param>
public sealed record CauseSaid(ClaimId Claim, string Words);
