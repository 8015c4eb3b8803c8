using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Time;

namespace Wanglai.Cli.Answers;

/// <summary>Prints a chronicle, division by division.</summary>
internal static class ChroniclePrinter
{
    public static void Print(CliHost host, Chronicle chronicle)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        if (chronicle.Groups.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("账本里没有这样的事。", "The ledger tells of nothing like it."), Tone.Doubtful));
            return;
        }

        foreach (var (i, group) in chronicle.Groups.Index())
        {
            if (i > 0)
            {
                printer.Gap();
            }

            printer.Heading(Heading(speech, group.Time));
            foreach (var entry in group.Entries)
            {
                HappeningLines.Print(host, entry);
            }

            if (!group.Context.IsEmpty)
            {
                printer.Line(new Piece("  " + speech.Say("同时：", "Meanwhile:"), Tone.Faint));
                foreach (var entry in group.Context)
                {
                    HappeningLines.Print(host, entry);
                }
            }
        }
    }

    private static string Heading(Speech speech, string? time) => time is null
        ? speech.Say("没有日期", "Without a date")
        : Edtf.TryParse(time, out var value) ? speech.Say(EdtfWords.Chinese(value), EdtfWords.English(value)) : time;
}
