using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>A name of a party.</summary>
/// <param name="Name">The name.</param>
/// <param name="Period">When it was in use; null where it is not bound to a time.</param>
public sealed record NameSaid(string Name, Edtf? Period);

/// <summary>The life of a party.</summary>
/// <param name="Country">Its country; null where there is none or it is not known.</param>
/// <param name="Level">What sort of body it is; null where the authority files do not say.</param>
/// <param name="Parent">The body that it is a part of; null where there is none or it is not known.</param>
/// <param name="Founded">When it was founded, by the authority files.</param>
/// <param name="Ended">When it ceased to exist, by the authority files.</param>
/// <param name="Became">What it became, by the authority files.</param>
/// <param name="Told">What the sources tell: founded, renamed, split, merged …</param>
public sealed record PartyLife(
    string? Country,
    OrganisationLevel? Level,
    PartyLabel? Parent,
    Edtf? Founded,
    Edtf? Ended,
    ImmutableArray<Successor> Became,
    ImmutableArray<HappeningEntry> Told);

/// <summary>What an organisation became.</summary>
/// <param name="Party">The successor.</param>
/// <param name="When">When; null where it is not known.</param>
public sealed record Successor(PartyLabel Party, Edtf? When);

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

/// <summary>A person whom the party met.</summary>
/// <param name="Person">The person.</param>
/// <param name="Times">When, in order; undated meetings last.</param>
/// <param name="Offices">The offices that the sources say the person held, in order.</param>
public sealed record PersonMet(PartyLabel Person, ImmutableArray<TimeMet> Times, ImmutableArray<OfficeSaid> Offices);

/// <summary>An occasion on which a person was met.</summary>
/// <param name="Claim">The claim that tells it.</param>
/// <param name="Kind">A visit, a meeting, or a gathering.</param>
/// <param name="Time">When; null where the source does not say.</param>
public sealed record TimeMet(ClaimId Claim, ClaimKind Kind, Edtf? Time);

/// <summary>An office that a source says a person held.</summary>
/// <param name="Claim">The claim that tells it.</param>
/// <param name="Title">The office; null where the source does not name it.</param>
/// <param name="Body">In what body; null where the source does not say.</param>
/// <param name="Time">When; null where the source does not say.</param>
public sealed record OfficeSaid(ClaimId Claim, string? Title, PartyLabel? Body, Edtf? Time);

/// <summary>A source of a dossier.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Title">Its title; null where it is not known.</param>
/// <param name="Date">Its date; null where it is not known.</param>
/// <param name="Claims">How many of its claims name the party.</param>
public sealed record SourceUse(SourceId Source, string Name, string? Title, Edtf? Date, int Claims);
