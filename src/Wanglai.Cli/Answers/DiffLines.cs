using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Readings;
using Wanglai.Ledger;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints what a reading changed, claim by claim.</summary>
internal static class DiffLines
{
    /// <summary>A line a claim: + added, − superseded, = left alone because a person decided.</summary>
    public static void Print(CliHost host, string document, ReadingDiff diff)
    {
        host.Printer.Heading(document);
        Print(host, "+", Tone.Good, diff.Added);
        Print(host, "−", Tone.Bad, diff.Superseded);
        Print(host, "=", Tone.Faint, diff.LeftAlone);
        if (diff.Added.IsEmpty && diff.Superseded.IsEmpty)
        {
            host.Printer.Line(new Piece(host.Speech.Say("没有改变。", "Nothing changed."), Tone.Faint));
        }

        host.Printer.Gap();
    }

    private static void Print(CliHost host, string sign, Tone tone, IEnumerable<RecordedClaim> claims)
    {
        foreach (var recorded in claims)
        {
            var claim = recorded.Claim;
            host.Printer.Line(
                new(sign + " ", tone), new(ClaimWords.When(claim), Tone.Strong), "  ", ClaimWords.Headline(host.Speech, claim),
                "  ", ClaimWords.Parties(host.Speech, claim), "  ", new(recorded.Id.Value, Tone.Faint));
        }
    }
}
