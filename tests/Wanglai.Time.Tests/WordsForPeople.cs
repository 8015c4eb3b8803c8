using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class WordsForPeople
{
    public static TheoryData<string, string, string> Golden => new()
    {
        { "1960", "1960年", "1960" },
        { "1983-06", "1983年6月", "June 1983" },
        { "1955-05-18", "1955年5月18日", "18 May 1955" },
        { "0755", "公元755年", "AD 755" },
        { "-0220", "公元前221年", "221 BC" },
        { "0000", "公元前1年", "1 BC" },
        { "Y170000002", "公元170000002年", "AD 170000002" },
        { "1950S2", "1950年（2位有效数字）", "1950 (2 significant digits)" },
        { "196X", "20世纪60年代", "the 1960s" },
        { "190X", "20世纪头十年", "the 1900s" },
        { "18XX", "19世纪", "the 19th century" },
        { "02XX", "公元3世纪", "the 3rd century" },
        { "-02XX", "公元前3世纪", "the 3rd century BC" },
        { "-022X", "公元前230年至公元前221年间的某年", "some year from 230 BC to 221 BC" },
        { "1XXX", "1000年至1999年间的某年", "some year from 1000 to 1999" },
        { "XXXX", "某年", "an unknown year" },
        { "1999-XX", "1999年某月", "an unknown month of 1999" },
        { "1999-12-XX", "1999年12月某日", "an unknown day of December 1999" },
        { "1999-XX-XX", "1999年某月某日", "an unknown day of an unknown month of 1999" },
        { "156X-12-25", "16世纪60年代某年12月25日", "25 December of a year in the 1560s" },
        { "XXXX-12-25", "某年12月25日", "25 December of an unknown year" },
        { "1X32-X1-X2", "形如1X32-X1-X2的日期", "a date like 1X32-X1-X2" },
        { "1960-21", "1960年春季", "spring 1960" },
        { "2001-32", "2001年南半球冬季", "southern winter 2001" },
        { "1986-33", "1986年第一季度", "first quarter of 1986" },
        { "2001-37", "2001年前四个月", "first four months of 2001" },
        { "1986-41", "1986年下半年", "second half of 1986" },
        { "196X-40", "20世纪60年代某年上半年", "first half of a year in the 1960s" },
        { "1960~", "约1960年", "c. 1960" },
        { "1960?", "可能是1960年", "possibly 1960" },
        { "1960%", "可能是约1960年", "possibly c. 1960" },
        { "2004?-~06-11", "2004年6月11日（年份存疑，月份约略）", "11 June 2004 (year uncertain, month approximate)" },
        { "1979/1983", "1979年至1983年", "1979 – 1983" },
        { "1960~/1963~", "约1960年至1963年", "c. 1960 – c. 1963" },
        { "1960~/1963", "始于约1960年，止于1963年", "c. 1960 – 1963" },
        { "1955-05-18/1955-05-19", "1955年5月18日至19日", "18–19 May 1955" },
        { "1955-05-18/1955-06-03", "1955年5月18日至6月3日", "18 May – 3 June 1955" },
        { "1983-06/1983-08", "1983年6月至8月", "June – August 1983" },
        { "1986-33/1986-35", "1986年第一季度至第三季度", "first quarter – third quarter of 1986" },
        { "197X/198X", "20世纪70年代至20世纪80年代", "the 1970s – the 1980s" },
        { "1979/..", "1979年起", "from 1979 on" },
        { "../1978~", "截至约1978年", "until c. 1978" },
        { "1985/", "始于1985年，结束时间不详", "from 1985, end unknown" },
        { "/1985", "开始时间不详，止于1985年", "start unknown, until 1985" },
        { "/", "起止时间不详", "start and end unknown" },
        { "../..", "无起止", "without start or end" },
        { "[1947,1948]", "1947年或1948年", "1947 or 1948" },
        { "{1987,1989}", "1987年和1989年", "1987 and 1989" },
        { "[1667,1668,1670..1672]", "1667年、1668年或1670年至1672年间的一年", "1667, 1668 or a year from 1670 to 1672" },
        { "{1670..1672}", "1670年至1672年间的每一年", "each year from 1670 to 1672" },
        { "[..1760-12-03]", "1760年12月3日或更早", "3 December 1760 or earlier" },
        { "{1760..}", "1760年及以后", "1760 and after" },
        { "[2020]", "以下之一：2020年", "one of: 2020" },
        { "1985-04-12T23:20:30Z", "1985年4月12日23时20分30秒（UTC）", "12 April 1985, 23:20:30 (UTC)" },
        { "1985-04-12T23:20+08", "1985年4月12日23时20分（UTC+08:00）", "12 April 1985, 23:20 (UTC+08:00)" },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void Say_what_the_value_says(string text, string chinese, string english)
    {
        Assert.Equal(chinese, EdtfWords.Chinese(Edtf.Parse(text)));
        Assert.Equal(english, EdtfWords.English(Edtf.Parse(text)));
    }

    [Fact]
    public void Are_read_back_with_the_same_meaning() => Prop.ForAll(Generators.Values, value =>
    {
        AssertSame(value, EdtfWords.Chinese(value), EdtfWords.TryParseChinese(EdtfWords.Chinese(value), out var chinese), chinese);
        AssertSame(value, EdtfWords.English(value), EdtfWords.TryParseEnglish(EdtfWords.English(value), out var english), english);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("")]
    [InlineData("工会")]
    [InlineData("1960年13月")]
    [InlineData("1963年至1960年")]
    [InlineData("公元前0年")]
    [InlineData("1960年、1961年")]
    public void That_are_no_date_are_not_read_as_one_in_chinese(string words) => Assert.False(EdtfWords.TryParseChinese(words, out _));

    [Theory]
    [InlineData("May")]
    [InlineData("the union")]
    [InlineData("31 June 1983")]
    [InlineData("1963 – 1960")]
    [InlineData("1960, 1961")]
    public void That_are_no_date_are_not_read_as_one_in_english(string words) => Assert.False(EdtfWords.TryParseEnglish(words, out _));

    private static void AssertSame(Edtf value, string words, bool read, Edtf? back)
    {
        Assert.True(read, $"{value.Text}: “{words}” is not read back");
        if (value is EdtfDate { Precision: EdtfPrecision.Decade or EdtfPrecision.Century })
        {
            Assert.Equal((value.Earliest, value.Latest, value.Qualifiers), (back!.Earliest, back.Latest, back.Qualifiers));
            return;
        }

        Assert.True(value.SameMeaning(back!), $"{value.Text}: “{words}” comes back as {back!.Text}");
    }
}
