using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.States;
using Wanglai.Time;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai status A [B] --on EDTF</c>: the state of relations on a day, with the claims behind it.</summary>
internal static class StatusCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("a")
        {
            HelpName = speech.Say("甲方", "A"),
            Description = speech.Say("一方的名称：全称、简称、旧名、英文名都可以", "One party, by any of its names: full, short, former or English"),
        };
        var other = new Argument<string?>("b")
        {
            HelpName = speech.Say("乙方", "B"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = speech.Say("另一方；不写则列出甲方的全部对方", "The other party; without it, a table of all counterparts of A"),
        };
        var on = host.Options.On();
        var command = new DocumentedCommand("status", speech.Say("某天两方关系如何，自何时起，有何依据", "The state of relations on a day, since when, and on what grounds")) { party, other, on };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "“确定”指不论各条记载中含糊的日期落在哪一天都如此；“可能”指在有的情形下如此。没有记载不等于没有关系。“自 1983”指始于 1983 年中的某一天。",
            "“Certainly” holds wherever the vague dates of the claims may fall; “possibly” holds in some of the cases. Nothing told is not the same as no relations. “Since 1983” is since some day of 1983."));
        Examples(host, command);
        command.SetAction(parse =>
        {
            var when = parse.GetValue(on) ?? host.Today();
            return parse.GetValue(other) is { } counterpart
                ? Pair(host, asking, parse, asking.Open(parse, new Neighbourhood { Words = [parse.GetRequiredValue(party), counterpart], Together = true }), when)
                : All(host, asking, parse, asking.Open(parse, parse.GetRequiredValue(party)), when);
        });
        return command;
    }

    private static void Examples(CliHost host, DocumentedCommand command)
    {
        var speech = host.Speech;
        command.Examples.Add(("wanglai status 中华全国总工会 英国职工大会 --on 1975-06-01", speech.Say("1975 年 6 月 1 日两会的关系", "Relations of the two on 1 June 1975")));
        command.Examples.Add(("wanglai status 全总 日本总评 --with-below --on 1962", speech.Say("连同各自的产业、地方工会", "With the industrial and local unions of both")));
        command.Examples.Add(("wanglai status 全总 --on 1966/1976", speech.Say("这十一年间与各方的关系", "Relations with all counterparts in those eleven years")));
        command.JsonShape.Add((
            speech.Say(
                "两方之间，`--json` 写一个对象，见 docs/json.md；日期是所知范围的两端（`possibly` 最宽，`certainly` 最窄），没有则为 null：",
                "For a pair, `--json` writes one object; see docs/json.md. Dates are the two ends of what is known (`possibly` the widest, `certainly` the narrowest), null where there is none:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"other":{"name":"…","english":null,"type":"organisation"},"when":"1975-06-01","states":[{"state":"in-relations","certainty":"certain","since":{"possibly":"1971-01-01","certainly":"1971-12-31"},"until":{"certainly":null,"possibly":null},"claims":["c3f8…"],"causes":[{"claim":"c3f8…","words":"…"}]}],"mayBeUntold":false,"degrees":[{"degree":"developed","certainty":"possible","claims":["c3f8…"]}],"disputes":[{"kind":"contrary","first":"c3f8…","second":"c41d…"}],"differing":[],"course":[{"first":"1975-06-01","last":"1975-06-01","states":[{"state":"in-relations","certainty":"certain","claims":["c3f8…"]}],"mayBeUntold":false}],"lastContact":{"claim":"c77a…","kind":"visit","time":"1974-09"}}"""));
        command.JsonShape.Add((
            speech.Say("只写甲方时，`--json` 写一个对象，`rows` 中每一方一个上面那样的对象：", "For A alone, `--json` writes one object; `rows` holds an object as above for each counterpart:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"when":"1975-06-01","rows":[],"untold":[{"name":"…","english":null,"type":"organisation"}]}"""));
    }

    private static int Pair(CliHost host, Asking asking, ParseResult parse, Asked asked, Edtf when)
    {
        var answer = RelationTimeline.Of(asked.Book, asked.Parties[0].Name, asked.Parties[1].Name).On(when);
        return asking.Answer(parse, asked, answer, () => RelationPrinter.Print(host, asked.Book, answer));
    }

    private static int All(CliHost host, Asking asking, ParseResult parse, Asked asked, Edtf when)
    {
        var table = RelationTable.Of(asked.Book, asked.Parties[0].Name, when);
        return asking.Answer(parse, asked, table, () => RelationTablePrinter.Print(host, asked.Book, table));
    }
}
