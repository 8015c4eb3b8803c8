using Wanglai.Model.Texts;

namespace Wanglai.Reading.Folding;

/// <summary>
/// A text made uniform for reading (see <see cref="TextFolding"/>), in which every character still knows
/// the code units of the source that it came from.
/// </summary>
public sealed class FoldedText
{
    // A run is a stretch in which one step in the folded text is one step in the source: text, folded start, source start.
    private readonly int[] _foldedStarts;
    private readonly int[] _sourceStarts;

    internal FoldedText(SourceText source, string text, int[] foldedStarts, int[] sourceStarts)
    {
        Source = source;
        Text = text;
        _foldedStarts = foldedStarts;
        _sourceStarts = sourceStarts;
    }

    /// <summary>The folded text. Its passages are joined by one line feed each; there is no other line break in it.</summary>
    public string Text { get; }

    /// <summary>The text that was folded.</summary>
    public SourceText Source { get; }

    /// <summary>
    /// The code units of the source that the folded range came from: from the first unit of its first character
    /// to the last unit of its last one, with whatever vanished between. An empty range gives an empty range.
    /// A surrogate pair is never split: a range that holds half of one gives the whole of it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the folded text.</exception>
    public Utf16Span ToSource(Utf16Span folded)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded.End, Text.Length, nameof(folded));
        var start = ToSourceStart(folded.Start);
        return folded.Length == 0 ? new Utf16Span(start, start) : new Utf16Span(start, ToSourceEnd(folded.End));
    }

    /// <summary>
    /// Where in the source the folded character at <paramref name="folded"/> begins; for the end of the folded
    /// text, where its last character ends.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the folded text.</exception>
    public int ToSourceStart(int folded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(folded);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded, Text.Length);
        if (folded == Text.Length)
        {
            return folded == 0 ? 0 : ToSourceEnd(folded);
        }

        var at = Locate(folded);
        return at > 0 && at < Source.Text.Length && char.IsLowSurrogate(Source.Text[at]) && char.IsHighSurrogate(Source.Text[at - 1]) ? at - 1 : at;
    }

    /// <summary>
    /// Where in the source the folded character before <paramref name="folded"/> ends: the exclusive end of a
    /// range that ends at <paramref name="folded"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the folded text.</exception>
    public int ToSourceEnd(int folded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(folded);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folded, Text.Length);
        if (folded == 0)
        {
            return ToSourceStart(0);
        }

        var source = Source.Text;
        var at = Locate(folded - 1);
        if (Text[folded - 1] == '\n' && source.Length > 0)
        {
            // The joint of two passages stands for no character of the source.
            return at;
        }

        return char.IsHighSurrogate(source[at]) ? at + 2 : at + 1;
    }

    /// <summary>The words of the source behind the folded range, as they stand there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the folded text.</exception>
    public string SourceWords(Utf16Span folded) => ToSource(folded).Of(Source.Text);

    /// <summary>
    /// The first folded character that came from <paramref name="source"/> or from after it; the length of the
    /// folded text where there is none. (Passages are folded in the order of the source.)
    /// </summary>
    public int ToFolded(int source)
    {
        var low = 0;
        var high = Text.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ToSourceEnd(middle + 1) <= source)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Locate(int folded)
    {
        var run = Array.BinarySearch(_foldedStarts, folded);
        run = run >= 0 ? run : ~run - 1;
        return _sourceStarts[run] + (folded - _foldedStarts[run]);
    }
}
