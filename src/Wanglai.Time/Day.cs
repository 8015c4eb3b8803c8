namespace Wanglai.Time;

/// <summary>
/// A day of the proleptic Gregorian calendar (ISO 8601-1: the calendar of today, carried back before 1582; the year 0 is 1 BC).
/// </summary>
/// <remarks>
/// The conversions follow Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms” (days_from_civil, civil_from_days).
/// <c>default</c> is 1970-01-01.
/// </remarks>
public readonly record struct Day : IComparable<Day>
{
    /// <summary>The furthest year, before or after the year 0, that a day may lie in: sixteen digits.</summary>
    public const long FurthestYear = 9_999_999_999_999_999;

    private const long FurthestNumber = 3_660_000_000_000_000_000;

    /// <summary>A day by its count.</summary>
    /// <param name="number">Days since 1970-01-01, negative before it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is further away than <see cref="FurthestYear"/>.</exception>
    public Day(long number)
    {
        if (number is > FurthestNumber or < -FurthestNumber)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "The day is further away than years of sixteen digits.");
        }

        Number = number;
    }

    /// <summary>Days since 1970-01-01, negative before it.</summary>
    public long Number { get; }

    /// <summary>The astronomical year: 0 is 1 BC, -220 is 221 BC.</summary>
    public long Year => Civil().Year;

    /// <summary>1 to 12.</summary>
    public int Month => Civil().Month;

    /// <summary>1 to 31.</summary>
    public int DayOfMonth => Civil().Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)(int)FloorMod(Number + 4, 7);

    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <summary>The days from <paramref name="right"/> to <paramref name="left"/>: 1 for a day and the day before it.</summary>
    public static long operator -(Day left, Day right) => left.Number - right.Number;

    /// <summary>The day of a calendar date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, no such day in it, or the year has more than sixteen digits.</exception>
    public static Day Of(long year, int month, int day)
    {
        if (year is > FurthestYear or < -FurthestYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year has at most sixteen digits.");
        }

        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }

        if (day < 1 || day > DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
        }

        return new Day(Count(year, month, day));
    }

    /// <summary>Whether the proleptic Gregorian year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>28 to 31. <paramref name="month"/> is 1 to 12.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The earlier of two days.</summary>
    public static Day Min(Day a, Day b) => a <= b ? a : b;

    /// <summary>The later of two days.</summary>
    public static Day Max(Day a, Day b) => a >= b ? a : b;

    /// <summary>The day so many days later; earlier where <paramref name="days"/> is negative.</summary>
    public Day AddDays(long days) => new(checked(Number + days));

    /// <summary>The same day of the month so many months on; the month's last day where it has no such day (31 January + 1 = 28 or 29 February).</summary>
    public Day AddMonths(long months)
    {
        var (year, month, day) = Civil();
        var count = checked(year * 12 + (month - 1) + months);
        var newYear = FloorDiv(count, 12);
        var newMonth = (int)FloorMod(count, 12) + 1;
        return Of(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>The same day so many years on; 28 February where that year has no 29 February.</summary>
    public Day AddYears(long years) => AddMonths(checked(years * 12));

    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>The year, the month and the day of the month, worked out once.</summary>
    public void Deconstruct(out long year, out int month, out int day) => (year, month, day) = Civil();

    /// <summary><c>YYYY-MM-DD</c> with the astronomical year, at least four digits: <c>-0220-01-01</c>, <c>170000002-12-31</c>.</summary>
    public override string ToString()
    {
        var (year, month, day) = Civil();
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    /// <summary>The count of a calendar date that is known to exist.</summary>
    internal static long Count(long year, int month, int day)
    {
        // Years begin in March here, so that the leap day is a year's last.
        var y = month <= 2 ? year - 1 : year;
        var era = FloorDiv(y, 400);
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097 + dayOfEra - 719468;
    }

    private static long FloorDiv(long a, long b) => a >= 0 ? a / b : (a - b + 1) / b;

    private static long FloorMod(long a, long b) => a - FloorDiv(a, b) * b;

    private (long Year, int Month, int Day) Civil()
    {
        var z = Number + 719468;
        var era = FloorDiv(z, 146097);
        var dayOfEra = z - era * 146097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        var dayOfYear = (int)(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var shifted = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * shifted + 2) / 5 + 1;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        var year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return (year, month, day);
    }
}
