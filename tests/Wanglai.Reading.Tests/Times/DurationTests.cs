using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;

namespace Wanglai.Reading.Tests.Times;

/// <summary>Lengths of time.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("进行了为期9天的访问。", "9天=P9D")]
    [InlineData("工程历时三年。", "三年=P3Y")]
    [InlineData("在苏联学习半年。", "半年=P6M")]
    [InlineData("考察近两个月。", "近两个月=P2M")]
    [InlineData("培训一年半。", "一年半=P1Y6M")]
    [InlineData("谈判持续两年零三个月。", "两年零三个月=P2Y3M")]
    [InlineData("停留三日。", "三日=P3D")]
    [InlineData("会谈长达八个小时。", "八个小时=PT8H")]
    [InlineData("讲学两周。", "两周=P2W")]
    [InlineData("住院十多天。", "十多天=P10D")]
    [InlineData("中断半个世纪。", "半个世纪=P50Y")]
    [InlineData("培训一个半月。", "一个半月=P1M15D")]
    [InlineData("隔绝二十余年之久。", "二十余年=P20Y")]
    public void Lengths_have_their_iso_value(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("1958年5月1日成立。")]
    [InlineData("五八年入会。")]
    [InlineData("三年后解散。")]
    [InlineData("近五年来，来往频繁。")]
    [InlineData("第三年改选。")]
    [InlineData("三年级学生。")]
    [InlineData("五年计划完成。")]
    [InlineData("60年代的往事。")]
    [InlineData("三人到会。")]
    public void Times_ordinals_and_names_are_no_lengths(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_length_says_whether_it_is_exact_and_announced()
    {
        var text = TextFolding.Fold(new SourceText("为期9天的访问之后，又住了近两个月。"));

        var found = DurationReader.Read(text, TimeReading.Reader.Read(text, TimeContext.Unknown));

        Assert.Equal([(true, true), (false, false)], found.Select(duration => (duration.Exact, duration.Announced)));
    }

    private static string[] Read(string text)
    {
        var folded = TextFolding.Fold(new SourceText(text));
        return [.. DurationReader.Read(folded, TimeReading.Reader.Read(folded, TimeContext.Unknown))
            .Select(duration => $"{duration.Span.Of(folded.Text)}={duration.Iso8601}")];
    }
}
