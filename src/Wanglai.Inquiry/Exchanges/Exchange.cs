using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Exchanges;

/// <summary>One exchange of a party with others: a happening, with all the claims that tell it.</summary>
internal sealed class Exchange
{
    private const int MostYears = 200;

    private static readonly CountKind[] PersonCounts = [CountKind.People, CountKind.Delegates];
    private static readonly Role[] Guests = [Role.Visitor, Role.Head];
    private static readonly Role[] Hosts = [Role.Host, Role.Met, Role.Destination];

    private readonly ImmutableArray<BookClaim> _told;

    private Exchange(ClaimBook book, string party, ImmutableArray<BookClaim> told)
    {
        _told = told;
        var claim = told[0];
        Kind = claim.Claim.Kind;
        Time = claim.Claim.Time.Value;
        Direction = DirectionOf(party, told);
        Persons = told.SelectMany(c => c.Claim.Counts).FirstOrDefault(c => PersonCounts.Contains(c.What))?.Number;
        Others = [.. told.SelectMany(c => OthersIn(party, c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(n => book.Parties.Find(n)).OfType<PartyEntry>()];
        Countries = [.. told.SelectMany(c => c.Parties).Select(p => p.Name).Where(n => n != party).Distinct(StringComparer.Ordinal)
            .Select(n => book.Parties.Find(n)).OfType<PartyEntry>()
            .Select(e => e.Type == EntityType.Country ? e.Name : e.Country).OfType<string>()
            .Where(c => c != book.Parties.Find(party)?.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Regions = [.. Countries.Select(c => book.Parties.Find(c)?.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public ClaimKind Kind { get; }

    public Edtf? Time { get; }

    public ExchangeDirection Direction { get; }

    /// <summary>The number of persons that is stated; null where none is.</summary>
    public decimal? Persons { get; }

    /// <summary>The counterparts: organisations, groups, countries, by name.</summary>
    public ImmutableArray<PartyEntry> Others { get; }

    public ImmutableArray<string> Countries { get; }

    public ImmutableArray<string?> Regions { get; }

    public ClaimId First => _told[0].Id;

    public IEnumerable<ClaimId> Claims => _told.Select(c => c.Id);

    /// <summary>The exchanges of a party, in the order of the book.</summary>
    public static IEnumerable<Exchange> Of(ClaimBook book, string party)
    {
        var told = book.Naming(party)
            .Where(c => ExchangeStatistics.Kinds.Contains(c.Claim.Kind) && c.Claim.Standing == Standing.Asserted && !TotalsAudit.StatesTotal(c))
            .ToList();
        return LinkedHappenings.Join(book, told).Select(g => new Exchange(book, party, g)).Where(e => e.Others.Length + e.Countries.Length > 0);
    }

    /// <summary>Whether it may lie in the period; without a time it lies in none but always.</summary>
    public bool MayLieIn(Edtf? period) => period is null || (Time is not null && TimesMeet.MayMeet(Time, period));

    /// <summary>Whether it certainly lies in the period and in the year or decade that the key names.</summary>
    public bool MustLieIn(ImmutableArray<string?> key, Edtf? period) =>
        (period is null || (Time is not null && TimesMeet.LiesWithin(Time, period)))
        && key.All(k => k is null || !IsYears(k) || (Time is not null && TimesMeet.LiesWithin(Time, Edtf.Parse(k))));

    /// <summary>The keys of the rows that it stands in.</summary>
    public IEnumerable<ImmutableArray<string?>> KeysBy(ImmutableArray<ExchangeDimension> by) =>
        by.Aggregate(new[] { ImmutableArray<string?>.Empty }.AsEnumerable(), (keys, dimension) => keys.SelectMany(_ => KeysIn(dimension), (key, part) => key.Add(part)));

    private IEnumerable<string?> KeysIn(ExchangeDimension dimension) => dimension switch
    {
        ExchangeDimension.Year => Units(y => y.ToString("D4", CultureInfo.InvariantCulture)),
        ExchangeDimension.Decade => Units(y => (y / 10).ToString("D3", CultureInfo.InvariantCulture) + "X"),
        ExchangeDimension.Country => OrUnknown(Countries),
        ExchangeDimension.Region => OrUnknown(Regions),
        ExchangeDimension.Direction => [Direction.ToWire()],
        ExchangeDimension.Level => OrUnknown(Others.Select(o => o.Organisation?.Level.ToWire()).Distinct()),
        _ => [Kind.ToWire()],
    };

    private static IEnumerable<string?> OrUnknown(IEnumerable<string?> keys) => keys.DefaultIfEmpty(null);

    private static bool IsYears(string key) => key.Length == 4 && char.IsAsciiDigit(key[0]);

    // What has no end, or might lie in any of very many years, tells of no year.
    private IEnumerable<string?> Units(Func<long, string?> unit) =>
        Time is { Earliest: { Year: >= 0 and <= 9999 } first, Latest: { Year: >= 0 and <= 9999 } last } && last.Year - first.Year <= MostYears
            ? Enumerable.Range((int)first.Year, (int)(last.Year - first.Year + 1)).Select(y => unit(y)).Distinct()
            : [null];

    private static ExchangeDirection DirectionOf(string party, ImmutableArray<BookClaim> told)
    {
        var went = told.Any(c => c.Names(party, Guests));
        var received = told.Any(c => c.Names(party, Hosts));
        return (told[0].Claim.Kind, went, received) switch
        {
            (ClaimKind.Visit, true, false) => told.Any(c => !c.Parties.Any(p => Hosts.Contains(p.Role)) && c.NamesIn(Role.Visitor).Count() > 1) ? ExchangeDirection.Mutual : ExchangeDirection.Paid,
            (ClaimKind.Visit, false, true) => ExchangeDirection.Received,
            (ClaimKind.Aid, _, _) => told.Any(c => c.Names(party, Role.Donor)) ? ExchangeDirection.Paid : ExchangeDirection.Received,
            _ => ExchangeDirection.Mutual,
        };
    }

    private static IEnumerable<string> OthersIn(string party, BookClaim claim) =>
        claim.Parties.Where(p => p.Name != party && p.Type is EntityType.Organisation or EntityType.Group && p.Role != Role.Place).Select(p => p.Name);
}
