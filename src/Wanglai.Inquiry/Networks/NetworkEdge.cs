using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Networks;

/// <summary>How two parties are tied.</summary>
public enum TieKind
{
    /// <summary>They are in relations, or possibly are.</summary>
    Relation,

    /// <summary>One belongs to the other.</summary>
    Membership,

    /// <summary>One holds an office in the other.</summary>
    Office,

    /// <summary>They met: visits, meetings, agreements, joint projects, by then.</summary>
    Contact,

    /// <summary>They took part in one gathering, by then.</summary>
    Attendance,
}

/// <summary>A tie between two parties at the time asked for.</summary>
/// <param name="A">One of them; for a membership the member, for an office the holder, else the one whose name is ordinally less.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How they are tied.</param>
/// <param name="Certainty">Whether that is sure.</param>
/// <param name="Claims">The claims that it rests on, sorted.</param>
public sealed record NetworkEdge(PartyLabel A, PartyLabel B, TieKind Kind, Certainty Certainty, ImmutableArray<ClaimId> Claims);

/// <summary>A party in a network.</summary>
/// <param name="Party">The party.</param>
/// <param name="Steps">How many ties lie between it and the one asked about.</param>
public sealed record NetworkNode(PartyLabel Party, int Steps);
