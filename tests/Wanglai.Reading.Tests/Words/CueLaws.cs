using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Tests.Words;

/// <summary>What is found of cues once a text is what a search of each stretch would find.</summary>
public sealed class CueLaws
{
    private static readonly string[] Always = ["甲", "甲乙", "乙丙甲"];
    private static readonly string[] Mutual = ["丙丙", "甲乙"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_stretch_has_begins_with_and_ends_with_what_a_search_finds(int seed)
    {
        var words = new CueWords();
        words.Add(Always, Cue.Always);
        words.Add(Mutual, Cue.Mutual);
        words.Tree.Settle();
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 90).Select(_ => "甲乙丙在但丁"[random.Next(6)]));
        var cues = new CueMatches(words, text);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var end = start; end <= text.Length && end < start + 20; end++)
            {
                var (span, stretch) = (new Utf16Span(start, end), text[start..end]);
                Assert.Equal(Always.Any(stretch.Contains), cues.Any(span, Cue.Always));
                Assert.Equal(Mutual.Any(stretch.Contains), cues.Any(span, Cue.Mutual));
                Assert.Equal(Always.Concat(Mutual).Any(w => stretch.StartsWith(w, StringComparison.Ordinal)), cues.Begins(span, Cue.Always | Cue.Mutual));
                Assert.Equal(Mutual.Any(w => stretch.EndsWith(w, StringComparison.Ordinal)), cues.Ends(span, Cue.Mutual));
                Assert.Equal(Always.Any(w => (stretch is ['在' or '但', ..] ? stretch[1..] : stretch).StartsWith(w, StringComparison.Ordinal)), cues.Opens(span, Cue.Always));
            }
        }
    }

    [Fact]
    public void A_text_of_nothing_has_no_cue() =>
        Assert.False(new CueMatches(new CueWords(), "").Any(new Utf16Span(0, 0), Cue.Always));
}
