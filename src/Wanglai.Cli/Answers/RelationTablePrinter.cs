using System.Globalization;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.States;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints the relations of one party with all its counterparts as a table.</summary>
internal static class RelationTablePrinter
{
    public static void Print(CliHost host, ClaimBook book, RelationTable table)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading($"{StateWords.Of(speech, table.Party)}  {StateWords.Of(speech, table.When)}");
        if (table.Rows.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("账本里没有说到这时它与谁有关系。", "Nothing is told of its relations at that time."), Tone.Doubtful));
        }
        else
        {
            printer.Table(
                [
                    speech.Say("国家", "country"), speech.Say("对方", "counterpart"), speech.Say("关系", "relations"), speech.Say("自何时", "since"),
                    speech.Say("最近往来", "last contact"), speech.Say("依据", "claims"),
                ],
                [.. table.Rows.Select(row => Row(speech, book, row))]);
        }

        if (!table.Untold.IsEmpty)
        {
            var names = string.Join(speech.Comma, table.Untold.Select(p => StateWords.Of(speech, p)));
            printer.Line(new Piece(speech.Say($"当时尚无记载的：{names}", $"Not told of yet at that time: {names}"), Tone.Faint));
        }
    }

    private static Piece[] Row(Speech speech, ClaimBook book, RelationAnswer row) =>
    [
        book.Parties.Find(row.Other.Name)?.Country ?? "",
        new(StateWords.Of(speech, row.Other), Tone.Strong),
        new(
            string.Join(speech.Comma, row.States.Select(s => $"{StateWords.Of(speech, s.Certainty)}{speech.Say("", " ")}{StateWords.Of(speech, s.State)}"))
            + (row.Disputes.IsEmpty && row.Differing.IsEmpty ? "" : speech.Say("（来源不一致）", " (sources disagree)")),
            row.States.Any(s => s.Certainty == Certainty.Certain) ? Tone.Good : Tone.Doubtful),
        StateWords.Since(speech, row.States[0].Since),
        row.LastContact?.Time.Text ?? "",
        row.States.SelectMany(s => s.Claims).Distinct().Count().ToString(CultureInfo.InvariantCulture),
    ];
}
