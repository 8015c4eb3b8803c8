using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Days;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai day --on EDTF</c>: what was going on, what began and what ended.</summary>
internal static class DayCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Option<string[]>("--party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("只要与此方有关的；多次给出则须都有关", "Only what names this party; given again, all of them"),
        };
        var on = host.Options.On();
        var command = new DocumentedCommand("day", speech.Say("某天在进行的事，当天开始和结束的事", "What was going on on a day, and what began and ended")) { on, party };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "一件事只在它发生的那一天：只说某月的，那个月每一天都“可能”。状态（如保持关系、任职）在它的每一天都“确定”。没有时间的不列。",
            "What happens holds on its one day: told of a month, it is possible on each of its days. A state (relations kept, an office held) is certain on all of its days. What has no time is left out."));
        command.Examples.Add(("wanglai day --on 1980-10-15", speech.Say("1980 年 10 月 15 日的情形", "How things stood on 15 October 1980")));
        command.Examples.Add(("wanglai day --on 1955-05 --party 日本总评 --kind visit", speech.Say("1955 年 5 月与日本总评有关的访问", "Visits that name Sohyo (日本总评) in May 1955")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"when":"1980-10-15","parties":[],"counts":[{"kind":"visit","certain":1,"possible":3}],"certain":[{"time":"1980-10-15","kind":"visit","change":null,"standing":"asserted","parties":[{"role":"visitor","parties":[{"name":"…","english":null,"type":"organisation"}]}],"title":null,"counts":[],"evidence":[{"claim":"c3f8…","source":"s9a2…","name":"1980.txt","span":{"start":0,"end":9},"quote":"…"}],"disputed":[]}],"possible":[],"begun":["c3f8…"],"ended":[]}"""));
        command.SetAction(parse =>
        {
            var when = parse.GetValue(on) ?? host.Today();
            var asked = asking.Open(parse, new Neighbourhood { Words = [.. parse.GetValue(party) ?? []], Together = true, Period = DayView.Reach(when) });
            var view = DayView.Of(asked.Book, when, [.. asked.Parties.Select(p => p.Name)]);
            return asking.Answer(parse, asked, view, () => DayPrinter.Print(host, view));
        });
        return command;
    }
}
