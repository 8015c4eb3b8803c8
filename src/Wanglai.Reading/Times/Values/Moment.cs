using Wanglai.Time;

namespace Wanglai.Reading.Times.Values;

/// <summary>The unit that a moment names, from the coarsest to the finest.</summary>
internal enum MomentUnit : byte
{
    Century,
    Decade,
    Year,

    /// <summary>A season, quarter or half: the month holds the EDTF code, 21 to 41.</summary>
    Part,
    Month,
    Day,
}

/// <summary>One date of the text, at the precision that the text gives, while it is being worked out.</summary>
/// <remarks>
/// The year of a century or decade is its first one as EDTF counts digits: 1900 for 19XX, -200 for -02XX.
/// A day may be one that no calendar has (30 February) until <see cref="Exists"/> has been asked.
/// </remarks>
internal readonly record struct Moment(MomentUnit Unit, int Year, int Month = 0, int Day = 0, bool Approximate = false, bool Uncertain = false)
{
    private const int FurthestYear = 9998;
    private const int FirstHalf = 40;
    private const int Winter = 24;

    public static Moment OfYear(int year) => new(MomentUnit.Year, year);

    public static Moment OfMonth(int year, int month) => new(MomentUnit.Month, year, month);

    public static Moment OfDay(int year, int month, int day) => new(MomentUnit.Day, year, month, day);

    public static Moment OfDay(Day day) => OfDay((int)day.Year, day.Month, day.DayOfMonth);

    /// <summary>Whether the calendar has it, and it lies where EDTF can write months and days.</summary>
    public bool Exists =>
        Year is >= -FurthestYear and <= FurthestYear
        && (Unit < MomentUnit.Month || Month is >= 1 and <= 12)
        && (Unit < MomentUnit.Day || (Day >= 1 && Day <= Time.Day.DaysInMonth(Year, Month)));

    public int FirstYear => Unit switch
    {
        MomentUnit.Century when Year < 0 => Year - 99,
        MomentUnit.Decade when Year < 0 => Year - 9,
        _ => Year,
    };

    public int LastYear => Unit switch
    {
        MomentUnit.Century when Year >= 0 => Year + 99,
        MomentUnit.Decade when Year >= 0 => Year + 9,
        _ => Year,
    };

    /// <summary>The month in which it begins, 1 to 12.</summary>
    public int FirstMonth => Unit switch
    {
        MomentUnit.Month or MomentUnit.Day => Month,
        MomentUnit.Part => Month switch
        {
            21 => 3,
            22 => 6,
            23 => 9,
            Winter => 12,
            34 => 4,
            35 => 7,
            36 => 10,
            41 => 7,
            _ => 1,
        },
        _ => 1,
    };

    public Moment About() => this with { Approximate = true };

    public Moment Perhaps() => this with { Uncertain = true };

    /// <summary>The same date so many years on, at the same precision.</summary>
    public Moment AddYears(int years)
    {
        var year = Year + years;
        return Unit == MomentUnit.Day
            ? this with { Year = year, Day = Math.Min(Day, Math.Abs(year) > FurthestYear ? Day : Time.Day.DaysInMonth(year, Month)) }
            : this with { Year = year };
    }

    /// <summary>The month so many months on, at month precision.</summary>
    public Moment AddMonths(int months)
    {
        var count = (Year * 12) + (FirstMonth - 1) + months;
        return new Moment(MomentUnit.Month, (int)Math.Floor(count / 12.0), (((count % 12) + 12) % 12) + 1);
    }

    /// <summary>The day so many days on; null where this is no day that exists.</summary>
    public Moment? AddDays(int days) =>
        Unit == MomentUnit.Day && Exists ? OfDay(Time.Day.Of(Year, Month, Day).AddDays(days)) with { Approximate = Approximate, Uncertain = Uncertain } : null;

    /// <summary>Cut down to a coarser unit; itself where it is coarser already.</summary>
    public Moment At(MomentUnit unit) => unit switch
    {
        _ when Unit <= unit => this,
        MomentUnit.Year => new Moment(MomentUnit.Year, Year),
        MomentUnit.Month when Unit == MomentUnit.Day => new Moment(MomentUnit.Month, Year, Month),
        _ => this,
    };

    public EdtfDate? ToEdtf()
    {
        if (!Exists)
        {
            return null;
        }

        var date = Unit switch
        {
            MomentUnit.Century => EdtfDate.OfCentury(Year),
            MomentUnit.Decade => EdtfDate.OfDecade(Year),
            MomentUnit.Year => EdtfDate.OfYear(Year),
            MomentUnit.Part => EdtfDate.OfSeason(Year, Month),
            MomentUnit.Month => EdtfDate.OfMonth(Year, Month),
            _ => EdtfDate.OfDay(Year, Month, Day),
        };
        return Approximate || Uncertain ? date.WithQualifier(Approximate, Uncertain) : date;
    }

    /// <summary>Whether it begins before <paramref name="other"/> does, as far as both say.</summary>
    public bool BeginsBefore(Moment other)
    {
        if (FirstYear != other.FirstYear)
        {
            return FirstYear < other.FirstYear;
        }

        if (Unit <= MomentUnit.Year || other.Unit <= MomentUnit.Year)
        {
            return false;
        }

        return FirstMonth != other.FirstMonth
            ? FirstMonth < other.FirstMonth
            : Unit == MomentUnit.Day && other.Unit == MomentUnit.Day && Day < other.Day;
    }

    /// <summary>The date of an EDTF value: a date as it is, of an interval its last known end.</summary>
    public static Moment? From(Edtf? value) => value switch
    {
        EdtfDate date => FromDate(date),
        EdtfInterval interval => interval.End is { } end ? FromDate(end) : interval.Start is { } start ? FromDate(start) : null,
        _ => value?.Latest is { } day && Math.Abs(day.Year) <= FurthestYear ? OfDay(day) : null,
    };

    public static Moment? FromDate(EdtfDate date)
    {
        if (Math.Abs(date.FirstYear) > FurthestYear)
        {
            return null;
        }

        var approximate = date.IsApproximate;
        var uncertain = date.IsUncertain;
        if (date.Year is not { } year)
        {
            var span = date.LastYear - date.FirstYear;
            var first = (int)(date.FirstYear < 0 ? date.LastYear : date.FirstYear);
            return new Moment(span > 9 ? MomentUnit.Century : MomentUnit.Decade, first, 0, 0, approximate, uncertain);
        }

        if (date.Season is { } code)
        {
            return new Moment(MomentUnit.Part, (int)year, Math.Min(code, FirstHalf + 1), 0, approximate, uncertain);
        }

        var unit = date.DayOfMonth is not null ? MomentUnit.Day : date.Month is not null ? MomentUnit.Month : MomentUnit.Year;
        return new Moment(unit, (int)year, date.Month ?? 0, unit == MomentUnit.Day ? date.DayOfMonth ?? 0 : 0, approximate, uncertain);
    }
}
