using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>A text folded for searching.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Places">For each unit of it, and for its end, the code point of the original.</param>
internal sealed record FoldedForSearch(string Text, int[] Places)
{
    /// <summary>Where <paramref name="word"/> (folded, not empty) stands, from the left, without overlap: half-open ranges of the folded text.</summary>
    public IEnumerable<(int Start, int End)> Find(string word)
    {
        for (var at = Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (IsWhole(at, word.Length))
            {
                yield return (at, at + word.Length);
            }
        }
    }

    /// <summary>The place in the original, in code points, of a range of the folded text that is not empty.</summary>
    public CodePointSpan Original((int Start, int End) range) => new(Places[range.Start], Places[range.End - 1] + 1);

    // A word of Latin letters or digits begins where a word does (“ilo” is no part of “kilo”), but may go on: “union” finds “unions”.
    private bool IsWhole(int at, int length) =>
        length == 0 || at == 0 || !char.IsAsciiLetterOrDigit(Text[at]) || !char.IsAsciiLetterOrDigit(Text[at - 1]);
}
