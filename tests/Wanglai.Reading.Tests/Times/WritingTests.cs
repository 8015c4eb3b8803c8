namespace Wanglai.Reading.Tests.Times;

/// <summary>The ways in which dates are written. The expected: the words, an equals sign, the value.</summary>
public sealed class WritingTests
{
    [Theory]
    [InlineData("1954 年 ５ 月１日，該會成立。", null, "1954 年 ５ 月１日=1954-05-01")]
    [InlineData("二OO三年六月，非典疫情结束。", null, "二OO三年六月=2003-06")]
    [InlineData("一九四九年一〇月一日，开国大典举行。", null, "一九四九年一〇月一日=1949-10-01")]
    [InlineData("他于廿五日到京，卅日离开。", "1956-09", "廿五日=1956-09-25", "卅日=1956-09-30")]
    [InlineData("1999/7/3，档案入库。", null, "1999/7/3=1999-07-03")]
    [InlineData("会期为1983.10.18-1983.10.29。", null, "1983.10.18-1983.10.29=1983-10-18/1983-10-29")]
    [InlineData("自二十世紀八十年代以來，雙方合作。", null, "自二十世紀八十年代以來=198X/..")]
    [InlineData("該會於1949 年12 月成立，翌年1 月改組。", null, "1949 年12 月=1949-12", "翌年1 月=1950-01")]
    public void Every_writing_of_a_number_is_read(string text, string? documentDate, params string[] expected) =>
        Assert.Equal(expected, TimeReading.Read(text, documentDate));
}
