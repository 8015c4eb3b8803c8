using Wanglai.Time.Parsing;

namespace Wanglai.Time.Words;

/// <summary>A date as read from words: its parts in EDTF's digits (null where not told), and what qualifies each.</summary>
internal sealed record WordedDate(string? Year, string? Month, string? Day)
{
    private const string Marks = " ?~%";

    public EdtfQualifiers OfYear { get; init; }

    public EdtfQualifiers OfMonth { get; init; }

    public EdtfQualifiers OfDay { get; init; }

    /// <summary>The same with the year, and the month where none is told, of another.</summary>
    public WordedDate Inherit(WordedDate other) => this with
    {
        Year = Year ?? other.Year,
        Month = Month ?? (Year is null && Day is not null ? other.Month : null),
    };

    /// <summary>The same with all parts qualified, beside what qualifies them already.</summary>
    public WordedDate Qualify(EdtfQualifiers all) => this with { OfYear = OfYear | all, OfMonth = OfMonth | all, OfDay = OfDay | all };

    /// <summary>The text in EDTF, each part with its own mark before it.</summary>
    public string ToEdtf()
    {
        var month = Month is null ? "" : $"-{Mark(OfMonth)}{Month}";
        var day = Day is null ? "" : $"-{Mark(OfDay)}{Day}";
        return $"{Mark(OfYear)}{Year}{month}{day}";
    }

    /// <summary>An astronomical year in EDTF's digits.</summary>
    public static string? YearText(long year) =>
        year is > Time.Day.FurthestYear or < -Time.Day.FurthestYear ? null : EdtfDate.OfYear(year).Text;

    /// <summary>The century or decade of a number of a century and the first year in it, -1 for the whole century.</summary>
    public static string CenturyText(long number, int decade, bool beforeChrist)
    {
        var hundreds = $"{(beforeChrist ? "-" : "")}{number - 1:D2}";
        return decade < 0 ? hundreds + "XX" : $"{hundreds}{decade / 10}X";
    }

    /// <summary>The unspecified digits that leave just the years from one to another; null where none do.</summary>
    public static string? SpanText(long first, long last)
    {
        if (Math.Max(Math.Abs(first), Math.Abs(last)) > 9999)
        {
            return null;
        }

        var magnitude = Math.Max(Math.Abs(first), Math.Abs(last));
        for (var digits = 1; digits <= 4; digits++)
        {
            var unit = EdtfYear.Power(digits);
            var year = new EdtfYear(magnitude - magnitude % unit, YearForm.Four, last < 0, (byte)((1 << digits) - 1), 0, 0);
            if (year.First == first && year.Last == last)
            {
                return new EdtfDate(year, default, default, default).Text;
            }
        }

        return null;
    }

    private static string Mark(EdtfQualifiers qualifiers) =>
        qualifiers == EdtfQualifiers.None ? "" : Marks[(int)qualifiers].ToString();
}
