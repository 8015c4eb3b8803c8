using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints happenings, each with the words that tell it.</summary>
internal static class HappeningLines
{
    /// <summary>A line for what happened, and one for each passage that tells it.</summary>
    public static void Print(CliHost host, HappeningEntry entry)
    {
        var speech = host.Speech;
        var title = entry.Title is { } name ? speech.Say("", " ") + ClaimWords.Quoted(name) : "";
        host.Printer.Line(
            "  ", new(entry.Time?.Text ?? "–", Tone.Strong), "  ",
            HappeningWords.Headline(speech, entry), "  ",
            HappeningWords.Who(speech, entry), title);
        foreach (var passage in entry.Evidence)
        {
            host.Printer.Line(
                "    ", new("“" + passage.Quote + "”", Tone.Quote), "  ",
                new(host.Places.Cite(passage), Tone.Faint), " ", new(passage.Claim.Value, Tone.Faint));
        }

        foreach (var other in entry.Disputed)
        {
            DisputeLines.Print(host, other);
        }
    }
}
