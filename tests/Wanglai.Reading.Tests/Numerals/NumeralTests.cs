using Wanglai.Reading.Numerals;
using static Wanglai.Reading.Numerals.NumeralExactness;

namespace Wanglai.Reading.Tests.Numerals;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("1958", 1958)]
    [InlineData("1,200,300", 1200300)]
    [InlineData("3.6亿", 360000000)]
    [InlineData("2000万", 20000000)]
    [InlineData("3万5千", 35000)]
    [InlineData("1亿2000万", 120000000)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("一百二十三", 123)]
    [InlineData("一百零三", 103)]
    [InlineData("一百二", 120)]
    [InlineData("二万五", 25000)]
    [InlineData("一千零八十", 1080)]
    [InlineData("一万零五", 10005)]
    [InlineData("三千二百万", 32000000)]
    [InlineData("一亿零五百万", 105000000)]
    [InlineData("两千", 2000)]
    [InlineData("二〇〇四", 2004)]
    [InlineData("一九五八", 1958)]
    [InlineData("二OO四", 2004)]
    [InlineData("廿三", 23)]
    [InlineData("卅", 30)]
    [InlineData("壹佰贰拾", 120)]
    public void Exact_numbers_are_read_in_every_writing(string text, double value) => AssertReads(text, value, Exact);

    [Theory]
    [InlineData("40多", 40, AtLeast)]
    [InlineData("一万一千多", 11000, AtLeast)]
    [InlineData("2000多万", 20000000, AtLeast)]
    [InlineData("百余", 100, AtLeast)]
    [InlineData("六百余", 600, AtLeast)]
    [InlineData("上千", 1000, AtLeast)]
    [InlineData("逾3000", 3000, AtLeast)]
    [InlineData("超过1.5亿", 150000000, AtLeast)]
    [InlineData("近百", 100, About)]
    [InlineData("将近两千", 2000, About)]
    [InlineData("约300", 300, About)]
    [InlineData("十几", 10, Vague)]
    [InlineData("二十几", 20, Vague)]
    [InlineData("十几万", 100000, Vague)]
    [InlineData("数千", 1000, Vague)]
    [InlineData("几十", 10, Vague)]
    [InlineData("数百万", 1000000, Vague)]
    [InlineData("二三十", 20, Vague)]
    [InlineData("七八百", 700, Vague)]
    [InlineData("七八", 7, Vague)]
    public void Inexact_numbers_give_the_number_said(string text, double value, NumeralExactness exactness) => AssertReads(text, value, exactness);

    [Theory]
    [InlineData("百")]
    [InlineData("万")]
    [InlineData("几")]
    [InlineData("近来")]
    [InlineData("年")]
    public void What_is_no_number_is_left(string text) => Assert.False(ChineseNumerals.TryReadAt(text, 0, out _));

    [Fact]
    public void The_numbers_of_a_sentence_come_in_order()
    {
        const string Text = "附近30家工厂的一千二百多名工人和近百名家属捐款3.6万元，十来个人没有签名。";

        var found = ChineseNumerals.ReadAll(Text);

        Assert.Equal(["30", "一千二百多", "近百", "3.6万", "十来"], found.Select(n => n.Span.Of(Text)));
        Assert.Equal([30m, 1200m, 100m, 36000m, 10m], found.Select(n => n.Value));
    }

    [Theory]
    [InlineData("万")]
    [InlineData("9")]
    [InlineData("九")]
    [InlineData("1,")]
    [InlineData("十百千万亿")]
    [InlineData("9.")]
    public void Endless_numbers_are_read_in_linear_time_and_do_not_overflow(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        Assert.True(ChineseNumerals.ReadAll(text).Count <= text.Length);
    }

    private static void AssertReads(string text, double value, NumeralExactness exactness)
    {
        Assert.True(ChineseNumerals.TryReadAt(text, 0, out var numeral));
        Assert.Equal(text, numeral.Span.Of(text));
        Assert.Equal((decimal)value, numeral.Value);
        Assert.Equal(exactness, numeral.Exactness);
    }
}
