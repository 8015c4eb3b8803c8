using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Reports.Sheets;

/// <summary>The sheets of exchange statistics: three of figures, and three of the rows that their formulas count.</summary>
/// <param name="speech">The language.</param>
/// <param name="nameOf">What a party, given by its one name, is called.</param>
/// <param name="exchanges">The exchanges; their numbers are their places in this list, from 1.</param>
internal sealed class ExchangeFigures(Speech speech, Func<string, string> nameOf, ImmutableArray<CountedExchange> exchanges)
{
    private static readonly ExchangeDirection[] Directions = Enum.GetValues<ExchangeDirection>();

    private readonly ImmutableArray<(int Number, CountedExchange Exchange)> _numbered = [.. exchanges.Select((e, i) => (i + 1, e))];

    private string Unknown => speech.Say("不详", "not known");

    /// <summary>Every exchange once.</summary>
    public Sheet Exchanges() => new(
        ExchangesName,
        [
            new(speech.Say("序号", "number"), 8), new("EDTF", 22), new(speech.Say("种类", "kind"), 12), new(speech.Say("方向", "direction"), 10), new(speech.Say("人数", "persons"), 10),
            new(speech.Say("确定", "certain"), 8), new(speech.Say("对方", "counterparts"), 50, Wraps: true), new(speech.Say("国家", "countries"), 30, Wraps: true), new(speech.Say("陈述数", "claims"), 8),
        ],
        [
            .. _numbered.Select(n => ImmutableArray.Create(
                SheetCell.Of(n.Number),
                SheetCell.Of(n.Exchange.Time?.Text ?? ""),
                SheetCell.Of(ClaimWords.Of(speech, n.Exchange.Kind)),
                SheetCell.Of(Word(n.Exchange.Direction)),
                SheetCell.Of(n.Exchange.Persons),
                SheetCell.Of(n.Exchange.IsCertain ? 1 : 0),
                SheetCell.Of(string.Join(speech.Comma, n.Exchange.Others.Select(o => nameOf(o.Name)))),
                SheetCell.Of(string.Join(speech.Comma, n.Exchange.Countries.Select(nameOf))),
                SheetCell.Of(n.Exchange.Claims.Length))),
        ]);

    /// <summary>A row for each year in which an exchange may lie.</summary>
    public Sheet InYears() => Divided(InYearsName, speech.Say("年", "year"), [.. Years.Select(y => (y.Number, Year(y.Key), y.Exchange, y.IsCertain))]);

    /// <summary>A row for each country of an exchange.</summary>
    public Sheet InCountries() => Divided(InCountriesName, speech.Say("国家", "country"), [.. Countries.Select(c => (c.Number, Country(c.Key), c.Exchange, c.IsCertain))]);

    /// <summary>Figures by year.</summary>
    public Sheet ByYear() => Counted(speech.Say("按年", "By year"), speech.Say("年", "year"), InYearsName, Year, [.. Years]);

    /// <summary>Figures by country.</summary>
    public Sheet ByCountry() => Counted(speech.Say("按国家", "By country"), speech.Say("国家", "country"), InCountriesName, Country, [.. Countries]);

    /// <summary>Figures by direction, and the total.</summary>
    public Sheet ByDirection()
    {
        var rows = Directions.Select(d => (Word: Word(d), Of: _numbered.Where(n => n.Exchange.Direction == d).ToList()))
            .Select(d => Figures(SheetCell.Of(d.Word), $",{Area(ExchangesName, "D", _numbered.Length)},\"{d.Word}\"", d.Of))
            .Append(Figures(SheetCell.Of(speech.Say("总数", "total")), "", [.. _numbered]));
        return new(
            speech.Say("按方向", "By direction"),
            [new(speech.Say("方向", "direction"), 14), new(speech.Say("确定", "certain"), 10), new(speech.Say("可能", "possible"), 10), new(speech.Say("有载人数", "persons stated"), 14), Behind],
            [.. rows],
            Filters: false);
    }

    private string ExchangesName => speech.Say("往来", "Exchanges");

    private string InYearsName => speech.Say("往来所在的年", "Exchanges in years");

    private string InCountriesName => speech.Say("往来所涉国家", "Exchanges in countries");

    private SheetColumn Behind => new(speech.Say("所据往来的序号", "exchanges behind it"), 60, Wraps: true);

    private IEnumerable<(string? Key, int Number, CountedExchange Exchange, bool IsCertain)> Years =>
        _numbered.SelectMany(n => n.Exchange.Years.Select(y => (y.Year, n.Number, n.Exchange, y.IsCertain)));

