using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai review …</c>: what a person finds of claims, set down beside them.</summary>
internal static class ReviewCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var command = new DocumentedCommand("review", speech.Say("审核陈述：认可、否定、更正、撤回", "Review claims: accept, reject, correct, withdraw"))
        {
            CreateVerdict(host, "accept", Verdict.Accepted, speech.Say("认可：原文确如此说", "Accept: the source says so"), speech.Say("已认可", "accepted")),
            CreateVerdict(host, "reject", Verdict.Rejected, speech.Say("否定：原文并未这样说", "Reject: the source does not say so"), speech.Say("已否定", "rejected")),
            CreateCorrect(host),
            CreateWithdraw(host),
        };
        command.Notes.Add(speech.Say(
            "最初读出的样子始终保留，wanglai show 可见。以更好的规则重读时，只取代无人审核过的陈述，人的裁定不动。",
            "What was read first stays, and wanglai show shows it. Reading again by better rules supersedes only what nobody has reviewed and leaves every person's decision alone."));
        return command;
    }

    private static DocumentedCommand CreateVerdict(CliHost host, string name, Verdict verdict, string description, string done)
    {
        var ids = Ids(host.Speech);
        var command = new DocumentedCommand(name, description) { ids };
        var deciding = new Deciding(host, command);
        command.Examples.Add(($"wanglai review {name} c3f8a1 --by 王芳", description));
        command.JsonShape.Add(Deciding.Shape(host.Speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            foreach (var id in parse.GetRequiredValue(ids))
            {
                var claim = Deciding.Claim(ledger, id);
                deciding.Decide(parse, ledger, new ClaimReviewed(claim.Source, claim.Id, verdict, null, deciding.SignatureOf(parse)), $"{claim.Id} {done}");
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateWithdraw(CliHost host)
    {
        var speech = host.Speech;
        var ids = Ids(speech);
        var command = new DocumentedCommand("withdraw", speech.Say("撤回：记下它的人不再这样说", "Withdraw: those who made it no longer say so")) { ids };
        var deciding = new Deciding(host, command);
        command.Examples.Add(("wanglai review withdraw c3f8a1 --why 重复", speech.Say("撤回一条陈述", "Withdraw a claim")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            foreach (var id in parse.GetRequiredValue(ids))
            {
                var claim = Deciding.Claim(ledger, id);
                deciding.Decide(parse, ledger, new ClaimWithdrawn(claim.Source, claim.Id, deciding.SignatureOf(parse)), claim.Id + speech.Say(" 已撤回", " withdrawn"));
            }

            return host.Outcome;
        });
        return command;
    }

    private static DocumentedCommand CreateCorrect(CliHost host)
    {
        var speech = host.Speech;
        var id = new Argument<string>("id") { HelpName = speech.Say("编号", "ID"), Description = speech.Say("陈述的编号，或其开头几位", "The claim's id, or its first characters") };
        var set = new Option<string[]>("--set")
        {
            HelpName = speech.Say("字段=值", "FIELD=VALUE"),
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say(
                "改哪个字段；kind、change、standing、title 写词语，time 写 EDTF，其余（roles、counts、details、evidence）写 JSON；可多次给出",
                "Which field to change: words for kind, change, standing and title, EDTF for time, JSON for the others (roles, counts, details, evidence); may be given again"),
        };
        var command = new DocumentedCommand("correct", speech.Say("更正：逐个字段写明应当是什么", "Correct: say field by field what it should be")) { id, set };
        var deciding = new Deciding(host, command);
        command.Examples.Add(("wanglai review correct c3f8a1 --set time=1984-05 --set standing=planned --why 见档案", speech.Say("更正时间和是否实现", "Correct the time and whether it came about")));
        command.JsonShape.Add(Deciding.Shape(speech));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var claim = Deciding.Claim(ledger, parse.GetRequiredValue(id));
            deciding.Correct(parse, ledger, claim, standing => CorrectedFields.Apply(standing, parse.GetRequiredValue(set)));
            return host.Outcome;
        });
        return command;
    }

    internal static Argument<string[]> Ids(Speech speech) => new("id")
    {
        HelpName = speech.Say("编号", "ID"),
        Arity = ArgumentArity.OneOrMore,
        Description = speech.Say("陈述的编号，或其开头几位；可写多个", "The claims' ids, or their first characters"),
    };
}
