using Wanglai.Reading.Words;
using Xunit;

namespace Wanglai.Reading.Tests.Words;

/// <summary>What the dictionary's tree finds is what a search for each word by itself finds, before and after it is laid out.</summary>
public sealed class DictionaryLaws
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 40)]
    [InlineData(3, 3000)]
    public void Every_word_is_found_where_it_stands_and_nothing_else(int seed, int characters)
    {
        var random = new Random(seed);
        var forms = Enumerable.Range(0, 2000).Select(_ => Form(random, characters)).ToHashSet(StringComparer.Ordinal);
        var dictionary = new WordTrie();
        foreach (var form in forms)
        {
            dictionary.Add(form).Cost = 1 + form.Length;
        }

        Assert.All(forms, form => Assert.Equal(form, dictionary.Find(form)?.Text));
        dictionary.Settle();
        Assert.All(forms, form => Assert.Equal(form, dictionary.Find(form)?.Text));
        Assert.Null(dictionary.Find("甲"));

        var text = string.Concat(Enumerable.Range(0, 500).Select(_ => Form(random, characters + 2)));
        using var matches = WordMatches.Find(dictionary, text);
        for (var i = 0; i < text.Length; i++)
        {
            var expected = forms.Where(f => string.CompareOrdinal(text, i, f, 0, f.Length) == 0).OrderBy(f => f.Length).ToArray();
            Assert.Equal(expected, matches.At(i).ToArray().Select(m => text[i..m.End]));
            Assert.Equal(expected, matches.At(i).ToArray().Select(m => dictionary.At(m.Node)!.Text));
            Assert.Equal(expected.Select(f => 1 + f.Length), matches.At(i).ToArray().Select(m => m.Word.Cost));
        }
    }

    [Fact]
    public void An_empty_dictionary_and_an_empty_text_find_nothing()
    {
        var dictionary = new WordTrie();
        dictionary.Settle();
        Assert.Null(dictionary.Find("工会"));
        using var none = WordMatches.Find(dictionary, "工会");
        Assert.True(none.At(0).IsEmpty);
        using var empty = WordMatches.Find(dictionary, "");
        Assert.Empty(empty.Marked);
    }

    [Fact]
    public void No_word_can_be_added_to_a_dictionary_that_has_been_laid_out()
    {
        var dictionary = new WordTrie();
        dictionary.Add("工会");
        dictionary.Settle();
        Assert.Throws<InvalidOperationException>(() => dictionary.Add("总工会"));
    }

    private static string Form(Random random, int characters) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => (char)('一' + random.Next(characters))));
}
