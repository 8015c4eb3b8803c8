using System.Collections.Immutable;
using Wanglai.Ledger.Words;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// What may stand in a text for each character of a folded word: the folding turned round. A ledger's lists of words know nothing of folding,
/// so that they stay right when the folding becomes another; whoever asks says which spellings are meant.
/// </summary>
internal sealed class Spellings
{
    private readonly string?[] _spelledAs = new string?[char.MaxValue + 1];
    private readonly bool _isUsable = true;

    /// <summary>The spellings that <paramref name="fold"/> makes one.</summary>
    public Spellings(SearchFold fold)
    {
        for (var i = 1; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (WordCharacters.IsBeyond(c))
            {
                continue;
            }

            var spelling = WordCharacters.Of(c);
            var folded = fold.FoldOne(c);
            var letter = folded.Length == 1 ? WordCharacters.Of(folded[0]) : '\0';
            if (spelling == '\0' ? folded.Any(f => WordCharacters.Of(f) != '\0') : letter == '\0' || WordCharacters.IsLatin(letter) != WordCharacters.IsLatin(spelling))
            {
                // A letter that vanishes, or what is none and becomes one: the lists do not see it as the folding does.
                _isUsable = false;
                return;
            }

            if (spelling != '\0' && _spelledAs[letter]?.Contains(spelling) != true)
            {
                _spelledAs[letter] += spelling;
            }
        }
    }

    /// <summary>A folded word as texts may have it; one that is not listed where the lists cannot be asked for it.</summary>
    public SpelledWord Of(string folded)
    {
        var letters = ImmutableArray.CreateBuilder<SpelledLetter>();
        var latin = 0;
        foreach (var letter in _isUsable ? folded : "")
        {
            var c = WordCharacters.Of(letter);
            latin = WordCharacters.IsLatin(c) ? latin + 1 : 0;
            if (c != '\0')
            {
                letters.Add(new(_spelledAs[c] ?? "", latin <= WordCharacters.LatinLettersListed));
            }
        }

        return new(letters.ToImmutable());
    }

    /// <summary>The same of several words.</summary>
    public ImmutableArray<SpelledWord> Of(IEnumerable<string> folded) => [.. folded.Distinct(StringComparer.Ordinal).Select(Of)];
}
