using FsCheck;
using FsCheck.Fluent;
using Wanglai.Cli.Texts;

namespace Wanglai.Cli.Tests;

public sealed class The_layout_of_text
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("往来", 4)]
    [InlineData("a往b", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠀀", 2)]
    [InlineData("，。", 4)]
    [InlineData("\u200B", 0)]
    public void Counts_the_columns_of_a_terminal(string text, int columns) => Assert.Equal(columns, TextLayout.Width(text));

    [Fact]
    public void Wraps_between_Chinese_characters_but_not_before_a_comma() =>
        Assert.Equal(["往来往来，", "再往来"], TextLayout.Wrap("往来往来，再往来", 10));

    [Fact]
    public void Wraps_English_between_words() =>
        Assert.Equal(["who stood in", "what relation"], TextLayout.Wrap("who stood in what relation", 14));

    [Fact]
    public void Loses_nothing_in_wrapping() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            Gen.Choose(1, 60).ToArbitrary(),
            (text, width) => string.Concat(TextLayout.Wrap(text.Get, width)).Replace(" ", "") == text.Get.Replace(" ", "").TrimEnd()
                || text.Get.Any(char.IsWhiteSpace)));

    [Fact]
    public void Puts_everything_on_one_line() =>
        Assert.Equal("一 二 三", TextLayout.OnOneLine("一\r\n二\t三"));

    [Fact]
    public void Takes_from_a_document_what_could_move_the_cursor() =>
        Assert.Equal("一[2J二\n三", TextLayout.Harmless("一\u001b[2J二\r\n三"));
}
