using System.Diagnostics.CodeAnalysis;

namespace Wanglai.Time.Parsing;

/// <summary>The parts of a date as read.</summary>
internal readonly record struct DateParts(EdtfYear Year, TwoDigits Month, TwoDigits Day, QualifierMarks Marks);

/// <summary>Reads a date: the year by <see cref="EdtfYearParser"/>, then month or season and day, with the qualifiers between.</summary>
internal static class EdtfDateParser
{
    /// <summary>Reads a date that is a part of an interval or set, where centuries and decades in two and three digits and times of day are none.</summary>
    public static bool ReadPart(ref EdtfReader reader, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        var at = reader.Position;
        if (!Read(ref reader, out var parts))
        {
            return false;
        }

        if (parts.Year.Form is YearForm.Decade or YearForm.Century)
        {
            return reader.Fail(EdtfErrorCode.DecadeStandsAlone, at, reader.Position - at);
        }

        if (reader.Current == 'T')
        {
            return reader.Fail(EdtfErrorCode.TimeNotHere, reader.Position, 1);
        }

        date = new EdtfDate(parts.Year, parts.Month, parts.Day, parts.Marks);
        return true;
    }

    public static bool Read(ref EdtfReader reader, out DateParts parts)
    {
        parts = default;
        var marks = default(QualifierMarks);
        TwoDigits month = default;
        TwoDigits day = default;
        if (!ReadBefore(ref reader, 0, ref marks) || !EdtfYearParser.Read(ref reader, out var year) || !ReadAfter(ref reader, 0, ref marks))
        {
            return false;
        }

        if (reader.Current == '-')
        {
            if (year.Form != YearForm.Four || year.Significant > 0)
            {
                return reader.Fail(year.Form >= YearForm.Decade ? EdtfErrorCode.YearExpected : EdtfErrorCode.YearStandsAlone, reader.Position, 1);
            }

            reader.Skip();
            if (!ReadBefore(ref reader, 1, ref marks) || !ReadMonth(ref reader, out month) || !ReadAfter(ref reader, 1, ref marks))
            {
                return false;
            }

            if (reader.Current == '-' && !ReadDay(ref reader, year, month, out day, ref marks))
            {
                return false;
            }
        }

        parts = new DateParts(year, month, day, marks);
        return true;
    }

    private static bool ReadMonth(ref EdtfReader reader, out TwoDigits month)
    {
        var at = reader.Position;
        if (!ReadTwo(ref reader, EdtfErrorCode.MonthExpected, out month))
        {
            return false;
        }

        if (month.IsMasked)
        {
            return month.Tens is 0 or 1 or TwoDigits.X || reader.Fail(EdtfErrorCode.MonthRange, at, 2);
        }

        return month.Value switch
        {
            >= 1 and <= 12 or >= EdtfSeasons.FirstCode and <= EdtfSeasons.LastCode => true,
            > EdtfSeasons.LastCode => reader.Fail(EdtfErrorCode.SeasonRange, at, 2),
            _ => reader.Fail(EdtfErrorCode.MonthRange, at, 2),
        };
    }

    private static bool ReadDay(ref EdtfReader reader, EdtfYear year, TwoDigits month, out TwoDigits day, ref QualifierMarks marks)
    {
        day = default;
        if (month.Tens is >= 2 and <= 4)
        {
            return reader.Fail(EdtfErrorCode.SeasonHasNoDay, reader.Position, 1);
        }

        reader.Skip();
        if (!ReadBefore(ref reader, 2, ref marks))
        {
            return false;
        }

        var at = reader.Position;
        if (!ReadTwo(ref reader, EdtfErrorCode.DayExpected, out day))
        {
            return false;
        }

        if (day.IsMasked ? day.Tens is > 3 and not TwoDigits.X : day.Value is 0 or > 31)
        {
            return reader.Fail(EdtfErrorCode.DayRange, at, 2);
        }

        if (year.IsMasked || month.IsMasked || day.IsMasked)
        {
            if (!EdtfDateBounds.Exists(year, month, day))
            {
                return reader.Fail(EdtfErrorCode.NoSuchDayPattern, at, 2);
            }
        }
        else if (day.Value > 28 && day.Value > Day.DaysInMonth(year.Value, month.Value))
        {
            return reader.Fail(EdtfErrorCode.NoSuchDay, at, 2, year.Value, month.Value);
        }

        return ReadAfter(ref reader, 2, ref marks);
    }

    private static bool ReadTwo(ref EdtfReader reader, EdtfErrorCode expected, out TwoDigits result)
    {
        var tens = EdtfYearParser.DigitOrX(reader.Current);
        if (tens < 0)
        {
            result = default;
            return reader.FailHere(expected);
        }

        var units = EdtfYearParser.DigitOrX(reader.Ahead(1));
        if (units < 0)
        {
            result = default;
            reader.Skip();
            return reader.FailHere(expected);
        }

        result = TwoDigits.Of(tens, units);
        reader.Skip(2);
        return true;
    }

    private static bool ReadBefore(ref EdtfReader reader, int part, ref QualifierMarks marks)
    {
        var mark = reader.ReadQualifier();
        if (mark == EdtfQualifiers.None)
        {
            return true;
        }

        marks = marks.WithBefore(part, mark);
        return CheckOnce(ref reader);
    }

    private static bool ReadAfter(ref EdtfReader reader, int part, ref QualifierMarks marks)
    {
        var mark = reader.ReadQualifier();
        if (mark == EdtfQualifiers.None)
        {
            return true;
        }

        marks = marks.WithAfter(part, mark);
        return CheckOnce(ref reader);
    }

    private static bool CheckOnce(ref EdtfReader reader) =>
        EdtfReader.Qualifier(reader.Current) == EdtfQualifiers.None || reader.Fail(EdtfErrorCode.QualifierTwice, reader.Position, 1);
}
