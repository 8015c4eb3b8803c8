using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// The arithmetic that relative dates need (“three years later”, “the month after”): each date stays as exact and as sure as it was.
/// </summary>
public static class EdtfArithmetic
{
    /// <summary>The year, season or decade that a month or day lies in: the same date with its month and day left off.</summary>
    public static EdtfDate ToYear(this EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return With(date, date.YearPart, default, default);
    }

    /// <summary>The month that a day lies in: the same date with its day left off. A year or season stays as it is.</summary>
    public static EdtfDate ToMonth(this EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return With(date, date.YearPart, date.MonthPart, default);
    }

    /// <summary>
    /// The same date so many years on. Of 29 February, 28 February where the year has no 29th. A date with unspecified digits in its year
    /// moves by whole decades, centuries and so on only (<c>196X</c> + 10 is <c>197X</c>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would leave -9999 to 9999 (where it has finer parts or unspecified digits),
    /// change sign among unspecified digits, or move by a part of its unit.</exception>
    public static EdtfDate PlusYears(this EdtfDate date, long years)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (years == 0)
        {
            return date;
        }

        if (!date.YearPart.IsExact)
        {
            return With(date, ShiftUnits(date.YearPart, years), date.MonthPart, date.DayPart);
        }

        var target = EdtfDate.OfYear(checked(date.YearPart.Value + years)).YearPart;
        if (!date.MonthPart.IsNone && target.Form != YearForm.Four)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "Only a year from -9999 to 9999 has months and days.");
        }

        var day = date.DayPart;
        if (!EdtfDateBounds.Exists(target, date.MonthPart, day))
        {
            day = TwoDigits.Of(28);
        }

        return With(date, target, date.MonthPart, day);
    }

    /// <summary>The same month, or day of the month, so many months on; the month's last day where it has no such day.</summary>
    /// <exception cref="ArgumentException">The date names no known month of a known year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year would leave -9999 to 9999.</exception>
    public static EdtfDate PlusMonths(this EdtfDate date, long months)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Year is null || date.Month is null || date.DayPart.IsMasked)
        {
            throw new ArgumentException($"{date} names no known month.", nameof(date));
        }

        var (year, month, day) = date.FirstDay.AddMonths(months);
        return date.DayPart.IsNone
            ? Requalify(date, EdtfDate.OfMonth(year, month))
            : Requalify(date, EdtfDate.OfDay(year, month, day));
    }

    /// <summary>The day so many days on.</summary>
    /// <exception cref="ArgumentException">The date names no known day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year would leave -9999 to 9999.</exception>
    public static EdtfDate PlusDays(this EdtfDate date, long days)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Precision != EdtfPrecision.Day || date.HasUnspecifiedDigits)
        {
            throw new ArgumentException($"{date} names no known day.", nameof(date));
        }

        return Requalify(date, EdtfDate.OfDay(date.FirstDay.AddDays(days)));
    }

    /// <summary>
    /// The date so many of its own units on: days, months, seasons or quarters or halves (summer after spring, the next year's first after
    /// the last), years, decades (also <c>196X</c>) or centuries (also <c>19XX</c>).
    /// </summary>
    /// <exception cref="ArgumentException">Unspecified digits leave open what the unit is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year would leave -9999 to 9999.</exception>
    public static EdtfDate Plus(this EdtfDate date, long units)
    {
        ArgumentNullException.ThrowIfNull(date);
        switch (date.Precision)
        {
            case EdtfPrecision.Day:
                return date.PlusDays(units);
            case EdtfPrecision.Month:
                return date.PlusMonths(units);
            case EdtfPrecision.Season when date.Year is { } year:
                var (first, count) = EdtfSeasons.Family(date.Season!.Value);
                var index = checked(year * count + (date.Season.Value - first) + units);
                var newYear = index >= 0 ? index / count : (index - count + 1) / count;
                return Requalify(date, EdtfDate.OfSeason(newYear, first + (int)(index - newYear * count)));
            default:
                return date.PlusYears(checked(units * UnitYears(date.YearPart)));
        }
    }

    /// <summary>Both ends so many years on; an open or unknown end stays so.</summary>
    public static EdtfInterval PlusYears(this EdtfInterval interval, long years)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return EdtfInterval.Of(interval.Start?.PlusYears(years), interval.EarliestLimit, interval.End?.PlusYears(years), interval.LatestLimit);
    }

    private static long UnitYears(EdtfYear year) => year.Form switch
    {
        YearForm.Decade => 10,
        YearForm.Century => 100,
        _ when year.Mask != 0 => EdtfYear.Power(32 - System.Numerics.BitOperations.LeadingZeroCount(year.Mask)),
        _ => 1,
    };

    private static EdtfYear ShiftUnits(EdtfYear year, long years)
    {
        var unit = UnitYears(year);
        var moved = checked((year.Negative ? -year.Magnitude : year.Magnitude) + years);
        if (year.Significant > 0 || years % unit != 0 || (year.Negative ? moved > 0 : moved < 0) || Math.Abs(moved) > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "Unspecified digits do not allow this step.");
        }

        var digits = year.Form switch { YearForm.Decade => 10, YearForm.Century => 100, _ => 1 };
        return year with { Digits = Math.Abs(moved) / digits };
    }

    private static EdtfDate With(EdtfDate date, EdtfYear year, TwoDigits month, TwoDigits day)
    {
        var parts = !day.IsNone ? 3 : month.IsNone ? 1 : 2;
        return new EdtfDate(year, month, day, EdtfCanonical.Marks(parts, date.YearQualifiers, date.MonthQualifiers, date.DayQualifiers));
    }

    private static EdtfDate Requalify(EdtfDate from, EdtfDate to) => to.WithQualifiers(from.YearQualifiers, from.MonthQualifiers, from.DayQualifiers);
}
