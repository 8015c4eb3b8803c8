using System.Buffers.Binary;
using System.Text;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Words;

/// <summary>The blocks of the texts of a segment: of which text each is, and where it begins, in bytes of UTF-8 and in code points.</summary>
/// <remarks>
/// Written down, it is the number of texts, then for each text its source (its length in a byte, and ASCII), the number of its first block and
/// how many places follow; last, 8 bytes a place: where each block begins, and where the last one of the text ends.
/// </remarks>
internal sealed class TextBlocks
{
    private const int BytesOfPlace = 8;

    private readonly List<(SourceId Source, int First, int At, int Count)> _texts = [];
    private readonly ReadOnlyMemory<byte> _places;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public TextBlocks(byte[] written)
    {
        ReadOnlySpan<byte> rest = written;
        var texts = Number(ref rest);
        for (var (i, at) = (0, 0); i < texts; i++)
        {
            SourceId source = new(Encoding.ASCII.GetString(rest.Slice(1, rest[0])));
            rest = rest[(1 + rest[0])..];
            var (first, count) = (Number(ref rest), Number(ref rest));
            _texts.Add((source, first, at, count));
            at += count;
        }

        _places = written.AsMemory(written.Length - rest.Length);
    }

    /// <summary>The places of some blocks, which come in order, as stretches; blocks that follow each other in a text are one.</summary>
    public IEnumerable<(SourceId Source, TextStretch Stretch)> Stretches(List<int> blocks)
    {
        var at = 0;
        foreach (var (source, first, places, count) in _texts)
        {
            while (at < blocks.Count && blocks[at] < first + count - 1)
            {
                var begin = at++;
                while (at < blocks.Count && blocks[at] == blocks[at - 1] + 1 && blocks[at] < first + count - 1)
                {
                    at++;
                }

                yield return (source, new(Place(places + blocks[begin] - first), Place(places + blocks[at - 1] + 1 - first)));
            }
        }
    }

    /// <summary>Writes down the texts of a segment.</summary>
    public static byte[] Write(IReadOnlyCollection<(SourceId Source, int First, IReadOnlyList<TextPlace> Begins)> texts)
    {
        var written = new List<byte>();
        Append(written, texts.Count);
        foreach (var (source, first, begins) in texts)
        {
            written.Add(checked((byte)source.Value.Length));
            written.AddRange(Encoding.ASCII.GetBytes(source.Value));
            Append(written, first);
            Append(written, begins.Count);
        }

        foreach (var place in texts.SelectMany(t => t.Begins))
        {
            Append(written, place.Utf8);
            Append(written, place.CodePoint);
        }

        return [.. written];
    }

    private TextPlace Place(int number)
    {
        var place = _places.Span.Slice(number * BytesOfPlace, BytesOfPlace);
        return new(BinaryPrimitives.ReadInt32LittleEndian(place), BinaryPrimitives.ReadInt32LittleEndian(place[sizeof(int)..]));
    }

    private static void Append(List<byte> bytes, int number)
    {
        Span<byte> four = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        bytes.AddRange(four);
    }

    private static int Number(ref ReadOnlySpan<byte> rest)
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[sizeof(int)..];
        return number;
    }
}

/// <summary>A place in a text, before a code point.</summary>
/// <param name="Utf8">The bytes of UTF-8 before it.</param>
/// <param name="CodePoint">The code points before it.</param>
public readonly record struct TextPlace(int Utf8, int CodePoint);
