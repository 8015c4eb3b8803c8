using System.CommandLine;
using System.Globalization;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai audit totals</c>: stated totals beside what the ledger can enumerate.</summary>
internal static class AuditCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        return new DocumentedCommand("audit", speech.Say("核对：原文的总数与“首次”", "Audits: what the sources count, and what they call the first")) { CreateTotals(host) };
    }

    private static DocumentedCommand CreateTotals(CliHost host)
    {
        var speech = host.Speech;
        var party = new Argument<string?>("party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Arity = ArgumentArity.ZeroOrOne,
            Description = speech.Say("只看与此方有关的", "Only what names this party"),
        };
        var command = new DocumentedCommand("totals", speech.Say("原文所说的总数、首次，与账本所能列出的对照", "Stated totals and firsts beside what the ledger can enumerate")) { party };
        var asking = new Asking(host, command);
        command.Notes.Add(speech.Say(
            "列得出的少于所说的，缺的可能在别的文档里；同一件事只算一次；时间含糊而可能在内的也算。",
            "Where fewer are found than stated, the others may be told elsewhere. A happening counts once; what may lie within the period counts."));
        command.Examples.Add(("wanglai audit totals", speech.Say("核对全部", "Audit all")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象：", "`--json` writes one object:"),
            """{"totals":[{"kind":"visit","of":[{"name":"…","english":null,"type":"organisation"}],"period":"1979/1983","stated":{"what":"groups","number":128,"text":"128批"},"found":17,"missing":111,"parties":[],"evidence":{"claim":"c3f8…","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…"}}],"firsts":[{"kind":"visit","parties":[],"time":"1983-06","evidence":{"claim":"c3f8…","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…"},"earlier":[]}]}"""));
        command.SetAction(parse =>
        {
            string[] words = parse.GetValue(party) is { } named ? [named] : [];
            var asked = asking.Open(parse, new Neighbourhood { Words = [.. words], Reach = Reach.Totals });
            var audit = TotalsAudit.Of(asked.Book, asked.Parties.FirstOrDefault()?.Name);
            return asking.Answer(parse, asked, audit, () => Print(host, audit));
        });
        return command;
    }

    private static void Print(CliHost host, TotalsAudit audit)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        if (audit.Totals.IsEmpty && audit.Firsts.IsEmpty)
        {
            printer.Line(new Piece(speech.Say("没有说到总数，也没有说到首次。", "No totals and no firsts are stated."), Tone.Faint));
            return;
        }

        if (!audit.Totals.IsEmpty)
        {
            printer.Table(
                [speech.Say("种类", "kind"), speech.Say("一方", "of"), speech.Say("时期", "period"), speech.Say("所说", "stated"), speech.Say("列得出", "found"), speech.Say("缺", "missing"), speech.Say("出处", "source")],
                [
                    .. audit.Totals.Select(t => new Piece[]
                    {
                        ClaimWords.Of(speech, t.Kind), string.Join(speech.Comma, t.Of.Select(p => p.Name)), t.Period?.Text ?? "–", t.Stated.Text,
                        t.Found.ToString(CultureInfo.InvariantCulture), t.Missing.ToString("0.##", CultureInfo.InvariantCulture),
                        new($"{host.Places.Cite(t.Evidence)} {t.Evidence.Claim}", Tone.Faint),
                    }),
                ]);
            printer.Gap();
        }

        foreach (var first in audit.Firsts)
        {
            printer.Line(
                first.Time.Text, "  ", ClaimWords.Of(speech, first.Kind), "  ", string.Join(speech.Comma, first.Parties.Select(p => p.Name)), "  ",
                first.Earlier.IsEmpty
                    ? new(speech.Say("首次：未见更早的", "the first: nothing earlier is told"), Tone.Good)
                    : new(speech.Say($"称首次，而有更早的 {first.Earlier.Length} 处", $"called the first, but told of before: {first.Earlier.Length}"), Tone.Doubtful));
            printer.Line("    ", new($"“{first.Evidence.Quote}”", Tone.Quote), "  ", new($"{host.Places.Cite(first.Evidence)} {first.Evidence.Claim}", Tone.Faint));
            foreach (var earlier in first.Earlier)
            {
                printer.Line("    ", speech.Say("更早：", "before: "), new($"“{earlier.Quote}”", Tone.Quote), "  ", new($"{host.Places.Cite(earlier)} {earlier.Claim}", Tone.Faint));
            }
        }
    }
}
