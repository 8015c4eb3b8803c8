using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Countries;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai country PARTY COUNTRY --on EDTF</c>: all bodies of a country side by side.</summary>
internal static class CountryCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("谁的交往", "Whose dealings"),
        };
        var country = new Argument<string>("country")
        {
            HelpName = speech.Say("国家", "COUNTRY"),
            Description = speech.Say("哪个国家", "Which country"),
        };
        var on = host.Options.On();
        var command = new DocumentedCommand("country", speech.Say("一国各组织并列：与谁有何关系，何时见过谁，多久没有往来", "A country's bodies side by side: the relations with each, who was met when, who not for how long")) { party, country, on };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "权威档所知的全国中心，即使没有记载也列出来，一个不漏。",
            "National centres that the authority files know are listed even where nothing is told of them, so that none is slighted."));
        command.Examples.Add(("wanglai country 全总 日本 --on 1980", speech.Say("1980 年与日本各中心的关系", "The relations with the Japanese centres in 1980")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"country":{"name":"日本","english":"Japan","type":"country"},"when":"1980","rows":[{"body":{"name":"…","english":null,"type":"organisation"},"level":"national-centre","founded":"1964","ended":null,"relation":{},"contacts":[{"claim":"c3f8…","kind":"visit","time":"1979-06"}],"yearsSinceLastContact":1}],"people":[{"person":{"name":"…","english":null,"type":"person"},"times":2,"last":"1979-06","claims":["c3f8…"]}]}"""));
        command.SetAction(parse =>
        {
            var asked = asking.Open(parse, parse.GetRequiredValue(party), parse.GetRequiredValue(country));
            var view = CountryView.Of(asked.Book, asked.Parties[0].Name, asked.Parties[1].Name, parse.GetValue(on) ?? host.Today());
            return asking.Answer(parse, asked, view, () => CountryPrinter.Print(host, view));
        });
        return command;
    }
}
