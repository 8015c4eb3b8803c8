namespace Wanglai.Time.Words;

/// <summary>Values in Chinese.</summary>
internal static class ChineseWords
{
    public static string Of(Edtf value) => value switch
    {
        EdtfDate date => ChineseDateWords.Whole(date),
        EdtfInterval interval => Interval(interval),
        EdtfSet set => Set(set),
        EdtfDateTime time => DateTime(time),
        _ => value.Text,
    };

    private static string Interval(EdtfInterval interval) => (interval.Start, interval.End) switch
    {
        (null, null) => (interval.EarliestLimit, interval.LatestLimit) switch
        {
            (EdtfLimit.Open, EdtfLimit.Open) => "无起止",
            (EdtfLimit.Open, _) => "无开始，结束时间不详",
            (_, EdtfLimit.Open) => "开始时间不详，无结束",
            _ => "起止时间不详",
        },
        ({ } start, null) when interval.LatestLimit == EdtfLimit.Open => $"{ChineseDateWords.Whole(start)}起",
        ({ } start, null) => $"始于{ChineseDateWords.Whole(start)}，结束时间不详",
        (null, { } end) when interval.EarliestLimit == EdtfLimit.Open => $"截至{ChineseDateWords.Whole(end)}",
        (null, { } end) => $"开始时间不详，止于{ChineseDateWords.Whole(end)}",
        ({ } start, { } end) => Between(start, end),
    };

    private static string Between(EdtfDate start, EdtfDate end)
    {
        // One word about both ends stands before both: 约1960年至1963年. Where they differ, each is told in full.
        if (DateShape.Shared(start) is not { } qualifier || DateShape.Shared(end) != qualifier || !DateShape.IsRegular(start) || !DateShape.IsRegular(end))
        {
            return $"始于{ChineseDateWords.Whole(start)}，止于{ChineseDateWords.Whole(end)}";
        }

        return $"{ChineseDateWords.Prefix(qualifier)}{ChineseDateWords.Plain(start)}至{ChineseDateWords.Plain(end, DateShape.CommonParts(start, end))}";
    }

    private static string Set(EdtfSet set)
    {
        var one = set.Kind == EdtfSetKind.OneOf;
        var words = set.Members.Select(member => Member(member, one)).ToList();
        return words switch
        {
            [var single] when set.Members[0].IsSingle => (one ? "以下之一：" : "以下全部：") + single,
            [var single] => single,
            [.. var before, var last] => string.Join('、', before) + (one ? "或" : "和") + last,
            [] => "",
        };
    }

    private static string Member(EdtfSetMember member, bool one) => (member.First, member.Last) switch
    {
        ({ } date, _) when member.IsSingle => ChineseDateWords.Whole(date),
        ({ } first, { } last) => $"{ChineseDateWords.Whole(first)}至{ChineseDateWords.Whole(last)}间的{(one ? "一" : "每一")}{ChineseDateWords.Unit(first)}",
        ({ } first, null) => ChineseDateWords.Whole(first) + (one ? "或更晚" : "及以后"),
        (null, { } last) => ChineseDateWords.Whole(last) + (one ? "或更早" : "及以前"),
        _ => "",
    };

    private static string DateTime(EdtfDateTime time)
    {
        var fraction = time.Fraction.Length == 0 ? "" : "." + time.Fraction;
        var seconds = time.Second is { } second ? $"{second:D2}{fraction}秒" : "";
        return $"{ChineseDateWords.Plain(time.Date)}{time.Hour:D2}时{time.Minute:D2}分{seconds}{Zones.Words(time, "（", "）")}";
    }
}
