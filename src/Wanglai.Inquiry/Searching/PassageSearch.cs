using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>Finds the passages of texts in which all words of a question stand near each other.</summary>
/// <param name="terms">The words.</param>
/// <param name="mean">The length of passage to rank by, in units.</param>
internal sealed class PassageSearch(IReadOnlyList<PreparedTerm> terms, double mean)
{
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
