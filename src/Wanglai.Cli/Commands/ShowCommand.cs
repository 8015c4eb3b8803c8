using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wanglai.Cli.Answers;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Linking;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai show ID</c>: a claim, with the passage that it rests on in its context.</summary>
internal static class ShowCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var id = new Argument<string>("id")
        {
            HelpName = speech.Say("编号", "ID"),
            Description = speech.Say("陈述的编号；写出开头几位，能与别的区分即可", "The claim's id; its first characters will do where no other id begins so"),
        };
        var json = host.Options.Json();
        var command = new DocumentedCommand("show", speech.Say("显示一条陈述和它所依据的原文", "Show a claim with the passage that it rests on")) { id, json, host.Options.AsKnownOn, host.Options.Whole };
        command.Examples.Add(("wanglai show c3f8a1", speech.Say("显示编号以 c3f8a1 开头的陈述", "Show the claim whose id begins with c3f8a1")));
        command.JsonShape.Add((
            speech.Say(
                "`--json` 写一个对象；`claim` 是 docs/formats/claims.md 所说的陈述，`counts` 表示它算数（未被否定、撤回或取代），`asRead` 是最初读出的样子（未改则为 null）；`place` 是它在原件中的位置（页、段、表、行、列、注；文本文件为行），`before`、`after` 是原文中引文前后的话（原文已抹去则为 null），`disputed` 是别处的不同说法（docs/json.md 的 `OtherTelling`）：",
                "`--json` writes one object; `claim` is the object of docs/formats/claims.md, `counts` says that it counts (was not rejected, withdrawn or superseded), `asRead` is what was read first (null where nothing was changed), `place` is where in the original it stands (page, paragraph, table, row, column, note; in a text file the line), `before` and `after` are the source's words around the quote (null where its text was erased), `disputed` is what other claims tell differently (`OtherTelling` of docs/json.md):"),
            """{"id":"c3f8…","sourceId":"s9a2…","reader":{"name":"wanglai-zh","version":"0.1.0","rules":"77…"},"recordedAt":"2026-01-31T08:00:00Z","superseded":false,"place":{"page":12,"paragraph":3},"before":"…","after":"…","claim":{"id":"c3f8…","kind":"relation"},"counts":true,"asRead":null,"decisions":[{"decision":"claim-reviewed","verdict":"accepted","fields":[],"text":null,"by":"王芳","why":null,"recordedAt":"2026-01-31T08:00:00Z"}],"disputed":[]}"""));
        command.SetAction(parse =>
        {
            Show(host, parse, parse.GetRequiredValue(id), parse.GetValue(json));
            return host.Outcome;
        });
        return command;
    }

    private static void Show(CliHost host, ParseResult parse, string id, bool asJson)
    {
        var ledger = host.AskLedger(parse);
        var view = host.View(ledger, parse);
        var recorded = Deciding.Claim(view, id);
        var decisions = view.DecisionsOn(recorded.Id);
        var differing = recorded.IsCurrent ? HappeningLinks.DifferingFrom(host.Looking(() => host.Neighbourhoods(view, parse).About(recorded)), recorded.Id) : [];
        var text = view.TextOf(recorded.Source);
        var span = recorded.Claim.Evidence.Span;
        var passage = text is null ? null : PassageInContext.Of(text, span);
        var place = view.PlacesOf(recorded.Source)?.PlaceOf(span) ?? (text is null ? null : OriginalPlace.OfLine(text, span));
        if (asJson)
        {
            host.Json().Object(json => WriteJson(json, recorded, place, passage, decisions, differing));
            return;
        }

        Print(host, recorded, place);
        DecisionLines.Print(host, recorded, decisions);
        foreach (var other in differing)
        {
            DisputeLines.Print(host, other);
        }

        host.Printer.Gap();
        if (passage is null)
        {
            host.Printer.Line(new Piece(host.Speech.Say("（原文已从账本中抹去，只存引文）", "(the source's text was erased; only the quote remains)"), Tone.Faint));
            host.Printer.Passage(new Piece(recorded.Claim.Evidence.Quote, Tone.Hit));
        }
        else
        {
            host.Printer.Passage(new(passage.Before, Tone.Faint), new(passage.Quote, Tone.Hit), new(passage.After, Tone.Faint));
        }
    }

    private static void Print(CliHost host, RecordedClaim recorded, OriginalPlace? place)
    {
        var speech = host.Speech;
        var printer = host.Printer;
        var claim = recorded.Claim;
        printer.Line(new(ClaimWords.Headline(speech, claim), Tone.Strong), "  ", new(recorded.Id.Value, Tone.Faint));
        if (recorded.SupersededBy is not null && !recorded.IsCurrent)
        {
            printer.Line(new Piece(speech.Say("（同一文档后来又读过一次，此条已被取代）", "(superseded by a later reading of the same document)"), Tone.Doubtful));
        }

        Field(speech.Say("时间", "time"), ClaimWords.When(claim) + (claim.Time.Text is { } words ? speech.Say($"（“{words}”）", $" (“{words}”)") : ""));
        foreach (var role in ClaimVocabulary.Roles(claim.Kind))
        {
            Field(ClaimWords.Of(speech, role), string.Join(speech.Comma, claim.In(role).Select(p => Named(speech, p))));
        }

        Field(speech.Say("数目", "counts"), string.Join(speech.Comma, claim.Counts.Select(c => c.Text)));
        Field(speech.Say("名称", "title"), claim.Title ?? "");
        foreach (var (name, value) in ClaimWords.Details(speech, claim.Details))
        {
            Field(name, value);
        }

        Field(speech.Say("出处", "source"), $"{claim.Evidence.Source} {claim.Evidence.Span}" + (place is null ? "" : "  " + place.In(speech.Language)));
        var confidence = claim.Confidence is { } c ? c.ToString("0.##", CultureInfo.InvariantCulture) : "–";
        Field(
            speech.Say("由来", "made by"),
            speech.Say(
                $"{recorded.Reader.Name} {recorded.Reader.Version}，规则 {claim.Rule ?? "–"}，把握 {confidence}",
                $"{recorded.Reader.Name} {recorded.Reader.Version}, rule {claim.Rule ?? "–"}, confidence {confidence}"));

        void Field(string name, string value)
        {
            if (value.Length > 0)
            {
                printer.Line(new(name + speech.Colon, Tone.Faint), value);
            }
        }
    }

    private static string Named(Speech speech, Party party) =>
        party.Name.Length > 0 && party.Name != party.Entity && party.Entity.Length > 0
            ? party.Entity + speech.Say($"（“{party.Name}”）", $" (“{party.Name}”)")
            : ClaimWords.NameOf(party);

    private static void WriteJson(Utf8JsonWriter json, RecordedClaim recorded, OriginalPlace? place, PassageInContext? passage, IReadOnlyList<RecordedDecision> decisions, ImmutableArray<OtherTelling> differing)
    {
        json.WriteString("id", recorded.Id.Value);
        json.WriteString("sourceId", recorded.Source.Value);
        json.WriteStartObject("reader");
        json.WriteString("name", recorded.Reader.Name);
        json.WriteString("version", recorded.Reader.Version);
        json.WriteString("rules", recorded.Reader.RulesHash);
        json.WriteEndObject();
        json.WriteString("recordedAt", JsonShapes.Instant(recorded.RecordedAt));
        json.WriteBoolean("superseded", recorded.SupersededBy is not null);
        if (place is not null)
        {
            json.WritePropertyName("place");
            PlacesJson.Write(json, place);
        }
        else
        {
            json.WriteNull("place");
        }

        json.WriteString("before", passage?.Before);
        json.WriteString("after", passage?.After);
        json.WritePropertyName("claim");
        ClaimJson.Write(json, recorded.Claim, recorded.Id.Value);
        DecisionLines.Write(json, recorded, decisions);
        json.WritePropertyName("disputed");
        json.WriteRawValue(AnswerJson.Write(differing));
    }
}
