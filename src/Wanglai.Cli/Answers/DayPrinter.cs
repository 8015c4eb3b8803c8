using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Days;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints what was going on on a day.</summary>
internal static class DayPrinter
{
    public static void Print(CliHost host, DayView view)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading(string.Join("  ", view.Parties.Select(party => StateWords.Of(speech, party)).Append(StateWords.Of(speech, view.When))));
        if (view.Counts.IsEmpty && view.Ended.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("账本里没有说到这时的事。", "Nothing is told of that time."), Tone.Doubtful));
            return;
        }

        Print(host, speech.Say("确定", "Certainly"), Tone.Strong, view, view.Certain);
        Print(host, speech.Say("可能", "Possibly"), Tone.Doubtful, view, view.Possible);
        Print(host, speech.Say("不再", "No more"), Tone.Faint, view, view.Ended);
    }

    private static void Print(CliHost host, string heading, Tone tone, DayView view, IReadOnlyCollection<HappeningEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var begun = entries.Count(e => e.Claims.Any(view.Begun.Contains));
        var speech = host.Speech;
        host.Printer.Gap();
        host.Printer.Line(
            new(speech.Say($"{heading}（{entries.Count}）", $"{heading} ({entries.Count})"), tone),
            new(begun == 0 ? "" : speech.Say($"  其中 {begun} 件自此开始", $"  {begun} of them from here on"), Tone.Faint));
        foreach (var entry in entries)
        {
            HappeningLines.Print(host, entry);
        }
    }
}
