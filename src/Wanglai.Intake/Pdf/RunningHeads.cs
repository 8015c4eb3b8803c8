using System.Text.RegularExpressions;

namespace Wanglai.Intake.Pdf;

/// <summary>Takes away what stands at the head or foot of page after page: running heads and page numbers.</summary>
internal static partial class RunningHeads
{
    /// <summary>The part of a page, at its head and at its foot, in which they stand.</summary>
    private const double Margin = 0.13;

    private const int LinesAtEdge = 2;

    /// <summary>So many usual steps from line to line are a gap.</summary>
    private const double Apart = 1.3;

    private const int FewestPages = 3;

    /// <summary>Takes them away from all pages.</summary>
    public static void Remove(List<PdfPage> pages)
    {
        var edges = pages.Select(EdgesOf).ToList();
        var counts = edges.SelectMany(e => e.Select(KeyOf).OfType<string>().Distinct()).CountBy(k => k).ToDictionary(StringComparer.Ordinal);
        foreach (var (page, lines) in pages.Zip(edges))
        {
            var running = lines.Where(l => PageNumber().IsMatch(l.Words) || (KeyOf(l) is { } key && counts[key] >= FewestPages)).ToHashSet(ReferenceEqualityComparer.Instance);
            if (running.Count > 0)
            {
                page.Lines.RemoveAll(running.Contains);
            }
        }
    }

    private static List<PdfLine> EdgesOf(PdfPage page)
    {
        var byHeight = page.Lines.OrderBy(l => l.Top).ToList();
        var pitch = Pitch(byHeight);
        return
        [
            .. AtEdge(byHeight, pitch, l => l.Top + l.Size < page.Height * Margin),
            .. AtEdge([.. Enumerable.Reverse(byHeight)], pitch, l => l.Top > page.Height * (1 - Margin)),
        ];
    }

    /// <summary>How far lines of running text stand apart: the most usual step.</summary>
    public static double Pitch(List<PdfLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1), (a, b) => b.Top - a.Top).Where(s => s > 1).Order().ToList();
        return steps.Count == 0 ? double.MaxValue : steps[steps.Count / 2];
    }

    // The lines from the edge to the first gap, or to letters of another size; what follows at the usual step is the text. What stands beside another
    // on one height counts as one line with it.
    private static List<PdfLine> AtEdge(List<PdfLine> lines, double pitch, Func<PdfLine, bool> isInMargin)
    {
        var edge = new List<PdfLine>();
        var heights = 0;
        foreach (var line in lines)
        {
            var isBeside = edge.Count > 0 && line.IsBeside(edge[^1]);
            if (edge.Count > 0 && !isBeside && (Math.Abs(line.Top - edge[^1].Top) > Apart * pitch || Math.Abs(line.Size - edge[^1].Size) > 0.05 * line.Size))
            {
                return edge;
            }

            heights += isBeside ? 0 : 1;
            if (heights > LinesAtEdge || !isInMargin(line))
            {
                break;
            }

            edge.Add(line);
        }

        // A page that the text fills to its edge may still end in its number.
        return edge.Count < lines.Count ? edge.FindAll(l => PageNumber().IsMatch(l.Words)) : edge;
    }

    // Page after page has another number; of a heading like 1984年 nothing else would be left, and it is none of these.
    private static string? KeyOf(PdfLine line) => line.Words[^1] != '。' && Changing().Replace(line.Words, "") is { Length: >= 2 } key ? key : null;

    [GeneratedRegex(@"[\s\d年月日、。，．·•\-—–()（）]", RegexOptions.NonBacktracking)]
    private static partial Regex Changing();

    [GeneratedRegex(@"^[\s\-—–·•.．~〜\[\]【】]*(?:第\s?[\d一二三四五六七八九十百〇零]{1,6}\s?页(?:[\s，,]?共\s?[\d一二三四五六七八九十百〇零]{1,6}\s?页)?|\d{1,4}(?:\s?/\s?\d{1,4})?|[ivxlcIVXLC]{1,7})[\s\-—–·•.．~〜\[\]【】]*$", RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
