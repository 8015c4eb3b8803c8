using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Wanglai.Intake.Decoding;

/// <summary>
/// Turns the bytes of a file into its text. A byte-order mark decides; without one, text that is wholly UTF-8 is UTF-8,
/// then the bytes themselves say whether they are UTF-16, damaged UTF-8, Big5 or GB18030.
/// </summary>
internal static class TextDecoder
{
    /// <summary>A twentieth of control characters is more than any text has and half of what compressed data has.</summary>
    private const double MostControls = 0.05;

    private const byte Nul = 0;

    /// <summary>C0 without tab, line feed, form feed, carriage return and escape.</summary>
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(b => (byte)b).Except("\t\n\f\r\e"u8.ToArray())]);

    /// <summary>Decodes <paramref name="bytes"/> wholly or not at all.</summary>
    public static DecodingOutcome Decode(ReadOnlySpan<byte> bytes)
    {
        if (TextEncoding.ByMark(bytes) is { } marked)
        {
            return Decode(bytes, marked, marked.Mark.Length);
        }

        if (FileSignature.Of(bytes) is { } kind)
        {
            return new DecodingOutcome.NotText(kind);
        }

        // ASCII in pairs of bytes looks like Chinese in UTF-16: what is UTF-8 and has no NUL is never taken for UTF-16.
        var isUtf8 = Utf8.IsValid(bytes);
        if ((!isUtf8 || bytes.Contains(Nul)) && Utf16Evidence.Find(bytes) is { } wide)
        {
            return Decode(bytes, wide, 0);
        }

        if (ControlShare(bytes) > MostControls)
        {
            return new DecodingOutcome.NotText(null);
        }

        if (isUtf8)
        {
            return Decode(bytes, TextEncoding.Utf8, 0);
        }

        var utf8 = Utf8Evidence.Weigh(bytes);
        if (!utf8.IsClear && DoubleByteEvidence.Find(bytes) is { } chinese)
        {
            var outcome = Decode(bytes, chinese, 0);
            if (outcome is DecodingOutcome.Decoded || !utf8.IsLikely)
            {
                return outcome;
            }
        }

        if (utf8.IsLikely)
        {
            return Decode(bytes, TextEncoding.Utf8, 0);
        }

        var offset = Utf8Evidence.FirstInvalid(bytes);
        return new DecodingOutcome.Foreign(offset, bytes[offset]);
    }

    private static DecodingOutcome Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding, int skip)
    {
        var body = bytes[skip..];
        try
        {
            return new DecodingOutcome.Decoded(encoding.Encoding.GetString(body), encoding.Name);
        }
        catch (DecoderFallbackException e)
        {
            var offset = encoding.Unit == 2 ? FirstLoneSurrogate(body, encoding) : e.Index;
            offset = Math.Clamp(offset, 0, body.Length - 1);
            return new DecodingOutcome.Damaged(encoding.Name, skip + offset, body[offset]);
        }
    }

    /// <summary>Where UTF-16 goes wrong; the exception of the framework names the unit after it.</summary>
    private static int FirstLoneSurrogate(ReadOnlySpan<byte> body, TextEncoding encoding)
    {
        var big = encoding == TextEncoding.Utf16Big;
        for (var i = 0; i + 1 < body.Length; i += 2)
        {
            var unit = UnitAt(body, i, big);
            if (!char.IsSurrogate(unit))
            {
                continue;
            }

            if (i + 3 >= body.Length || !char.IsSurrogatePair(unit, UnitAt(body, i + 2, big)))
            {
                return i;
            }

            i += 2;
        }

        return body.Length - 1;
    }

    private static char UnitAt(ReadOnlySpan<byte> body, int at, bool big) =>
        (char)(big ? BinaryPrimitives.ReadUInt16BigEndian(body[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(body[at..]));

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        var rest = bytes;
        for (var next = rest.IndexOfAny(Controls); next >= 0; next = rest.IndexOfAny(Controls))
        {
            controls++;
            rest = rest[(next + 1)..];
        }

        return bytes.Length == 0 ? 0 : (double)controls / bytes.Length;
    }
}
