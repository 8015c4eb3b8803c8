using System.Collections.Immutable;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>The state of relations of two parties at a time.</summary>
/// <param name="Party">The party asked about.</param>
/// <param name="Other">Its counterpart.</param>
/// <param name="When">The time asked for: a day, or a period, which is asked for as a whole.</param>
/// <param name="States">The states that are possible on some day of it, in the order of the vocabulary; empty where nothing is told: that is not “none”.</param>
/// <param name="MayBeUntold">Whether, on some day and in some order of events, nothing is told.</param>
/// <param name="Degrees">How close the relations are, where there are any.</param>
/// <param name="Disputes">The claims about the pair that cannot both be right, and that have begun to speak by the time asked for.</param>
/// <param name="Differing">Happenings among the claims about the pair that are told differently, and that have begun by the time asked for: each with both tellings.</param>
/// <param name="Course">What is told day by day within the time asked for.</param>
/// <param name="LastContact">The last contact that certainly lies no later than the time asked for; null where none is told.</param>
public sealed record RelationAnswer(
    PartyLabel Party,
    PartyLabel Other,
    Edtf When,
    ImmutableArray<StateVerdict> States,
    bool MayBeUntold,
    ImmutableArray<DegreeVerdict> Degrees,
    ImmutableArray<Dispute> Disputes,
    ImmutableArray<HappeningLink> Differing,
    ImmutableArray<StateSegment> Course,
    LastContact? LastContact)
{
    /// <summary>The verdict on one state; null where it is not possible.</summary>
    public StateVerdict? Of(RelationState state) => States.FirstOrDefault(s => s.State == state);
}
