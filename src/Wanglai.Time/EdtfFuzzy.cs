using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// Widened bounds for search, where “about 1960” should be found in 1959, too. The exact bounds (<see cref="Edtf.Earliest"/>,
/// <see cref="Edtf.Latest"/>) never move for a qualifier; who wants them moved asks here, and says how far.
/// </summary>
public static class EdtfFuzzy
{
    private static readonly Day FirstOfAll = Day.Of(-Day.FurthestYear, 1, 1);
    private static readonly Day LastOfAll = Day.Of(Day.FurthestYear, 12, 31);

    /// <summary>
    /// The days from the earliest to the latest of a value, moved outwards for each end's own qualifiers. Always contains the exact bounds;
    /// equal to them where nothing is qualified. An open or unknown end is null.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="by">How far; <see cref="EdtfWidening.Default"/> where left out.</param>
    public static DayRange Widen(Edtf value, EdtfWidening? by = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        by ??= EdtfWidening.Default;
        return value switch
        {
            EdtfDate date => new DayRange(First(date, by), Last(date, by)),
            EdtfInterval interval => new DayRange(First(interval.Start, by), Last(interval.End, by)),
            EdtfSet set => new DayRange(
                set.EarliestLimit == EdtfLimit.Known ? set.Members.Min(m => First(m.First, by)) : null,
                set.LatestLimit == EdtfLimit.Known ? set.Members.Max(m => Last(m.Last, by)) : null),
            _ => DayRange.Of(value),
        };
    }

    private static Day? First(EdtfDate? date, EdtfWidening by) => date is null ? null : Move(date, date.FirstDay, by, -1);

    private static Day? Last(EdtfDate? date, EdtfWidening by) => date is null ? null : Move(date, date.LastDay, by, 1);

    private static Day Move(EdtfDate date, Day day, EdtfWidening by, int direction)
    {
        if (date.YearQualifiers != EdtfQualifiers.None)
        {
            long years = YearsOf(date.YearPart, by) * Times(date.YearQualifiers);
            var limit = direction < 0 ? FirstOfAll : LastOfAll;
            return Math.Abs(day.Year) + years >= Day.FurthestYear ? limit : day.AddYears(direction * years);
        }

        if (date.MonthQualifiers != EdtfQualifiers.None)
        {
            return AddMonthsOutwards(day, direction * by.Months * Times(date.MonthQualifiers));
        }

        return date.DayQualifiers == EdtfQualifiers.None ? day : day.AddDays(direction * by.Days * Times(date.DayQualifiers));
    }

    // From the last day of a month to the last day of another: 28 February and a month is 31 March.
    private static Day AddMonthsOutwards(Day day, int months)
    {
        var moved = day.AddMonths(months);
        var wasLast = day.DayOfMonth == Day.DaysInMonth(day.Year, day.Month);
        return wasLast && months > 0 ? moved.AddDays(Day.DaysInMonth(moved.Year, moved.Month) - moved.DayOfMonth) : moved;
    }

    private static int Times(EdtfQualifiers qualifiers) => qualifiers == EdtfQualifiers.Both ? 2 : 1;

    private static int YearsOf(EdtfYear year, EdtfWidening by) => year.Form switch
    {
        YearForm.Decade => by.DecadeYears,
        YearForm.Century => by.CenturyYears,
        _ => year.Mask switch
        {
            0 => by.Years,
            1 => by.DecadeYears,
            _ => by.CenturyYears,
        },
    };
}
