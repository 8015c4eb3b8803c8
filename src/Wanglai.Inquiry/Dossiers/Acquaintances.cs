using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>Whom a party met.</summary>
internal static class Acquaintances
{
    private static readonly Role[] Guests = [Role.Visitor, Role.Head];
    private static readonly Role[] Receiving = [Role.Host, Role.Met];

    /// <summary>
    /// The persons on the other side of the party's visits and meetings. At a meeting the text tells no sides:
    /// there, persons whom the authority files know to be of the party's own country are left out.
    /// </summary>
    public static ImmutableArray<PersonMet> Of(ClaimBook book, PartyEntry party, IEnumerable<BookClaim> happened) =>
    [
        .. happened.SelectMany(c => Met(book, party, c).Select(person => (Person: person, Claim: c)))
            .GroupBy(m => m.Person, StringComparer.Ordinal)
            .Select(g => new PersonMet(
                book.Label(g.Key),
                TimeMet.Of(book, g.Key, g.Select(m => m.Claim)),
                Offices(book, g.Key)))
            .OrderByDescending(p => p.Times.Length).ThenBy(p => p.Person.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Met(ClaimBook book, PartyEntry party, BookClaim claim)
    {
        var others = claim.Claim.Kind switch
        {
            ClaimKind.Visit when claim.Names(party.Name, Guests) => Persons(claim, Receiving),
            ClaimKind.Visit when claim.Names(party.Name, Role.Host, Role.Met, Role.Destination) => Persons(claim, Guests),
            ClaimKind.Meeting when claim.Names(party.Name, Role.Participant) =>
                Persons(claim, Role.Participant).Where(p => party.Country is null || book.Parties.Find(p)?.Country != party.Country),
            _ => [],
        };
        return others.Where(p => p != party.Name);
    }

    private static IEnumerable<string> Persons(BookClaim claim, params Role[] roles) =>
        claim.Parties.Where(p => p.Type == EntityType.Person && roles.Contains(p.Role)).Select(p => p.Name).Distinct(StringComparer.Ordinal);

    private static ImmutableArray<OfficeSaid> Offices(ClaimBook book, string person) =>
    [
        .. book.Naming(person)
            .Where(c => c.Claim.Kind == ClaimKind.Office && c.Claim.Standing == Standing.Asserted && c.Names(person, Role.Holder)
                && c.Claim.Change is ClaimChange.Elected or ClaimChange.Appointed or ClaimChange.Holds)
            .Select(c => new OfficeSaid(c.Id, c.Claim.Title, c.NamesIn(Role.Body).Select(book.Label).FirstOrDefault(), c.Claim.Time.Value)),
    ];
}
