using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Sources;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai sources</c>: the documents that the ledger holds.</summary>
internal static class SourcesCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var json = host.Options.Json();
        var command = new DocumentedCommand("sources", speech.Say("列出账本里的文档", "List the documents that the ledger holds")) { json, host.Options.AsKnownOn };
        command.Examples.Add(("wanglai sources", speech.Say("列出全部文档，各有多少陈述", "List all documents, each with the number of its claims")));
        command.JsonShape.Add((
            speech.Say("`--json` 每个文档写一个对象：", "`--json` writes one object a document:"),
            """{"id":"s9a2…","name":"1983.txt","date":"1983-06","about":"…","title":null,"author":null,"publication":null,"origin":null,"confidentiality":null,"encoding":"utf-8","bytesSha256":"…","textSha256":"…","recordedAt":"2026-01-31T08:00:00Z","claims":120}"""));
        command.SetAction(parse =>
        {
            using var ledger = host.OpenLedger(parse);
            var view = host.View(ledger, parse);
            var claims = view.Claims().CountBy(c => c.Source).ToDictionary();
            RecordedSource[] sources = [.. view.Sources().OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id)];
            if (parse.GetValue(json))
            {
                var lines = host.Json();
                foreach (var source in sources)
                {
                    lines.Object(writer => WriteJson(writer, source, claims.GetValueOrDefault(source.Id)));
                }
            }
            else
            {
                Print(host, sources, claims);
            }

            return host.Outcome;
        });
        return command;
    }

    private static void Print(CliHost host, RecordedSource[] sources, Dictionary<SourceId, int> claims)
    {
        var speech = host.Speech;
        host.Printer.Table(
            [speech.Say("文档", "document"), speech.Say("日期", "date"), speech.Say("所述组织", "about"), speech.Say("陈述", "claims"), speech.Say("编号", "id")],
            [
                .. sources.Select(s => new Piece[]
                {
                    new(s.Name, Tone.Strong),
                    s.Metadata.Date?.Text ?? "–",
                    s.Metadata.About ?? "–",
                    claims.GetValueOrDefault(s.Id).ToString(CultureInfo.InvariantCulture),
                    new(s.Id.Value, Tone.Faint),
                }),
            ]);
    }

    private static void WriteJson(Utf8JsonWriter json, RecordedSource source, int claims)
    {
        json.WriteString("id", source.Id.Value);
        json.WriteString("name", source.Name);
        json.WriteEdtf("date", source.Metadata.Date);
        json.WriteString("about", source.Metadata.About);
        json.WriteString("title", source.Metadata.Title);
        json.WriteString("author", source.Metadata.Author);
        json.WriteString("publication", source.Metadata.Publication);
        json.WriteString("origin", source.Metadata.Origin);
        json.WriteString("confidentiality", source.Metadata.Confidentiality);
        json.WriteString("encoding", source.Encoding);
        json.WriteString("bytesSha256", source.BytesHash);
        json.WriteString("textSha256", source.TextHash);
        json.WriteString("recordedAt", JsonShapes.Instant(source.RecordedAt));
        json.WriteNumber("claims", claims);
    }
}
