using Wanglai.Ledger.Words;
using Wanglai.Reading.Folding;

namespace Wanglai.Cli.Tests;

public sealed class The_lists_of_words_and_the_folding
{
    [Fact]
    public void See_the_same_characters_as_letters()
    {
        var wrong = new List<string>();
        for (var i = 1; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (char.IsSurrogate(c))
            {
                continue;
            }

            var folded = TextFolding.FoldWord(c.ToString()).ToLowerInvariant();
            var listed = WordCharacters.Of(c);
            var isRight = listed == '\0'
                ? folded.All(f => WordCharacters.Of(f) == '\0')
                : folded.Length == 1 && WordCharacters.Of(folded[0]) != '\0' && WordCharacters.IsLatin(WordCharacters.Of(folded[0])) == WordCharacters.IsLatin(listed);
            if (!isRight)
            {
                wrong.Add($"U+{i:X4} {c} → {folded}");
            }
        }

        Assert.Empty(wrong);
    }
}
