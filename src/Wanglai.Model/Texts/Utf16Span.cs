namespace Wanglai.Model.Texts;

/// <summary>
/// A half-open range [<see cref="Start"/>, <see cref="End"/>) of a text, counted in UTF-16 code units:
/// the indexes of a .NET string. Used inside the program only; see <see cref="CodePointSpan"/> for what leaves it.
/// </summary>
public readonly record struct Utf16Span
{
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public Utf16Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code unit of the range.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one of the range.</summary>
    public int End { get; }

    /// <summary>How many code units the range holds; 0 for an empty range.</summary>
    public int Length => End - Start;

    /// <summary>True where the two ranges share at least one code unit.</summary>
    public bool Overlaps(Utf16Span other) => Start < other.End && other.Start < End;

    /// <summary>True where <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(Utf16Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The words of the range in <paramref name="text"/>.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The same words in their place, to look at and not to keep: nothing is copied.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start},{End})u16";
}
