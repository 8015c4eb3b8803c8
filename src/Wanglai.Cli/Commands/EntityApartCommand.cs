using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai entity apart NAME --as OTHER CLAIM…</c>: one name that two bear is told apart, claim by claim.</summary>
internal static class EntityApartCommand
{
    public static DocumentedCommand Create(CliHost host)
    {
        var speech = host.Speech;
        var name = new Argument<string>("name") { HelpName = speech.Say("名称", "NAME"), Description = speech.Say("陈述里写的全称", "The full name, as claims have it") };
        var ids = ReviewCommand.Ids(speech);
        var other = new Option<string>("--as")
        {
            HelpName = speech.Say("名称", "NAME"),
            Required = true,
            Description = speech.Say("在这些陈述里其实是谁，写全称", "Who it is in these claims, by the full name"),
        };
        var type = Deciding.TypeOption(host);
        var command = new DocumentedCommand("apart", speech.Say("两方同名：写明哪些陈述说的其实是另一方", "Two bear one name: say in which claims it is the other")) { name, ids, other, type };
        command.Notes.Add(speech.Say(
            "每条陈述记一个更正：原文的称呼不变，所指改为另一方；最初读出的样子始终保留。此后若又认定是一方，用 entity merge 合并即可，再用 entity split 拆开便恢复原状。",
            "Each claim is given a correction: the words of the text stay, whom they mean is another; what was read first stays, too. Should the two turn out to be one after all, entity merge makes them so, and entity split takes that back."));
        var deciding = new Deciding(host, command);
        command.Examples.Add(("wanglai entity apart 海员工会 c3f8a1 c90b2d --as 甲市海员工会 --by 王芳", speech.Say("这两条说的是甲市的海员工会", "In these two claims it is the seamen's union of the city of Jia")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var entity = Deciding.Entity(parse, parse.GetRequiredValue(name), type);
            foreach (var id in parse.GetRequiredValue(ids))
            {
                var claim = Deciding.Claim(ledger, id);
                if (!claim.SaysNow().Roles.Any(r => Is(r.Party, entity)))
                {
                    host.Report(CliProblems.NotNamedThere(claim.Id, entity.Name));
                    continue;
                }

                deciding.Correct(parse, ledger, claim, standing => standing with { Roles = [.. standing.Roles.Select(r => Changed(r, entity, parse.GetRequiredValue(other)))] });
            }

            return host.Outcome;
        });
        return command;
    }

    private static RoleFiller Changed(RoleFiller filler, EntityName entity, string other) =>
        Is(filler.Party, entity) ? filler with { Party = filler.Party with { Entity = other } } : filler;

    private static bool Is(Party party, EntityName entity) => party.Entity == entity.Name && party.Type == entity.Type;
}
