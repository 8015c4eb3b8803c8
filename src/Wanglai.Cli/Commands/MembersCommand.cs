using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Tenures;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai members PARTY --on EDTF</c>: who belonged to what.</summary>
internal static class MembersCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("机构的任何一个名称", "A body, by any of its names"),
        };
        var on = host.Options.On();
        var command = new DocumentedCommand("members", speech.Say("某天谁属于什么组织：一方的成员，和它所加入的", "Who belonged to what on a day: the members of a body, and what it belongs to")) { party, on };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "加入之后到另有说法为止都算在内；“退出”之前可能在内。没有记载不等于不在内。",
            "A membership lasts until something else is told; who left was possibly in before. Nothing told is not the same as not belonging."));
        command.Examples.Add(("wanglai members 世界工联 --on 1953", speech.Say("1953 年世界工联的成员", "The members of the WFTU (世界工联) in 1953")));
        command.Examples.Add(("wanglai members 全总 --on ../..", speech.Say("全总历来加入过什么", "What the ACFTU (全总) has ever belonged to")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"askedWith":[],"when":"1953","bodies":[{"member":{"name":"…","english":null,"type":"organisation"},"body":{"name":"…","english":null,"type":"organisation"},"ended":null,"states":[{"state":"in","certainty":"certain","since":{"possibly":"1949-01-01","certainly":"1949-12-31"},"until":{"certainly":null,"possibly":null},"claims":["c3f8…"],"byAuthority":false}],"disputes":[]}],"members":[],"untold":[]}"""));
        command.SetAction(parse =>
        {
            var asked = asking.Open(parse, parse.GetRequiredValue(party));
            var table = MembershipTable.Of(asked.Book, asked.Parties[0].Name, parse.GetValue(on) ?? host.Today());
            return asking.Answer(parse, asked, table, () => TenurePrinter.Print(host, asked.Book, table));
        });
        return command;
    }
}
