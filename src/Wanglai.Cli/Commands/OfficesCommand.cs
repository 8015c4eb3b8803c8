using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Tenures;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai offices PARTY --on EDTF</c>: who held which office.</summary>
internal static class OfficesCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("机构或人物的任何一个名称", "A body or a person, by any name"),
        };
        var on = host.Options.On();
        var command = new DocumentedCommand("offices", speech.Say("某天谁担任什么职务：一个机构里的，或一个人的", "Who held which office on a day: in a body, or one person")) { party, on };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "来源说到“在任”的时间内为确定；当选、任命之后为可能，因为来源很少说到任期何时结束。权威档所知的任期也列入。",
            "Certain while a source says that the office is held; possible after it was won or given, because sources seldom tell of the ends of terms. Terms that the authority files know are listed, too."));
        command.Examples.Add(("wanglai offices 世界工联 --on 1954", speech.Say("1954 年世界工联里谁任何职", "Who held which office in the WFTU (世界工联) in 1954")));
        command.Examples.Add(("wanglai offices 刘宁一 --on ../..", speech.Say("一个人历来的职务", "All the offices of a person")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"askedWith":[],"when":"1954","rows":[{"holder":{"name":"…","english":null,"type":"person"},"body":{"name":"…","english":null,"type":"organisation"},"title":"副主席","states":[{"state":"in","certainty":"certain","since":{"possibly":"1949-01-01","certainly":"1949-12-31"},"until":{"certainly":null,"possibly":null},"claims":["c3f8…"],"byAuthority":false}],"disputes":[]}]}"""));
        command.SetAction(parse =>
        {
            var asked = asking.Open(parse, parse.GetRequiredValue(party));
            var table = OfficeTable.Of(asked.Book, asked.Parties[0].Name, parse.GetValue(on) ?? host.Today());
            return asking.Answer(parse, asked, table, () => TenurePrinter.Print(host, asked.Book, table));
        });
        return command;
    }
}
