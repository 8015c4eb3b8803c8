namespace Wanglai.Reading.Tests.Times;

/// <summary>What belongs to a time expression and what does not. The expected: the words, an equals sign, the value.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData("工会代表大会于1953年5月在北京开幕。", null, "1953年5月=1953-05")]
    [InlineData("在1953年至1957年之间，双方互换刊物。", null, "1953年至1957年=1953/1957")]
    [InlineData("1953年5月2日上午，代表团离京。", null, "1953年5月2日=1953-05-02")]
    [InlineData("1996年8月12日晚8时30分，晚会开始。", null, "1996年8月12日=1996-08-12")]
    [InlineData("档案载〔1981〕年的会费收入。", null, "〔1981〕年=1981")]
    [InlineData("先生(1899—1976)是湖南人。", null, "1899—1976=1899/1976")]
    [InlineData("会议1991年[3]闭幕，1992年（4）改期。", null, "1991年=1991", "1992年=1992")]
    [InlineData("1949年新中国成立后，工会恢复活动。", null, "1949年新中国成立后=1949-10-01/..")]
    [InlineData("党的十二大以后，出访增多。", null, "党的十二大以后=1982-09/..")]
    [InlineData("清乾隆四十年（1775年）重修县学。", null, "清乾隆四十年（1775年）=1775")]
    [InlineData("光绪三十二年（1906）设商会。", null, "光绪三十二年（1906）=1906")]
    [InlineData("1956年建厂后，工人住进新村。", null, "1956年建厂后=1956/..")]
    [InlineData("1984年两会恢复往来以来，共互访二十次。", null, "1984年两会恢复往来以来=1984/..")]
    [InlineData("又三年后，协定续签。", "1990", "又三年后=1993")]
    [InlineData("1958年开工，又过了两年，大坝合龙。", null, "1958年=1958", "又过了两年=1960")]
    [InlineData("直到1972年春，双方才恢复通信。", null, "1972年春=1972-21")]
    [InlineData("到1957年，会员增至三百万。", null, "1957年=1957")]
    public void Words_that_change_the_value_are_inside_and_others_are_not(string text, string? documentDate, params string[] expected) =>
        Assert.Equal(expected, TimeReading.Read(text, documentDate));
}
