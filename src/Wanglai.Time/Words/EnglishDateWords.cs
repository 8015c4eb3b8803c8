using System.Globalization;
using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>Dates in English.</summary>
internal static class EnglishDateWords
{
    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The names of the codes 21 to 41, as they stand before the year.</summary>
    public static readonly string[] Seasons =
    [
        "spring", "summer", "autumn", "winter",
        "northern spring", "northern summer", "northern autumn", "northern winter",
        "southern spring", "southern summer", "southern autumn", "southern winter",
        "first quarter of", "second quarter of", "third quarter of", "fourth quarter of",
        "first four months of", "middle four months of", "last four months of",
        "first half of", "second half of",
    ];

    public static string Whole(EdtfDate date) =>
        DateShape.Shared(date) is { } shared ? Prefix(shared) + Plain(date) : $"{Plain(date)} ({string.Join(", ", Notes(date))})";

    /// <summary>The date without its qualifiers.</summary>
    public static string Plain(EdtfDate date)
    {
        if (!DateShape.IsRegular(date))
        {
            return $"a date like {DateShape.Bare(date)}";
        }

        var part = WithoutYear(date);
        return part.Length == 0 ? Year(date) : $"{part} {(DateShape.OfYear(date) == YearShape.Exact ? "" : "of ")}{Year(date)}";
    }

    /// <summary>The day and month, or the season, alone; empty for a year.</summary>
    public static string WithoutYear(EdtfDate date)
    {
        if (date.Season is { } code)
        {
            // “first quarter of 1986”, but “spring of a year in the 1960s”.
            var name = Seasons[code - EdtfSeasons.FirstCode];
            return DateShape.OfYear(date) != YearShape.Exact && name.EndsWith(" of", StringComparison.Ordinal) ? name[..^3] : name;
        }

        if (date.MonthPart.IsNone)
        {
            return "";
        }

        var month = date.Month is { } number ? Months[number - 1] : "an unknown month";
        if (date.DayPart.IsNone)
        {
            return date.Month is null && DateShape.OfYear(date) == YearShape.Exact ? month + " of" : month;
        }

        var day = date.DayOfMonth is { } known ? known.ToString(CultureInfo.InvariantCulture) : "an unknown day";
        return date.Month is null || date.DayOfMonth is null
            ? $"{day} of {month}{(date.Month is null && DateShape.OfYear(date) == YearShape.Exact ? " of" : "")}"
            : $"{day} {month}";
    }

    public static string Unit(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Day => "day",
        EdtfPrecision.Month => "month",
        EdtfPrecision.Season => "part",
        _ => "year",
    };

    private static string Prefix(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.Approximate => "c. ",
        EdtfQualifiers.Uncertain => "possibly ",
        EdtfQualifiers.Both => "possibly c. ",
        _ => "",
    };

    private static string Year(EdtfDate date)
    {
        var some = date.MonthPart.IsNone ? "" : "a year in ";
        var bc = date.YearPart.Negative ? " BC" : "";
        switch (DateShape.OfYear(date))
        {
            case YearShape.Any:
                return $"an unknown year{bc}";
            case YearShape.Decade:
                return $"{some}the {(date.LastYear < 1000 ? "AD " : "")}{date.FirstYear}s";
            case YearShape.Century:
                return $"{some}the {Ordinal(DateShape.CenturyNumber(date))} century{bc}";
            case YearShape.Span:
                return $"some year from {Year(date.FirstYear)} to {Year(date.LastYear)}";
            default:
                var significant = date.SignificantDigits is { } digits ? $" ({digits} significant digits)" : "";
                return Year(date.YearPart.Value) + significant;
        }
    }

    private static string Year(long year) => year switch
    {
        <= 0 => string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC"),
        >= 1000 and <= 9999 => year.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"AD {year}"),
    };

    private static string Ordinal(long number) => number + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static IEnumerable<string> Notes(EdtfDate date)
    {
        (string Name, EdtfQualifiers Qualifiers)[] parts =
            [("year", date.YearQualifiers), (date.Season is null ? "month" : "season", date.MonthQualifiers), ("day", date.DayQualifiers)];
        return from part in parts where part.Qualifiers != EdtfQualifiers.None select $"{part.Name} {Note(part.Qualifiers)}";
    }

    private static string Note(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.Approximate => "approximate",
        EdtfQualifiers.Uncertain => "uncertain",
        _ => "uncertain and approximate",
    };
}
