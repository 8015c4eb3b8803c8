using System.Globalization;
using Wanglai.Time;

namespace Wanglai.Wording;

/// <summary>Writes stretches of days shortly, as EDTF.</summary>
public static class DayWords
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// The days from <paramref name="first"/> to <paramref name="last"/>: <c>1983</c>, <c>1983-06</c>, <c>1980/1983</c> where they are
    /// whole years or months, else the two days.
    /// </summary>
    public static string Range(Day first, Day last)
    {
        if (first == last)
        {
            return first.ToString();
        }

        if (BeginsMonth(first) && EndsMonth(last) && HasPlainYear(first) && HasPlainYear(last))
        {
            var whole = first.Month == 1 && last.Month == MonthsOfYear;
            var (from, to) = whole ? (Year(first), Year(last)) : (Month(first), Month(last));
            return from == to ? from : $"{from}/{to}";
        }

        return $"{first}/{last}";
    }

    private static bool BeginsMonth(Day day) => day.DayOfMonth == 1;

    private static bool EndsMonth(Day day) => new Day(day.Number + 1).DayOfMonth == 1;

    private static bool HasPlainYear(Day day) => day.Year is >= 0 and <= 9999;

    private static string Year(Day day) => day.Year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Month(Day day) => string.Create(CultureInfo.InvariantCulture, $"{Year(day)}-{day.Month:D2}");
}
