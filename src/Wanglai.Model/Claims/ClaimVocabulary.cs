using System.Collections.Immutable;

namespace Wanglai.Model.Claims;

/// <summary>Which changes and roles each kind of claim may carry, as the contract fixes them.</summary>
public static class ClaimVocabulary
{
    private static readonly ImmutableArray<ClaimChange>[] ChangesOf = ByKind<ClaimChange>(kind => kind switch
    {
        ClaimKind.Relation =>
        [
            ClaimChange.Contact, ClaimChange.Established, ClaimChange.Developed, ClaimChange.Strained, ClaimChange.Interrupted,
            ClaimChange.Resumed, ClaimChange.Maintained, ClaimChange.Ended, ClaimChange.None,
        ],
        ClaimKind.Membership => [ClaimChange.Joined, ClaimChange.Left, ClaimChange.Member, ClaimChange.NotMember, ClaimChange.Expelled, ClaimChange.Resumed],
        ClaimKind.Office => [ClaimChange.Elected, ClaimChange.Appointed, ClaimChange.Nominated, ClaimChange.Holds, ClaimChange.Left],
        ClaimKind.Organisation =>
        [
            ClaimChange.Founded, ClaimChange.Renamed, ClaimChange.Split, ClaimChange.Merged, ClaimChange.Reorganised,
            ClaimChange.Banned, ClaimChange.Dissolved,
        ],
        ClaimKind.Proposal => [ClaimChange.Proposed, ClaimChange.Adopted, ClaimChange.Rejected],
        ClaimKind.Stance => [ClaimChange.Supports, ClaimChange.Congratulates, ClaimChange.Opposes, ClaimChange.Condemns],
        _ => [],
    });

    private static readonly ImmutableArray<Role>[] RolesOf = ByKind<Role>(kind => kind switch
    {
        ClaimKind.Relation => [Role.Party],
        ClaimKind.Visit => [Role.Visitor, Role.Head, Role.Host, Role.Destination, Role.Met],
        ClaimKind.Meeting => [Role.Participant, Role.Place],
        ClaimKind.Gathering => [Role.Organiser, Role.Participant, Role.Place],
        ClaimKind.Agreement => [Role.Party],
        ClaimKind.Membership => [Role.Member, Role.Body],
        ClaimKind.Office => [Role.Holder, Role.Body],
        ClaimKind.Organisation => [Role.Subject, Role.Other],
        ClaimKind.Aid => [Role.Donor, Role.Recipient],
        ClaimKind.Cooperation => [Role.Party],
        ClaimKind.Proposal => [Role.Proposer, Role.Addressee],
        ClaimKind.Mobilisation => [Role.Organiser, Role.Place],
        ClaimKind.Stance => [Role.Actor, Role.Target],
        ClaimKind.Context => [Role.Actor, Role.Place],
        _ => [],
    });

    /// <summary>The changes that <paramref name="kind"/> may carry; empty where it has none.</summary>
    public static ImmutableArray<ClaimChange> Changes(ClaimKind kind) => ChangesOf[(int)kind];

    /// <summary>The roles of <paramref name="kind"/>, in the order in which they are written.</summary>
    public static ImmutableArray<Role> Roles(ClaimKind kind) => RolesOf[(int)kind];

    /// <summary>True for the twelve core kinds; stance and context are kept apart.</summary>
    public static bool IsCore(ClaimKind kind) => kind < ClaimKind.Stance;

    /// <summary>
    /// How the time of such a claim holds where the claim does not say: throughout for states
    /// (relation maintained, none, strained; membership member, not-member; office holds), within for all else.
    /// </summary>
    public static TimeAspect DefaultAspect(ClaimKind kind, ClaimChange? change) => (kind, change) switch
    {
        (ClaimKind.Relation, ClaimChange.Maintained or ClaimChange.None or ClaimChange.Strained) => TimeAspect.Throughout,
        (ClaimKind.Membership, ClaimChange.Member or ClaimChange.NotMember) => TimeAspect.Throughout,
        (ClaimKind.Office, ClaimChange.Holds) => TimeAspect.Throughout,
        _ => TimeAspect.Within,
    };

    private static ImmutableArray<T>[] ByKind<T>(Func<ClaimKind, ImmutableArray<T>> of) => [.. Enum.GetValues<ClaimKind>().Select(of)];
}
