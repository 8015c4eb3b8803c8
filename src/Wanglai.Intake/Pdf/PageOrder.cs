namespace Wanglai.Intake.Pdf;

/// <summary>
/// The order in which the lines of a page are read: from top to bottom, and where a gap runs down the page between two sides that both hold running
/// text, the left side before the right one, between lines that run over both.
/// </summary>
internal static class PageOrder
{
    // A page of four columns is cut twice.
    private const int MostCuts = 2;

    private const int FewestLines = 5;

    private const int FewestLetters = 8;

    private const double MostCrossing = 0.15;

    // More lines than a page of print has: a drawing's labels, in whatever order.
    private const int MostLines = 3000;

    /// <summary>The lines in their order; pieces of one line that belong together are one.</summary>
    public static List<PdfLine> Of(PdfPage page) => page.Lines.Count > MostLines ? page.Lines : [.. Order(page.Lines, MostCuts)];

    private static IEnumerable<PdfLine> Order(List<PdfLine> lines, int cuts)
    {
        if (cuts == 0 || Gutter(lines) is not { } gutter)
        {
            return Rows(lines).SelectMany(Whole);
        }

        var ordered = new List<PdfLine>();
        var band = new List<PdfLine>();
        foreach (var line in lines.OrderBy(l => l.Top))
        {
            if (IsLeftOf(line, gutter) || IsRightOf(line, gutter))
            {
                band.Add(line);
                continue;
            }

            End();
            ordered.Add(line);
        }

        End();
        return ordered;

        void End()
        {
            ordered.AddRange(Order(band.FindAll(l => IsLeftOf(l, gutter)), cuts - 1));
            ordered.AddRange(Order(band.FindAll(l => !IsLeftOf(l, gutter)), cuts - 1));
            band.Clear();
        }
    }

    private static bool IsLeftOf(PdfLine line, double gutter) => line.Right <= gutter + 1;

    private static bool IsRightOf(PdfLine line, double gutter) => line.Left >= gutter - 1;

    // Where the fewest lines cross; null where that are many, or one side is no running text.
    private static double? Gutter(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestLines)
        {
            return null;
        }

        var (left, right) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var best = Enumerable.Range(0, 41).Select(n => left + ((right - left) * (0.3 + (n * 0.01)))).MinBy(x => lines.Count(l => !IsLeftOf(l, x) && !IsRightOf(l, x)));
        var (onLeft, onRight) = (lines.FindAll(l => IsLeftOf(l, best)), lines.FindAll(l => IsRightOf(l, best)));
        return lines.Count - onLeft.Count - onRight.Count <= MostCrossing * lines.Count && IsText(onLeft) && IsText(onRight) ? best : null;
    }

    private static bool IsText(List<PdfLine> side) => side.Count >= FewestLines && side.Average(l => l.Words.Length) >= FewestLetters;

    private static IEnumerable<List<PdfLine>> Rows(List<PdfLine> lines)
    {
        var row = new List<PdfLine>();
        foreach (var line in lines.OrderBy(l => l.Top + (l.Size / 2)))
        {
            if (row.Count > 0 && !line.IsBeside(row[^1]))
            {
                yield return row;
                row = [];
            }

            row.Add(line);
        }

        yield return row;
    }

    private static IEnumerable<PdfLine> Whole(List<PdfLine> row)
    {
        PdfLine? open = null;
        foreach (var line in row.OrderBy(l => l.Left))
        {
            if (open is not null && LineMaker.Whole(open, line) is { } whole)
            {
                open = whole;
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = line;
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
