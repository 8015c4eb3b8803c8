using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Reports.Documents;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>Tables and charts of exchanges, each figure with a note to what it counts.</summary>
internal static class Figures
{
    private const int MostYears = 25;

    private static readonly string[] Directions = [.. Enum.GetValues<ExchangeDirection>().Select(d => d.ToWire())];

    /// <summary>How many went and came, a row a year, or a decade where there are many years.</summary>
    public static IEnumerable<Block> ByTime(ReportBuilder report, string party, Edtf? period = null)
    {
        var unit = ExchangeDimension.Year;
        var statistics = ExchangeStatistics.Of(report.Book, party, [unit, ExchangeDimension.Direction], period);
        if (statistics.Rows.Select(r => r.Key[0]).Distinct().Count() > MostYears)
        {
            unit = ExchangeDimension.Decade;
            statistics = ExchangeStatistics.Of(report.Book, party, [unit, ExchangeDimension.Direction], period);
        }

        var caption = unit == ExchangeDimension.Year ? report.Speech.Say("往来批数，按年", "Exchanges by year") : report.Speech.Say("往来批数，按年代", "Exchanges by decade");
        return Divided(report, statistics, unit, caption, key => key is null ? null : Edtf.TryParse(key, out var time) ? report.Teller.Sentences.Time(time) : key);
    }

    /// <summary>How many went and came, a row a country.</summary>
    public static IEnumerable<Block> ByCountry(ReportBuilder report, string party, Edtf? period = null) => Divided(
        report,
        ExchangeStatistics.Of(report.Book, party, [ExchangeDimension.Country, ExchangeDimension.Direction], period),
        ExchangeDimension.Country,
        report.Speech.Say("往来批数，按国家", "Exchanges by country"),
        key => key is null ? null : report.Name(report.Book.Label(key)));

    /// <summary>Of so many: from the certain to the possible.</summary>
    public static string Count(Speech speech, ExchangeRow row) => row.Certain == row.Possible
        ? row.Possible.ToString(CultureInfo.InvariantCulture)
        : speech.Say($"{row.Certain}至{row.Possible}", $"{row.Certain} to {row.Possible}");

    /// <summary>The same as a sentence says it.</summary>
    public static string CountInSentence(Speech speech, ExchangeRow row) => row.Certain == 0
        ? speech.Say($"可能有{row.Possible}", $"possibly {row.Possible}")
        : Count(speech, row);

    /// <summary>The totals that sources state, beside what is enumerated.</summary>
    public static IEnumerable<Block> Stated(ReportBuilder report, ExchangeStatistics statistics) => ReportBuilder.Table(
        report.Speech.Say("来源自己所说的总数，与账本所能列举的对照", "Totals that sources state, beside what the ledger can enumerate"),
        [
            new(report.Speech.Say("事项", "what"), 3), new(report.Speech.Say("时间", "time"), 3),
            new(report.Speech.Say("原文所说", "stated"), 3), new(report.Speech.Say("所能列举", "enumerated"), 2, IsNumber: true),
        ],
        statistics.Stated.Select(s => new TableRow(
            new Cell(ClaimWords.Of(report.Speech, s.Kind)),
            new Cell(s.Period is { } time ? report.Teller.Sentences.Time(time) : report.Speech.Say("未载", "not told")),
            new Cell($"“{s.Stated.Text}”", report.Citer.Of([s.Evidence])),
            new Cell(s.Found.ToString(CultureInfo.InvariantCulture)))));

    private static IEnumerable<Block> Divided(ReportBuilder report, ExchangeStatistics statistics, ExchangeDimension by, string caption, Func<string?, string?> name)
    {
        var speech = report.Speech;
        var rows = statistics.Rows.GroupBy(r => r.Key[0]).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new Table(
            caption,
            [
                new(ExchangeWords.Of(speech, by), 4),
                .. Directions.Select(d => new TableColumn(ExchangeWords.Of(speech, ExchangeDimension.Direction, d), 2, IsNumber: true)),
                new(speech.Say("有载人数", "persons stated"), 2, IsNumber: true),
            ],
            [
                .. rows.Select(g => new TableRow(
                [
                    new(name(g.Key) ?? speech.Say("不详", "not known"), report.Citer.OfFigure(g.SelectMany(r => r.Claims).Distinct())),
                    .. Directions.Select(d => new Cell(g.FirstOrDefault(r => r.Key[1] == d) is { } row ? Count(speech, row) : "")),
                    new(g.Sum(r => r.Persons) is > 0 and var persons ? ReportBuilder.Number(persons) : ""),
                ])),
            ]);
        yield return Remark.Of(speech.Say(
            "一件事不论几处说到只计一次；日期含糊的，写作“确定的至可能的”批数；涉及几国或可能在几年的，各行都计，所以各行之和不等于总数。有载人数是原文说了人数的各批之和。",
            "A happening counts once, however many tell it. Where dates are vague the number runs from the certain to the possible; what concerns several countries, or may lie in several years, counts in each row, so that rows do not add up. The persons are those of the groups of which a source gives the number."));
        var charted = rows.Where(g => g.Key is not null).ToList();
        if (charted.Count > 1 && charted.Any(g => g.Any(r => r.Certain > 0)))
        {
            yield return new Chart(
                caption + speech.Say("（确定的批数）", " (those that are certain)"),
                [.. charted.Select(g => by == ExchangeDimension.Year ? g.Key! : name(g.Key)!)],
                [.. Directions.Select(d => new ChartSeries(ExchangeWords.Of(speech, ExchangeDimension.Direction, d), [.. charted.Select(g => g.FirstOrDefault(r => r.Key[1] == d)?.Certain ?? 0)]))]);
        }
    }
}
