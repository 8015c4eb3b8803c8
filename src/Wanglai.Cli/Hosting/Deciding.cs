using System.CommandLine;
using System.Text.Json;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Wording;

namespace Wanglai.Cli.Hosting;

/// <summary>What every command has that records a decision: who, why, and telling what came of it.</summary>
internal sealed class Deciding
{
    private readonly CliHost _host;
    private readonly Option<string> _by;
    private readonly Option<string> _why;
    private readonly Option<bool> _json;

    public Deciding(CliHost host, Command command, bool reasonNeeded = false)
    {
        _host = host;
        var speech = host.Speech;
        _by = new("--by")
        {
            HelpName = speech.Say("姓名", "NAME"),
            Description = speech.Say("由谁决定；默认为环境变量 WANGLAI_BY，否则为登录名", "Who decides; by default WANGLAI_BY, else the name logged in with"),
        };
        _why = new("--why")
        {
            HelpName = speech.Say("缘由", "WORDS"),
            Required = reasonNeeded,
            Description = speech.Say("为什么", "Why"),
        };
        _json = host.Options.Json();
        command.Add(_by);
        command.Add(_why);
        command.Add(_json);
    }

    /// <summary>What <c>--json</c> writes, for the help.</summary>
    public static (string What, string Line) Shape(Speech speech) => (
        speech.Say("`--json` 每个裁定写一个对象；`alreadySo` 表示早已如此、未增加条目：", "`--json` writes an object a decision; `alreadySo` says that it was so before and nothing was added:"),
        """{"decision":"claim-reviewed","alreadySo":false,"batches":7,"entries":481,"head":"5e…"}""");

    /// <summary>Who decides, and why.</summary>
    /// <exception cref="WanglaiException">Nobody is named.</exception>
    public Signature SignatureOf(ParseResult parse)
    {
        var by = parse.GetValue(_by) ?? UserOf(_host);
        return string.IsNullOrWhiteSpace(by) ? throw new WanglaiException(CliProblems.NobodyDecides()) : new(by.Trim(), parse.GetValue(_why));
    }

    /// <summary>The user's name, as the environment tells it; null where it does not.</summary>
    public static string? UserOf(CliHost host) => Variables.Who.Select(host.Console.Environment).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));

    /// <summary>Records a decision and tells what came of it.</summary>
    public void Decide(ParseResult parse, ILedger ledger, Decision decision, string done)
    {
        var outcome = ledger.Decide(decision);
        if (parse.GetValue(_json))
        {
            _host.Json().Object(json => WriteJson(json, decision, outcome));
            return;
        }

        _host.Printer.Line(outcome.AlreadySo
            ? new Piece(_host.Speech.Say("早已如此，账本没有增加。", "It was so before; the ledger stays as it was."), Tone.Faint)
            : new Piece(done, Tone.Good));
    }

    /// <summary>Records what a claim should say: <paramref name="correct"/> of what it says now.</summary>
    public void Correct(ParseResult parse, ILedger ledger, RecordedClaim claim, Func<Claim, Claim> correct)
    {
        Decide(parse, ledger, claim.Corrected(correct(claim.SaysNow()), SignatureOf(parse)), claim.Id + _host.Speech.Say(" 已更正", " corrected"));
    }

    /// <summary>The claim that the user means.</summary>
    /// <exception cref="WanglaiException">There is none.</exception>
    public static RecordedClaim Claim(ILedgerView ledger, string id) =>
        ledger.FindClaim(id) ?? throw new WanglaiException(CliProblems.NoSuchClaim(id));

    /// <summary>The option that says what sort of thing a name is of.</summary>
    public static Option<string> TypeOption(CliHost host) => new Option<string>("--type")
    {
        Description = host.Speech.Say("哪一类；默认 organisation", "What sort of thing; organisation unless told otherwise"),
    }.OneOf(host.Speech, [.. WireNames.All<EntityType>()]);

    /// <summary>The name with its type.</summary>
    public static EntityName Entity(ParseResult parse, string name, Option<string> type) =>
        new(name, WireNames.TryFromWire<EntityType>(parse.GetValue(type), out var given) ? given : EntityType.Organisation);

    private static void WriteJson(Utf8JsonWriter json, Decision decision, DecisionOutcome outcome)
    {
        json.WriteString("decision", decision.Sort);
        json.WriteBoolean("alreadySo", outcome.AlreadySo);
        json.WriteNumber("batches", outcome.Head.Batches);
        json.WriteNumber("entries", outcome.Head.Entries);
        json.WriteString("head", outcome.Head.Hash);
    }
}
