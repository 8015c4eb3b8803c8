using System.Text;
using Wanglai.Ledger.Words;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// Searches a text of which lists of words tell where the words of a question may stand: only there, and around, is it read. What is
/// found is what a <see cref="PassageSearch"/> finds in the whole text.
/// </summary>
/// <param name="search">The search.</param>
/// <param name="fold">How texts are folded.</param>
/// <param name="source">The source.</param>
/// <param name="name">Its file name.</param>
/// <param name="read">Reads the text from a byte on, so many bytes, or what there is.</param>
internal sealed class TextParts(PassageSearch search, SearchFold fold, SourceId source, string name, Func<int, int, byte[]> read)
{
    // Enough for what a passage takes in, of characters of four bytes; where white space fills it, more is read.
    private const int UsualMargin = 4 * PassageScan.Reach;

    // A store reads a long text from its beginning, wherever a part of it stands.
    private const int MostReadApart = 4;

    private byte[]? _whole;

    /// <summary>The passages, given for each term the stretches in which it may stand.</summary>
    public IEnumerable<PassageFound> Find(IReadOnlyList<IReadOnlyList<TextStretch>> stretches)
    {
        _whole = stretches.Min(s => s.Count) > MostReadApart ? read(0, int.MaxValue) : null;
        var least = int.MaxValue;
        List<FoldedSource> around = [];
        var rarest = -1;
        foreach (var term in Enumerable.Range(0, stretches.Count).OrderBy(t => stretches[t].Sum(s => s.End.Utf8 - s.Start.Utf8)))
        {
            var (parts, count) = Count(term, stretches[term], least);
            if (count < least || (count == least && term < rarest))
            {
                (rarest, least, around) = (term, count, parts);
            }
        }

        return least == 0 ? [] : PassageSearch.EachOnce(around.SelectMany(part => search.In(part, rarest, static _ => [])));
    }

    // How often a term stands in the text, and the parts in which it does; no further than to more than enough.
    private (List<FoldedSource> Parts, int Count) Count(int term, IReadOnlyList<TextStretch> stretches, int enough)
    {
        var parts = new List<FoldedSource>();
        var count = 0;
        for (var margin = UsualMargin; ; margin *= 8)
        {
            var isEnough = true;
            for (var i = 0; i < stretches.Count && count <= enough && isEnough; i++)
            {
                var (start, end) = (stretches[i].Start, stretches[i].End);
                while (i + 1 < stretches.Count && stretches[i + 1].Start.Utf8 - margin <= end.Utf8 + margin)
                {
                    end = stretches[++i].End;
                }

                isEnough = TryRead(start, end, margin, out var part);
                var found = search.CountOf(term, part.Text);
                if (found > 0)
                {
                    parts.Add(part);
                    count += found;
                }
            }

            if (isEnough)
            {
                return (parts, count);
            }

            (parts, count) = ([], 0);
        }
    }

    // False where the margin does not hold what a passage may take in.
    private bool TryRead(TextPlace start, TextPlace end, int margin, out FoldedSource part)
    {
        var from = Math.Max(0, start.Utf8 - margin);
        var wanted = end.Utf8 + margin - from;
        ReadOnlySpan<byte> utf8 = _whole is { } whole ? whole.AsSpan(from, Math.Min(wanted, whole.Length - from)) : read(from, wanted);
        var first = from == 0 ? 0 : BetweenWords(utf8, 1, 1);
        var last = utf8.Length < wanted ? utf8.Length : BetweenWords(utf8, utf8.Length - 1, -1);
        var before = utf8[first..(start.Utf8 - from)];
        var after = utf8[(end.Utf8 - from)..last];
        SourceText text = new(Encoding.UTF8.GetString(utf8[first..last]));
        part = new(source, name, text, fold.Fold(text.Text), []) { First = start.CodePoint - Count(before, static _ => true) };
        return (from == 0 || Count(before, IsSeen) >= PassageScan.Reach) && (utf8.Length < wanted || Count(after, IsSeen) >= PassageScan.Reach);
    }

    // The next place, that way, before a code point and not within a Latin word.
    private static int BetweenWords(ReadOnlySpan<byte> utf8, int at, int step)
    {
        while (at > 0 && at < utf8.Length && (IsContinued(utf8[at]) || (char.IsAsciiLetterOrDigit((char)utf8[at]) && char.IsAsciiLetterOrDigit((char)utf8[at - 1]))))
        {
            at += step;
        }

        return at;
    }

    private static int Count(ReadOnlySpan<byte> some, Func<byte, bool> isMeant)
    {
        var count = 0;
        foreach (var unit in some)
        {
            count += !IsContinued(unit) && isMeant(unit) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSeen(byte unit) => unit > ' ';

    private static bool IsContinued(byte unit) => (unit & 0xC0) == 0x80;
}
