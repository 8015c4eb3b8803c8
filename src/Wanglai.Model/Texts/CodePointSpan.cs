namespace Wanglai.Model.Texts;

/// <summary>
/// A half-open range [<see cref="Start"/>, <see cref="End"/>) of a text, counted in Unicode code points.
/// This is the unit of everything that leaves the program: evidence, exports, the ledger.
/// </summary>
public readonly record struct CodePointSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public CodePointSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first code point of the range.</summary>
    public int Start { get; }

    /// <summary>The code point after the last one of the range.</summary>
    public int End { get; }

    /// <summary>How many code points the range holds; 0 for an empty range.</summary>
    public int Length => End - Start;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start},{End})";
}
