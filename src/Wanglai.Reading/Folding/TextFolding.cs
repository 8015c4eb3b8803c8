using Wanglai.Model.Texts;

namespace Wanglai.Reading.Folding;

/// <summary>
/// Makes a text uniform for reading, with the place of every character in the source kept.
/// </summary>
/// <remarks>
/// Traditional characters become Simplified, one for one (rules/zh/traditional.tsv); full-width digits and Latin
/// letters become narrow; compatibility ideographs and radicals become ordinary ideographs; ASCII <c>, ; : ( ) ? !</c>
/// beside Chinese become full-width, but not between digits; line breaks count as spaces; spaces beside Chinese
/// vanish, and so do those that tear the digits of a date apart (<c>1 9 6 0 年</c>); other runs of spaces become one
/// space; footnote marks, invisible and control characters and HTML comments vanish. Quotes stay as they are.
/// The time taken is linear in the length of the text.
/// </remarks>
public static class TextFolding
{
    /// <summary>Folds <paramref name="passages"/> of the source, joined by one line feed each.</summary>
    /// <param name="source">The text to fold.</param>
    /// <param name="passages">
    /// Ranges of the source, in its order and not overlapping; null for the whole text as one passage.
    /// An end that would split a surrogate pair leaves the pair out.
    /// </param>
    /// <exception cref="ArgumentException">The passages are out of order, overlap, or end after the text.</exception>
    public static FoldedText Fold(SourceText source, IReadOnlyList<Utf16Span>? passages = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        passages ??= [new Utf16Span(0, source.Text.Length)];
        CheckPassages(source, passages);

        var folder = new PassageFolder(source.Text);
        for (var i = 0; i < passages.Count; i++)
        {
            if (i > 0)
            {
                folder.Join(passages[i - 1].End);
            }

            folder.Fold(WholePairs(source.Text, passages[i]));
        }

        return folder.ToFoldedText(source);
    }

    /// <summary>
    /// A name or a word of a rule, folded as texts are: what to look for in a <see cref="FoldedText"/>.
    /// </summary>
    public static string FoldWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsFolded(word) ? word : Fold(new SourceText(word)).Text;
    }

    /// <summary>
    /// Whether folding would leave the word as it is, by its characters alone: most names are simplified characters and nothing else, or
    /// Latin words.
    /// </summary>
    private static bool IsFolded(string word)
    {
        var kinds = CharacterTable.Kinds;
        var folded = CharacterTable.Folded;
        foreach (var c in word)
        {
            if (folded[c] != c || (CharacterKind)kinds[c] is not (CharacterKind.Chinese or CharacterKind.Digit or CharacterKind.SharedPunctuation))
            {
                return AreLatinWords(word);
            }
        }

        return true;
    }

    // Without Chinese beside them letters, brackets and single spaces stay; spaces beside digits or other signs are another matter.
    private static bool AreLatinWords(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var isSign = word[i] is '-' or '.' or '\'' or '&' or '(' or ')';
            var isSpaceBetween = word[i] == ' ' && i > 0 && i + 1 < word.Length && IsSpaced(word[i - 1], ')') && IsSpaced(word[i + 1], '(');
            if (!char.IsAsciiLetter(word[i]) && !isSign && !isSpaceBetween)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpaced(char beside, char bracket) => char.IsAsciiLetter(beside) || beside is '&' || beside == bracket;

    private static void CheckPassages(SourceText source, IReadOnlyList<Utf16Span> passages)
    {
        var end = 0;
        foreach (var passage in passages)
        {
            if (passage.Start < end || passage.End > source.Text.Length)
            {
                throw new ArgumentException($"Passage {passage} is out of order, overlaps the one before it, or ends after the text.", nameof(passages));
            }

            end = passage.End;
        }
    }

    private static Utf16Span WholePairs(string text, Utf16Span passage)
    {
        var start = passage.Start;
        var end = passage.End;
        if (start < end && char.IsLowSurrogate(text[start]))
        {
            start++;
        }

        if (end > start && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return new Utf16Span(start, end);
    }
}
