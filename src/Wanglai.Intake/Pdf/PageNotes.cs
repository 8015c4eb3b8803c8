using System.Text.RegularExpressions;

namespace Wanglai.Intake.Pdf;

/// <summary>Finds the footnotes at the foot of a page: smaller letters, the first line with a mark.</summary>
internal static partial class PageNotes
{
    private const double SmallerThan = 0.93;

    // Notes that fill more of a page than this are its text.
    private const double Highest = 0.3;

    /// <summary>Takes the notes away from a page, and gives each with its mark.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bodySize">How large the letters of the document's text are.</param>
    public static List<(string Mark, List<PdfLine> Lines)> Take(PdfPage page, double bodySize)
    {
        var byHeight = page.Lines.OrderBy(l => l.Top).ToList();
        var first = byHeight.Count;
        while (first > 0 && byHeight[first - 1].Size < bodySize * SmallerThan && byHeight[first - 1].Top > page.Height * Highest)
        {
            first--;
        }

        while (first < byHeight.Count && !Marked().IsMatch(byHeight[first].Words))
        {
            first++;
        }

        var notes = new List<(string Mark, List<PdfLine> Lines)>();
        foreach (var line in byHeight.Skip(first))
        {
            if (Marked().Match(line.Words) is { Success: true } match)
            {
                var words = line.Words[match.Length..].TrimStart();
                notes.Add((match.Groups["mark"].Value, words.Length == 0 ? [] : [line with { Words = words }]));
            }
            else
            {
                notes[^1].Lines.Add(line);
            }
        }

        if (notes.Count > 0)
        {
            var taken = byHeight.Skip(first).ToHashSet(ReferenceEqualityComparer.Instance);
            page.Lines.RemoveAll(taken.Contains);
        }

        return notes;
    }

    [GeneratedRegex(@"^\s*(?:[\[［〔\(（](?<mark>\d{1,3}|[①-⑳*＊])[\]］〕\)）]|(?<mark>[①-⑳㉑-㉟*＊†‡])|(?<mark>\d{1,3})(?=[\s.．、\p{IsCJKUnifiedIdeographs}《“])(?!\s?[年月日])[.．、]?|注(?<mark>\d{0,3})\s?[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
