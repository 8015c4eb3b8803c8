using System.Buffers;
using System.Text;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Words;

/// <summary>Makes the lists of a segment: of some thousand claims, or of some texts.</summary>
internal sealed class SegmentWriter
{
    /// <summary>How many entries are one block.</summary>
    public const int EntriesInBlock = 4;

    /// <summary>How many letters and digits of a longer word are looked for in texts: a block of a text has so many of the block before it, too.</summary>
    public const int LettersLookedFor = 16;

    private const int UnitsInBlock = 2048;

    private readonly ListBuilder _lists = new();
    private readonly List<(SourceId Source, int First, IReadOnlyList<TextPlace> Begins)> _texts = [];
    private char[] _buffer = [];
    private int _openEntries = -1;

    /// <summary>The bytes of text added so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>The texts, as they are written down.</summary>
    public byte[] Places => TextBlocks.Write(_texts);

    /// <summary>The lists, in pages.</summary>
    public (int Pages, List<(int Page, byte[] Lists)> Written) Lists => _lists.Write();

    /// <summary>Adds a claim.</summary>
    /// <param name="at">Its entry, counted from the segment's first.</param>
    /// <param name="json">The claim in canonical JSON.</param>
    public void AddClaim(int at, ReadOnlySpan<byte> json)
    {
        if (at / EntriesInBlock != _openEntries)
        {
            _openEntries = at / EntriesInBlock;
            _lists.Open(_openEntries);
        }

        if (_buffer.Length < json.Length)
        {
            _buffer = new char[2 * json.Length];
        }

        _lists.Add(_buffer.AsSpan(0, ClaimValues.Of(json, _buffer, out var isWhole)));
        if (!isWhole)
        {
            _lists.NoteBeyond();
        }
    }

    /// <summary>Adds a text from a place on, until the segment has <paramref name="most"/> bytes.</summary>
    /// <returns>Where it left off; null at the text's end.</returns>
    public TextPlace? AddText(SourceId source, ReadOnlySpan<byte> utf8, TextPlace from, long most)
    {
        var units = ArrayPool<char>.Shared.Rent(Math.Max(1, utf8.Length - from.Utf8));
        try
        {
            ReadOnlySpan<char> text = units.AsSpan(0, Encoding.UTF8.GetChars(utf8[from.Utf8..], units));
            var (place, first) = (from, _lists.Blocks);
            List<TextPlace> begins = [from];
            var at = 0;
            while (at < text.Length && (at == 0 || Bytes < most))
            {
                var length = Math.Min(UnitsInBlock, text.Length - at);
                length -= length > 1 && at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]) ? 1 : 0;
                var block = text.Slice(at, length);
                _lists.Open(_lists.Blocks);
                _lists.Add(at == 0 ? Before(utf8[..from.Utf8]) : Tail(text[..at]));
                _lists.Add(block);
                var bytes = Encoding.UTF8.GetByteCount(block);
                place = new(place.Utf8 + bytes, place.CodePoint + CodePoints(block));
                begins.Add(place);
                Bytes += bytes;
                at += length;
            }

            _texts.Add((source, first, begins));
            return at < text.Length ? place : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units);
        }
    }

    // A text that was left off in the middle: what came before the place.
    private static ReadOnlySpan<char> Before(ReadOnlySpan<byte> utf8)
    {
        var start = Math.Max(0, utf8.Length - (4 * UnitsInBlock));
        while (start < utf8.Length && (utf8[start] & 0xC0) == 0x80)
        {
            start++;
        }

        return Tail(Encoding.UTF8.GetString(utf8[start..]));
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> before)
    {
        var at = before.Length;
        for (var letters = 0; at > 0 && letters < LettersLookedFor; at--)
        {
            letters += WordCharacters.Of(before[at - 1]) != '\0' ? 1 : 0;
        }

        return before[at..];
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var unit in text)
        {
            count -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return count;
    }
}
