using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Countries;

/// <summary>One party's dealings with a country: every body of it side by side, none slighted; who was met when, and who has not been met for how long.</summary>
/// <param name="Party">Whose dealings.</param>
/// <param name="Country">The country.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Rows">
/// The country itself where claims name it as a party; each body of it that claims name, and each national centre that the authority files
/// know and that existed at the time, though nothing is told of it: national centres first, then by name, ordinally.
/// </param>
/// <param name="People">Its people whom the party met by then, those last met first.</param>
public sealed record CountryView(PartyLabel Party, PartyLabel Country, Edtf When, ImmutableArray<CountryRow> Rows, ImmutableArray<PersonLastMet> People)
{
    /// <summary>The view of <paramref name="party"/> on <paramref name="country"/> (their one names).</summary>
    public static CountryView Of(ClaimBook book, string party, string country, Edtf when)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        var rows = book.Parties.Entries
            .Where(e => e.Name != party && (e.Name == country || (e.Country == country && e.Type is EntityType.Organisation or EntityType.Group)))
            .Where(e => book.Naming(e.Name).Any(c => c.Names(party)) || IsCentreAt(e, when))
            .OrderBy(e => e.Organisation?.Level != OrganisationLevel.NationalCentre).ThenBy(e => e.Name, StringComparer.Ordinal)
            .Select(e => Row(book, party, e, when));
        return new(book.Label(party), book.Label(country), when, [.. rows], PeopleOf(book, party, country, when));
    }

    private static bool IsCentreAt(PartyEntry entry, Edtf when) => entry.Organisation is { Level: OrganisationLevel.NationalCentre } organisation
        && (organisation.Founded is null || TimesMeet.MayMeet(when, Until(organisation.Founded, organisation.Ended)));

    private static Edtf Until(Edtf founded, Edtf? ended) =>
        Edtf.Parse($"{founded.Earliest?.ToString() ?? ".."}/{ended?.Latest?.ToString() ?? ".."}");

    private static CountryRow Row(ClaimBook book, string party, PartyEntry entry, Edtf when)
    {
        var answer = RelationTimeline.Of(book, party, entry.Name).On(when);
        var contacts = book.Naming(entry.Name)
            .Where(c => IsContact(c, Contacts.Ordered((party, entry.Name))) && IsBy(c, when))
            .ToList();
        return new(
            entry.Label,
            entry.Organisation?.Level,
            entry.Organisation?.Founded,
            entry.Organisation?.Ended,
            answer,
            [.. contacts.Select(c => new LastContact(c.Id, c.Claim.Kind, c.Claim.Time.Value!))],
            YearsSince(answer.LastContact, when));
    }

    private static bool IsContact(BookClaim claim, (string A, string B) pair) =>
        Contacts.Pairs(claim).Contains(pair)
        || (claim.Claim is { Change: ClaimChange.Contact, Standing: Standing.Asserted } && Contacts.RelationPairs(claim).Contains(pair));

    private static bool IsBy(BookClaim claim, Edtf when) =>
        claim.Claim.Time.Value is { } time && (when.Latest is not { } last || time.Earliest is not { } first || first <= last);

    private static long? YearsSince(LastContact? contact, Edtf when) =>
        contact?.Time.Latest is { } met && when.Latest is { } now ? Math.Max(0, now.Year - met.Year - (IsEarlierInYear(now, met) ? 1 : 0)) : null;

    private static bool IsEarlierInYear(Day a, Day b) => (a.Month, a.DayOfMonth).CompareTo((b.Month, b.DayOfMonth)) < 0;

    private static ImmutableArray<PersonLastMet> PeopleOf(ClaimBook book, string party, string country, Edtf when) =>
    [
        .. book.Naming(party)
            .Where(c => c.Claim.Standing == Standing.Asserted && c.Claim.Kind is ClaimKind.Visit or ClaimKind.Meeting or ClaimKind.Gathering && IsBy(c, when))
            .SelectMany(c => c.Parties.Where(p => p.Type == EntityType.Person && book.Parties.Find(p.Name)?.Country == country).Select(p => (p.Name, Claim: c)).Distinct())
            .GroupBy(m => m.Name, m => m.Claim, StringComparer.Ordinal)
            .Select(g => new PersonLastMet(book.Label(g.Key), g.Count(), g.Last().Claim.Time.Value!, [.. g.Select(c => c.Id)]))
            .OrderByDescending(p => p.Last.Latest?.Number ?? long.MaxValue).ThenBy(p => p.Person.Name, StringComparer.Ordinal),
    ];
}

/// <summary>A body of a country.</summary>
/// <param name="Body">The body.</param>
/// <param name="Level">What sort of body it is; null where the authority files do not say.</param>
/// <param name="Founded">When it was founded, by the authority files; null where they do not say.</param>
/// <param name="Ended">When it ceased to exist; null where it did not, or nobody says.</param>
/// <param name="Relation">The relations with it at the time.</param>
/// <param name="Contacts">When and how it was met by then, in order; empty where nothing is told.</param>
/// <param name="YearsSinceLastContact">Whole years from the last contact to the time asked for; null where it was never met, or the time has no end.</param>
public sealed record CountryRow(
    PartyLabel Body,
    OrganisationLevel? Level,
    Edtf? Founded,
    Edtf? Ended,
    RelationAnswer Relation,
    ImmutableArray<LastContact> Contacts,
    long? YearsSinceLastContact);

/// <summary>A person who was met.</summary>
/// <param name="Person">The person.</param>
/// <param name="Times">How often.</param>
/// <param name="Last">The last time.</param>
/// <param name="Claims">The claims that tell of it, in order.</param>
public sealed record PersonLastMet(PartyLabel Person, int Times, Edtf Last, ImmutableArray<ClaimId> Claims);
