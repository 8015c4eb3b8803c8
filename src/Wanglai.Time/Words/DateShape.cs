using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>What the words of a year depend on.</summary>
internal enum YearShape
{
    Exact,
    Decade,
    Century,

    /// <summary>Wholly unspecified.</summary>
    Any,

    /// <summary>The last three digits unspecified, or a decade before the year 0: told by its first and last year.</summary>
    Span,

    /// <summary>Unspecified digits that no word tells.</summary>
    Irregular,
}

/// <summary>What the words of both languages ask about a date.</summary>
internal static class DateShape
{
    public static YearShape OfYear(EdtfDate date)
    {
        var year = date.YearPart;
        return year.Form switch
        {
            YearForm.Decade => year.Negative ? YearShape.Span : YearShape.Decade,
            YearForm.Century => YearShape.Century,
            _ => year.Mask switch
            {
                0 => YearShape.Exact,
                0b0001 => year.Negative ? YearShape.Span : YearShape.Decade,
                0b0011 => YearShape.Century,
                0b0111 => YearShape.Span,
                0b1111 => YearShape.Any,
                _ => YearShape.Irregular,
            },
        };
    }

    /// <summary>Whether the words can tell each part: its digits are all known or all unspecified.</summary>
    public static bool IsRegular(EdtfDate date) =>
        OfYear(date) != YearShape.Irregular && IsRegular(date.MonthPart) && IsRegular(date.DayPart)
        && !(OfYear(date) == YearShape.Span && !date.MonthPart.IsNone);

    /// <summary>The one qualifier that all parts share; null where they differ.</summary>
    public static EdtfQualifiers? Shared(EdtfDate date) =>
        (date.MonthPart.IsNone || date.MonthQualifiers == date.YearQualifiers) && (date.DayPart.IsNone || date.DayQualifiers == date.YearQualifiers)
            ? date.YearQualifiers
            : null;

    /// <summary>The number of the century: 20 for 19XX, 3 for -02XX (the third before Christ).</summary>
    public static long CenturyNumber(EdtfDate date) => date.YearPart.Magnitude / 100 + 1;

    /// <summary>The first year of the decade within its century: 60 for 196X.</summary>
    public static long DecadeNumber(EdtfDate date) => date.YearPart.Magnitude % 100;

    /// <summary>The text of a date without its qualifiers.</summary>
    public static string Bare(EdtfDate date) => date.WithQualifiers(EdtfQualifiers.None).Text;

    /// <summary>How many parts, from the year on, two ends have in common so that the second need not repeat them.</summary>
    public static int CommonParts(EdtfDate start, EdtfDate end)
    {
        if (start.Year is null || start.YearPart != end.YearPart || end.MonthPart.IsNone || start.MonthPart.IsNone
            || !IsPlain(start.MonthPart) || !IsPlain(end.MonthPart))
        {
            return 0;
        }

        return start.MonthPart == end.MonthPart && IsPlain(start.DayPart) && IsPlain(end.DayPart) && !start.DayPart.IsNone && !end.DayPart.IsNone ? 2 : 1;
    }

    private static bool IsPlain(TwoDigits part) => !part.IsMasked;

    private static bool IsRegular(TwoDigits part) => !part.IsMasked || part.IsWhollyUnspecified;
}
