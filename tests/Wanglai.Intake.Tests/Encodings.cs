using System.Text;

namespace Wanglai.Intake.Tests;

/// <summary>Writes texts as other programs write them.</summary>
internal static class Encodings
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The bytes of <paramref name="text"/>, without a byte-order mark.</summary>
    public static byte[] Encode(this string text, string encoding) => Of(encoding).GetBytes(text);

    /// <summary>The bytes of <paramref name="text"/> behind a byte-order mark.</summary>
    public static byte[] EncodeMarked(this string text, string encoding) => [.. "\uFEFF".Encode(encoding), .. text.Encode(encoding)];

    /// <summary>The text of <paramref name="bytes"/>.</summary>
    public static string Decode(byte[] bytes, string encoding) => Of(encoding).GetString(bytes);

    private static Encoding Of(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "utf-16le" => new UnicodeEncoding(false, false),
        "utf-16be" => new UnicodeEncoding(true, false),
        "utf-32le" => new UTF32Encoding(false, false),
        "utf-32be" => new UTF32Encoding(true, false),
        "gb18030" => Gb18030,
        "big5" => Big5,
        "windows-1252" => Windows1252,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not an encoding of these tests."),
    };
}
