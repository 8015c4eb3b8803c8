using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <content>How dates are made from numbers.</content>
public sealed partial class EdtfDate
{
    private const long FurthestFourDigits = 9999;

    /// <summary>A year. Four digits, or <c>Y</c> and more where it lies beyond 9999 or before -9999.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BC, -220 is 221 BC.</param>
    public static EdtfDate OfYear(long year) => new(PlainYear(year), default, default, default);

    /// <summary>A month of a year from -9999 to 9999.</summary>
    public static EdtfDate OfMonth(long year, int month)
    {
        CheckFourDigits(year);
        CheckMonth(month);
        return new EdtfDate(PlainYear(year), TwoDigits.Of(month), default, default);
    }

    /// <summary>A day of a year from -9999 to 9999.</summary>
    public static EdtfDate OfDay(long year, int month, int day)
    {
        CheckFourDigits(year);
        _ = Time.Day.Of(year, month, day);
        return new EdtfDate(PlainYear(year), TwoDigits.Of(month), TwoDigits.Of(day), default);
    }

    /// <summary>A day of a year from -9999 to 9999.</summary>
    public static EdtfDate OfDay(Day day)
    {
        var (year, month, dayOfMonth) = day;
        return OfDay(year, month, dayOfMonth);
    }

    /// <summary>A season, quarter, third or half of a year from -9999 to 9999.</summary>
    /// <param name="year">The astronomical year.</param>
    /// <param name="code">21 to 24 spring to winter, 25 to 28 the same in the northern and 29 to 32 in the southern hemisphere,
    /// 33 to 36 the quarters, 37 to 39 the thirds, 40 and 41 the halves.</param>
    public static EdtfDate OfSeason(long year, int code)
    {
        CheckFourDigits(year);
        if (code is < EdtfSeasons.FirstCode or > EdtfSeasons.LastCode)
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, "A season or other part of a year is 21 to 41.");
        }

        return new EdtfDate(PlainYear(year), TwoDigits.Of(code), default, default);
    }

    /// <summary>The ten years whose numbers differ in the last digit only: <c>196X</c> for any year from 1960 to 1969, <c>-022X</c> for -229 to -220.</summary>
    public static EdtfDate OfDecade(long anyYear) => OfTrailing(anyYear, 1);

    /// <summary>The hundred years whose numbers differ in the last two digits only: <c>19XX</c> for any year from 1900 to 1999, <c>-02XX</c> for -299 to -200.</summary>
    public static EdtfDate OfCentury(long anyYear) => OfTrailing(anyYear, 2);

    /// <summary>The same date with its year, month and day qualified as given, and no other qualifier: <c>1960~</c>.</summary>
    public EdtfDate WithQualifiers(EdtfQualifiers qualifiers)
    {
        if ((qualifiers | EdtfQualifiers.Both) != EdtfQualifiers.Both)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifiers), qualifiers, "The qualifiers are uncertain and approximate.");
        }

        return new EdtfDate(year, month, day, default(QualifierMarks).WithAfter(PartCount - 1, qualifiers));
    }

    /// <summary>The same date with each part qualified on its own; the qualifier of a part that the date has not is left out.</summary>
    public EdtfDate WithQualifiers(EdtfQualifiers ofYear, EdtfQualifiers ofMonth, EdtfQualifiers ofDay) =>
        new(year, month, day, EdtfCanonical.Marks(PartCount, ofYear, ofMonth, ofDay));

    /// <summary>The same date as a whole qualified: <c>~</c> where approximate, <c>?</c> where uncertain, <c>%</c> where both.</summary>
    public EdtfDate WithQualifier(bool approximate = false, bool uncertain = false) => WithQualifiers(
        (approximate ? EdtfQualifiers.Approximate : EdtfQualifiers.None) | (uncertain ? EdtfQualifiers.Uncertain : EdtfQualifiers.None));

    private static EdtfDate OfTrailing(long anyYear, int digits)
    {
        CheckFourDigits(anyYear);
        var unit = EdtfYear.Power(digits);
        var magnitude = Math.Abs(anyYear);
        return new EdtfDate(new EdtfYear(magnitude - magnitude % unit, YearForm.Four, anyYear < 0, (byte)((1 << digits) - 1), 0, 0), default, default, default);
    }

    private static EdtfYear PlainYear(long year)
    {
        if (year is > Time.Day.FurthestYear or < -Time.Day.FurthestYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year has at most sixteen digits.");
        }

        var magnitude = Math.Abs(year);
        return new EdtfYear(magnitude, magnitude > FurthestFourDigits ? YearForm.Long : YearForm.Four, year < 0, 0, 0, 0);
    }

    private static void CheckFourDigits(long year)
    {
        if (year is > FurthestFourDigits or < -FurthestFourDigits)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Only a year from -9999 to 9999 has months, decades and centuries in EDTF.");
        }
    }

    private static void CheckMonth(int month)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }
    }
}