    private IEnumerable<(string? Key, int Number, CountedExchange Exchange, bool IsCertain)> Countries =>
        _numbered.SelectMany(n => n.Exchange.Countries.Cast<string?>().DefaultIfEmpty(null).Select(c => (c, n.Number, n.Exchange, n.Exchange.IsCertain)));

    private Sheet Divided(string name, string by, ImmutableArray<(int Number, SheetCell Key, CountedExchange Exchange, bool IsCertain)> rows) => new(
        name,
        [new(speech.Say("往来序号", "exchange"), 10), new(by, 20), new(speech.Say("方向", "direction"), 12), new(speech.Say("确定", "certain"), 10), new(speech.Say("人数", "persons"), 10)],
        [.. rows.Select(r => ImmutableArray.Create(SheetCell.Of(r.Number), r.Key, SheetCell.Of(Word(r.Exchange.Direction)), SheetCell.Of(r.IsCertain ? 1 : 0), SheetCell.Of(r.Exchange.Persons)))]);

    private Sheet Counted(string name, string by, string over, Func<string?, SheetCell> cell, ImmutableArray<(string? Key, int Number, CountedExchange Exchange, bool IsCertain)> counted)
    {
        var (keys, directions, certain, persons) = (Area(over, "B", counted.Length), Area(over, "C", counted.Length), Area(over, "D", counted.Length), Area(over, "E", counted.Length));
        var rows = counted.GroupBy(c => c.Key, StringComparer.Ordinal).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).Select((g, i) =>
        {
            var key = $"$A{(i + 2).ToString(CultureInfo.InvariantCulture)}";
            return ImmutableArray.Create(
            [
                cell(g.Key),
                .. Directions.SelectMany(d => new[]
                {
                    SheetCell.Of($"COUNTIFS({keys},{key},{directions},\"{Word(d)}\",{certain},1)", g.Count(c => c.Exchange.Direction == d && c.IsCertain)),
                    SheetCell.Of($"COUNTIFS({keys},{key},{directions},\"{Word(d)}\")", g.Count(c => c.Exchange.Direction == d)),
                }),
                SheetCell.Of($"COUNTIFS({keys},{key},{certain},1)", g.Count(c => c.IsCertain)),
                SheetCell.Of($"COUNTIFS({keys},{key})", g.Count()),
                SheetCell.Of($"SUMIFS({persons},{keys},{key})", g.Sum(c => c.Exchange.Persons ?? 0)),
                SheetCell.Of(Numbers(g.Select(c => c.Number))),
            ]);
        });
        return new(
            name,
            [
                new(by, 20),
                .. Directions.SelectMany(d => new[] { new SheetColumn(Word(d) + speech.Say("·确定", ", certain"), 12), new SheetColumn(Word(d) + speech.Say("·可能", ", possible"), 12) }),
                new(speech.Say("合计·确定", "all, certain"), 12), new(speech.Say("合计·可能", "all, possible"), 12), new(speech.Say("有载人数", "persons stated"), 12), Behind,
            ],
            [.. rows]);
    }

    private ImmutableArray<SheetCell> Figures(SheetCell name, string condition, List<(int Number, CountedExchange Exchange)> of)
    {
        var (numbers, certain, persons) = (Area(ExchangesName, "A", _numbered.Length), Area(ExchangesName, "F", _numbered.Length), Area(ExchangesName, "E", _numbered.Length));
        return
        [
            name,
            SheetCell.Of($"COUNTIFS({certain},1{condition})", of.Count(e => e.Exchange.IsCertain)),
            SheetCell.Of($"COUNTIFS({numbers},\">0\"{condition})", of.Count),
            SheetCell.Of($"SUMIFS({persons},{numbers},\">0\"{condition})", of.Sum(e => e.Exchange.Persons ?? 0)),
            SheetCell.Of(Numbers(of.Select(e => e.Number))),
        ];
    }

    // A year is a number on both sides: programs do not agree whether the words “1983” equal the number.
    private SheetCell Year(string? year) => year is null ? SheetCell.Of(Unknown) : SheetCell.Of(decimal.Parse(year, CultureInfo.InvariantCulture));

    private SheetCell Country(string? country) => SheetCell.Of(country is null ? Unknown : nameOf(country));

    private string Word(ExchangeDirection direction) => ExchangeWords.Of(speech, ExchangeDimension.Direction, direction.ToWire());

    private static string Area(string sheet, string column, int rows) => $"'{sheet}'!${column}$2:${column}${(rows + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string Numbers(IEnumerable<int> numbers) => string.Join(", ", numbers.Distinct());
}
