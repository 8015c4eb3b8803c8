using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Persons;

/// <summary>A person through time: offices, appearances, and who met whom when.</summary>
/// <param name="Person">The person.</param>
/// <param name="Names">Other names.</param>
/// <param name="Country">The person's country; null where it is not known.</param>
/// <param name="Period">The time asked for; null for always.</param>
/// <param name="Offices">The offices that are told of in that time.</param>
/// <param name="Appearances">What the person took part in, each happening once, in order.</param>
/// <param name="Met">Those whom the person met: persons, organisations, groups; by how often, then by name.</param>
public sealed record PersonAnswer(
    PartyLabel Person,
    ImmutableArray<NameSaid> Names,
    string? Country,
    Edtf? Period,
    ImmutableArray<OfficeRow> Offices,
    ImmutableArray<HappeningEntry> Appearances,
    ImmutableArray<PartyMet> Met)
{
    private static readonly Role[] Guests = [Role.Visitor, Role.Head];
    private static readonly Role[] Hosts = [Role.Host, Role.Met];
    private static readonly ClaimKind[] NoAppearance = [ClaimKind.Office, ClaimKind.Membership, ClaimKind.Context];
    private static readonly Edtf Always = Edtf.Parse("../..");

    /// <summary>The answer for a person; of a time, where one is given.</summary>
    public static PersonAnswer Of(ClaimBook book, PartyEntry person, Edtf? period = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(person);
        var told = book.Naming(person.Name)
            .Where(c => c.Claim.Standing == Standing.Asserted && (period is null || (c.Claim.Time.Value is { } time && TimesMeet.MayMeet(time, period))))
            .ToList();
        return new(
            person.Label,
            [.. person.OtherNames.Select(n => new NameSaid(n.Text, n.Period))],
            person.Country,
            period,
            OfficeTable.Of(book, person.Name, period ?? Always).Rows,
            Entries.Of(book, told.Where(c => !NoAppearance.Contains(c.Claim.Kind))),
            [
                .. told.SelectMany(c => MetIn(c, person.Name).Select(other => (Other: other, Claim: c)))
                    .GroupBy(m => m.Other, m => m.Claim, StringComparer.Ordinal)
                    .Select(g => new PartyMet(book.Label(g.Key), TimeMet.Of(book, g.Key, g)))
                    .OrderByDescending(m => m.Times.Length).ThenBy(m => m.Party.Name, StringComparer.Ordinal),
            ]);
    }

    private static IEnumerable<string> MetIn(BookClaim claim, string person) => claim.Claim.Kind switch
    {
        ClaimKind.Visit when claim.Names(person, Guests) => Others(claim, person, p => Hosts.Contains(p.Role) || (p.Role == Role.Destination && p.Type == EntityType.Organisation)),
        ClaimKind.Visit when claim.Names(person, Hosts) => Others(claim, person, p => Guests.Contains(p.Role)),
        ClaimKind.Meeting => Others(claim, person, p => p.Role == Role.Participant),
        _ => [],
    };

    private static IEnumerable<string> Others(BookClaim claim, string person, Func<BookParty, bool> isOther) =>
        claim.Parties.Where(p => isOther(p) && p.Name != person && p.Type is not (EntityType.Country or EntityType.Place)).Select(p => p.Name).Distinct(StringComparer.Ordinal);
}

/// <summary>Somebody whom a person met.</summary>
/// <param name="Party">Who.</param>
/// <param name="Times">When, in order; undated meetings last.</param>
public sealed record PartyMet(PartyLabel Party, ImmutableArray<TimeMet> Times);
