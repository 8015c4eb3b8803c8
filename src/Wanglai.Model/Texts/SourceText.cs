using System.Text;

namespace Wanglai.Model.Texts;

/// <summary>
/// The text of a source exactly as it was decoded: no byte-order mark, line ends as they stand, nothing cleaned.
/// It converts between the two units of position. A lone surrogate, which only a damaged string can hold,
/// is replaced by U+FFFD when the text is made, so that every position and every quote survives UTF-8.
/// </summary>
public sealed class SourceText
{
    private const int Stride = 256;

    /// <summary>Code point offset of every <see cref="Stride"/>th code unit; null where the text has no surrogate pair.</summary>
    private readonly int[]? _codePointAt;

    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = WithoutLoneSurrogates(text);
        _codePointAt = Index(Text, out var length);
        Length = length;
    }

    /// <summary>The text, as a .NET string.</summary>
    public string Text { get; }

    /// <summary>How many code points the text has.</summary>
    public int Length { get; }

    /// <summary>The same range in code points. The range's ends must not split a surrogate pair.</summary>
    public CodePointSpan ToCodePoints(Utf16Span span) => new(ToCodePoint(span.Start), ToCodePoint(span.End));

    /// <summary>The same range in UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the text.</exception>
    public Utf16Span ToUtf16(CodePointSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));

    /// <summary>The words at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the text.</exception>
    public string Quote(CodePointSpan span) => ToUtf16(span).Of(Text);

    private int ToCodePoint(int utf16)
    {
        if (_codePointAt is null)
        {
            return utf16;
        }

        var codePoint = _codePointAt[utf16 / Stride];
        for (var i = utf16 / Stride * Stride; i < utf16; i++)
        {
            codePoint += char.IsLowSurrogate(Text[i]) ? 0 : 1;
        }

        return codePoint;
    }

    private int ToUtf16(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Length);
        if (_codePointAt is null)
        {
            return codePoint;
        }

        var block = Array.BinarySearch(_codePointAt, codePoint);
        block = block >= 0 ? block : ~block - 1;
        var at = block * Stride;
        var seen = _codePointAt[block];

        // A block may begin with the low half of a pair whose code point was counted in the block before.
        while (at < Text.Length && (seen < codePoint || char.IsLowSurrogate(Text[at])))
        {
            seen += char.IsLowSurrogate(Text[at]) ? 0 : 1;
            at++;
        }

        return at;
    }

    private static int[]? Index(string text, out int length)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            length = text.Length;
            return null;
        }

        var index = new int[(text.Length / Stride) + 1];
        var codePoint = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Stride == 0)
            {
                index[i / Stride] = codePoint;
            }

            codePoint += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        if (text.Length % Stride == 0)
        {
            index[text.Length / Stride] = codePoint;
        }

        length = codePoint;
        return index;
    }

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune);
        }

        return clean.ToString();
    }
}
