using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>
/// All that is told of one party, put in order. Sections that show happenings show those that came about, each once, in the order of
/// the chronicle; what was planned, prevented or denied stands under <see cref="OpenThreads"/> and <see cref="Settled"/>.
/// </summary>
public sealed record Dossier
{
    /// <summary>The party.</summary>
    public required PartyLabel Party { get; init; }

    /// <summary>Those asked for as one with it (all below it, its forerunners and successors), by name; empty where it was asked for alone.</summary>
    public required ImmutableArray<PartyLabel> AskedWith { get; init; }

    /// <summary>Its other names, with when they were in use where that is known.</summary>
    public required ImmutableArray<NameSaid> Names { get; init; }

    /// <summary>Its life: what the authority files say, and what the sources tell.</summary>
    public required PartyLife Life { get; init; }

    /// <summary>Its relations with each counterpart through time, by the counterpart's name, ordinally.</summary>
    public required ImmutableArray<RelationRibbon> Relations { get; init; }

    /// <summary>Visits that it, or its people, paid to others.</summary>
    public required ImmutableArray<HappeningEntry> VisitsPaid { get; init; }

    /// <summary>Visits that it received.</summary>
    public required ImmutableArray<HappeningEntry> VisitsReceived { get; init; }

    /// <summary>Meetings and talks.</summary>
    public required ImmutableArray<HappeningEntry> Meetings { get; init; }

    /// <summary>Congresses, seminars, celebrations that it held or took part in.</summary>
    public required ImmutableArray<HappeningEntry> Gatherings { get; init; }

    /// <summary>The persons of the other side whom it met, by how often, then by name.</summary>
    public required ImmutableArray<PersonMet> PeopleMet { get; init; }

    /// <summary>Agreements and joint statements.</summary>
    public required ImmutableArray<HappeningEntry> Agreements { get; init; }

    /// <summary>Joint projects and standing exchanges.</summary>
    public required ImmutableArray<HappeningEntry> Cooperation { get; init; }

    /// <summary>Offices in it, and offices that it or the person holds.</summary>
    public required ImmutableArray<HappeningEntry> Offices { get; init; }

    /// <summary>What it belongs to, and who belongs to it.</summary>
    public required ImmutableArray<HappeningEntry> Memberships { get; init; }

    /// <summary>Help that it gave.</summary>
    public required ImmutableArray<HappeningEntry> AidGiven { get; init; }

    /// <summary>Help that it received.</summary>
    public required ImmutableArray<HappeningEntry> AidReceived { get; init; }

    /// <summary>Proposals that it made, adopted, rejected or was addressed with.</summary>
    public required ImmutableArray<HappeningEntry> Proposals { get; init; }

    /// <summary>Rallies, strikes and campaigns, and the positions that it took or that were taken to it.</summary>
    public required ImmutableArray<HappeningEntry> Stances { get; init; }

    /// <summary>What happened around it.</summary>
    public required ImmutableArray<HappeningEntry> Context { get; init; }

    /// <summary>What was planned, and what was prevented, and is not told to have come about later.</summary>
    public required ImmutableArray<HappeningEntry> OpenThreads { get; init; }

    /// <summary>What was planned or prevented at first and is told to have come about later, and what a source denies.</summary>
    public required ImmutableArray<HappeningEntry> Settled { get; init; }

    /// <summary>What its sources tell differently: each happening with both tellings.</summary>
    public required ImmutableArray<HappeningLink> Disputes { get; init; }

    /// <summary>The last contact with anybody; null where none is told.</summary>
    public required LastMeeting? LastContact { get; init; }

    /// <summary>The sources that name it, by name.</summary>
    public required ImmutableArray<SourceUse> Sources { get; init; }
}
