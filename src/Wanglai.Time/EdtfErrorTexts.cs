namespace Wanglai.Time;

/// <summary>The sentences of <see cref="EdtfErrorCode"/>.</summary>
internal static class EdtfErrorTexts
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string English(EdtfError error) => error.Code switch
    {
        EdtfErrorCode.Empty => "a date is expected",
        EdtfErrorCode.Blank => "EDTF has no blank here",
        EdtfErrorCode.CapitalLetter => "the letters of EDTF are capital: X, Y, E, S, T, Z",
        EdtfErrorCode.YearExpected => "a year is four digits (X for an unknown one), or Y and more than four",
        EdtfErrorCode.YearNeedsPrefix => "a year of more than four digits begins with Y",
        EdtfErrorCode.LongYearTooShort => "Y stands only before a year of more than four digits",
        EdtfErrorCode.LongYearLeadingZero => "a year after Y does not begin with 0",
        EdtfErrorCode.YearTooFar => "a year has at most sixteen digits",
        EdtfErrorCode.NegativeZero => "the year 0 has no minus sign",
        EdtfErrorCode.ExponentExpected => "after E stands a power of ten",
        EdtfErrorCode.SignificantExpected => "after S stands the number of significant digits, from 1",
        EdtfErrorCode.YearStandsAlone => "a year with Y, E or S has no month",
        EdtfErrorCode.MonthExpected => "a month is two digits (X for an unknown one)",
        EdtfErrorCode.MonthRange => "a month is 01 to 12",
        EdtfErrorCode.SeasonRange => "a month is 01 to 12, a season or other part of a year 21 to 41",
        EdtfErrorCode.SeasonHasNoDay => "a season or other part of a year has no day",
        EdtfErrorCode.DayExpected => "a day is two digits (X for an unknown one)",
        EdtfErrorCode.DayRange => "a day is 01 to 31",
        EdtfErrorCode.NoSuchDay => EnglishMonthLength(error),
        EdtfErrorCode.NoSuchDayPattern => "no day of the calendar is like this",
        EdtfErrorCode.TimeNeedsWholeDay => "a time of day follows a whole, known, unqualified day",
        EdtfErrorCode.TimeNotHere => "an end of an interval or a member of a set has no time of day",
        EdtfErrorCode.TimeExpected => "a time of day is hh:mm, hh:mm:ss or hh:mm:ss.fff",
        EdtfErrorCode.HourRange => "an hour is 00 to 23, or 24:00:00 at the end of the day",
        EdtfErrorCode.MinuteRange => "a minute is 00 to 59",
        EdtfErrorCode.SecondRange => "a second is 00 to 59",
        EdtfErrorCode.ZoneExpected => "a time zone is Z, +hh, +hh:mm or +hhmm",
        EdtfErrorCode.ZoneRange => "a time zone is -12:00 to +14:00",
        EdtfErrorCode.ZoneNegativeZero => "the zone of UTC is Z or +00:00",
        EdtfErrorCode.QualifierTwice => "one qualifier stands in one place; % is both ? and ~",
        EdtfErrorCode.QualifierNeedsPart => "a qualifier stands before or after a year, month or day",
        EdtfErrorCode.OnlyTwoEnds => "an interval has two ends",
        EdtfErrorCode.IntervalReversed => "an interval ends no earlier than it starts",
        EdtfErrorCode.SetMemberExpected => "a member of the set is expected",
        EdtfErrorCode.SetNotClosed => "[ is closed by ], { by }",
        EdtfErrorCode.SetOpenInside => "an open range stands first (..1960) or last (1960..) in a set",
        EdtfErrorCode.SetRangePrecision => "both ends of a range are years, or months, or days",
        EdtfErrorCode.SetRangeReversed => "a range ends no earlier than it starts",
        EdtfErrorCode.DecadeStandsAlone => "a century of two digits or a decade of three stands alone",
        _ => "nothing more is expected",
    };

    public static string Chinese(EdtfError error) => error.Code switch
    {
        EdtfErrorCode.Empty => "应有日期",
        EdtfErrorCode.Blank => "此处不应有空格",
        EdtfErrorCode.CapitalLetter => "EDTF的字母须大写：X、Y、E、S、T、Z",
        EdtfErrorCode.YearExpected => "年份为四位数字（未知的数位写X），多于四位则以Y开头",
        EdtfErrorCode.YearNeedsPrefix => "多于四位的年份须以Y开头",
        EdtfErrorCode.LongYearTooShort => "Y只用于多于四位的年份",
        EdtfErrorCode.LongYearLeadingZero => "Y后的年份不以0开头",
        EdtfErrorCode.YearTooFar => "年份最多十六位",
        EdtfErrorCode.NegativeZero => "0年不带负号",
        EdtfErrorCode.ExponentExpected => "E后应为10的幂次",
        EdtfErrorCode.SignificantExpected => "S后应为有效数字的位数，至少为1",
        EdtfErrorCode.YearStandsAlone => "带Y、E或S的年份不带月份",
        EdtfErrorCode.MonthExpected => "月份为两位数字（未知的数位写X）",
        EdtfErrorCode.MonthRange => "月份为01至12",
        EdtfErrorCode.SeasonRange => "月份为01至12，季节等年内分段为21至41",
        EdtfErrorCode.SeasonHasNoDay => "季节等年内分段不带日",
        EdtfErrorCode.DayExpected => "日为两位数字（未知的数位写X）",
        EdtfErrorCode.DayRange => "日为01至31",
        EdtfErrorCode.NoSuchDay => ChineseMonthLength(error),
        EdtfErrorCode.NoSuchDayPattern => "历法中没有这样的日子",
        EdtfErrorCode.TimeNeedsWholeDay => "时刻之前须为完整、已知、无限定符的日期",
        EdtfErrorCode.TimeNotHere => "区间的端点和集合的成员不带时刻",
        EdtfErrorCode.TimeExpected => "时刻写作hh:mm、hh:mm:ss或hh:mm:ss.fff",
        EdtfErrorCode.HourRange => "小时为00至23，一日之末可写24:00:00",
        EdtfErrorCode.MinuteRange => "分钟为00至59",
        EdtfErrorCode.SecondRange => "秒为00至59",
        EdtfErrorCode.ZoneExpected => "时区写作Z、+hh、+hh:mm或+hhmm",
        EdtfErrorCode.ZoneRange => "时区为-12:00至+14:00",
        EdtfErrorCode.ZoneNegativeZero => "协调世界时的时区写作Z或+00:00",
        EdtfErrorCode.QualifierTwice => "一处只写一个限定符；%即?和~",
        EdtfErrorCode.QualifierNeedsPart => "限定符须在年、月或日的前后",
        EdtfErrorCode.OnlyTwoEnds => "区间只有两个端点",
        EdtfErrorCode.IntervalReversed => "区间的终点不得早于起点",
        EdtfErrorCode.SetMemberExpected => "应有集合的成员",
        EdtfErrorCode.SetNotClosed => "[须以]结束，{须以}结束",
        EdtfErrorCode.SetOpenInside => "开放的范围只能在集合之首（..1960）或之末（1960..）",
        EdtfErrorCode.SetRangePrecision => "范围两端须同为年、同为月或同为日",
        EdtfErrorCode.SetRangeReversed => "范围的终点不得早于起点",
        EdtfErrorCode.DecadeStandsAlone => "两位的世纪和三位的年代须单独使用",
        _ => "此后不应再有内容",
    };

    private static string EnglishMonthLength(EdtfError error)
    {
        var year = error.Month == 2 ? $" {error.Year:D4}" : "";
        return $"{MonthNames[error.Month - 1]}{year} has {Day.DaysInMonth(error.Year, error.Month)} days";
    }

    private static string ChineseMonthLength(EdtfError error)
    {
        var year = error.Month == 2 ? $"{error.Year:D4}年" : "";
        return $"{year}{error.Month}月有{Day.DaysInMonth(error.Year, error.Month)}天";
    }
}
