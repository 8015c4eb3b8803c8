namespace Wanglai.Ledger.Words;

/// <summary>
/// Which characters of a text are looked for by the lists of words: letters and digits, in lower case, those of full width as narrow ones.
/// White space, punctuation and all that is invisible is passed over, so that whoever folds texts may drop or change these as they like.
/// </summary>
public static class WordCharacters
{
    /// <summary>
    /// How many letters at the beginning of a word of Latin letters and digits are listed: whoever looks for such a word looks for its beginning.
    /// </summary>
    public const int LatinLettersListed = 4;

    private static readonly char[] Table = MakeTable();

    /// <summary>The letter or digit in lower case; U+0000 for what is passed over.</summary>
    /// <remarks>The halves of characters above U+FFFF are passed over, too; <see cref="IsBeyond"/> tells of them.</remarks>
    public static char Of(char c) => Table[c];

    /// <summary>Whether a character, as <see cref="Of"/> gives it, is a Latin letter or a digit.</summary>
    public static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);

    /// <summary>Whether this is half of a character above U+FFFF, which the lists do not know.</summary>
    public static bool IsBeyond(char c) => char.IsSurrogate(c);

    private static char[] MakeTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            // Radicals (U+2E80 to U+2FDF) are signs to Unicode, and ideographs to whoever folds them.
            c = c is >= '\uFF10' and <= '\uFF5A' ? (char)(c - 0xFEE0) : c;
            table[i] = char.IsLetter(c) || char.IsDigit(c) || c is >= '\u2E80' and <= '\u2FDF' ? char.ToLowerInvariant(c) : '\0';
        }

        return table;
    }
}
