using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Exchange;
using Wanglai.Model.Problems;
using Wanglai.Reading.Folding;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai export --to FORMAT</c>: all current claims, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(CliHost host)
    {
        var speech = host.Speech;
        var to = new Option<string>("--to")
        {
            Required = true,
            Description = speech.Say("格式：jsonl 一字不失，csv 供电子表格和统计用，nq、ttl 是 RDF（CIDOC CRM），timeline 供 TimelineJS，jsonld 是网页注释，ics 是周年日历，csvw 是带元数据的一组表格（zip），也一字不失，gexf 是随时间变化的关系图（Gephi），lpf 是地名（Linked Places）", "The format: jsonl loses nothing, csv is for spreadsheets and statistics, nq and ttl are RDF (CIDOC CRM), timeline is for TimelineJS, jsonld holds Web Annotations, ics anniversaries for a calendar, csvw is tables with their metadata (a zip) and loses nothing, too, gexf is a graph through time for Gephi, lpf are places (Linked Places)"),
        };
        to.OneOf(speech, [.. ClaimFormats.All.Select(f => f.Format)]);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = speech.Say("文件", "FILE"),
            Description = speech.Say("写到这个文件；不写则写到标准输出", "Write to this file; by default to standard output"),
        };
        var command = new DocumentedCommand("export", speech.Say("把现有陈述写成别的程序能读的格式", "Write the current claims in a format for other programs")) { to, output, host.Options.AsKnownOn };
        command.Notes.Add(speech.Say(
            "文件写完整才放到位，中途出错则原有文件不动。csv 每条陈述一行、每个变量一列，同一角色有几方时以“; ”隔开。",
            "A file is put in its place when it is complete; where something fails, what stood there stays. In csv each claim is a row and each variable a column; several parties of one role stand with “; ” between them."));
        command.Examples.Add(("wanglai export --to csv -o claims.csv", speech.Say("存成电子表格能打开的文件", "Save a file that a spreadsheet opens")));
        command.Examples.Add(("wanglai export --to csvw -o claims.zip", speech.Say("存成一组表格，附数据字典；wanglai import claims 可原样收回", "Save tables with a data dictionary; wanglai import claims takes them back")));
        command.Examples.Add(("wanglai export --to jsonl | head -n 3", speech.Say("看头三条陈述", "Look at the first three claims")));
        command.JsonShape.Add((
            speech.Say("jsonl 每条陈述一行，即 docs/formats/claims.md 所说的对象，前面加上 `id`：", "jsonl has a line a claim: the object of docs/formats/claims.md with `id` before its members:"),
            """{"id":"c3f8…","kind":"relation","change":"resumed","standing":"asserted","roles":{},"time":{"edtf":"2004-10","text":"2004年10月"},"counts":[],"title":null,"evidence":{"source":"004.txt","start":252,"end":301,"quote":"…"}}"""));
        command.SetAction(parse =>
        {
            Export(host, parse, ClaimFormats.Find(parse.GetRequiredValue(to))!, parse.GetValue(output));
            return host.Outcome;
        });
        return command;
    }

    private static void Export(CliHost host, ParseResult parse, IClaimExporter exporter, string? file)
    {
        if ((file is null or "-") && !exporter.IsText)
        {
            throw new WanglaiException(CliProblems.OptionMissing("--output", "wanglai export --to " + exporter.Format));
        }

        using var ledger = host.OpenLedger(parse);
        var view = host.View(ledger, parse);
        var input = new ExportInput(view.Claims())
        {
            Sources = new(view.Sources),
            Authority = new(() => host.LoadAuthority(parse)),
            Fold = TextFolding.FoldWord,
            PlacesOf = view.PlacesOf,
        };
        if (file is null or "-")
        {
            host.Console.Out.Flush();
            using var stream = new TextWriterStream(host.Console.Out);
            exporter.Write(input, stream, forFile: false);
            return;
        }

        var written = AtomicFile.Write(file, stream => exporter.Write(input, stream, forFile: true));
        host.Remark(host.Speech.Say($"写了 {written} 条陈述到 {file}。", $"Wrote {written} claims to {file}."));
    }
}
