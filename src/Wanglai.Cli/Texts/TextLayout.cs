using System.Globalization;
using System.Text;

namespace Wanglai.Cli.Texts;

/// <summary>Lays out running text of Chinese and English in columns of a fixed-width terminal.</summary>
internal static class TextLayout
{
    /// <summary>How many terminal columns <paramref name="text"/> fills: two for wide characters, none for combining marks.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>The text, filled with spaces to at least <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width)
    {
        var missing = width - Width(text);
        return missing > 0 ? text + new string(' ', missing) : text;
    }

    /// <summary>
    /// Breaks <paramref name="text"/> into lines of at most <paramref name="width"/> columns: at spaces, and between
    /// wide characters, but not before a mark that may not begin a line. A word longer than a line stays whole.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var filled = 0;
        foreach (var piece in Pieces(text))
        {
            var wide = Width(piece.TrimEnd());
            if (filled > 0 && filled + wide > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                filled = 0;
            }

            line.Append(piece);
            filled += Width(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>The text on one line: line breaks, tabs and other control characters become single spaces.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAnyInRange('\x7F', '\x9F'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsControl(c))
            {
                clean.Append(c);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    /// <summary>
    /// The text without the control characters that could drive a terminal; line breaks and tabs stay.
    /// What documents hold is shown to people, and a document must not be able to move their cursor.
    /// </summary>
    public static string Harmless(string text) =>
        string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) || MayNotBegin(text[i]) || MayNotEnd(text[i - 1]))
            {
                continue;
            }

            var spaceEnds = text[i - 1] == ' ' && text[i] != ' ';
            if (spaceEnds || IsWide(text[i]) || IsWide(text[i - 1]))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool MayNotBegin(char c) => c == ' ' || "，。、；：！？）》”’】〕…—".Contains(c);

    private static bool MayNotEnd(char c) => "（《“‘【〔".Contains(c);

    private static bool IsWide(char c) => !char.IsSurrogate(c) && Width(new Rune(c)) == 2;

    private static int Width(Rune rune)
    {
        var value = rune.Value;
        if (value < 0x300)
        {
            return Rune.IsControl(rune) ? 0 : 1;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        // East Asian Wide and Fullwidth of UAX #11, by block. Curly quotes and dashes are ambiguous there, and narrow on most terminals.
        return value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0x303E or >= 0x3041 and <= 0xA4CF or >= 0xA960 and <= 0xA97F
            or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60
            or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1F64F or >= 0x1F900 and <= 0x1F9FF or >= 0x20000 and <= 0x3FFFD
            ? 2
            : 1;
    }
}
