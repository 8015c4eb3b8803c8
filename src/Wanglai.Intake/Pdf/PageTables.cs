namespace Wanglai.Intake.Pdf;

/// <summary>
/// Finds tables on a page by how the lines stand: pieces beside each other, row under row. Two or three columns of running text stand beside each
/// other, too, but their lines are long.
/// </summary>
internal static class PageTables
{
    private const int FewestRows = 2;

    private const double WidestOfPage = 0.42;

    private const double LongestCell = 16;

    // More lines than a page of print has are a drawing's labels; they are left as they are.
    private const int MostLines = 600;

    /// <summary>The tables: each with its rows, each with its cells from left to right.</summary>
    public static List<List<List<PdfLine>>> Find(PdfPage page)
    {
        if (page.Lines.Count > MostLines)
        {
            return [];
        }

        var tables = new List<List<List<PdfLine>>>();
        var current = new List<List<PdfLine>>();
        foreach (var row in RowsOf(page))
        {
            if (IsRow(row, page) && (current.Count == 0 || IsUnder(row, current[^1])))
            {
                current.Add(row);
                continue;
            }

            Close();
            if (IsRow(row, page))
            {
                current.Add(row);
            }
        }

        Close();
        return tables;

        void Close()
        {
            if (current.Count >= FewestRows)
            {
                tables.Add([.. current]);
            }

            current.Clear();
        }
    }

    private static IEnumerable<List<PdfLine>> RowsOf(PdfPage page)
    {
        var row = new List<PdfLine>();
        foreach (var line in page.Lines.OrderBy(l => l.Top + (l.Size / 2)))
        {
            if (row.Count > 0 && !line.IsBeside(row[0]))
            {
                yield return [.. row.OrderBy(l => l.Left)];
                row.Clear();
            }

            row.Add(line);
        }

        if (row.Count > 0)
        {
            yield return [.. row.OrderBy(l => l.Left)];
        }
    }

    private static bool IsRow(List<PdfLine> row, PdfPage page) =>
        row.Count >= 2
        && row.Count(l => l.Width < page.Width * WidestOfPage) >= row.Count - 1
        && row.OrderBy(l => l.Words.Length).Take((row.Count + 1) / 2).Average(l => l.Words.Length) <= LongestCell;

    private static bool IsUnder(List<PdfLine> row, List<PdfLine> above) =>
        row[0].Top - above[0].Top < 4 * Math.Max(row[0].Size, above[0].Size) && row.Exists(c => above.Exists(c.IsInColumnOf));
}
