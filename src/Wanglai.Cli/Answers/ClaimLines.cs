using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints the claims that an answer rests on, each with its words.</summary>
internal static class ClaimLines
{
    /// <summary>Two lines a claim: what it says, and the source's words.</summary>
    public static void Print(CliHost host, ClaimBook book, IEnumerable<ClaimId> ids)
    {
        foreach (var id in ids)
        {
            if (book.Find(id) is { } claim)
            {
                Print(host, claim, []);
            }
        }
    }

    /// <summary>Two lines for one claim, with what was found in its words.</summary>
    public static void Print(CliHost host, BookClaim found, IEnumerable<CodePointSpan> hits)
    {
        var speech = host.Speech;
        var claim = found.Claim;
        host.Printer.Line(
            "  ", new(ClaimWords.When(claim), Tone.Strong), "  ",
            ClaimWords.Headline(speech, claim), "  ", ClaimWords.Parties(speech, claim), "  ", new(found.Id.Value, Tone.Faint));
        host.Printer.Line(
            ["    ", new("“", Tone.Quote), .. Highlighting.Of(claim.Evidence.Quote, hits, Tone.Quote), new("”", Tone.Quote), "  ", new(host.Places.Cite(found.Recorded.Source, claim.Evidence.Source, claim.Evidence.Span), Tone.Faint)]);
    }
}
