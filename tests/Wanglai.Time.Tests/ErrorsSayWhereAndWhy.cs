namespace Wanglai.Time.Tests;

public class ErrorsSayWhereAndWhy
{
    // Input, code, English, Chinese: one for each code at least.
    public static TheoryData<string, EdtfErrorCode, string, string> Golden => new()
    {
        { "", EdtfErrorCode.Empty, "\"\": a date is expected, at character 1", "“”：应有日期（第1个字符）" },
        { "1863-03 -29", EdtfErrorCode.Blank, "\"1863-03 -29\": EDTF has no blank here, at character 8", "“1863-03 -29”：此处不应有空格（第8个字符）" },
        { "1985-04-12t23:20", EdtfErrorCode.CapitalLetter, "\"1985-04-12t23:20\": the letters of EDTF are capital: X, Y, E, S, T, Z, at character 11", "“1985-04-12t23:20”：EDTF的字母须大写：X、Y、E、S、T、Z（第11个字符）" },
        { "12-04-1985", EdtfErrorCode.YearExpected, "\"12-04-1985\": a year is four digits (X for an unknown one), or Y and more than four, at character 3", "“12-04-1985”：年份为四位数字（未知的数位写X），多于四位则以Y开头（第3个字符）" },
        { "19850412", EdtfErrorCode.YearNeedsPrefix, "\"19850412\": a year of more than four digits begins with Y, at character 5", "“19850412”：多于四位的年份须以Y开头（第5个字符）" },
        { "Y-9999", EdtfErrorCode.LongYearTooShort, "\"Y-9999\": Y stands only before a year of more than four digits, at character 3", "“Y-9999”：Y只用于多于四位的年份（第3个字符）" },
        { "Y00001", EdtfErrorCode.LongYearLeadingZero, "\"Y00001\": a year after Y does not begin with 0, at character 2", "“Y00001”：Y后的年份不以0开头（第2个字符）" },
        { "Y1E20", EdtfErrorCode.YearTooFar, "\"Y1E20\": a year has at most sixteen digits, at character 4", "“Y1E20”：年份最多十六位（第4个字符）" },
        { "-0000-10", EdtfErrorCode.NegativeZero, "\"-0000-10\": the year 0 has no minus sign, at character 1", "“-0000-10”：0年不带负号（第1个字符）" },
        { "Y17E", EdtfErrorCode.ExponentExpected, "\"Y17E\": after E stands a power of ten, at character 5", "“Y17E”：E后应为10的幂次（第5个字符）" },
        { "1950S0", EdtfErrorCode.SignificantExpected, "\"1950S0\": after S stands the number of significant digits, from 1, at character 6", "“1950S0”：S后应为有效数字的位数，至少为1（第6个字符）" },
        { "Y17E7-12", EdtfErrorCode.YearStandsAlone, "\"Y17E7-12\": a year with Y, E or S has no month, at character 6", "“Y17E7-12”：带Y、E或S的年份不带月份（第6个字符）" },
        { "2004-(06)", EdtfErrorCode.MonthExpected, "\"2004-(06)\": a month is two digits (X for an unknown one), at character 6", "“2004-(06)”：月份为两位数字（未知的数位写X）（第6个字符）" },
        { "2021-13", EdtfErrorCode.MonthRange, "\"2021-13\": a month is 01 to 12, at character 6", "“2021-13”：月份为01至12（第6个字符）" },
        { "15XX-2X-25", EdtfErrorCode.MonthRange, "\"15XX-2X-25\": a month is 01 to 12, at character 6", "“15XX-2X-25”：月份为01至12（第6个字符）" },
        { "1999-42", EdtfErrorCode.SeasonRange, "\"1999-42\": a month is 01 to 12, a season or other part of a year 21 to 41, at character 6", "“1999-42”：月份为01至12，季节等年内分段为21至41（第6个字符）" },
        { "1999-21-03", EdtfErrorCode.SeasonHasNoDay, "\"1999-21-03\": a season or other part of a year has no day, at character 8", "“1999-21-03”：季节等年内分段不带日（第8个字符）" },
        { "1999-01-3", EdtfErrorCode.DayExpected, "\"1999-01-3\": a day is two digits (X for an unknown one), at character 10", "“1999-01-3”：日为两位数字（未知的数位写X）（第10个字符）" },
        { "1999-01-32", EdtfErrorCode.DayRange, "\"1999-01-32\": a day is 01 to 31, at character 9", "“1999-01-32”：日为01至31（第9个字符）" },
        { "2001-02-29", EdtfErrorCode.NoSuchDay, "\"2001-02-29\": February 2001 has 28 days, at character 9", "“2001-02-29”：2001年2月有28天（第9个字符）" },
        { "1960-06-31", EdtfErrorCode.NoSuchDay, "\"1960-06-31\": June has 30 days, at character 9", "“1960-06-31”：6月有30天（第9个字符）" },
        { "156X-09-31", EdtfErrorCode.NoSuchDayPattern, "\"156X-09-31\": no day of the calendar is like this, at character 9", "“156X-09-31”：历法中没有这样的日子（第9个字符）" },
        { "1985-04T23:20", EdtfErrorCode.TimeNeedsWholeDay, "\"1985-04T23:20\": a time of day follows a whole, known, unqualified day, at character 8", "“1985-04T23:20”：时刻之前须为完整、已知、无限定符的日期（第8个字符）" },
        { "2005-07-25T10:10:10Z/2006", EdtfErrorCode.TimeNotHere, "\"2005-07-25T10:10:10Z/2006\": an end of an interval or a member of a set has no time of day, at character 11", "“2005-07-25T10:10:10Z/2006”：区间的端点和集合的成员不带时刻（第11个字符）" },
        { "2012-10-10T1:10", EdtfErrorCode.TimeExpected, "\"2012-10-10T1:10\": a time of day is hh:mm, hh:mm:ss or hh:mm:ss.fff, at character 13", "“2012-10-10T1:10”：时刻写作hh:mm、hh:mm:ss或hh:mm:ss.fff（第13个字符）" },
        { "2020-05-01T24:30:00Z", EdtfErrorCode.HourRange, "\"2020-05-01T24:30:00Z\": an hour is 00 to 23, or 24:00:00 at the end of the day, at character 12", "“2020-05-01T24:30:00Z”：小时为00至23，一日之末可写24:00:00（第12个字符）" },
        { "2020-05-01T23:60", EdtfErrorCode.MinuteRange, "\"2020-05-01T23:60\": a minute is 00 to 59, at character 15", "“2020-05-01T23:60”：分钟为00至59（第15个字符）" },
        { "2020-05-01T23:59:60", EdtfErrorCode.SecondRange, "\"2020-05-01T23:59:60\": a second is 00 to 59, at character 18", "“2020-05-01T23:59:60”：秒为00至59（第18个字符）" },
        { "2004-01-01T10:10:1000:59", EdtfErrorCode.ZoneExpected, "\"2004-01-01T10:10:1000:59\": a time zone is Z, +hh, +hh:mm or +hhmm, at character 20", "“2004-01-01T10:10:1000:59”：时区写作Z、+hh、+hh:mm或+hhmm（第20个字符）" },
        { "2020-05-01T00:00+15:00", EdtfErrorCode.ZoneRange, "\"2020-05-01T00:00+15:00\": a time zone is -12:00 to +14:00, at character 17", "“2020-05-01T00:00+15:00”：时区为-12:00至+14:00（第17个字符）" },
        { "2020-05-01T00:00-00:00", EdtfErrorCode.ZoneNegativeZero, "\"2020-05-01T00:00-00:00\": the zone of UTC is Z or +00:00, at character 17", "“2020-05-01T00:00-00:00”：协调世界时的时区写作Z或+00:00（第17个字符）" },
        { "1984?~", EdtfErrorCode.QualifierTwice, "\"1984?~\": one qualifier stands in one place; % is both ? and ~, at character 6", "“1984?~”：一处只写一个限定符；%即?和~（第6个字符）" },
        { "../..~", EdtfErrorCode.QualifierNeedsPart, "\"../..~\": a qualifier stands before or after a year, month or day, at character 6", "“../..~”：限定符须在年、月或日的前后（第6个字符）" },
        { "1985/2000/2010", EdtfErrorCode.OnlyTwoEnds, "\"1985/2000/2010\": an interval has two ends, at character 10", "“1985/2000/2010”：区间只有两个端点（第10个字符）" },
        { "2008/1964", EdtfErrorCode.IntervalReversed, "\"2008/1964\": an interval ends no earlier than it starts, at character 6", "“2008/1964”：区间的终点不得早于起点（第6个字符）" },
        { "[1999,]", EdtfErrorCode.SetMemberExpected, "\"[1999,]\": a member of the set is expected, at character 7", "“[1999,]”：应有集合的成员（第7个字符）" },
        { "[1999}", EdtfErrorCode.SetNotClosed, "\"[1999}\": [ is closed by ], { by }, at character 6", "“[1999}”：[须以]结束，{须以}结束（第6个字符）" },
        { "[1999..,2001]", EdtfErrorCode.SetOpenInside, "\"[1999..,2001]\": an open range stands first (..1960) or last (1960..) in a set, at character 6", "“[1999..,2001]”：开放的范围只能在集合之首（..1960）或之末（1960..）（第6个字符）" },
        { "[2025-01..2026]", EdtfErrorCode.SetRangePrecision, "\"[2025-01..2026]\": both ends of a range are years, or months, or days, at character 11", "“[2025-01..2026]”：范围两端须同为年、同为月或同为日（第11个字符）" },
        { "{2026..2025}", EdtfErrorCode.SetRangeReversed, "\"{2026..2025}\": a range ends no earlier than it starts, at character 8", "“{2026..2025}”：范围的终点不得早于起点（第8个字符）" },
        { "196/1975", EdtfErrorCode.DecadeStandsAlone, "\"196/1975\": a century of two digits or a decade of three stands alone, at character 1", "“196/1975”：两位的世纪和三位的年代须单独使用（第1个字符）" },
        { "2012\\2013", EdtfErrorCode.Unexpected, "\"2012\\2013\": nothing more is expected, at character 5", "“2012\\2013”：此后不应再有内容（第5个字符）" },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void In_english_and_in_chinese(string input, EdtfErrorCode code, string english, string chinese)
    {
        Assert.False(Edtf.TryParse(input, out _, out var error));
        Assert.Equal(code, error.Code);
        Assert.Equal(english, error.English);
        Assert.Equal(chinese, error.Chinese);
        Assert.Equal(english, error.ToString());
    }

    [Fact]
    public void Each_code_has_a_golden_case() =>
        Assert.Equal(Enum.GetValues<EdtfErrorCode>(), Golden.Select(row => row.Data.Item2).Distinct().Order());

    [Fact]
    public void The_characters_at_fault_are_named()
    {
        Assert.False(Edtf.TryParse("2021-13", out _, out var error));
        Assert.Equal(("13", 6, 2), (error.Found, error.Position, error.Length));
        Assert.False(Edtf.TryParse("2021-", out _, out error));
        Assert.Equal(("", 6, 0), (error.Found, error.Position, error.Length));
    }

    [Fact]
    public void A_character_outside_the_basic_plane_stays_whole()
    {
        Assert.False(Edtf.TryParse("2021😀", out _, out var error));
        Assert.Equal("😀", error.Found);
        Assert.False(Edtf.TryParse(new string('1', 59) + "😀", out _, out error));
        Assert.DoesNotContain("\ud83d…", error.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_quoted_short()
    {
        Assert.False(Edtf.TryParse(new string('9', 5000), out _, out var error));
        Assert.InRange(error.English.Length, 60, 200);
    }

    [Fact]
    public void Parse_throws_an_exception_that_carries_the_error()
    {
        var thrown = Assert.Throws<EdtfFormatException>(() => Edtf.Parse("2021-13"));
        Assert.Equal(EdtfErrorCode.MonthRange, thrown.Error.Code);
        Assert.Equal(thrown.Error.English, thrown.Message);
    }

    [Fact]
    public void Null_is_no_date()
    {
        Assert.False(Edtf.TryParse(null, out _, out var error));
        Assert.Equal(EdtfErrorCode.Empty, error.Code);
    }
}
