using System.CommandLine;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Imports;
using Wanglai.Cli.Printing;
using Wanglai.Exchange.Imports;
using Wanglai.Exchange.Tables;
using Wanglai.Intake.Sheets;
using Wanglai.Ledger;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai import claims FILE…</c>: takes in claims that others made, from JSON Lines or from a table.</summary>
internal static class ImportCommand
{
    public static Command Create(CliHost host) =>
        new DocumentedCommand("import", host.Speech.Say("收入别处做好的陈述", "Take in claims that others made")) { CreateClaims(host), ImportMappingCommand.Create(host) };

    private static DocumentedCommand CreateClaims(CliHost host)
    {
        var speech = host.Speech;
        var files = new Argument<string[]>("file")
        {
            HelpName = speech.Say("文件", "FILE"),
            Arity = ArgumentArity.OneOrMore,
            Description = speech.Say("JSON Lines，wanglai export --to csvw 的压缩包，或与 --mapping 同用的表格（csv、tsv、xlsx、xls）", "JSON Lines, an archive of wanglai export --to csvw, or with --mapping a table (csv, tsv, xlsx, xls)"),
        };
        var mapping = new Option<string>("--mapping")
        {
            HelpName = "FILE.json",
            Description = speech.Say("说明各列是什么的对照文件，写法见 docs/formats/import.md", "The file that says what the columns mean; docs/formats/import.md"),
        };
        var json = host.Options.Json();
        var command = new DocumentedCommand("claims", speech.Say("由 JSON Lines 或表格收入陈述", "Take in claims from JSON Lines or from a table")) { files, mapping, json };
        command.Notes.Add(speech.Say(
            "文件本身就是来源，每条陈述以它那一行为据。五千行一批：中断后再运行一次即可续上，已收的不会重复。收不了的行逐行报告，其余照收，退出码为 1。",
            "The file is the source, and each claim rests on its line. Five thousand lines are a batch: a run that was cut off is completed by running it again, and nothing comes in twice. A line that cannot be taken is reported, the others are, and the exit code is 1."));
        command.Examples.Add(("wanglai import claims cow_igo_spells.csv --mapping docs/formats/mappings/cow-igo.json", speech.Say("收入一份国家与国际组织的数据", "Take in a data set of states and international organisations")));
        command.JsonShape.Add((
            speech.Say("`--json` 每个文件写一个对象：", "`--json` writes an object a file:"),
            """{"file":"cow_igo_spells.csv","lines":18688,"added":18688,"alreadyRecorded":0,"rejected":0}"""));
        command.SetAction(parse =>
        {
            var text = parse.GetValue(mapping) is { } path ? ReadAll(path) : "";
            var map = text.Length == 0 ? null : ClaimMapping.Parse(text);
            using var ledger = host.OpenOrMakeLedger(parse);
            foreach (var file in parse.GetRequiredValue(files))
            {
                if (map is null && (TableFile.IsText(file) || TableFile.IsWorkbook(file)))
                {
                    host.Report(ImportProblems.NoMapping(file));
                }
                else if (ImportWhole(host, ledger, file, map, text) is { } counted)
                {
                    Tell(host, file, counted, parse.GetValue(json));
                }
            }

            return host.Outcome;
        });
        return command;
    }

    private static ImportCounts? ImportWhole(CliHost host, ILedger ledger, string file, ClaimMapping? mapping, string mappingText)
    {
        if (mapping is null && Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var archive = TableFile.OpenArchive(file);
            using var lines = new LineReader(TablesImporter.Lines(archive, Path.GetFileName(file)));
            return Import(host, ledger, lines, new(Path.GetFileName(file), null), mappingText, () => 0.5);
        }

        if (mapping is null || !TableFile.IsWorkbook(file))
        {
            var (input, progress) = TableFile.Open(file);
            using (input)
            {
                return Import(host, ledger, input, new(Path.GetFileName(file), mapping), mappingText, progress);
            }
        }

        ImportCounts? sum = null;
        foreach (var table in ImportTables.OfWorkbook(host, file))
        {
            // The user may have named columns that only one of the sheets has.
            if (table.Fits(mapping))
            {
                using var input = table.Open(mapping.Separator);
                var counted = Import(host, ledger, input, new($"{Path.GetFileName(file)} {table.Sheet}", mapping, table.PlaceOf), mappingText, () => 0.5);
                sum = sum is null ? counted : new(sum.Lines + counted.Lines, sum.Added + counted.Added, sum.Known + counted.Known, sum.Rejected + counted.Rejected);
            }
            else if (sum is null)
            {
                host.Report(table.Misfit(mapping));
            }
        }

        return sum;
    }

    private static ImportCounts Import(CliHost host, ILedger ledger, TextReader input, ClaimImport import, string mappingText, Func<double> done)
    {
        var run = new ImportRun(ledger, import, ClaimImport.Reader(Root.Version, mappingText));
        return Waiting.For(host, host.Speech.Say("收入陈述", "Importing"), progress => run.Run(input, host.Report, _ => progress.Report(done())));
    }

    private static void Tell(CliHost host, string file, ImportCounts counted, bool asJson)
    {
        if (asJson)
        {
            host.Json().Object(json =>
            {
                json.WriteString("file", Path.GetFileName(file));
                json.WriteNumber("lines", counted.Lines);
                json.WriteNumber("added", counted.Added);
                json.WriteNumber("alreadyRecorded", counted.Known);
                json.WriteNumber("rejected", counted.Rejected);
            });
            return;
        }

        host.Printer.Line(new Piece(
            host.Speech.Say(
                $"{Path.GetFileName(file)}：{counted.Lines} 行，新收陈述 {counted.Added}，早已收入 {counted.Known} 行，收不了 {counted.Rejected} 行。",
                $"{Path.GetFileName(file)}: {counted.Lines} lines; {counted.Added} claims added, {counted.Known} lines known before, {counted.Rejected} rejected."),
            counted.Rejected == 0 ? Tone.Good : Tone.Doubtful));
    }

    private static string ReadAll(string path)
    {
        var (reader, _) = TableFile.Open(path);
        using (reader)
        {
            return reader.ReadToEnd();
        }
    }
}
