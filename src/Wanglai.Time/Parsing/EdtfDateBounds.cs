namespace Wanglai.Time.Parsing;

/// <summary>
/// The first and the last day that a date can lie on, exactly. With unspecified digits, the outermost year that matches
/// holds the outermost day, save for 29 February, which only leap years have.
/// </summary>
internal static class EdtfDateBounds
{
    public static long First(EdtfYear year, TwoDigits month, TwoDigits day)
    {
        if (month.IsNone)
        {
            return Day.Count(year.First, 1, 1);
        }

        if (month.Tens is >= 2 and <= 4)
        {
            return EdtfSeasons.Days(year.First, month.Value).First;
        }

        if (!year.IsMasked && !month.IsMasked && !day.IsMasked)
        {
            return Day.Count(year.Value, month.Value, day.IsNone ? 1 : day.Value);
        }

        var y = IsLeapDay(month, day) ? LeapYear(year, last: false)!.Value : year.First;
        for (var m = month.Least(1, 12); ; m = month.Least(m + 1, 12))
        {
            var d = day.IsNone ? 1 : day.Least(1, Day.DaysInMonth(y, m));
            if (d > 0)
            {
                return Day.Count(y, m, d);
            }
        }
    }

    public static long Last(EdtfYear year, TwoDigits month, TwoDigits day)
    {
        if (month.IsNone)
        {
            return Day.Count(year.Last, 12, 31);
        }

        if (month.Tens is >= 2 and <= 4)
        {
            return EdtfSeasons.Days(year.Last, month.Value).Last;
        }

        if (!year.IsMasked && !month.IsMasked && !day.IsMasked)
        {
            return Day.Count(year.Value, month.Value, day.IsNone ? Day.DaysInMonth(year.Value, month.Value) : day.Value);
        }

        var y = IsLeapDay(month, day) ? LeapYear(year, last: true)!.Value : year.Last;
        for (var m = month.Greatest(1, 12); ; m = month.Greatest(1, m - 1))
        {
            var length = Day.DaysInMonth(y, m);
            var d = day.IsNone ? length : day.Greatest(1, length);
            if (d > 0)
            {
                return Day.Count(y, m, d);
            }
        }
    }

    /// <summary>Whether any day matches. The parts are in range each for itself: it is their combination that is asked for.</summary>
    public static bool Exists(EdtfYear year, TwoDigits month, TwoDigits day)
    {
        if (day.IsNone)
        {
            return true;
        }

        if (IsLeapDay(month, day))
        {
            return LeapYear(year, last: false) is not null;
        }

        for (var m = month.Least(1, 12); m > 0; m = m == 12 ? 0 : month.Least(m + 1, 12))
        {
            if (day.Least(1, Day.DaysInMonth(year.First, m)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each day from the first to the last matches. The month is none of a season.</summary>
    public static bool IsContiguous(EdtfYear year, TwoDigits month, TwoDigits day)
    {
        var length = Last(year, month, day) - First(year, month, day) + 1;
        if (length == 1)
        {
            return true;
        }

        if (year.IsMasked)
        {
            // Only digits left out from the right, and all finer parts with them, leave no gap.
            return (year.Mask & (year.Mask + 1)) == 0 && (month.IsNone || month.IsWhollyUnspecified) && (day.IsNone || day.IsWhollyUnspecified);
        }

        var matching = 0;
        for (var m = 1; m <= 12; m++)
        {
            for (var d = 1; month.Admits(m) && d <= Day.DaysInMonth(year.Value, m); d++)
            {
                matching += day.IsNone || day.Admits(d) ? 1 : 0;
            }
        }

        return matching == length;
    }

    private static bool IsLeapDay(TwoDigits month, TwoDigits day) => month.Packed == 0x02 && day.Packed == 0x29;

    private static long? LeapYear(EdtfYear year, bool last)
    {
        if (!year.IsMasked)
        {
            return Day.IsLeapYear(year.Value) ? year.Value : null;
        }

        // At most 10,000 years match. Digits rise away from the year 0, so for years before it the order turns round.
        var count = year.MaskedCount;
        var downwards = last != year.Negative;
        for (var i = 0; i < count; i++)
        {
            var magnitude = year.Nth(downwards ? count - 1 - i : i);
            if (Day.IsLeapYear(magnitude) && !(year.Negative && magnitude == 0))
            {
                return year.Negative ? -magnitude : magnitude;
            }
        }

        return null;
    }
}
