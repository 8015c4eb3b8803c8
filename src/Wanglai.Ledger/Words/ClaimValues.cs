using System.Text;

namespace Wanglai.Ledger.Words;

/// <summary>Takes the values out of a claim's canonical JSON as one text, without the names of members: what a search looks for in a claim.</summary>
public static class ClaimValues
{
    /// <summary>Stands between two values.</summary>
    public const char Between = '"';

    /// <summary>Writes the values of <paramref name="json"/> into <paramref name="text"/>, which must have room for as many units as it has bytes.</summary>
    /// <param name="json">Canonical JSON in UTF-8.</param>
    /// <param name="text">Where to write.</param>
    /// <param name="isWhole">False where an escaped control character was left out.</param>
    /// <returns>How many units were written.</returns>
    public static int Of(ReadOnlySpan<byte> json, Span<char> text, out bool isWhole)
    {
        isWhole = true;
        var length = 0;
        for (var at = json.IndexOf((byte)'"'); at >= 0;)
        {
            var value = json[(at + 1)..];
            var end = End(value, out var isEscaped);
            var rest = end + 1 < value.Length ? value[(end + 1)..] : [];
            if (rest.IsEmpty || rest[0] != (byte)':')
            {
                var written = Encoding.UTF8.GetChars(value[..end], text[length..]);
                length += isEscaped ? Unescaped(text.Slice(length, written), ref isWhole) : written;
                text[length++] = Between;
            }

            json = rest;
            at = json.IndexOf((byte)'"');
        }

        return length;
    }

    private static int End(ReadOnlySpan<byte> value, out bool isEscaped)
    {
        isEscaped = false;
        for (var at = 0; ;)
        {
            var next = value[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
            {
                return value.Length;
            }

            at += next;
            if (value[at] == (byte)'"')
            {
                return at;
            }

            isEscaped = true;
            at = Math.Min(at + 2, value.Length);
        }
    }

    // Canonical JSON escapes quotation marks, backslashes and control characters; of the last only line breaks and tabs stand in texts.
    private static int Unescaped(Span<char> text, ref bool isWhole)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || ++i == text.Length)
            {
                text[length++] = text[i < text.Length ? i : ^1];
            }
            else if (text[i] == 'u')
            {
                isWhole = false;
                i = Math.Min(i + 4, text.Length);
            }
            else
            {
                text[length++] = text[i] is 'n' or 'r' or 't' or 'b' or 'f' ? ' ' : text[i];
            }
        }

        return length;
    }
}
