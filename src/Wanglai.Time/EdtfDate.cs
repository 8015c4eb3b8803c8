using Wanglai.Time.Parsing;

namespace Wanglai.Time;

/// <summary>
/// A date: a year, a season or other part of a year, a month or a day, with unspecified digits (<c>X</c>), qualifiers
/// (<c>? ~ %</c>), long, exponential and significant-digit years. Also the centuries and decades of ISO 8601 (<c>19</c>, <c>196</c>).
/// </summary>
/// <remarks>
/// The days of a season are those of the meteorological seasons of the northern hemisphere for the codes 21 to 24
/// (spring is March to May; winter runs into February of the next year), as also for 25 to 28; 29 to 32 are the southern ones.
/// </remarks>
public sealed partial class EdtfDate : Edtf
{
    private readonly EdtfYear year;
    private readonly TwoDigits month;
    private readonly TwoDigits day;
    private readonly QualifierMarks marks;

    internal EdtfDate(EdtfYear year, TwoDigits month, TwoDigits day, QualifierMarks marks, string? text = null)
        : base(text)
    {
        this.year = year;
        this.month = month;
        this.day = day;
        this.marks = marks;
    }

    /// <summary>The unit that the date names.</summary>
    public EdtfPrecision Precision
    {
        get
        {
            if (!day.IsNone)
            {
                return EdtfPrecision.Day;
            }

            if (!month.IsNone)
            {
                return IsSeasonCode ? EdtfPrecision.Season : EdtfPrecision.Month;
            }

            return year.Form switch
            {
                YearForm.Decade => EdtfPrecision.Decade,
                YearForm.Century => EdtfPrecision.Century,
                _ => EdtfPrecision.Year,
            };
        }
    }

    /// <summary>The astronomical year; null where a digit is unspecified or not significant, and for a century or decade.</summary>
    public long? Year => year.IsExact ? year.Value : null;

    /// <summary>1 to 12; null where there is none or a digit is unspecified.</summary>
    public int? Month => month.IsNone || month.IsMasked || IsSeasonCode ? null : month.Value;

    /// <summary>1 to 31; null where there is none or a digit is unspecified.</summary>
    public int? DayOfMonth => day.IsNone || day.IsMasked ? null : day.Value;

    /// <summary>The code of the season, quarter, third or half, 21 to 41; null where the date names none.</summary>
    public int? Season => IsSeasonCode ? month.Value : null;

    /// <summary>The first year that the date can lie in (a winter may run into the next).</summary>
    public long FirstYear => year.First;

    /// <summary>The last year that the date can lie in.</summary>
    public long LastYear => year.Last;

    /// <summary>The number of significant digits of the year (<c>1950S2</c>: 2); null where none is given.</summary>
    public int? SignificantDigits => year.Significant == 0 ? null : year.Significant;

    /// <summary>Whether any digit is unspecified.</summary>
    public bool HasUnspecifiedDigits => year.IsMasked || month.IsMasked || day.IsMasked;

    /// <summary>
    /// Whether each day from <see cref="Edtf.Earliest"/> to <see cref="Edtf.Latest"/> is one that the date can lie on:
    /// so for <c>196X</c> and <c>1999-XX</c>, not for <c>1560-XX-25</c>.
    /// </summary>
    public bool IsContiguous => !HasUnspecifiedDigits || (!IsSeasonCode && EdtfDateBounds.IsContiguous(year, month, day));

    public override EdtfLimit EarliestLimit => EdtfLimit.Known;

    public override EdtfLimit LatestLimit => EdtfLimit.Known;

    public override Day? Earliest => FirstDay;

    public override Day? Latest => LastDay;

    /// <summary>The first day that the date can lie on: <see cref="Edtf.Earliest"/>, which a date always has.</summary>
    public Day FirstDay => new(EdtfDateBounds.First(year, month, day));

    /// <summary>The last day that the date can lie on: <see cref="Edtf.Latest"/>, which a date always has.</summary>
    public Day LastDay => new(EdtfDateBounds.Last(year, month, day));

    /// <summary>The qualifiers of the year: those that stand before it, after it, or after a part to its right.</summary>
    public EdtfQualifiers YearQualifiers => marks.On(0);

    /// <summary>The qualifiers of the month or season.</summary>
    public EdtfQualifiers MonthQualifiers => month.IsNone ? EdtfQualifiers.None : marks.On(1);

    /// <summary>The qualifiers of the day.</summary>
    public EdtfQualifiers DayQualifiers => day.IsNone ? EdtfQualifiers.None : marks.On(2);

    public override EdtfQualifiers Qualifiers => YearQualifiers | MonthQualifiers | DayQualifiers;

    public override int Level => EdtfDateLevel.Of(year, month, day, marks);

    internal EdtfYear YearPart => year;

    internal TwoDigits MonthPart => month;

    internal TwoDigits DayPart => day;

    internal QualifierMarks Marks => marks;

    internal int PartCount => !day.IsNone ? 3 : month.IsNone ? 1 : 2;

    private bool IsSeasonCode => month.Tens is >= 2 and <= 4;

    /// <summary>Whether a day is one that the date can lie on; exact also where unspecified digits leave gaps.</summary>
    public bool Admits(Day candidate)
    {
        if (candidate < FirstDay || candidate > LastDay)
        {
            return false;
        }

        if (!HasUnspecifiedDigits)
        {
            return true;
        }

        var (y, m, d) = candidate;
        if (IsSeasonCode)
        {
            return AdmitsInSeason(candidate, y) || AdmitsInSeason(candidate, y - 1);
        }

        return year.Admits(y) && (month.IsNone || month.Admits(m)) && (day.IsNone || day.Admits(d));
    }

    public override Edtf Canonical() => EdtfCanonical.Date(this);

    private protected override string Format() => EdtfDateText.Write(year, month, day, marks);

    private bool AdmitsInSeason(Day candidate, long seasonYear)
    {
        if (!year.Admits(seasonYear))
        {
            return false;
        }

        var (first, last) = EdtfSeasons.Days(seasonYear, month.Value);
        return candidate.Number >= first && candidate.Number <= last;
    }
}
