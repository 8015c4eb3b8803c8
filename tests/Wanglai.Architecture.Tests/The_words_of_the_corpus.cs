using System.Text;

namespace Wanglai.Architecture.Tests;

/// <summary>The texts that Wanglai is measured on belong to others: none of their sentences may stand in this repository.</summary>
public sealed class The_words_of_the_corpus
{
    private const int RunLength = 18;

    [Fact]
    public void Stand_nowhere_in_the_repository()
    {
        var corpus = SharedTexts.Find("corpus");
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(corpus, "*.txt"))
        {
            runs.UnionWith(RunsOf(File.ReadAllText(file)));
        }

        Assert.True(runs.Count > 10_000, "The corpus seems to be empty.");
        var found =
            from file in Repository.Files()
            let hits = RunsOf(File.ReadAllText(file)).Where(runs.Contains).ToList()
            where hits.Count > 0
            select $"{Repository.Relative(file)}: {hits.Count} places: {string.Join(' ', hits.Take(3))}";
        Nothing.Of(found);
    }

    [Fact]
    public void Are_compared_without_regard_to_punctuation_and_spaces() =>
        Assert.Equal(["一二三四五六七八九十一二三四五六78"], RunsOf("一、二三 四五六七八九十\n一二三四，五六7a8"));

    /// <summary>Every run of 18 Han characters and digits, punctuation and all else left out.</summary>
    private static IEnumerable<string> RunsOf(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => c is (>= '\u4E00' and <= '\u9FFF') or (>= '0' and <= '9')))
        {
            kept.Append(c);
        }

        for (var i = 0; i + RunLength <= kept.Length; i++)
        {
            yield return kept.ToString(i, RunLength);
        }
    }
}
