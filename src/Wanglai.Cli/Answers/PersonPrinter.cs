using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Persons;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints a person's offices, appearances, and whom the person met.</summary>
internal static class PersonPrinter
{
    public static void Print(CliHost host, ClaimBook book, PersonAnswer answer)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading(StateWords.Of(speech, answer.Person) + (answer.Country is { } country ? speech.Say($"（{country}）", $" ({country})") : ""));
        if (answer.Offices.IsEmpty && answer.Appearances.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("没有说到此人。", "Nothing is told of this person."), Tone.Doubtful));
            return;
        }

        if (!answer.Offices.IsEmpty)
        {
            Title(host, speech.Say("职务", "Offices"));
            foreach (var office in answer.Offices)
            {
                TenurePrinter.Print(host, office);
                ClaimLines.Print(host, book, office.States.SelectMany(s => s.Claims).Distinct());
            }
        }

        if (!answer.Appearances.IsEmpty)
        {
            Title(host, speech.Say("参加过的事", "Appearances"));
            foreach (var entry in answer.Appearances)
            {
                HappeningLines.Print(host, entry);
            }
        }

        if (!answer.Met.IsEmpty)
        {
            Title(host, speech.Say("见过的人和组织", "Met"));
            foreach (var met in answer.Met)
            {
                printer.Line(
                    "  ", new(StateWords.Of(speech, met.Party), Tone.Strong), "  ", string.Join(speech.Comma, met.Times.Select(t => t.Time?.Text ?? "–")), "  ",
                    new(string.Join(' ', met.Times.Select(t => t.Claim.Value).Distinct()), Tone.Faint));
            }
        }
    }

    private static void Title(CliHost host, string title)
    {
        host.Printer.Gap();
        host.Printer.Heading(title);
    }
}
