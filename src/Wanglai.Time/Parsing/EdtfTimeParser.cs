namespace Wanglai.Time.Parsing;

/// <summary>Reads <c>Thh:mm</c>, seconds with a fraction, and the zone, from -12:00 to +14:00, the span of the zones that clocks keep.</summary>
internal static class EdtfTimeParser
{
    private const int WestMost = -12 * 60;
    private const int EastMost = 14 * 60;

    public static EdtfDateTime? Read(ref EdtfReader reader, in DateParts parts, string text)
    {
        if (parts.Day.IsNone || parts.Year.IsMasked || parts.Month.IsMasked || parts.Day.IsMasked || !parts.Marks.IsNone)
        {
            reader.Fail(EdtfErrorCode.TimeNeedsWholeDay, reader.Position, 1);
            return null;
        }

        reader.Skip();
        if (!ReadClock(ref reader, out var hour, out var minute, out var second, out var fraction)
            || !ReadZone(ref reader, out var form, out var offset)
            || reader.FailUnlessAtEnd())
        {
            return null;
        }

        var date = new EdtfDate(parts.Year, parts.Month, parts.Day, parts.Marks);
        var time = new TimeOfDay((byte)hour, (byte)minute, (sbyte)second, fraction, form, (short)offset);
        return new EdtfDateTime(date, time, reader.AsWritten(text));
    }

    private static bool ReadClock(ref EdtfReader reader, out int hour, out int minute, out int second, out string fraction)
    {
        var at = reader.Position;
        minute = 0;
        second = -1;
        fraction = "";
        if (!ReadTwo(ref reader, 24, EdtfErrorCode.TimeExpected, EdtfErrorCode.HourRange, out hour))
        {
            return false;
        }

        if (reader.Current != ':')
        {
            return reader.FailHere(EdtfErrorCode.TimeExpected);
        }

        reader.Skip();
        if (!ReadTwo(ref reader, 59, EdtfErrorCode.TimeExpected, EdtfErrorCode.MinuteRange, out minute))
        {
            return false;
        }

        if (reader.Current == ':')
        {
            reader.Skip();
            if (!ReadTwo(ref reader, 59, EdtfErrorCode.TimeExpected, EdtfErrorCode.SecondRange, out second) || !ReadFraction(ref reader, out fraction))
            {
                return false;
            }
        }

        return hour < 24 || (minute == 0 && second <= 0 && fraction.AsSpan().IndexOfAnyExcept('0') < 0)
            || reader.Fail(EdtfErrorCode.HourRange, at, 2);
    }

    private static bool ReadFraction(ref EdtfReader reader, out string fraction)
    {
        fraction = "";
        if (reader.Current is not ('.' or ','))
        {
            return true;
        }

        if (reader.Current == ',')
        {
            reader.MarkRespelt();
        }

        reader.Skip();
        fraction = reader.ReadDigits();
        return fraction.Length > 0 || reader.FailHere(EdtfErrorCode.TimeExpected);
    }

    private static bool ReadZone(ref EdtfReader reader, out ZoneForm form, out int offset)
    {
        offset = 0;
        form = ZoneForm.None;
        if (reader.AtEnd)
        {
            return true;
        }

        if (reader.Current == 'Z')
        {
            form = ZoneForm.Utc;
            reader.Skip();
            return true;
        }

        var at = reader.Position;
        var negative = reader.SkipMinus();
        if (!negative)
        {
            if (reader.Current != '+')
            {
                return reader.FailHere(EdtfErrorCode.ZoneExpected);
            }

            reader.Skip();
        }

        if (!ReadTwo(ref reader, 99, EdtfErrorCode.ZoneExpected, EdtfErrorCode.ZoneRange, out var hours))
        {
            return false;
        }

        var minutes = 0;
        form = ZoneForm.Hours;
        if (!reader.AtEnd)
        {
            form = reader.Current == ':' ? ZoneForm.Colon : ZoneForm.Compact;
            reader.Skip(form == ZoneForm.Colon ? 1 : 0);
            if (!ReadTwo(ref reader, 59, EdtfErrorCode.ZoneExpected, EdtfErrorCode.ZoneRange, out minutes))
            {
                return false;
            }
        }

        offset = (hours * 60 + minutes) * (negative ? -1 : 1);
        if (negative && offset == 0)
        {
            return reader.Fail(EdtfErrorCode.ZoneNegativeZero, at, reader.Position - at);
        }

        return offset is >= WestMost and <= EastMost || reader.Fail(EdtfErrorCode.ZoneRange, at, reader.Position - at);
    }

    private static bool ReadTwo(ref EdtfReader reader, int most, EdtfErrorCode missing, EdtfErrorCode range, out int number)
    {
        number = 0;
        var at = reader.Position;
        for (var i = 0; i < 2; i++)
        {
            if (!char.IsAsciiDigit(reader.Current))
            {
                return reader.FailHere(missing);
            }

            number = number * 10 + (reader.Current - '0');
            reader.Skip();
        }

        return number <= most || reader.Fail(range, at, 2);
    }
}
