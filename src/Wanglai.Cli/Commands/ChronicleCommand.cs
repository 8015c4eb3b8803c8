using System.CommandLine;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Cli.Texts;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai chronicle</c>: what happened, in order, each happening once with all its evidence.</summary>
internal sealed class ChronicleCommand
{
    private readonly CliHost _host;
    private readonly Option<Edtf?> _from;
    private readonly Option<Edtf?> _to;
    private readonly Option<string[]> _kind;
    private readonly Option<string[]> _party;
    private readonly Option<string> _by;
    private readonly Option<bool> _json;

    private ChronicleCommand(CliHost host)
    {
        _host = host;
        var speech = host.Speech;
        _from = new Option<Edtf?>("--from") { Description = speech.Say("自何时（EDTF，含当日）；没有日期的就不列了", "From when (EDTF, inclusive); what has no date is then left out") }.TakingEdtf(speech);
        _to = new Option<Edtf?>("--to") { Description = speech.Say("至何时（EDTF，含当日）；没有日期的就不列了", "To when (EDTF, inclusive); what has no date is then left out") }.TakingEdtf(speech);
        _kind = new Option<string[]>("--kind")
        {
            HelpName = speech.Say("种类", "KIND"),
            Description = speech.Say("只要这一种（可多次给出）：", "Only this kind (may be given again): ") + string.Join(speech.Comma, WireNames.All<ClaimKind>()),
        }.EachOneOf(speech, [.. WireNames.All<ClaimKind>()]);
        _party = new("--party")
        {
            HelpName = speech.Say("一方", "PARTY"),
            Description = speech.Say("只要与此方有关的；多次给出则须都有关", "Only what names this party; given again, all of them"),
        };
        _by = new Option<string>("--by") { Description = speech.Say("按年还是按年代分段；默认按年", "Divide by year or by decade; by year unless told otherwise") }.OneOf(speech, "year", "decade");
        _json = host.Options.Json();
    }

    public static Command Create(CliHost host)
    {
        var (speech, chronicle) = (host.Speech, new ChronicleCommand(host));
        var command = new DocumentedCommand("chronicle", speech.Say("大事记：按时间列出各事，各附原文", "A chronicle: what happened, in order, with the words that tell it"))
        {
            chronicle._from, chronicle._to, chronicle._kind, chronicle._party, chronicle._by, chronicle._json, host.Options.AsKnownOn,
        };
        command.Notes.Add(speech.Say(
            "几条陈述说的是同一件事，只列一次，所据原文都附上。",
            "A happening that several claims tell is listed once, with all the passages that tell it."));
        command.Examples.Add(("wanglai chronicle --from 1978 --to 1984", speech.Say("1978 至 1984 年的大事", "What happened from 1978 to 1984")));
        command.Examples.Add(("wanglai chronicle --kind visit --party 英国职工大会 --by decade", speech.Say("与英国职工大会有关的访问，按年代分段", "Visits that name the TUC, by decade")));
        command.JsonShape.Add((
            speech.Say("`--json` 写一个对象，见 docs/json.md：", "`--json` writes one object; see docs/json.md:"),
            """{"grouping":"year","groups":[{"time":"1983","entries":[{"time":"1983-06","kind":"visit","change":null,"standing":"asserted","parties":[{"role":"visitor","parties":[{"name":"…","english":null,"type":"organisation"}]}],"title":null,"counts":[],"evidence":[{"claim":"c3f8…","source":"s9a2…","name":"1983.txt","span":{"start":0,"end":9},"quote":"…"}]}]}]}"""));
        command.SetAction(chronicle.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var period = Period(parse.GetValue(_from), parse.GetValue(_to));
        var book = _host.Book(parse);
        var filter = new ChronicleFilter
        {
            Kinds = [.. (parse.GetValue(_kind) ?? []).Select(Kind)],
            Parties = [.. (parse.GetValue(_party) ?? []).Select(words => book.Party(words).Name)],
            Period = period,
        };
        var chronicle = Chronicle.Of(book, filter, parse.GetValue(_by) == "decade" ? ChronicleGrouping.Decade : ChronicleGrouping.Year);
        if (parse.GetValue(_json))
        {
            _host.Console.Out.WriteLine(AnswerJson.Write(chronicle));
        }
        else
        {
            Print(chronicle);
        }

        return _host.Outcome;
    }

    private void Print(Chronicle chronicle)
    {
        var speech = _host.Speech;
        if (chronicle.Groups.IsEmpty)
        {
            _host.Printer.Line(new Piece(speech.Say("账本里没有这样的事。", "The ledger tells of nothing like it."), Tone.Doubtful));
            return;
        }

        foreach (var (group, i) in chronicle.Groups.Select((g, i) => (g, i)))
        {
            if (i > 0)
            {
                _host.Printer.Gap();
            }

            _host.Printer.Heading(Heading(speech, group.Time));
            foreach (var entry in group.Entries)
            {
                HappeningLines.Print(_host, entry);
            }
        }
    }

    private static string Heading(Speech speech, string? time) => time is null
        ? speech.Say("没有日期", "Without a date")
        : Edtf.TryParse(time, out var value) ? speech.Say(EdtfWords.Chinese(value), EdtfWords.English(value)) : time;

    private static ClaimKind Kind(string name) => WireNames.TryFromWire<ClaimKind>(name, out var kind) ? kind : throw new InvalidOperationException(name);

    /// <summary>From the first day of one to the last day of the other; null where neither is given.</summary>
    private static Edtf? Period(Edtf? from, Edtf? to)
    {
        if (from is null && to is null)
        {
            return null;
        }

        if (from?.Earliest is { } first && to?.Latest is { } last && first > last)
        {
            throw new WanglaiException(CliProblems.Backwards(from.Text, to.Text));
        }

        return Edtf.Parse($"{from?.Earliest?.ToString() ?? ".."}/{to?.Latest?.ToString() ?? ".."}");
    }
}
