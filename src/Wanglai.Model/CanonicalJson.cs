using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wanglai.Model;

/// <summary>
/// How JSON is written where equal values must give equal bytes: no white space, members in a fixed order (the caller's), and
/// strings as in RFC 8785 section 3.2.2.2: only the quotation mark, the backslash and control characters are escaped.
/// </summary>
/// <remarks>
/// .NET's own encoders also escape the ideographic space, characters outside the basic plane, and whatever the Unicode tables of
/// the running version do not know, so the same claim would get another id after an upgrade.
/// </remarks>
public static class CanonicalJson
{
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? _kept;

    /// <summary>The options of a canonical writer.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = new MinimalEncoder(), Indented = false };

    /// <summary>What <paramref name="write"/> writes, as UTF-8.</summary>
    public static byte[] ToUtf8(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        // A ledger writes millions of small objects; one that is written within another takes a writer of its own.
        var (buffer, json) = _kept ?? Make();
        _kept = null;
        write(json);
        json.Flush();
        var utf8 = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= MostKept)
        {
            buffer.Clear();
            json.Reset();
            _kept = (buffer, json);
        }

        return utf8;
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Make()
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        return (buffer, new(buffer, Options));
    }

    /// <summary>Escapes what JSON demands, and a lone surrogate as U+FFFD, which has no UTF-8 of its own.</summary>
    private sealed unsafe class MinimalEncoder : JavaScriptEncoder
    {
        private static readonly SearchValues<char> Demanded =
            SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

        public override int MaxOutputCharactersPerInputCharacter => 6;

        public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

        public override int FindFirstCharacterToEncode(char* text, int textLength)
        {
            var span = new ReadOnlySpan<char>(text, textLength);
            var demanded = span.IndexOfAny(Demanded);
            var before = demanded < 0 ? span : span[..demanded];
            var lone = FirstLoneSurrogate(before);
            return lone >= 0 ? lone : demanded;
        }

        public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            Span<char> escaped = stackalloc char[6];
            var written = unicodeScalar switch
            {
                '"' or '\\' => Short(escaped, (char)unicodeScalar),
                '\b' => Short(escaped, 'b'),
                '\t' => Short(escaped, 't'),
                '\n' => Short(escaped, 'n'),
                '\f' => Short(escaped, 'f'),
                '\r' => Short(escaped, 'r'),
                < 0x20 => Long(escaped, unicodeScalar),
                _ => new System.Text.Rune(unicodeScalar).EncodeToUtf16(escaped),
            };
            var fits = escaped[..written].TryCopyTo(new Span<char>(buffer, bufferLength));
            numberOfCharactersWritten = fits ? written : 0;
            return fits;
        }

        private static int FirstLoneSurrogate(ReadOnlySpan<char> text)
        {
            for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
            {
                if (!char.IsSurrogate(text[i]))
                {
                    continue;
                }

                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return i;
                }

                i++;
            }

            return -1;
        }

        private static int Short(Span<char> escaped, char letter)
        {
            escaped[0] = '\\';
            escaped[1] = letter;
            return 2;
        }

        private static int Long(Span<char> escaped, int control)
        {
            "\\u00".CopyTo(escaped);
            escaped[4] = (char)('0' + (control >> 4));
            escaped[5] = "0123456789abcdef"[control & 15];
            return 6;
        }
    }
}
