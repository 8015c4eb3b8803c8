namespace Wanglai.Time.Parsing;

/// <summary>Reads a year: four digits or X; Y and more; an exponent; significant digits; a decade or a century.</summary>
internal static class EdtfYearParser
{
    private const int MostDigits = 16;

    public static int DigitOrX(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        'X' => TwoDigits.X,
        _ => -1,
    };

    public static bool Read(ref EdtfReader reader, out EdtfYear year) =>
        reader.Current == 'Y' ? ReadLong(ref reader, out year) : ReadShort(ref reader, out year);

    private static bool ReadShort(ref EdtfReader reader, out EdtfYear year)
    {
        year = default;
        var at = reader.Position;
        var negative = reader.SkipMinus();
        var digits = 0L;
        var mask = 0;
        var count = 0;
        for (; count < 4; count++)
        {
            var digit = DigitOrX(reader.Current);
            if (digit < 0)
            {
                break;
            }

            digits *= 10;
            mask <<= 1;
            if (digit == TwoDigits.X)
            {
                mask |= 1;
            }
            else
            {
                digits += digit;
            }

            reader.Skip();
        }

        if (count == 4 && DigitOrX(reader.Current) >= 0)
        {
            return reader.Fail(EdtfErrorCode.YearNeedsPrefix, reader.Position, 1);
        }

        if (count < 2 || (count < 4 && mask != 0))
        {
            return reader.FailHere(EdtfErrorCode.YearExpected);
        }

        if (negative && digits == 0 && mask == 0)
        {
            return reader.Fail(EdtfErrorCode.NegativeZero, at, reader.Position - at);
        }

        var form = count switch { 4 => YearForm.Four, 3 => YearForm.Decade, _ => YearForm.Century };
        byte significant = 0;
        if (reader.Current == 'S' && form == YearForm.Four && mask == 0 && !ReadSignificant(ref reader, out significant))
        {
            return false;
        }

        year = new EdtfYear(digits, form, negative, (byte)mask, 0, significant);
        return true;
    }

    private static bool ReadLong(ref EdtfReader reader, out EdtfYear year)
    {
        year = default;
        reader.Skip();
        var at = reader.Position;
        var negative = reader.SkipMinus();
        var digitsAt = reader.Position;
        if (!ReadNumber(ref reader, MostDigits, EdtfErrorCode.YearExpected, EdtfErrorCode.YearTooFar, out var digits, out var count))
        {
            return false;
        }

        if (count > 1 && digits < EdtfYear.Power(count - 1))
        {
            return reader.Fail(EdtfErrorCode.LongYearLeadingZero, digitsAt, 1);
        }

        var form = YearForm.Long;
        byte exponent = 0;
        byte significant = 0;
        if (reader.Current == 'E')
        {
            form = YearForm.Exponential;
            if (!ReadExponent(ref reader, digits, count, out exponent))
            {
                return false;
            }
        }
        else if (count < 5)
        {
            return reader.Fail(EdtfErrorCode.LongYearTooShort, digitsAt, count);
        }

        if (negative && digits == 0)
        {
            return reader.Fail(EdtfErrorCode.NegativeZero, at, digitsAt + count - at);
        }

        if (reader.Current == 'S' && !ReadSignificant(ref reader, out significant))
        {
            return false;
        }

        year = new EdtfYear(digits, form, negative, 0, exponent, significant);
        return true;
    }

    private static bool ReadExponent(ref EdtfReader reader, long digits, int count, out byte exponent)
    {
        exponent = 0;
        reader.Skip();
        var at = reader.Position;
        if (!ReadNumber(ref reader, 2, EdtfErrorCode.ExponentExpected, EdtfErrorCode.YearTooFar, out var power, out var length))
        {
            return false;
        }

        if (power + count > MostDigits && !(digits == 0 && power <= MostDigits))
        {
            return reader.Fail(EdtfErrorCode.YearTooFar, at, reader.Position - at);
        }

        RespellUnlessShortest(ref reader, power, length);
        exponent = (byte)power;
        return true;
    }

    private static bool ReadSignificant(ref EdtfReader reader, out byte significant)
    {
        significant = 0;
        reader.Skip();
        var at = reader.Position;
        if (!ReadNumber(ref reader, 2, EdtfErrorCode.SignificantExpected, EdtfErrorCode.SignificantExpected, out var number, out var count))
        {
            return false;
        }

        if (number == 0)
        {
            return reader.Fail(EdtfErrorCode.SignificantExpected, at, reader.Position - at);
        }

        RespellUnlessShortest(ref reader, number, count);
        significant = (byte)number;
        return true;
    }

    // E07 and S02 say the same as E7 and S2.
    private static void RespellUnlessShortest(ref EdtfReader reader, long number, int digits)
    {
        if (digits > 1 && number < 10)
        {
            reader.MarkRespelt();
        }
    }

    private static bool ReadNumber(
        ref EdtfReader reader, int most, EdtfErrorCode missing, EdtfErrorCode tooLong, out long number, out int count)
    {
        number = 0;
        count = 0;
        var at = reader.Position;
        while (char.IsAsciiDigit(reader.Current))
        {
            if (++count > most)
            {
                return reader.Fail(tooLong, at, count);
            }

            number = number * 10 + (reader.Current - '0');
            reader.Skip();
        }

        return count > 0 || reader.FailHere(missing);
    }
}
