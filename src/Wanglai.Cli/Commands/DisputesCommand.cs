using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Linking;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai disputes [PARTY]</c>: where sources tell one happening differently.</summary>
internal static class DisputesCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string?>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = speech.Say("只看与此方有关的", "Only what names this party"),
        };
        var all = new Option<bool>("--all") { Description = speech.Say("互相印证的也列出", "List what corroborates, too") };
        var command = new DocumentedCommand("disputes", speech.Say("同一件事，各处说法不一", "Where the sources tell one happening differently")) { party, all };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "同类、各方相合、时间相接的陈述相连而不合并：说法一致的互相印证，不一致的并列，各附原文。",
            "Claims of one kind, of meeting parties and times, are linked and not merged: those that agree corroborate each other, those that differ stand side by side, each with its words."));
        command.Examples.Add(("wanglai disputes", speech.Say("列出全部分歧", "List all disputes")));
        command.Examples.Add(("wanglai disputes 英国职工大会 --all", speech.Say("连同互相印证的", "With what corroborates")));
        command.JsonShape.Add((
            speech.Say("`--json` 每对说法写一个对象：", "`--json` writes an object a pair of tellings:"),
            """{"kind":"visit","change":null,"parties":[{"name":"…","english":null,"type":"organisation"}],"first":{"time":"1983-06","standing":"asserted","evidence":[{"claim":"c3f8…","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…"}]},"second":{"time":"1983-06","standing":"asserted","evidence":[]},"differences":[{"about":"leader","first":"…","second":"…"}]}"""));
        command.SetAction(parse =>
        {
            string[] words = parse.GetValue(party) is { } named ? [named] : [];
            var asked = asking.Open(parse, words);
            var links = HappeningLinks.Of(asked.Book, asked.Parties.FirstOrDefault()?.Name).Where(l => l.IsDisputed || parse.GetValue(all)).ToList();
            if (asking.AsJson(parse))
            {
                links.ForEach(link => host.Console.Out.WriteLine(AnswerJson.Write(link)));
            }
            else
            {
                Print(host, links);
            }

            return host.Outcome;
        });
        return command;
    }

    private static void Print(CliHost host, List<HappeningLink> links)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        if (links.Count == 0)
        {
            printer.Line(new Piece(speech.Say("没有发现分歧。", "No disputes were found."), Tone.Good));
            return;
        }

        foreach (var link in links)
        {
            DisputeLines.Print(host, link);
            printer.Gap();
        }
    }
}
