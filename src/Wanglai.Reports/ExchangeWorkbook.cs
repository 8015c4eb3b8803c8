using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Problems;
using Wanglai.Reports.Citing;
using Wanglai.Reports.Documents;
using Wanglai.Reports.Sheets;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Reports;

/// <summary>
/// Exchange statistics as a workbook: sheets of figures whose formulas count the rows of other sheets, which list every exchange and every
/// claim. The figures are those of <see cref="ExchangeStatistics"/>.
/// </summary>
public static class ExchangeWorkbook
{
    /// <summary>Writes the exchanges of <paramref name="party"/> that may lie in <paramref name="period"/>; gives how many claims tell of them.</summary>
    /// <exception cref="WanglaiException">None are told (WL-P002), or a quote is not what the ledger keeps (WL-P001).</exception>
    public static int Write(ReportRequest request, PartyEntry party, Edtf? period, DateTimeOffset made, Stream output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(party);
        var exchanges = CountedExchange.Of(request.Book, party.Name, period);
        if (exchanges.IsEmpty)
        {
            throw new WanglaiException(ReportProblems.NothingTold(party.Name));
        }

        var speech = request.Speech;
        var figures = new ExchangeFigures(speech, name => ReportNames.Of(speech, request.Book.Label(name)), exchanges);
        var claims = Claims(request, exchanges).ToImmutableArray();
        IReadOnlyList<Sheet> sheets = [About(request, party, period), figures.ByYear(), figures.ByCountry(), figures.ByDirection(), figures.Exchanges(), figures.InYears(), figures.InCountries(), ClaimSheet(speech, claims)];
        WorkbookWriter.Write(sheets, speech.Say($"{party.Name}往来统计", $"Exchanges of {ReportNames.Of(speech, party.Label)}"), made, output);
        return claims.Length;
    }

    private static Sheet About(ReportRequest request, PartyEntry party, Edtf? period)
    {
        var speech = request.Speech;
        var head = request.View.Head;
        return new(
            speech.Say("说明", "About"),
            [new(speech.Say("往来统计", "Exchange statistics"), 24), new("", 100, Wraps: true)],
            [
                Row(speech.Say("一方", "party"), ReportNames.Of(speech, party.Label)),
                Row(speech.Say("时间", "time"), period is null ? speech.Say("全部", "all") : ChronicleReport.Period(speech, period)),
                Row(speech.Say("制作", "made"), speech.Say(EdtfWords.Chinese(request.Made), EdtfWords.English(request.Made))),
                Row(speech.Say("账本", "ledger"), speech.Say($"第 {head.Batches} 批，散列值 {head.Hash}", $"batch {head.Batches}, hash {head.Hash}")),
                Row(speech.Say("怎样计数", "how it counts"), speech.Say(
                    "一件事不论几处说到只计一次。“确定”是肯定在这一年（和所问时间）之内的批数，“可能”还包括日期含糊、也许在内的。涉及几国或可能在几年的，每行各计一次，所以各行之和不等于总数；总数行按往来本身计。算访问、会见、会议、协议、合作、援助；来源自己所说的总数（“接待了128批”）不算一件事。",
                    "A happening counts once, however many tell it. “Certain” are those that certainly lie in the year (and in the time asked for); “possible” are also those whose vague date may lie in it. What concerns several countries, or may lie in several years, counts in each row, so that rows do not add up; the row of the total counts the exchanges themselves. Visits, meetings, gatherings, agreements, cooperation and aid are counted; a total that a source states is no happening.")),
                Row(speech.Say("公式", "formulas"), speech.Say(
                    "“按年”“按国家”“按方向”的数字都是公式，数的是后面几张表的行；改动或删去那里的行，数字随之重算。末列是该数所据往来的序号，其陈述见“陈述”表（可按序号筛选）。",
                    "The figures of the sheets by year, country and direction are formulas over the rows of the sheets behind them: change or delete a row there and they follow. Their last column names the exchanges behind a figure; the sheet of claims, filtered by that number, gives the claims.")),
            ],
            Filters: false);
    }

    private static IEnumerable<ImmutableArray<SheetCell>> Claims(ReportRequest request, ImmutableArray<CountedExchange> exchanges)
    {
        var citer = new Citer(request.View, request.Book);
        var style = ICitationStyle.Of(request.Speech);
        foreach (var (i, exchange) in exchanges.Index())
        {
            foreach (var claim in exchange.Claims.Select(id => request.Book.Find(id)!))
            {
                var cited = citer.Of([Passage.Of(claim)]).Citations[0];
                yield return
                [
                    SheetCell.Of(i + 1),
                    SheetCell.Of(claim.Id.Value),
                    SheetCell.Of(ClaimWords.Headline(request.Speech, claim.Claim)),
                    SheetCell.Of(claim.Claim.Time.Value?.Text ?? ""),
                    SheetCell.Of(ClaimWords.Parties(request.Speech, claim.Claim)),
                    SheetCell.Of(cited.Passage.Quote),
                    SheetCell.Of(string.Concat(style.Listed(cited.Work).Select(r => r.Text))),
                    SheetCell.Of(style.Place(cited.Place)),
                ];
            }
        }
    }

    private static Sheet ClaimSheet(Speech speech, ImmutableArray<ImmutableArray<SheetCell>> rows) => new(
        speech.Say("陈述", "Claims"),
        [
            new(speech.Say("往来序号", "exchange"), 10), new(speech.Say("陈述编号", "claim"), 26), new(speech.Say("种类", "kind"), 14), new("EDTF", 20),
            new(speech.Say("各方", "parties"), 40, Wraps: true), new(speech.Say("原文", "quote"), 60, Wraps: true), new(speech.Say("来源", "source"), 40, Wraps: true), new(speech.Say("位置", "place"), 16),
        ],
        rows);

    private static ImmutableArray<SheetCell> Row(string name, string value) => [SheetCell.Of(name), SheetCell.Of(value)];
}
