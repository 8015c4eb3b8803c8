using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai chronicle</c>: what happened, in order, each happening once with all its evidence.</summary>
internal static class ChronicleCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Option<string[]>("--party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("只要与此方有关的；多次给出则须都有关", "Only what names this party; given again, all of them"),
        };
        var by = new Option<string>("--by") { Description = speech.Say("按年还是按年代分段；默认按年", "Divide by year or by decade; by year unless told otherwise") }.OneOf(speech, "year", "decade");
        var command = new DocumentedCommand("chronicle", speech.Say("大事记：按时间列出各事，各附原文", "A chronicle: what happened, in order, with the words that tell it"));
        var period = new PeriodOptions(host, command);
        command.Add(party);
        command.Add(by);
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "几条陈述说的是同一件事，只列一次，所据原文都附上；各处说法不一的，并列出来。当时世界上的事另列为背景；指定了一方时，只列提到其国家或对方国家的。",
            "A happening that several claims tell is listed once, with all the passages that tell it; where they tell it differently, both stand. What happened in the world around stands apart as context; where parties are named, that of their countries."));
        command.Examples.Add(("wanglai chronicle --from 1978 --to 1984", speech.Say("1978 至 1984 年的大事", "What happened from 1978 to 1984")));
        command.Examples.Add(("wanglai chronicle --kind visit --party 英国职工大会 --by decade", speech.Say("与英国职工大会有关的访问，按年代分段", "Visits that name the TUC, by decade")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"grouping":"year","groups":[{"time":"1983","entries":[{"time":"1983-06","kind":"visit","change":null,"standing":"asserted","parties":[{"role":"visitor","parties":[{"name":"…","english":null,"type":"organisation"}]}],"title":null,"counts":[],"evidence":[{"claim":"c3f8…","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…"}],"disputed":[]}],"context":[]}]}"""));
        command.SetAction(parse =>
        {
            var during = period.Of(parse);
            var asked = asking.Open(parse, new Neighbourhood { Words = [.. parse.GetValue(party) ?? []], Together = true, Period = during, Reach = Reach.World });
            var filter = new ClaimFilter { Parties = [.. asked.Parties.Select(p => p.Name)], Period = during };
            var chronicle = Chronicle.Of(asked.Book, filter, parse.GetValue(by) == "decade" ? ChronicleGrouping.Decade : ChronicleGrouping.Year);
            return asking.Answer(parse, asked, chronicle, () => ChroniclePrinter.Print(host, chronicle));
        });
        return command;
    }
}
