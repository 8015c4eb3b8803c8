using Wanglai.Cli.Hosting;
using Wanglai.Exchange.Imports;
using Wanglai.Intake.Sheets;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Cli.Imports;

/// <summary>A table to be imported, as lines: the evidence of a claim is the line of its row.</summary>
internal sealed class ImportTables(SheetTable table)
{
    /// <summary>The sheet's name; empty for a file of text.</summary>
    public string Sheet => table.Sheet;

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Columns => table.Columns;

    /// <summary>The rows.</summary>
    public IReadOnlyList<string[]> Rows => [.. table.Rows.Select(r => r.Cells)];

    /// <summary>The tables of a workbook; what is wrong with it is reported.</summary>
    public static IEnumerable<ImportTables> OfWorkbook(CliHost host, string file)
    {
        var (sheets, problem) = Workbook.Read(file);
        var tables = sheets.Select(s => s.Table()).OfType<SheetTable>().Where(t => t.Rows.Count > 0).Select(t => new ImportTables(t)).ToList();
        if (problem is not null)
        {
            host.Report(problem);
        }
        else if (tables.Count == 0)
        {
            host.Report(ImportProblems.NoTable(file));
        }

        return tables;
    }

    /// <summary>The first rows of a table as text.</summary>
    /// <exception cref="WanglaiException">It cannot be read.</exception>
    public static ImportTables OfText(string file, char separator, int rows)
    {
        var (text, _) = TableFile.Open(file);
        using (text)
        {
            var lines = Enumerable.Range(0, rows + 1).Select(_ => text.ReadLine()).TakeWhile(l => l is not null).Select(l => CsvLine.Split(l!.TrimStart('\uFEFF'), separator)).ToList();
            return lines.Count < 2
                ? throw new WanglaiException(ImportProblems.NoTable(file))
                : new(new SheetTable("", lines[0], [.. lines.Skip(1).Where(l => l.Length == lines[0].Length).Select((l, n) => (n + 2, l))]));
        }
    }

    /// <summary>Whether the table has every column that a mapping names.</summary>
    public bool Fits(ClaimMapping mapping) => mapping.Missing(table.Columns) is null;

    /// <summary>Which column is missing.</summary>
    public Problem Misfit(ClaimMapping mapping) => ImportProblems.NoColumn(mapping.Missing(table.Columns)!, table.Columns);

    /// <summary>The table as lines, the headings first.</summary>
    public StringReader Open(char separator) =>
        new(string.Join('\n', table.Rows.Select(r => r.Cells).Prepend([.. table.Columns]).Select(cells => CsvLine.Join(cells, separator))) + "\n");

    /// <summary>Where in the workbook a line stands.</summary>
    public OriginalPlace PlaceOf(long line) => new() { Sheet = table.Sheet, Row = table.Rows[(int)line - 2].Number };
}
