using System.CommandLine;
using System.Globalization;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Silences;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai silence PARTY</c>: the years and counterparts for which no source speaks.</summary>
internal static class SilenceCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("谁的交往", "Whose dealings"),
        };
        var from = new Option<Edtf?>("--from") { Description = speech.Say("自何年；默认为最早有记载的一年", "From which year; by default the first that is told of") }.TakingEdtf(speech);
        var to = new Option<Edtf?>("--to") { Description = speech.Say("至何年；默认为最晚有记载的一年", "To which year; by default the last that is told of") }.TakingEdtf(speech);
        var command = new DocumentedCommand("silence", speech.Say("哪些年份、哪些对方无人提及", "The years and counterparts for which no source speaks")) { party, from, to };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "没有记载不等于没有往来：这些年份须另找材料。日期含糊到十年以上的陈述不算说到某一年。",
            "Nothing told is not the same as no relations: for these years other sources are wanted. A claim dated no better than to ten years speaks of no year."));
        command.Examples.Add(("wanglai silence 全总 --from 1949 --to 1989", speech.Say("四十年间哪些年没有记载", "Of which of those forty years nothing is told")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"first":1949,"last":1989,"years":[{"first":1966,"last":1970}],"counterparts":[{"counterpart":{"name":"…","english":null,"type":"organisation"},"claims":3,"years":[{"first":1949,"last":1970}]}]}"""));
        command.SetAction(parse =>
        {
            var asked = asking.Open(parse, parse.GetRequiredValue(party));
            var report = SilenceReport.Of(asked.Book, asked.Parties[0].Name, Year(parse.GetValue(from)?.Earliest), Year(parse.GetValue(to)?.Latest));
            return asking.Answer(parse, asked, report, () => Print(host, report));
        });
        return command;
    }

    private static int? Year(Day? day) => day is { } known ? (int)Math.Clamp(known.Year, -9999, 9999) : null;

    private static void Print(CliHost host, SilenceReport report)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Line(
            new(report.Party.Name, Tone.Strong), "  ", speech.Say($"{report.First} 至 {report.Last} 年间全无记载：", $"nothing told at all between {report.First} and {report.Last}: "),
            report.Years.IsEmpty ? speech.Say("无", "none") : Spans(report.Years));
        printer.Gap();
        printer.Table(
            [speech.Say("对方", "counterpart"), speech.Say("陈述", "claims"), speech.Say("无人提及的年份", "years of silence")],
            [.. report.Counterparts.Select(c => new Piece[] { c.Counterpart.Name, c.Claims.ToString(CultureInfo.InvariantCulture), Spans(c.Years) })]);
    }

    private static string Spans(IEnumerable<YearSpan> years) =>
        string.Join(", ", years.Select(y => y.First == y.Last ? $"{y.First}" : $"{y.First}–{y.Last}"));
}
