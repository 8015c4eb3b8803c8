namespace Wanglai.Time.Parsing;

/// <summary>The least level of ISO 8601-2 that has a date.</summary>
internal static class EdtfDateLevel
{
    public static int Of(EdtfYear year, TwoDigits month, TwoDigits day, QualifierMarks marks)
    {
        var parts = !day.IsNone ? 3 : month.IsNone ? 1 : 2;
        var season = month.Tens is >= 2 and <= 4;
        if (year.Form is YearForm.Exponential or YearForm.Decade || year.Significant > 0
            || marks.HasInnerMarks(parts)
            || (year.Form == YearForm.Century && !marks.IsNone)
            || (season && (!marks.IsNone || year.IsMasked || month.Value > 24))
            || (IsMaskedAtAll(year, month, day) && !IsLevelOneMask(year, month, day)))
        {
            return 2;
        }

        return year.Negative || year.Form == YearForm.Long || season || !marks.IsNone || IsMaskedAtAll(year, month, day) ? 1 : 0;
    }

    private static bool IsMaskedAtAll(EdtfYear year, TwoDigits month, TwoDigits day) => year.IsMasked || month.IsMasked || day.IsMasked;

    // Level 1 leaves out whole parts from the right (1985-04-XX, 1985-XX-XX, XXXX-XX) or the last one or two digits of a year alone.
    private static bool IsLevelOneMask(EdtfYear year, TwoDigits month, TwoDigits day)
    {
        var monthFree = month.IsNone || month.IsWhollyUnspecified;
        var dayFree = day.IsNone || day.IsWhollyUnspecified;
        return year.Mask switch
        {
            0 => month.IsMasked ? month.IsWhollyUnspecified && dayFree : dayFree,
            0b0001 or 0b0011 => month.IsNone,
            0b1111 => monthFree && dayFree,
            _ => false,
        };
    }
}
