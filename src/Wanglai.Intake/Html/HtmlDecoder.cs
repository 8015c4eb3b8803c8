using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Intake.Decoding;

namespace Wanglai.Intake.Html;

/// <summary>Finds the encoding of a web page: its byte-order mark, then what it declares, if that is true, then as of any text.</summary>
internal static partial class HtmlDecoder
{
    // The standard has a page declare its encoding in its first 1024 bytes; many do it later.
    private const int DeclaredWithin = 4096;

    public static DecodingOutcome Decode(ReadOnlySpan<byte> bytes)
    {
        if (TextEncoding.ByMark(bytes) is null && Declared(bytes) is { } declared)
        {
            try
            {
                return new DecodingOutcome.Decoded(declared.Encoding.GetString(bytes), declared.Name);
            }
            catch (DecoderFallbackException)
            {
                // A page may have been saved in another encoding than it was written for.
            }
        }

        return TextDecoder.Decode(bytes);
    }

    /// <summary>Whether the bytes begin as a page does, behind blanks and an XML declaration.</summary>
    public static bool BeginsAsPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end)
        {
            head = head[(end + 2)..].TrimStart();
        }

        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static TextEncoding? Declared(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)])).Groups["name"].Value.ToUpperInvariant() switch
        {
            "UTF-8" or "UTF8" => TextEncoding.Utf8,
            "GB2312" or "GBK" or "GB18030" or "X-GBK" or "GB_2312-80" => TextEncoding.Gb18030,
            "BIG5" or "BIG5-HKSCS" => TextEncoding.Big5,
            _ => null,
        };

    [GeneratedRegex("""(?:charset|encoding)\s{0,9}=\s{0,9}["']?(?<name>[A-Za-z0-9_-]{2,20})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
