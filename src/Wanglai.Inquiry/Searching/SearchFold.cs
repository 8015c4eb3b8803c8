using System.Buffers;
using System.Runtime.InteropServices;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// Makes texts and words alike for searching: each character folded by the function given (Traditional to Simplified, narrow letters),
/// in lower case; white space beside a character of East Asian script vanishes (a line may break within a Chinese word), other white space is one blank.
/// </summary>
/// <remarks>
/// The function is asked once for each code point, so it must not depend on neighbours; what it makes of one may be longer or empty.
/// Safe to use from several threads: two that fold a character for the first time write the same.
/// </remarks>
internal sealed class SearchFold(Func<string, string> fold)
{
    /// <summary>The letters and digits of a folded text of which Latin words are made: such a word is found where it begins.</summary>
    public static readonly SearchValues<char> LatinLetters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private const char FirstEastAsian = '\u2E80';
    private const char Unknown = '\0';
    private const char Odd = '\uFFFF';

    /// <summary>What each code unit becomes; <see cref="Unknown"/> where it has not been asked yet, <see cref="Odd"/> where it does not become one unit.</summary>
    private readonly char[] _table = new char[char.MaxValue + 1];

    /// <summary>The folded text, with the place of each of its units in <paramref name="text"/>.</summary>
    public FoldedForSearch Fold(string text)
    {
        var folded = new List<char>(text.Length);
        var places = new List<int>(text.Length + 1);
        places.Add(Fold(text, folded, places));
        return new(new string(CollectionsMarshal.AsSpan(folded)), [.. places]);
    }

    /// <summary>Folds <paramref name="text"/> onto the end of <paramref name="folded"/>, and where <paramref name="places"/> is given the place of each unit onto that.</summary>
    /// <returns>How many code points <paramref name="text"/> has.</returns>
    public int Fold(ReadOnlySpan<char> text, List<char> folded, List<int>? places)
    {
        var codePoint = 0;
        var blank = -1;
        for (var i = 0; i < text.Length; codePoint++)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (char.IsWhiteSpace(text[i]))
            {
                blank = blank < 0 ? codePoint : blank;
            }
            else
            {
                if (blank >= 0 && folded.Count > 0 && folded[^1] < FirstEastAsian && text[i] < FirstEastAsian)
                {
                    folded.Add(' ');
                    places?.Add(blank);
                }

                blank = -1;
                Append(text.Slice(i, length), codePoint, folded, places);
            }

            i += length;
        }

        return codePoint;
    }

    private void Append(ReadOnlySpan<char> character, int codePoint, List<char> folded, List<int>? places)
    {
        var one = character.Length == 1 ? _table[character[0]] : Odd;
        if (one == Unknown)
        {
            var asked = FoldOne(character.ToString());
            one = asked.Length == 1 && asked[0] != Unknown ? asked[0] : Odd;
            _table[character[0]] = one;
        }

        if (one != Odd)
        {
            folded.Add(one);
            places?.Add(codePoint);
            return;
        }

        foreach (var unit in FoldOne(character.ToString()))
        {
            folded.Add(unit);
            places?.Add(codePoint);
        }
    }

    /// <summary>What a character of one code unit becomes.</summary>
    public string FoldOne(char character)
    {
        var one = _table[character];
        return one is not (Unknown or Odd) ? one.ToString() : FoldOne(character.ToString());
    }

    private string FoldOne(string character) => fold(character).ToLowerInvariant();
}
