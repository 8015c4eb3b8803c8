namespace Wanglai.Inquiry.Searching;

/// <summary>Finds the passages of one text in which all terms stand near each other.</summary>
internal static class PassageScan
{
    /// <summary>How far apart, in units of the folded text, the words of one passage may stand.</summary>
    private const int Near = 120;

    /// <summary>How far a passage reaches beyond its words, if its sentence does not end before.</summary>
    private const int Margin = 60;

    /// <summary>How far from a word of at most so many units may stand what a passage around it takes in: another word, and the margin beyond that.</summary>
    public static int Reach(int longest) => Near + longest + Margin;

    private const string SentenceEnds = "。！？!?";

    /// <summary>
    /// The passages, from the left, not overlapping: around each place of the rarest term that has every other term near it.
    /// Each with its range in the folded text and, term by term, what matched in it.
    /// </summary>
    /// <param name="text">The text, or a part of it that reaches far enough around every place of the rarest term.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="rarest">The term that stands least often in the text; null to find out.</param>
    public static List<Found> Of(FoldedForSearch text, IReadOnlyList<PreparedTerm> terms, int? rarest = null)
    {
        var places = terms.Select(t => t.Find(text)).ToArray();
        if (Array.Exists(places, p => p.Count == 0))
        {
            return [];
        }

        var passages = new List<(int Start, int End)>();
        foreach (var (start, end) in rarest is { } known ? places[known] : places.MinBy(p => p.Count)!)
        {
            var nearest = places.Select(p => Nearest(p, start, end)).ToList();
            if (nearest.TrueForAll(q => Distance(q, start, end) <= Near))
            {
                var passage = (Start: SentenceStart(text.Text, nearest.Min(q => q.Start)), End: SentenceEnd(text.Text, nearest.Max(q => q.End)));
                if (passages.Count > 0 && passage.Start < passages[^1].End)
                {
                    passages[^1] = (Math.Min(passages[^1].Start, passage.Start), Math.Max(passages[^1].End, passage.End));
                }
                else
                {
                    passages.Add(passage);
                }
            }
        }

        return [.. passages.Select(p => new Found(p, [.. places.Select(all => Within(all, p.Start, p.End))]))];
    }

    private static List<(int Start, int End)> Within(List<(int Start, int End)> places, int start, int end)
    {
        var first = FirstEndingAfter(places, start);
        first += first < places.Count && places[first].Start < start ? 1 : 0;
        var last = FirstEndingAfter(places, end);
        return last > first ? places[first..last] : [];
    }

    // The first of the nearest.
    private static (int Start, int End) Nearest(List<(int Start, int End)> places, int start, int end)
    {
        var behind = FirstEndingAfter(places, start);
        return behind == places.Count || (behind > 0 && Distance(places[behind - 1], start, end) <= Distance(places[behind], start, end)) ? places[behind - 1] : places[behind];
    }

    // Places are in order and apart.
    private static int FirstEndingAfter(List<(int Start, int End)> places, int at)
    {
        var (behind, after) = (0, places.Count);
        while (behind < after)
        {
            var middle = (behind + after) / 2;
            (behind, after) = places[middle].End <= at ? (middle + 1, after) : (behind, middle);
        }

        return behind;
    }

    private static int Distance((int Start, int End) place, int start, int end) =>
        place.End <= start ? start - place.End : place.Start >= end ? place.Start - end : 0;

    private static int SentenceStart(string text, int at)
    {
        var least = Math.Max(0, at - Margin);
        while (at > least && !SentenceEnds.Contains(text[at - 1], StringComparison.Ordinal))
        {
            at--;
        }

        return at;
    }

    private static int SentenceEnd(string text, int at)
    {
        var most = Math.Min(text.Length, at + Margin);
        while (at < most && !SentenceEnds.Contains(text[at - 1], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    /// <summary>A passage: its range, and what matched in it term by term.</summary>
    internal sealed record Found((int Start, int End) Range, IReadOnlyList<List<(int Start, int End)>> Matches);
}
