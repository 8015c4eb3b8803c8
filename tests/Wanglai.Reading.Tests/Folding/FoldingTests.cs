using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;

namespace Wanglai.Reading.Tests.Folding;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("該會在東京召開年會", "该会在东京召开年会")]
    [InlineData("二十世紀九十年代後", "二十世纪九十年代后")]
    [InlineData("乾隆五十年", "干隆五十年")] // one for one: the words to look for are folded too
    public void Traditional_characters_become_Simplified_one_for_one(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("１９８７年５月", "1987年5月")]
    [InlineData("ＷＦＴＵ成员", "WFTU成员")]
    public void Full_width_digits_and_letters_become_narrow(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("两会(总工会)", "两会（总工会）")]
    [InlineData("来访,会谈", "来访，会谈")]
    [InlineData("共有1,000人", "共有1,000人")]
    [InlineData("上午9:30开会", "上午9:30开会")]
    [InlineData("李某(1912—1978),本县人", "李某（1912—1978），本县人")]
    [InlineData("WFTU, ICFTU; (a)", "WFTU, ICFTU; (a)")]
    [InlineData("成立于1960,共两会", "成立于1960，共两会")]
    [InlineData("在哪里?在这里!", "在哪里？在这里！")]
    public void Ascii_punctuation_beside_Chinese_becomes_full_width_but_not_between_digits(string source, string folded) =>
        Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("1960 年春", "1960年春")]
    [InlineData("他 1953 年6 月", "他1953年6月")]
    [InlineData("两　会\u00A0来\t往", "两会来往")]
    [InlineData("the  trade\tunion", "the trade union")]
    [InlineData("与 TUC General Council 会谈", "与TUC General Council会谈")]
    [InlineData("1 9 6 0 年 1 2 月 5 日", "1960年12月5日")]
    [InlineData("1958 1200人", "1958 1200人")]
    [InlineData("1979 — 1983 年", "1979—1983年")]
    [InlineData("两会 ( 总工会 ) 来往", "两会（总工会）来往")]
    public void Spaces_beside_Chinese_vanish_and_others_become_one(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("一九七\n二年", "一九七二年")]
    [InlineData("以 \r\n后", "以后")]
    [InlineData("General\nCouncil", "General Council")]
    public void Line_breaks_are_spaces(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("颁布①，修订⑵。", "颁布，修订。")]
    [InlineData("两\u200B会\uFEFF来\0往\u0007", "两会来往")]
    [InlineData("两会<!-- 预览 -->来往", "两会来往")]
    [InlineData("两会<!-- 没有结束", "两会<!--没有结束")]
    [InlineData("葛\U000E0100某", "葛某")]
    public void What_is_not_text_vanishes(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Theory]
    [InlineData("\uF98E\u2F49", "年月")]
    [InlineData("⻔⻓", "门长")]
    public void Compatibility_forms_become_ordinary_ideographs(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Fact]
    public void Quotes_stay_as_they_are() => Assert.Equal("他说\"好\"和“好”", Fold("他说\"好\"和“好”"));

    [Fact]
    public void Passages_are_joined_by_one_line_feed_and_keep_their_places()
    {
        var source = new SourceText("标 题\n\n正\n文二〇");
        var folded = TextFolding.Fold(source, [new Utf16Span(0, 3), new Utf16Span(5, 10)]);

        Assert.Equal("标题\n正文二〇", folded.Text);
        Assert.Equal("正\n文", folded.SourceWords(new Utf16Span(3, 5)));
        Assert.Equal(0, folded.ToSource(new Utf16Span(2, 3)).Length);
    }

    [Fact]
    public void A_folded_range_covers_what_vanished_inside_it_and_nothing_outside()
    {
        var folded = TextFolding.Fold(new SourceText("在 1960 \n年① 春天"));

        Assert.Equal("在1960年春天", folded.Text);
        Assert.Equal("1960 \n年", folded.SourceWords(new Utf16Span(1, 6)));
        Assert.Equal("年① 春", folded.SourceWords(new Utf16Span(5, 7)));
        Assert.Equal(1, folded.ToFolded(1));
        Assert.Equal(5, folded.ToFolded(7));
    }

    [Fact]
    public void A_pair_that_becomes_one_character_keeps_its_two_code_units()
    {
        var folded = TextFolding.Fold(new SourceText("甲\U0002F801乙\U00020000丙")); // U+2F801 is a compatibility form of 丸

        Assert.Equal("甲丸乙\U00020000丙", folded.Text);
        Assert.Equal(new Utf16Span(1, 3), folded.ToSource(new Utf16Span(1, 2)));
        Assert.Equal(new Utf16Span(4, 6), folded.ToSource(new Utf16Span(3, 4)));
        Assert.Equal(new Utf16Span(4, 6), folded.ToSource(new Utf16Span(4, 5)));
    }

    [Fact]
    public void Passages_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => TextFolding.Fold(new SourceText("甲乙丙"), [new Utf16Span(1, 3), new Utf16Span(0, 1)]));

    [Fact]
    public void An_empty_text_folds_to_nothing()
    {
        var folded = TextFolding.Fold(new SourceText(""));

        Assert.Equal("", folded.Text);
        Assert.Equal(new Utf16Span(0, 0), folded.ToSource(new Utf16Span(0, 0)));
        Assert.Equal(0, folded.ToFolded(0));
    }

    private static string Fold(string source) => TextFolding.Fold(new SourceText(source)).Text;
}
