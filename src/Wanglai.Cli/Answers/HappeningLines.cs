using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Inquiry.Chronicles;

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
            ClaimWords.Headline(speech, entry.Kind, entry.Change, entry.Standing), "  ",
            Who(speech, entry), title);
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

    /// <summary>Who took part: the parties of the first role, then the others by role.</summary>
    private static string Who(Speech speech, HappeningEntry entry) => string.Join(
        speech.Say("；", "; "),
        entry.Parties.Select((role, i) =>
        {
            var names = string.Join(speech.Comma, role.Parties.Select(p => StateWords.Of(speech, p)));
            return i == 0 ? names : ClaimWords.Of(speech, role.Role) + speech.Colon + names;
        }));
}
