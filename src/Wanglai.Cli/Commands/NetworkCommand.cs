using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Inquiry.Networks;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai network A [B] --on EDTF</c>: who is tied to whom, and through whom.</summary>
internal static class NetworkCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string>("a") { HelpName = speech.Say("甲方", "A"), Description = speech.Say("从谁看起", "Around whom") };
        var other = new Argument<string?>("b")
        {
            HelpName = speech.Say("乙方", "B"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = speech.Say("写了乙方，就找出甲乙之间经过最少人的联系", "With it, the shortest chains from A to B"),
        };
        var on = host.Options.On();
        var steps = new Option<int>("--steps") { HelpName = "N", DefaultValueFactory = _ => 1, Description = speech.Say("看几步远；默认 1", "How many steps wide; 1 unless told otherwise") };
        steps.CustomParser = result => Numbers.NotNegative(result, steps.Name, speech);
        var command = new DocumentedCommand("network", speech.Say("某天谁与谁相连：关系、成员、职务、往来、同会；经过谁相识", "Who is tied to whom on a day: relations, memberships, offices, contacts, gatherings; and through whom")) { party, other, on, steps };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "往来和同会指到那时为止有过的。国家、地名不算，没有名字的一群（“40多个国家的工会”）不作中间人。",
            "Contacts and gatherings are those up to that time. Countries and places are left out, and unnamed groups stand in the middle of no chain."));
        command.Examples.Add(("wanglai network 世界工联 --on 1950", speech.Say("1950 年与世界工联相连的", "Who was tied to the WFTU (世界工联) in 1950")));
        command.Examples.Add(("wanglai network 全总 英国职工大会 --on 1980", speech.Say("两会经过谁相连", "Through whom the two were tied")));
        command.JsonShape.Add((
            speech.Say("只写甲方时，`--json` 写一个对象，见 docs/json.md：", "For A alone, `--json` writes one object; see docs/json.md:"),
            """{"party":{"name":"…","english":null,"type":"organisation"},"askedWith":[],"when":"1950","nodes":[{"party":{"name":"…","english":null,"type":"organisation"},"steps":0}],"edges":[{"a":{"name":"…","english":null,"type":"organisation"},"b":{"name":"…","english":null,"type":"organisation"},"kind":"relation","certainty":"certain","claims":["c3f8…"]}]}"""));
        command.JsonShape.Add((
            speech.Say("甲乙之间，`--json` 写一个对象：", "From A to B, `--json` writes one object:"),
            """{"from":{"name":"…","english":null,"type":"organisation"},"to":{"name":"…","english":null,"type":"organisation"},"when":"1980","steps":2,"shortest":[{"parties":[],"links":[{"ties":[{"a":{"name":"…","english":null,"type":"organisation"},"b":{"name":"…","english":null,"type":"organisation"},"kind":"relation","certainty":"certain","claims":["c3f8…"]}]}]}],"isCut":false}"""));
        command.SetAction(parse =>
        {
            var when = parse.GetValue(on) ?? host.Today();
            if (parse.GetValue(other) is { } end)
            {
                var pair = asking.OpenWidening(
                    parse,
                    new() { Words = [parse.GetRequiredValue(party), end] },
                    (known, read) => Widening.ForChains(known.Book, known.Parties[0].Name, known.Parties[1].Name, when, read),
                    static _ => []);
                var chains = Chains.Between(pair.Book, pair.Parties[0].Name, pair.Parties[1].Name, when);
                return asking.Answer(parse, pair, chains, () => NetworkPrinter.Print(host, chains));
            }

            var wide = parse.GetValue(steps);
            var asked = asking.OpenWidening(
                parse,
                new() { Words = [parse.GetRequiredValue(party)] },
                (known, read) => Widening.ForNetwork(known.Book, known.Parties[0].Name, when, wide, read),
                known => [.. Network.Around(known.Book, known.Parties[0].Name, when, wide).Nodes.Select(n => n.Party.Name)]);
            var network = Network.Around(asked.Book, asked.Parties[0].Name, when, wide);
            return asking.Answer(parse, asked, network, () => NetworkPrinter.Print(host, network));
        });
        return command;
    }
}
