using Wanglai.Reading.Numerals;

namespace Wanglai.Reading.Times.Scanning;

/// <summary>How a number of a date is written.</summary>
internal enum DateNumberForm : byte
{
    Arabic,

    /// <summary>Chinese digits one by one (一九五八).</summary>
    Series,

    /// <summary>With places (十二, 廿三), or one digit.</summary>
    Places,

    /// <summary>A number too large or too odd for a date.</summary>
    Other,
}

/// <summary>A number where a date may have one.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The exclusive end.</param>
/// <param name="Value">The number.</param>
/// <param name="Upper">The second of two neighbours named in one (七八 is 7 and 8, 二十三四 23 and 24, 五六十 50 and 60); else the same as the value.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Digits">How many digits a series or an Arabic number has.</param>
internal readonly record struct DateNumber(int Start, int End, int Value, int Upper, DateNumberForm Form, int Digits)
{
    public bool IsNeighbours => Upper != Value;

    /// <summary>Reads the whole number at <paramref name="at"/>; false where there is none.</summary>
    public static bool TryRead(string text, int at, out DateNumber number)
    {
        number = default;
        if (at >= text.Length)
        {
            return false;
        }

        return char.IsAsciiDigit(text[at]) ? ReadArabic(text, at, out number) : ReadChinese(text, at, out number);
    }

    private static bool ReadArabic(string text, int at, out DateNumber number)
    {
        var end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = value < 100_000 ? (value * 10) + (text[end] - '0') : value;
            end++;
        }

        var digits = end - at;
        if (end < text.Length && IsPlace(text[end]))
        {
            // 2000万, 3百
            return ReadLarge(text, at, out number);
        }

        number = new DateNumber(at, end, value, value, digits > 4 ? DateNumberForm.Other : DateNumberForm.Arabic, digits);
        return true;
    }

    private static bool ReadChinese(string text, int at, out DateNumber number)
    {
        number = default;
        var series = CountDigits(text, at);
        var end = at + series;
        var next = end < text.Length ? text[end] : '\0';
        if (next is '百' or '千' or '万' or '亿' or '佰' or '仟')
        {
            return ReadLarge(text, at, out number);
        }

        if (series == 0)
        {
            return ReadTens(text, at, at, 0, 0, out number);
        }

        if (next is '十' or '拾' && series <= 2)
        {
            var first = Digit(text[at]);
            var second = Digit(text[end - 1]);
            return (series == 1 || second == first + 1) && first > 0
                ? ReadTens(text, at, end, first, second, out number)
                : ReadLarge(text, at, out number);
        }

        var value = 0;
        for (var i = at; i < end && value < 100_000; i++)
        {
            value = (value * 10) + Digit(text[i]);
        }

        var ascending = series == 2 && Digit(text[at]) > 0 && Digit(text[at + 1]) == Digit(text[at]) + 1;
        number = series switch
        {
            1 => new DateNumber(at, end, value, value, DateNumberForm.Places, 1),
            2 when ascending => new DateNumber(at, end, Digit(text[at]), Digit(text[at + 1]), DateNumberForm.Series, 2),
            > 4 => new DateNumber(at, end, value, value, DateNumberForm.Other, series),
            _ => new DateNumber(at, end, value, value, DateNumberForm.Series, series),
        };
        return true;
    }

    /// <summary>十二, 二十三四, 五六十, 廿三; the ten stands at <paramref name="ten"/>, the digits before it are given.</summary>
    private static bool ReadTens(string text, int at, int ten, int first, int second, out DateNumber number)
    {
        number = default;
        var (one, isTen) = ten < text.Length ? text[ten] switch
        {
            '十' or '拾' => (1, true),
            '廿' => (2, true),
            '卅' => (3, true),
            '卌' => (4, true),
            _ => (0, false),
        } : (0, false);
        if (!isTen || (one > 1 && first > 0))
        {
            return false;
        }

        var tens = first == 0 ? one * 10 : first * 10;
        var upperTens = first == second ? tens : second * 10;
        var ones = CountDigits(text, ten + 1);
        var end = ten + 1;
        if (ones is 1 or 2 && tens == upperTens && !(ones == 1 && text[end] is '零' or '〇'))
        {
            var from = Digit(text[end]);
            var to = Digit(text[end + ones - 1]);
            if (ones == 1 || to == from + 1)
            {
                end += ones;
                if (end < text.Length && IsPlace(text[end]))
                {
                    return ReadLarge(text, at, out number);
                }

                number = new DateNumber(at, end, tens + from, tens + to, DateNumberForm.Places, 2);
                return true;
            }
        }

        if (end < text.Length && IsPlace(text[end]))
        {
            return ReadLarge(text, at, out number);
        }

        number = new DateNumber(at, end, tens, upperTens, DateNumberForm.Places, 2);
        return true;
    }

    private static bool ReadLarge(string text, int at, out DateNumber number)
    {
        number = default;
        if (!PlainNumeralScanner.TryRead(text, at, out var plain))
        {
            return false;
        }

        var value = plain.WholeValue;
        number = new DateNumber(at, plain.End, Math.Max(value, 0), Math.Max(value, 0), value is >= 0 and < 10_000 ? DateNumberForm.Places : DateNumberForm.Other, 0);
        return true;
    }

    private static int CountDigits(string text, int at)
    {
        var end = at;
        while (end < text.Length && ((Digit(text[end]) >= 0 && (end == at || text[end] != '两')) || (end > at && text[end] is 'O' or 'o')))
        {
            end++;
        }

        return end - at;
    }

    private static int Digit(char c) => c is 'O' or 'o' ? 0 : PlainNumeralScanner.Digit(c);

    private static bool IsPlace(char c) => c is '十' or '百' or '千' or '万' or '亿';
}
