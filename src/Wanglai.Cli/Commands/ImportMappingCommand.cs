using System.CommandLine;
using System.Text;
using Wanglai.Cli.Help;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Imports;
using Wanglai.Cli.Printing;
using Wanglai.Exchange.Imports;
using Wanglai.Intake.Sheets;
using Wanglai.Wording;

namespace Wanglai.Cli.Commands;

/// <summary><c>wanglai import mapping FILE</c>: guesses what the columns of a table mean, shows what its first rows would then claim, and saves the guess.</summary>
internal static class ImportMappingCommand
{
    private const int RowsLookedAt = 200;
    private const int RowsShown = 3;

    public static DocumentedCommand Create(CliHost host)
    {
        var speech = host.Speech;
        var file = new Argument<string>("file")
        {
            HelpName = speech.Say("文件", "FILE"),
            Description = speech.Say("表格：csv、tsv、xlsx 或 xls", "A table: csv, tsv, xlsx or xls"),
        };
        var about = new Option<string>("--about")
        {
            HelpName = speech.Say("组织", "ORG"),
            Description = speech.Say("表格是哪个组织的：它派出或接待", "Whose table it is: who sent the groups, or received them"),
        };
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE.json",
            Description = speech.Say("把对照文件存到这里；不写则只显示", "Save the mapping here; by default it is only shown"),
        };
        var command = new DocumentedCommand("mapping", speech.Say("由表头猜出对照文件，先看后用", "Guess a mapping from the headings, to be looked at")) { file, about, output };
        command.Notes.Add(speech.Say(
            "先显示对照文件，再显示头几行照此读出的陈述。猜得不对就改存下的文件，写法见 docs/formats/import.md，然后用 wanglai import claims --mapping 收入。表头上方的标题、合并的表头、Excel 的日期和日期数字都认得。",
            "First the mapping is shown, then what the first rows claim by it. Edit the saved file where the guess is wrong (docs/formats/import.md tells how), then take the table in with wanglai import claims --mapping. A title above the headings, merged headings, and Excel's dates, as dates or as numbers, are understood."));
        command.Examples.Add(("wanglai import mapping visits.xlsx --about 中华全国总工会 -o visits.json", speech.Say("猜出、看过、存下", "Guess, look, save")));
        command.Examples.Add(("wanglai import claims visits.xlsx --mapping visits.json", speech.Say("然后收入", "Then take it in")));
        command.SetAction(parse =>
        {
            Guess(host, parse.GetRequiredValue(file), parse.GetValue(about), parse.GetValue(output));
            return host.Outcome;
        });
        return command;
    }

    private static void Guess(CliHost host, string file, string? about, string? output)
    {
        var separator = Path.GetExtension(file).ToUpperInvariant() is ".TSV" or ".TAB" ? '\t' : ',';
        IEnumerable<ImportTables> tables = TableFile.IsWorkbook(file) ? ImportTables.OfWorkbook(host, file) : [ImportTables.OfText(file, separator, RowsLookedAt)];
        foreach (var table in tables)
        {
            var name = $"{Path.GetFileName(file)} {table.Sheet}".Trim();
            if (MappingGuess.Of(table.Columns, [.. table.Rows.Take(RowsLookedAt)], name, about, separator).Mapping is not { } mapping)
            {
                host.Report(ImportProblems.NoGuess(name, table.Columns));
                continue;
            }

            Show(host, name, table, mapping);
            if (output is not null)
            {
                AtomicFile.Write(output, stream => Save(stream, mapping));
                host.Remark(host.Speech.Say($"对照文件存到 {output}。", $"The mapping was saved as {output}."));

                // One mapping fits all sheets that have its columns.
                return;
            }
        }
    }

    private static long Save(Stream stream, ClaimMapping mapping)
    {
        stream.Write(Encoding.UTF8.GetBytes(mapping.Write()));
        return 1;
    }

    private static void Show(CliHost host, string name, ImportTables table, ClaimMapping mapping)
    {
        var (speech, printer) = (host.Speech, host.Printer);
        printer.Heading(name);
        foreach (var line in mapping.Write().TrimEnd().Split('\n'))
        {
            printer.Line(line);
        }

        printer.Gap();
        printer.Heading(speech.Say("头几行照此读出", "What the first rows claim by it"));
        using var input = table.Open(mapping.Separator);
        var part = new ClaimImport(name, mapping).Parts(input).First();
        foreach (var claim in part.Claims(host.Report).Take(RowsShown))
        {
            printer.Line(
                "  ", new(ClaimWords.When(claim), Tone.Strong), "  ", ClaimWords.Headline(speech, claim), "  ", ClaimWords.Parties(speech, claim), "  ",
                new(string.Join(speech.Comma, claim.Counts.Select(c => c.Text)), Tone.Faint));
        }

        printer.Gap();
    }
}
