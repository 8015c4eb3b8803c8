using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Wording;

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

            printer.Heading(HappeningWords.Heading(speech, group.Time));
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
}
