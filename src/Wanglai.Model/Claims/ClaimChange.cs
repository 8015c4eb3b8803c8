namespace Wanglai.Model.Claims;

/// <summary>What happened to the thing that a claim is about. Each kind allows its own changes: see <see cref="ClaimVocabulary"/>.</summary>
public enum ClaimChange
{
    /// <summary>Relation: first or informal contact.</summary>
    Contact,

    /// <summary>Relation: opened.</summary>
    Established,

    /// <summary>Relation: grew closer, broadened, reached a new level.</summary>
    Developed,

    /// <summary>Relation: worsened, disputes.</summary>
    Strained,

    /// <summary>Relation: broken off, suspended, stalled.</summary>
    Interrupted,

    /// <summary>Relation: restored, normalised. Membership: taken up again.</summary>
    Resumed,

    /// <summary>Relation: kept without a break.</summary>
    Maintained,

    /// <summary>Relation: finally ended.</summary>
    Ended,

    /// <summary>Relation: the source says that there were none.</summary>
    None,

    /// <summary>Membership: joined.</summary>
    Joined,

    /// <summary>Membership or office: left.</summary>
    Left,

    /// <summary>Membership: is or was a member.</summary>
    Member,

    /// <summary>Membership: is or was not a member.</summary>
    NotMember,

    /// <summary>Membership: expelled.</summary>
    Expelled,

    /// <summary>Office: elected.</summary>
    Elected,

    /// <summary>Office: appointed.</summary>
    Appointed,

    /// <summary>Office: nominated, or ran.</summary>
    Nominated,

    /// <summary>Office: holds or held it.</summary>
    Holds,

    /// <summary>Organisation: founded.</summary>
    Founded,

    /// <summary>Organisation: renamed.</summary>
    Renamed,

    /// <summary>Organisation: split.</summary>
    Split,

    /// <summary>Organisation: merged.</summary>
    Merged,

    /// <summary>Organisation: reorganised.</summary>
    Reorganised,

    /// <summary>Organisation: banned.</summary>
    Banned,

    /// <summary>Organisation: dissolved.</summary>
    Dissolved,

    /// <summary>Proposal: put forward.</summary>
    Proposed,

    /// <summary>Proposal: adopted, or one's own line.</summary>
    Adopted,

    /// <summary>Proposal: rejected.</summary>
    Rejected,

    /// <summary>Stance: supports.</summary>
    Supports,

    /// <summary>Stance: congratulates.</summary>
    Congratulates,

    /// <summary>Stance: opposes.</summary>
    Opposes,

    /// <summary>Stance: condemns.</summary>
    Condemns,
}
