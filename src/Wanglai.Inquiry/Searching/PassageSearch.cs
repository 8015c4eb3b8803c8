using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>Finds the passages of texts in which all words of a question stand near each other.</summary>
/// <param name="terms">The words.</param>
/// <param name="mean">The length of passage to rank by, in units.</param>
internal sealed class PassageSearch(IReadOnlyList<PreparedTerm> terms, double mean)
{
    private readonly string[] _words = [.. terms.SelectMany(t => t.Words).Distinct(StringComparer.Ordinal)];

    /// <summary>The length of the longest word, in units of the folded text.</summary>
    public int Longest { get; } = terms.Max(t => t.Words.Max(w => w.Length));

    /// <summary>The order of what is found: the best first, then by the source's name and id, then by place.</summary>
    public static IOrderedEnumerable<PassageFound> InOrder(IEnumerable<PassageFound> passages) =>
        passages.OrderByDescending(p => p.Score).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Source).ThenBy(p => p.Span.Start);

    /// <summary>The passages of one text; one that the text repeats word for word counts once, at its last place, as its claims do.</summary>
    /// <param name="source">The text.</param>
    /// <param name="claimsIn">The claims whose evidence shares a code point with a place.</param>
    public IEnumerable<PassageFound> In(FoldedSource source, Func<CodePointSpan, IEnumerable<ClaimId>> claimsIn) =>
        EachOnce(In(source, null, claimsIn));

    /// <summary>The passages of a text, or of a part of it, as often as it has them; <paramref name="rarest"/> as for <see cref="PassageScan.Of"/>.</summary>
    public IEnumerable<PassageFound> In(FoldedSource source, int? rarest, Func<CodePointSpan, IEnumerable<ClaimId>> claimsIn) =>
        PassageScan.Of(source.Text, terms, rarest).Select(p => Found(source, p, claimsIn));

    /// <summary>Of passages with the same words the last.</summary>
    public static IEnumerable<PassageFound> EachOnce(IEnumerable<PassageFound> passages) =>
        passages.GroupBy(p => p.Text, StringComparer.Ordinal).Select(g => g.Last());

    /// <summary>How often a term stands in a text.</summary>
    public int CountOf(int term, FoldedForSearch text) => terms[term].Find(text).Count;

    /// <summary>Whether a term may stand in a folded text.</summary>
    public bool Stands(int term, ReadOnlySpan<char> folded)
    {
        foreach (var word in terms[term].Words)
        {
            if (folded.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The first place from <paramref name="at"/> on that no word reaches which may overlap one before it: from there on a text of which the
    /// beginning is missing is matched as the whole is. (In 一一一一一 the word 一一 stands where the row of 一 begins, and at every second place after.)
    /// </summary>
    public int FirstApart(ReadOnlySpan<char> folded, int at)
    {
        for (var begin = 0; begin < at && at < folded.Length; begin++)
        {
            foreach (var word in _words)
            {
                if (begin + word.Length > at && folded[begin..].StartsWith(word, StringComparison.Ordinal))
                {
                    at = begin + word.Length;
                }
            }
        }

        return at;
    }

    private PassageFound Found(FoldedSource source, PassageScan.Found passage, Func<CodePointSpan, IEnumerable<ClaimId>> claimsIn)
    {
        var span = source.Text.Original(passage.Range);
        var score = passage.Matches.Sum(m => Saturation.Of(m.Count, passage.Range.End - passage.Range.Start, mean));
        return new(
            source.Id,
            source.Name,
            new(source.First + span.Start, source.First + span.End),
            source.Original.Quote(span),
            [
                .. PreparedTerm.Apart(passage.Matches.SelectMany(m => m)).Select(source.Text.Original)
                    .Select(h => new CodePointSpan(h.Start - span.Start, h.End - span.Start)),
            ],
            [.. claimsIn(new(source.First + span.Start, source.First + span.End))],
            Math.Round(score, 4));
    }
}
