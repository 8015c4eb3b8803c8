namespace Wanglai.Time.Words;

/// <summary>Values in English.</summary>
internal static class EnglishWords
{
    public static string Of(Edtf value) => value switch
    {
        EdtfDate date => EnglishDateWords.Whole(date),
        EdtfInterval interval => Interval(interval),
        EdtfSet set => Set(set),
        EdtfDateTime time => DateTime(time),
        _ => value.Text,
    };

    private static string Interval(EdtfInterval interval) => (interval.Start, interval.End) switch
    {
        (null, null) => (interval.EarliestLimit, interval.LatestLimit) switch
        {
            (EdtfLimit.Open, EdtfLimit.Open) => "without start or end",
            (EdtfLimit.Open, _) => "without start, end unknown",
            (_, EdtfLimit.Open) => "start unknown, without end",
            _ => "start and end unknown",
        },
        ({ } start, null) when interval.LatestLimit == EdtfLimit.Open => $"from {EnglishDateWords.Whole(start)} on",
        ({ } start, null) => $"from {EnglishDateWords.Whole(start)}, end unknown",
        (null, { } end) when interval.EarliestLimit == EdtfLimit.Open => $"until {EnglishDateWords.Whole(end)}",
        (null, { } end) => $"start unknown, until {EnglishDateWords.Whole(end)}",
        ({ } start, { } end) => Between(start, end),
    };

    private static string Between(EdtfDate start, EdtfDate end)
    {
        var bothPlain = start.Qualifiers == EdtfQualifiers.None && end.Qualifiers == EdtfQualifiers.None && DateShape.IsRegular(start) && DateShape.IsRegular(end);
        var common = bothPlain && start.Precision == end.Precision ? DateShape.CommonParts(start, end) : 0;

        // 18–19 May 1955 but 18 May – 3 June 1955: a dash between single numbers stands close.
        return common == 2
            ? $"{start.DayOfMonth}–{EnglishDateWords.Plain(end)}"
            : $"{(common == 1 ? EnglishDateWords.WithoutYear(start).Replace(" of", "", StringComparison.Ordinal) : EnglishDateWords.Whole(start))} – {EnglishDateWords.Whole(end)}";
    }

    private static string Set(EdtfSet set)
    {
        var one = set.Kind == EdtfSetKind.OneOf;
        var words = set.Members.Select(member => Member(member, one)).ToList();
        return words switch
        {
            [var single] when set.Members[0].IsSingle => (one ? "one of: " : "all of: ") + single,
            [var single] => single,
            [.. var before, var last] => string.Join(", ", before) + (one ? " or " : " and ") + last,
            [] => "",
        };
    }

    private static string Member(EdtfSetMember member, bool one) => (member.First, member.Last) switch
    {
        ({ } date, _) when member.IsSingle => EnglishDateWords.Whole(date),
        ({ } first, { } last) =>
            $"{(one ? "a" : "each")} {EnglishDateWords.Unit(first)} from {EnglishDateWords.Whole(first)} to {EnglishDateWords.Whole(last)}",
        ({ } first, null) => EnglishDateWords.Whole(first) + (one ? " or later" : " and after"),
        (null, { } last) => EnglishDateWords.Whole(last) + (one ? " or earlier" : " and before"),
        _ => "",
    };

    private static string DateTime(EdtfDateTime time)
    {
        var fraction = time.Fraction.Length == 0 ? "" : "." + time.Fraction;
        var seconds = time.Second is { } second ? $":{second:D2}{fraction}" : "";
        return $"{EnglishDateWords.Plain(time.Date)}, {time.Hour:D2}:{time.Minute:D2}{seconds}{Zones.Words(time, " (", ")")}";
    }
}
