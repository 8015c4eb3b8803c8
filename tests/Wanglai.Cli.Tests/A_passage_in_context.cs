using FsCheck;
using FsCheck.Fluent;
using Wanglai.Model.Texts;
using Wanglai.Wording;

namespace Wanglai.Cli.Tests;

public sealed class A_passage_in_context
{
    [Fact]
    public void Is_the_whole_paragraph_where_that_is_short()
    {
        var source = new SourceText("第一段。\n前面的话，引文，后面的话。\r\n第三段。");
        var passage = PassageInContext.Of(source, new CodePointSpan(10, 12));
        Assert.Equal(("前面的话，", "引文", "，后面的话。"), (passage.Before, passage.Quote, passage.After));
    }

    [Fact]
    public void Is_cut_where_the_paragraph_is_long()
    {
        var source = new SourceText(new string('前', 1000) + "引文" + new string('后', 1000));
        var passage = PassageInContext.Of(source, new CodePointSpan(1000, 1002));
        Assert.Equal("…" + new string('前', 300), passage.Before);
        Assert.Equal(new string('后', 300) + "…", passage.After);
    }

    [Fact]
    public void Can_be_a_quote_over_several_lines()
    {
        var passage = PassageInContext.Of(new SourceText("一二\n三四"), new CodePointSpan(1, 4));
        Assert.Equal(("一", "二\n三", "四"), (passage.Before, passage.Quote, passage.After));
    }

    [Fact]
    public void Never_tears_a_character_apart() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Gen.Choose(0, 700).SelectMany(before => Gen.Choose(0, 700), (before, after) => (Before: before, After: after)).ToArbitrary(),
            length =>
            {
                var source = new SourceText(string.Concat(Enumerable.Repeat("𠀀a", length.Before)) + "引" + string.Concat(Enumerable.Repeat("b𠀀", length.After)));
                var passage = PassageInContext.Of(source, new CodePointSpan(length.Before * 2, (length.Before * 2) + 1));
                return passage.Quote == "引" && new SourceText(passage.Before).Text == passage.Before && new SourceText(passage.After).Text == passage.After;
            }));
}
