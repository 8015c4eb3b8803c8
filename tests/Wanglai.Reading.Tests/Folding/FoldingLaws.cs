using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;

namespace Wanglai.Reading.Tests.Folding;

public sealed class FoldingLaws
{
    private static readonly string[] Pieces =
    [
        "年", "會", "1", "９", " ", "\u3000", "\r\n", "\n", "\0", "\uFEFF", "\u200D", "\U00020000", "\U0002F801", "\U0001F600", "e\u0301", "\u0301",
        "<!--", "-->", "<", "(", ")", ",", "，", "—", "“", "\"", "①", "\uF98E", "⻔", "abc", "\U000E0100", "\uD800", "\uDC00", "以 后", "1 9 6 0 年",
    ];

    private static readonly Arbitrary<string> HostileTexts =
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Spans_are_ordered_inside_the_source_and_never_split_a_pair() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(HostileTexts, text =>
        {
            var source = new SourceText(text);
            var folded = TextFolding.Fold(source);
            AssertLaws(source, folded);
        }));

    [Fact]
    public void The_laws_hold_for_passages_cut_anywhere() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(HostileTexts, Gen.Choose(1, 7).ToArbitrary(), (text, step) =>
        {
            var source = new SourceText(text);
            var passages = new List<Utf16Span>();
            for (var i = 0; i < source.Text.Length; i += step + 1)
            {
                passages.Add(new Utf16Span(i, Math.Min(i + step, source.Text.Length)));
            }

            AssertLaws(source, TextFolding.Fold(source, passages));
        }));

    [Fact]
    public void Folding_twice_changes_nothing_more_in_running_Chinese() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Gen.ListOf(Gen.Elements("會", "年", "，", "１", "2", "于", "⻔")).Select(pieces => string.Concat(pieces)).ToArbitrary(),
            text =>
            {
                var once = TextFolding.FoldWord(text);
                Assert.Equal(once, TextFolding.FoldWord(once));
            }));

    [Fact]
    public void A_word_folds_as_a_text_does() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(
            Gen.ListOf(Gen.Elements("ab", "I", "l", "O", " ", "(", ")", "-", ".", "'", "&", ",", "1", "９", "年", "會", "，", "·", "“", "\"", "<!--", "-->", "\u200D", "\U0002F801"))
                .Select(pieces => string.Concat(pieces)).ToArbitrary(),
            word => Assert.Equal(TextFolding.Fold(new SourceText(word)).Text, TextFolding.FoldWord(word))));

    [Fact]
    public void A_text_of_unclosed_comments_is_folded_in_linear_time()
    {
        var text = new StringBuilder().Insert(0, "<!-- 年 ", 200_000).ToString();

        Assert.Equal(200_000, TextFolding.Fold(new SourceText(text)).Text.Count(c => c == '年'));
    }

    private static void AssertLaws(SourceText source, FoldedText folded)
    {
        var before = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.ToSource(new Utf16Span(i, i + 1));
            Assert.True(span.Start >= before, "ordered");
            Assert.True(span.End <= source.Text.Length, "inside");
            Assert.False(Splits(source.Text, span.Start) || Splits(source.Text, span.End), "whole pairs");
            Assert.True(span.Length == 0 || folded.ToFolded(span.Start) == i || char.IsLowSurrogate(folded.Text[i]), "the way back");
            before = span.Start;
            if (char.IsHighSurrogate(folded.Text[i]))
            {
                Assert.True(i + 1 < folded.Text.Length && char.IsLowSurrogate(folded.Text[i + 1]), "pairs stay pairs");
            }
        }

        var whole = folded.ToSource(new Utf16Span(0, folded.Text.Length));
        Assert.Equal(source.Quote(source.ToCodePoints(whole)), whole.Of(source.Text));
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
