using System.Text;

namespace Wanglai.Intake.Decoding;

/// <summary>The encodings that texts come in, each with the name that documents carry. All of them refuse bytes that do not belong.</summary>
internal sealed class TextEncoding
{
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    private TextEncoding(string name, Encoding encoding, byte[] mark, int unit)
    {
        Name = name;
        Encoding = encoding;
        Mark = mark;
        Unit = unit;
    }

    public static TextEncoding Utf8 { get; } = new("utf-8", new UTF8Encoding(false, throwOnInvalidBytes: true), [0xEF, 0xBB, 0xBF], 1);

    public static TextEncoding Utf16Little { get; } = new("utf-16le", new UnicodeEncoding(false, false, throwOnInvalidBytes: true), [0xFF, 0xFE], 2);

    public static TextEncoding Utf16Big { get; } = new("utf-16be", new UnicodeEncoding(true, false, throwOnInvalidBytes: true), [0xFE, 0xFF], 2);

    public static TextEncoding Utf32Little { get; } = new("utf-32le", new UTF32Encoding(false, false, throwOnInvalidCharacters: true), [0xFF, 0xFE, 0, 0], 4);

    public static TextEncoding Utf32Big { get; } = new("utf-32be", new UTF32Encoding(true, false, throwOnInvalidCharacters: true), [0, 0, 0xFE, 0xFF], 4);

    /// <summary>GB18030, of which GB2312 and GBK are parts.</summary>
    public static TextEncoding Gb18030 { get; } = new("gb18030", CodePage(Gb18030CodePage), [0x84, 0x31, 0x95, 0x33], 1);

    /// <summary>Big5 as Windows writes it (code page 950); it has no byte-order mark.</summary>
    public static TextEncoding Big5 { get; } = new("big5", CodePage(Big5CodePage), [], 1);

    public string Name { get; }

    public Encoding Encoding { get; }

    /// <summary>The bytes of the byte-order mark; empty where there is none.</summary>
    public byte[] Mark { get; }

    /// <summary>How many bytes a code unit has.</summary>
    public int Unit { get; }

    /// <summary>The encoding whose byte-order mark <paramref name="bytes"/> begin with; null where there is none.</summary>
    public static TextEncoding? ByMark(ReadOnlySpan<byte> bytes)
    {
        // UTF-32 before UTF-16: the mark of the one begins with the mark of the other.
        foreach (var encoding in (ReadOnlySpan<TextEncoding>)[Utf8, Utf32Little, Utf32Big, Utf16Little, Utf16Big, Gb18030])
        {
            if (bytes.StartsWith(encoding.Mark))
            {
                return encoding;
            }
        }

        return null;
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
