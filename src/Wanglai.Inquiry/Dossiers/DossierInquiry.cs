using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>Puts together the dossier of a party.</summary>
public static class DossierInquiry
{
    private static readonly Edtf Always = Edtf.Parse("../..");

    /// <summary>The dossier of <paramref name="party"/>. A party that no claim names has one too: with what the authority files say.</summary>
    public static Dossier Of(ClaimBook book, PartyEntry party)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(party);
        var claims = book.Naming(party.Name);
        var happened = claims.Where(c => c.Claim.Standing == Standing.Asserted).ToList();
        var unsettled = claims.Where(c => c.Claim.Standing is Standing.Planned or Standing.Prevented).ToLookup(c => Threads.IsOpen(book, c));
        var ribbons = RelationTable.Counterparts(book, party.Name).Select(other => Ribbon(book, party.Name, other)).ToImmutableArray();
        return new()
        {
            Party = party.Label,
            AskedWith = book.AskedWith(party.Name),
            Names = [.. party.OtherNames.Select(n => new NameSaid(n.Text, n.Period))],
            Life = Life(book, party, OfKind(ClaimKind.Organisation)),
            Relations = ribbons,
            VisitsPaid = Show(happened.Where(c => c.Claim.Kind == ClaimKind.Visit && c.Names(party.Name, Role.Visitor, Role.Head))),
            VisitsReceived = Show(happened.Where(c => c.Claim.Kind == ClaimKind.Visit && c.Names(party.Name, Role.Host, Role.Destination, Role.Met))),
            Meetings = OfKind(ClaimKind.Meeting),
            Gatherings = OfKind(ClaimKind.Gathering),
            PeopleMet = Acquaintances.Of(book, party, happened),
            Agreements = OfKind(ClaimKind.Agreement),
            Cooperation = OfKind(ClaimKind.Cooperation),
            Offices = OfKind(ClaimKind.Office),
            Memberships = OfKind(ClaimKind.Membership),
            AidGiven = Show(happened.Where(c => c.Names(party.Name, Role.Donor))),
            AidReceived = Show(happened.Where(c => c.Names(party.Name, Role.Recipient))),
            Proposals = OfKind(ClaimKind.Proposal),
            Stances = Show(happened.Where(c => c.Claim.Kind is ClaimKind.Stance or ClaimKind.Mobilisation)),
            Context = OfKind(ClaimKind.Context),
            OpenThreads = Show(unsettled[true]),
            Settled = Show(claims.Where(c => c.Claim.Standing == Standing.Denied || unsettled[false].Contains(c))),
            Disputes = [.. book.Disputes.About(claims.Select(c => c.Id))],
            LastContact = Last(ribbons),
            Sources = Sources(book, claims),
        };

        ImmutableArray<HappeningEntry> OfKind(ClaimKind kind) => Show(happened.Where(c => c.Claim.Kind == kind));

        ImmutableArray<HappeningEntry> Show(IEnumerable<BookClaim> some) => Entries.Of(book, some);
    }

    private static PartyLife Life(ClaimBook book, PartyEntry party, ImmutableArray<HappeningEntry> told) => new(
        party.Country,
        party.Organisation?.Level,
        [.. party.Parents.Select(p => new ParentSaid(p.Name is { } parent ? book.Label(parent) : null, p.Period))],
        [.. book.Parties.PartsOf(party.Name).Select(book.Label)],
        party.Organisation?.Founded,
        party.Organisation?.Ended,
        [.. party.Successors.Select(s => new Successor(book.Label(s.Name), s.When))],
        [.. book.Parties.ForerunnersOf(party.Name).Select(book.Label)],
        told);

    private static RelationRibbon Ribbon(ClaimBook book, string party, string other)
    {
        var always = RelationTimeline.Of(book, party, other).On(Always);
        return new(always.Other, [.. always.Course.Where(s => !s.States.IsEmpty)], always.Disputes, always.LastContact);
    }

    private static LastMeeting? Last(ImmutableArray<RelationRibbon> ribbons) => ribbons
        .Where(r => r.LastContact is not null)
        .OrderByDescending(r => r.LastContact!.Time.Latest?.Number ?? long.MaxValue)
        .ThenByDescending(r => r.LastContact!.Time.Earliest?.Number ?? long.MinValue)
        .ThenBy(r => r.Other.Name, StringComparer.Ordinal)
        .Select(r => new LastMeeting(r.Other, r.LastContact!))
        .FirstOrDefault();

    private static ImmutableArray<SourceUse> Sources(ClaimBook book, ImmutableArray<BookClaim> claims) =>
    [
        .. claims.GroupBy(c => c.Recorded.Source)
            .Select(g => (Known: book.FindSource(g.Key), g.Key, g.First().Claim.Evidence.Source, Count: g.Count()))
            .Select(s => new SourceUse(s.Key, s.Known?.Name ?? s.Source, s.Known?.Metadata.Title, s.Known?.Metadata.Date, s.Count))
            .OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Source),
    ];
}
