using System.Globalization;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints exchange statistics.</summary>
internal static class ExchangePrinter
{
    public static void Print(CliHost host, ExchangeStatistics statistics)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading(StateWords.Of(speech, statistics.Party) + (statistics.Period is { } period ? "  " + StateWords.Of(speech, period) : ""));
        printer.Table(
            [.. statistics.By.Select(d => ExchangeWords.Of(speech, d)), speech.Say("次数", "exchanges"), speech.Say("人数", "persons"), speech.Say("未说人数", "number not told"), speech.Say("陈述", "claims")],
            [
                .. statistics.Rows.Select(row => Row(speech, statistics, row)),
                [.. statistics.By.Select((_, i) => (Piece)(i == 0 ? speech.Say("总计", "total") : "")), .. Numbers(statistics.Total)],
            ]);
        if (!statistics.Returned.IsEmpty)
        {
            printer.Gap();
            printer.Heading(speech.Say("回访", "Visits returned"));
            printer.Table(
                [speech.Say("对方", "counterpart"), speech.Say("出访", "paid"), speech.Say("来访", "received"), speech.Say("最近出访", "last paid"), speech.Say("最近来访", "last received"), speech.Say("谁未回访", "to be returned by")],
                [.. statistics.Returned.Select(r => Row(speech, statistics, r))]);
        }

        if (!statistics.Stated.IsEmpty)
        {
            printer.Gap();
            printer.Heading(speech.Say("原文所说的总数", "Totals that the sources state"));
            foreach (var stated in statistics.Stated)
            {
                printer.Line(
                    "  ", stated.Period?.Text ?? "–", "  ", ClaimWords.Of(speech, stated.Kind), "  ", new(stated.Stated.Text, Tone.Strong), "  ",
                    speech.Say($"列得出 {stated.Found}，缺 {stated.Missing}", $"found {stated.Found}, missing {stated.Missing}"), "  ",
                    new($"“{stated.Evidence.Quote}”", Tone.Quote), "  ", new($"{host.Places.Cite(stated.Evidence)} {stated.Evidence.Claim}", Tone.Faint));
            }
        }
    }

    private static Piece[] Row(Speech speech, ExchangeStatistics statistics, ExchangeRow row) =>
        [.. row.Key.Select((key, i) => new Piece(ExchangeWords.Of(speech, statistics.By[i], key), Tone.Strong)), .. Numbers(row)];

    private static IEnumerable<Piece> Numbers(ExchangeRow row) =>
    [
        ExchangeWords.Count(row),
        row.Persons.ToString("0.##", CultureInfo.InvariantCulture),
        Number(row.WithoutPersons),
        Number(row.Claims.Length),
    ];

    private static Piece[] Row(Speech speech, ExchangeStatistics statistics, VisitsReturned row) =>
    [
        new(StateWords.Of(speech, row.Other), Tone.Strong), Number(row.Paid), Number(row.Received), row.LastPaid?.Text ?? "–", row.LastReceived?.Text ?? "–",
        row.Owes switch
        {
            "party" => StateWords.Of(speech, statistics.Party),
            "other" => StateWords.Of(speech, row.Other),
            _ => "",
        },
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
