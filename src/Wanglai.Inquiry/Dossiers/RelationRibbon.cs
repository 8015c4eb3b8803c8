using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>The relations with one counterpart through time.</summary>
/// <param name="Other">The counterpart.</param>
/// <param name="Segments">The stretches of time of which something is told, in order.</param>
/// <param name="Disputes">The claims that cannot both be right.</param>
/// <param name="LastContact">The last contact; null where none is told.</param>
public sealed record RelationRibbon(
    PartyLabel Other,
    ImmutableArray<StateSegment> Segments,
    ImmutableArray<Dispute> Disputes,
    LastContact? LastContact);

/// <summary>The last contact of a party.</summary>
/// <param name="Other">With whom.</param>
/// <param name="Contact">When and how.</param>
public sealed record LastMeeting(PartyLabel Other, LastContact Contact);
