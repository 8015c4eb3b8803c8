using System.Globalization;
using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>Dates in Chinese.</summary>
internal static class ChineseDateWords
{
    /// <summary>The names of the codes 21 to 41.</summary>
    public static readonly string[] Seasons =
    [
        "春季", "夏季", "秋季", "冬季",
        "北半球春季", "北半球夏季", "北半球秋季", "北半球冬季",
        "南半球春季", "南半球夏季", "南半球秋季", "南半球冬季",
        "第一季度", "第二季度", "第三季度", "第四季度",
        "前四个月", "中间四个月", "后四个月",
        "上半年", "下半年",
    ];

    /// <summary>The word of a qualifier that the whole date has.</summary>
    public static string Prefix(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.Approximate => "约",
        EdtfQualifiers.Uncertain => "可能是",
        EdtfQualifiers.Both => "可能是约",
        _ => "",
    };

    /// <summary>The date with its qualifiers.</summary>
    public static string Whole(EdtfDate date) =>
        DateShape.Shared(date) is { } shared ? Prefix(shared) + Plain(date) : $"{Plain(date)}（{string.Join('，', Notes(date))}）";

    /// <summary>The date without its qualifiers and without so many parts from the year on.</summary>
    public static string Plain(EdtfDate date, int leaveOut = 0)
    {
        if (!DateShape.IsRegular(date))
        {
            return $"形如{DateShape.Bare(date)}的日期";
        }

        var year = leaveOut > 0 ? "" : Year(date);
        var month = leaveOut > 1 ? "" : Month(date);
        return year + month + Day(date);
    }

    /// <summary>The word for one unit of a date's precision: 年, 月, 日, or 段 for a part of a year.</summary>
    public static string Unit(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Day => "日",
        EdtfPrecision.Month => "月",
        EdtfPrecision.Season => "段",
        _ => "年",
    };

    private static string Year(EdtfDate date)
    {
        var some = date.MonthPart.IsNone ? "" : "某年";
        switch (DateShape.OfYear(date))
        {
            case YearShape.Any:
                return date.YearPart.Negative ? "公元前某年" : "某年";
            case YearShape.Decade:
                var decade = DateShape.DecadeNumber(date);
                return Era(date) + $"{DateShape.CenturyNumber(date)}世纪" + (decade == 0 ? "头十年" : $"{decade}年代") + some;
            case YearShape.Century:
                return Era(date) + $"{DateShape.CenturyNumber(date)}世纪{some}";
            case YearShape.Span:
                return $"{Year(date.FirstYear)}至{Year(date.LastYear)}间的某年";
            default:
                var significant = date.SignificantDigits is { } digits ? $"（{digits}位有效数字）" : "";
                return Year(date.YearPart.Value) + significant;
        }
    }

    private static string Year(long year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"公元前{1 - year}年"),
        >= 1000 and <= 9999 => string.Create(CultureInfo.InvariantCulture, $"{year}年"),
        _ => string.Create(CultureInfo.InvariantCulture, $"公元{year}年"),
    };

    private static string Era(EdtfDate date) => date.YearPart.Negative ? "公元前" : DateShape.CenturyNumber(date) <= 10 ? "公元" : "";

    private static string Month(EdtfDate date) => date.Season is { } code
        ? Seasons[code - EdtfSeasons.FirstCode]
        : Part(date.MonthPart, "月");

    private static string Day(EdtfDate date) => Part(date.DayPart, "日");

    private static string Part(TwoDigits part, string unit)
    {
        if (part.IsNone)
        {
            return "";
        }

        return part.IsMasked ? "某" + unit : part.Value + unit;
    }

    private static IEnumerable<string> Notes(EdtfDate date)
    {
        (string Name, EdtfQualifiers Qualifiers)[] parts =
            [("年份", date.YearQualifiers), (date.Season is null ? "月份" : "季节", date.MonthQualifiers), ("日", date.DayQualifiers)];
        return from part in parts where part.Qualifiers != EdtfQualifiers.None select part.Name + Note(part.Qualifiers);
    }

    private static string Note(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.Approximate => "约略",
        EdtfQualifiers.Uncertain => "存疑",
        _ => "存疑且约略",
    };
}
