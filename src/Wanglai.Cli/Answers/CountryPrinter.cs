using System.Globalization;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.Countries;
using Wanglai.Inquiry.States;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>Prints the bodies of a country side by side.</summary>
internal static class CountryPrinter
{
    public static void Print(CliHost host, CountryView view)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading($"{StateWords.Of(speech, view.Country)} — {StateWords.Of(speech, view.Party)}  {StateWords.Of(speech, view.When)}");
        if (view.Rows.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("账本里没有说到这个国家的组织。", "Nothing is told of any body of that country."), Tone.Doubtful));
            return;
        }

        printer.Table(
            [
                speech.Say("组织", "body"), speech.Say("关系", "relations"), speech.Say("往来次数", "contacts"), speech.Say("最近往来", "last contact"),
                speech.Say("已隔几年", "years since"), speech.Say("依据", "claims"),
            ],
            [.. view.Rows.Select(row => Row(speech, row))]);
        if (!view.People.IsEmpty)
        {
            printer.Gap();
            printer.Heading(speech.Say("见过的人", "People met"));
            foreach (var person in view.People)
            {
                printer.Line(
                    "  ", new(StateWords.Of(speech, person.Person), Tone.Strong), "  ", speech.Say($"{person.Times} 次，最近 {person.Last.Text}", $"{person.Times} times, last {person.Last.Text}"), "  ",
                    new(string.Join(' ', person.Claims), Tone.Faint));
            }
        }
    }

    private static Piece[] Row(Speech speech, CountryRow row) =>
    [
        new(StateWords.Of(speech, row.Body), Tone.Strong),
        row.Relation.States.IsEmpty
            ? new(speech.Say("没有记载", "nothing told"), Tone.Faint)
            : new(
                string.Join(speech.Comma, row.Relation.States.Select(s => $"{StateWords.Of(speech, s.Certainty)}{speech.Say("", " ")}{StateWords.Of(speech, s.State)}")),
                row.Relation.States.Any(s => s.Certainty == Certainty.Certain) ? Tone.Good : Tone.Doubtful),
        row.Contacts.Length.ToString(CultureInfo.InvariantCulture),
        row.Relation.LastContact?.Time.Text ?? "–",
        row.YearsSinceLastContact?.ToString(CultureInfo.InvariantCulture) ?? "–",
        row.Relation.States.SelectMany(s => s.Claims).Concat(row.Contacts.Select(c => c.Claim)).Distinct().Count().ToString(CultureInfo.InvariantCulture),
    ];
}
