using System.Text.RegularExpressions;

namespace Wanglai.Intake.Pdf;

/// <summary>Takes away what stands at the head or foot of page after page: running heads and page numbers.</summary>
internal static partial class RunningHeads
{
    /// <summary>The part of a page, at its head and at its foot, in which they stand.</summary>
    private const double Margin = 0.13;

    private const int LinesAtEdge = 2;

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
        return
        [
            .. AtEdge(byHeight, l => l.Top + l.Size < page.Height * Margin),
            .. AtEdge(Enumerable.Reverse(byHeight), l => l.Top > page.Height * (1 - Margin)),
        ];
    }

    // What stands beside another on one height counts as one line with it.
    private static IEnumerable<PdfLine> AtEdge(IEnumerable<PdfLine> lines, Func<PdfLine, bool> isInMargin)
    {
        var heights = 0;
        PdfLine? last = null;
        foreach (var line in lines.TakeWhile(isInMargin))
        {
            heights += last is null || !line.IsBeside(last) ? 1 : 0;
            if (heights > LinesAtEdge)
            {
                yield break;
            }

            last = line;
            yield return line;
        }
    }

    // Page after page has another number; of a heading like 1984年 nothing else would be left, and it is none of these.
    private static string? KeyOf(PdfLine line) => line.Words[^1] != '。' && Changing().Replace(line.Words, "") is { Length: >= 2 } key ? key : null;

    [GeneratedRegex(@"[\s\d年月日、。，．·•\-—–()（）]", RegexOptions.NonBacktracking)]
    private static partial Regex Changing();

    [GeneratedRegex(@"^[\s\-—–·•.．~〜\[\]【】]*(?:第\s?[\d一二三四五六七八九十百〇零]{1,6}\s?页(?:[\s，,]?共\s?[\d一二三四五六七八九十百〇零]{1,6}\s?页)?|\d{1,4}(?:\s?/\s?\d{1,4})?|[ivxlcIVXLC]{1,7})[\s\-—–·•.．~〜\[\]【】]*$", RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();
}
