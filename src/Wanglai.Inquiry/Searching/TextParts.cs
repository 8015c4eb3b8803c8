using System.Runtime.InteropServices;
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
    // A store reads a long text from its beginning, wherever a part of it stands.
    private const int MostReadApart = 4;

    private const int WidestMargin = 1 << 30;

    // What a passage takes in before the place around which it is looked for, which itself may begin before its stretch or end after it.
    private readonly int _reach = PassageScan.Reach(search.Longest) + search.Longest;

    private readonly List<char> _folded = [];
    private int _reads;
    private byte[]? _whole;

    /// <summary>The passages, given for each term the stretches in which it may stand.</summary>
    public IEnumerable<PassageFound> Find(IReadOnlyList<IReadOnlyList<TextStretch>> stretches)
    {
        var rarest = 0;
        if (stretches.Count > 1)
        {
            var least = int.MaxValue;
            foreach (var term in Enumerable.Range(0, stretches.Count).OrderBy(t => stretches[t].Sum(s => (long)s.End.Utf8 - s.Start.Utf8)))
            {
                var count = Count(term, stretches[term], least);
                if (count < least || (count == least && term < rarest))
                {
                    (rarest, least) = (term, count);
                }

                if (least == 0)
                {
                    return [];
                }
            }
        }

        return PassageSearch.EachOnce(Parts(rarest, stretches[rarest]).SelectMany(part => search.In(part, rarest, static _ => [])));
    }

    // How often a term stands in the text; counted no further than to more than enough.
    private int Count(int term, IReadOnlyList<TextStretch> stretches, int enough) => WithRoom(margin =>
    {
        var count = 0;
        foreach (var piece in Pieces(stretches, margin))
        {
            if (Folded(piece) is not { } torn)
            {
                return (false, 0);
            }

            count += search.Stands(term, FoldedFrom(torn)) ? search.CountOf(term, new(FoldedFrom(torn).ToString(), [])) : 0;
            if (count > enough)
            {
                break;
            }
        }

        return (true, count);
    });

    // The parts of the text in which a term stands.
    private List<FoldedSource> Parts(int term, IReadOnlyList<TextStretch> stretches) => WithRoom<List<FoldedSource>>(margin =>
    {
        var parts = new List<FoldedSource>();
        foreach (var piece in Pieces(stretches, margin))
        {
            if (Folded(piece) is not { } torn)
            {
                return (false, []);
            }

            if (search.Stands(term, FoldedFrom(torn)))
            {
                var folded = fold.Fold(piece.Text);
                parts.Add(new(source, name, new(piece.Text), new(folded.Text[torn..], folded.Places[torn..]), []) { First = piece.First });
            }
        }

        return (true, parts);
    });

    // Enough for what a passage takes in, of characters of four bytes; where folding leaves less of it, more is read.
    private T WithRoom<T>(Func<int, (bool HadRoom, T Result)> look)
    {
        for (var margin = 4L * (_reach + search.Longest); ; margin *= 8)
        {
            if (look((int)Math.Min(margin, WidestMargin)) is (true, var result))
            {
                return result;
            }
        }
    }

    // The stretches with a margin on both sides, those that it joins as one. What cannot be read any more (the text was erased) is left out.
    private IEnumerable<Piece> Pieces(IReadOnlyList<TextStretch> stretches, int margin)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var (start, end) = (stretches[i].Start, stretches[i].End);
            while (i + 1 < stretches.Count && (long)stretches[i + 1].Start.Utf8 - margin <= (long)end.Utf8 + margin)
            {
                end = stretches[++i].End;
            }

            if (Read(start, end, margin) is { } piece)
            {
                yield return piece;
            }
        }
    }

    private Piece? Read(TextPlace start, TextPlace end, int margin)
    {
        var from = Math.Max(0, start.Utf8 - margin);
        var wanted = (int)Math.Min(int.MaxValue, (long)end.Utf8 + margin - from);
        _whole ??= ++_reads > MostReadApart ? read(0, int.MaxValue) : null;
        ReadOnlySpan<byte> utf8 = _whole is { } whole ? whole.AsSpan(Math.Min(from, whole.Length)) : read(from, wanted);
        utf8 = utf8[..Math.Min(wanted, utf8.Length)];
        if (utf8.Length < end.Utf8 - from)
        {
            return null;
        }

        var isEnd = utf8.Length < wanted;
        var first = 0;
        while (first < start.Utf8 - from && IsContinued(utf8[first]))
        {
            first++;
        }

        var last = utf8.Length;
        while (!isEnd && last > end.Utf8 - from && IsContinued(utf8[last - 1]))
        {
            last--;
        }

        last -= !isEnd && last > end.Utf8 - from && utf8[last - 1] >= 0xC0 ? 1 : 0;
        var before = Encoding.UTF8.GetString(utf8[first..(start.Utf8 - from)]);
        return new(
            before + Encoding.UTF8.GetString(utf8[(start.Utf8 - from)..last]),
            start.CodePoint - before.EnumerateRunes().Count(),
            from == 0 ? null : before.Length,
            isEnd ? null : Encoding.UTF8.GetCharCount(utf8[(end.Utf8 - from)..last]));
    }

    /// <summary>
    /// Folds a piece. Null where its margins do not hold what a passage takes in; otherwise how many units at its beginning may be the end
    /// of a Latin word, and are to be left out.
    /// </summary>
    private int? Folded(Piece piece)
    {
        var torn = 0;
        if (piece.Before is { } before)
        {
            var folded = FoldedFrom(piece.Text.AsSpan(0, before));
            torn = folded.IndexOfAnyExcept(SearchFold.LatinLetters);
            if (torn < 0 || search.FirstApart(folded, Math.Max(torn, search.Longest)) > folded.Length - _reach)
            {
                return null;
            }
        }

        if (piece.After is { } after && FoldedFrom(piece.Text.AsSpan(piece.Text.Length - after)).Length < _reach)
        {
            return null;
        }

        FoldedFrom(piece.Text);
        return torn;
    }

    private ReadOnlySpan<char> FoldedFrom(int torn) => CollectionsMarshal.AsSpan(_folded)[torn..];

    private ReadOnlySpan<char> FoldedFrom(ReadOnlySpan<char> text)
    {
        _folded.Clear();
        fold.Fold(text, _folded, places: null);
        return CollectionsMarshal.AsSpan(_folded);
    }

    private static bool IsContinued(byte unit) => (unit & 0xC0) == 0x80;

    /// <summary>A piece of the text.</summary>
    /// <param name="Text">The piece.</param>
    /// <param name="First">The code points of the text before it.</param>
    /// <param name="Before">How many units of it are margin before; null where the text begins with it.</param>
    /// <param name="After">How many are margin after; null where the text ends with it.</param>
    private sealed record Piece(string Text, int First, int? Before, int? After);
}
