using System.Collections.Immutable;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Exchanges;

public sealed class ExchangeStatisticsTests : IDisposable
{
    private readonly AuthorityFolder _folder = new("甲会,,,national-centre,甲国,,,,,", "乙会,,,national-centre,乙国,,,,,", "丙会,,,industrial-union,丙国,,,,,");
    private readonly Told _told = new();

    public ExchangeStatisticsTests() =>
        File.WriteAllLines(
            Path.Combine(_folder.Path, "countries.csv"),
            ["name,other_names,abbreviations,english,region,capital,latitude,longitude,founded,ended", "甲国,,,,东洲,,,,,", "乙国,,,,西洲,,,,,", "丙国,,,,西洲,,,,,"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_several_sources_tell_counts_once_even_where_they_disagree()
    {
        Visit("1983-06", people: (12, "12人"));
        Visit("1983-06-12", source: "b.txt");
        Visit("1983-06", people: (15, "15人"), source: "c.txt");
        var total = Of().Total;
        Assert.Equal((1, 1, 12m, 0, 3), (total.Certain, total.Possible, total.Persons, total.WithoutPersons, total.Claims.Length));
    }

    [Fact]
    public void A_vague_date_counts_as_possible_in_each_year_and_certain_in_none()
    {
        Visit("1983");
        Visit("1983/1984", visitor: "甲会", host: "丙会");
        Assert.Equal(["1983 1–2", "1984 0–1"], Rows(ExchangeDimension.Year));
        Assert.Equal(["198X 2–2"], Rows(ExchangeDimension.Decade));
        Assert.Equal((0, 1), Counts(Of(period: "1984").Total));
    }

    [Fact]
    public void Rows_by_direction_country_region_level_and_kind()
    {
        Visit("1983");
        Visit("1984", visitor: "丙会", host: "甲会");
        Meeting("1985", "甲会 乙会 丙会");
        Assert.Equal(["mutual 1–1", "paid 1–1", "received 1–1"], Rows(ExchangeDimension.Direction));
        Assert.Equal(["丙国 2–2", "乙国 2–2"], Rows(ExchangeDimension.Country));
        Assert.Equal(["西洲 3–3"], Rows(ExchangeDimension.Region));
        Assert.Equal(["industrial-union 2–2", "national-centre 2–2"], Rows(ExchangeDimension.Level));
        Assert.Equal(["meeting 1–1", "visit 2–2"], Rows(ExchangeDimension.Kind));
        Assert.Equal(["1983/paid 1–1", "1984/received 1–1", "1985/mutual 1–1"], Rows(ExchangeDimension.Year, ExchangeDimension.Direction));
    }

    [Fact]
    public void What_has_no_time_stands_last_and_in_no_period()
    {
        Visit(null);
        Visit("1983", host: "丙会");
        Assert.Equal(["1983 1–1", "? 1–1"], Rows(ExchangeDimension.Year));
        Assert.Equal((1, 1), Counts(Of(period: "1980/1989").Total));
    }

    [Fact]
    public void Plans_and_stated_totals_are_no_exchanges_and_totals_stand_beside()
    {
        Visit("1983", standing: Standing.Planned);
        Visit("1984");
        _told.Claim(Claim("1980/1989", "甲会", "乙会", "a.txt", Standing.Asserted) with { Counts = [new(CountKind.Groups, 128, "128批")] });
        var statistics = Of();
        Assert.Equal(1, statistics.Total.Possible);
        var stated = Assert.Single(statistics.Stated);
        Assert.Equal((128m, 1), (stated.Stated.Number, stated.Found));
        Assert.Empty(Of(period: "1995").Stated);
    }

    [Fact]
    public void Whether_visits_were_returned()
    {
        Visit("1980");
        Visit("1982", visitor: "乙会", host: "甲会");
        Visit("1984", host: "丙会");
        var returned = Of().Returned;
        Assert.Equal([("丙会", 1, 0, "other"), ("乙会", 1, 1, "party")], returned.Select(r => (r.Other.Name, r.Paid, r.Received, r.Owes!)));
    }

    private static (int, int) Counts(ExchangeRow row) => (row.Certain, row.Possible);

    private static Claim Claim(string? when, string visitor, string host, string source, Standing standing) => new()
    {
        Kind = ClaimKind.Visit,
        Standing = standing,
        Time = new(when is null ? null : Edtf.Parse(when), null),
        Roles = [.. Told.Parties(Role.Visitor, visitor), .. Told.Parties(Role.Host, host)],
        Evidence = new(source, new(0, 2), "……"),
    };

    private IEnumerable<string> Rows(params ExchangeDimension[] by) =>
        Of(by).Rows.Select(r => $"{string.Join('/', r.Key.Select(k => k ?? "?"))} {r.Certain}–{r.Possible}");

    private ExchangeStatistics Of(ImmutableArray<ExchangeDimension>? by = null, string? period = null) =>
        ExchangeStatistics.Of(_told.Book(_folder.Load()), "甲会", by ?? [], period is null ? null : Edtf.Parse(period));

    private ExchangeStatistics Of(ExchangeDimension[] by) => Of([.. by], null);

    private void Visit(string? when, string visitor = "甲会", string host = "乙会", (decimal, string)? people = null, string source = "a.txt", Standing standing = Standing.Asserted) =>
        _told.Claim(Claim(when, visitor, host, source, standing) with { Counts = people is var (n, text) ? [new(CountKind.People, n, text)] : [] });

    private void Meeting(string when, string parties) => _told.Happened(ClaimKind.Meeting, when, [(Role.Participant, parties)]);
}
