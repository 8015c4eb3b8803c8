namespace Wanglai.Reading.Numerals;

/// <summary>Reads the longest plain numeral at a place of a folded text, in time linear in its length.</summary>
internal static class PlainNumeralScanner
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>The value of a Chinese digit; -1 where the character is none.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' or '○' or '零' or '◯' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of a place below ten thousand; 0 where the character is none.</summary>
    public static int SmallPlace(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>The value of 万 or 亿; 0 where the character is none.</summary>
    public static int BigPlace(char c) => c switch
    {
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>Reads the longest plain numeral that begins at <paramref name="at"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PlainNumeral numeral)
    {
        numeral = default;
        if (at >= text.Length)
        {
            return false;
        }

        var first = text[at];
        if (char.IsAsciiDigit(first))
        {
            var end = ReadArabic(text, at, out var value);
            numeral = IsPlace(text, end) ? ReadPlaces(text, at) : new PlainNumeral(at, end, value, NumeralForm.Arabic);
            return numeral.Length > 0;
        }

        var digits = CountDigits(text, at);
        if (digits >= 2 && first is not '零')
        {
            numeral = ReadDigits(text, at, digits);
            return true;
        }

        if (Tens(first) > 0 && CountDigits(text, at + 1) <= 1)
        {
            // 廿三, 卅: a ten written in one character, before at most one digit.
            var one = CountDigits(text, at + 1) == 1 && text[at + 1] is not '两' ? Digit(text[at + 1]) : 0;
            numeral = new PlainNumeral(at, at + (one > 0 ? 2 : 1), Tens(first) + one, NumeralForm.Places);
            return true;
        }

        if (digits == 1 || IsPlace(text, at))
        {
            numeral = ReadPlaces(text, at);
            return numeral.Length > 0;
        }

        return false;
    }

    private static int Tens(char c) => c switch { '廿' => 20, '卅' => 30, '卌' => 40, _ => 0 };

    private static bool IsPlace(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (SmallPlace(text[at]) > 0 || BigPlace(text[at]) > 0);

    private static int CountDigits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && IsSerialDigit(text, end, at))
        {
            end++;
        }

        return end - at;
    }

    // The letter O stands for zero in typescripts: 二OO四年. 两 is no digit of a series (二〇〇两).
    private static bool IsSerialDigit(ReadOnlySpan<char> text, int at, int start) =>
        (Digit(text[at]) >= 0 && (text[at] is not '两' || at == start)) || (at > start && text[at] is 'O' or 'o' && Digit(text[start]) >= 0);

    private static int ReadArabic(ReadOnlySpan<char> text, int at, out decimal value)
    {
        value = 0;
        var end = at;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                value = value < Largest ? (value * 10) + (c - '0') : Largest;
                end++;
            }
            else if (c == ',' && end - at <= 15 && IsThousands(text, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var scale = 1m;
            var after = end + 1;
            while (after < text.Length && char.IsAsciiDigit(text[after]))
            {
                if (scale < 1_000_000m && value < Largest)
                {
                    scale *= 10;
                    value += (text[after] - '0') / scale;
                }

                after++;
            }

            // 2005.4.18 is no decimal number.
            if (after + 1 < text.Length && text[after] == '.' && char.IsAsciiDigit(text[after + 1]))
            {
                value = decimal.Truncate(value);
                return end;
            }

            end = after;
        }

        return end;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma) =>
        comma + 3 < text.Length
        && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 == text.Length || !char.IsAsciiDigit(text[comma + 4]));

    private static PlainNumeral ReadDigits(ReadOnlySpan<char> text, int at, int count)
    {
        var end = at + count;
        var isPair = count == 2 && Digit(text[at]) > 0 && Digit(text[at + 1]) > 0;
        if (isPair && IsPlace(text, end))
        {
            // 二三十, 七八百万: the first of the two neighbours, with its places.
            var value = (decimal)Digit(text[at]);
            while (IsPlace(text, end) && value < Largest)
            {
                value *= SmallPlace(text[end]) + BigPlace(text[end]);
                end++;
            }

            return new PlainNumeral(at, end, value, NumeralForm.Neighbours);
        }

        var number = 0m;
        for (var i = at; i < end; i++)
        {
            number = number < Largest ? (number * 10) + Math.Max(Digit(text[i]), 0) : Largest;
        }

        var big = end < text.Length ? BigPlace(text[end]) : 0;
        return big > 0 && number < Largest
            ? new PlainNumeral(at, end + 1, number * big, NumeralForm.Places)
            : new PlainNumeral(at, end, number, NumeralForm.Digits);
    }

    /// <summary>Reads numbers with places: each number takes the place after it; 万 and 亿 take all before them.</summary>
    private static PlainNumeral ReadPlaces(ReadOnlySpan<char> text, int at)
    {
        decimal total = 0;
        decimal section = 0;
        decimal? pending = null;
        var lastPlace = 0L;
        var smallest = int.MaxValue;
        var smallestBig = int.MaxValue;
        var places = 0;
        var numbers = 0;
        var afterZero = false;
        var end = at;
        while (end < text.Length)
        {
            var c = text[end];
            var small = SmallPlace(c);
            var big = BigPlace(c);
            if (small > 0 && small < smallest)
            {
                section += (pending ?? 1) * small;
                pending = null;
                lastPlace = small;
                smallest = small;
                places++;
                end++;
            }
            else if (big > 0 && big < smallestBig && total + section < Largest / big)
            {
                // 万亿 is one place, so 亿 may follow 万 at once; nothing else of the same size may come again.
                smallestBig = big == 10_000 && end + 1 < text.Length && text[end + 1] == '亿' ? smallestBig : big;
                section += pending ?? (section == 0 && total == 0 ? 1 : 0);
                total = big == 10_000 ? total + (section * big) : (total + section) * big;
                section = 0;
                pending = null;
                lastPlace = big;
                smallest = int.MaxValue;
                places++;
                end++;
            }
            else if (pending is null && char.IsAsciiDigit(c) && (end == at || lastPlace > 0))
            {
                var after = ReadArabic(text, end, out var value);
                if (end > at && !IsPlace(text, after))
                {
                    break; // 3万5千 goes on; 第一百 1958 does not.
                }

                pending = value;
                numbers++;
                end = after;
            }
            else if (pending is null && Digit(c) > 0 && CountDigits(text, end) == 1)
            {
                pending = Digit(c);
                numbers++;
                end++;
            }
            else if (pending is null && places > 0 && Digit(c) == 0 && end + 1 < text.Length && (Digit(text[end + 1]) > 0 || text[end + 1] == '十'))
            {
                afterZero = true;
                end++;
                continue;
            }
            else
            {
                break;
            }

            afterZero &= pending is not null;
        }

        // 一百二 is 120, 二万五 is 25000; 一百零二 is 102.
        var tail = pending ?? 0;
        if (pending is not null && lastPlace >= 100 && !afterZero)
        {
            tail = pending.Value * (lastPlace / 10);
        }

        var form = places == 0 && numbers == 1
            ? NumeralForm.Digits
            : numbers == 0 && !(text[at] is '十' or '拾') ? NumeralForm.BarePlace : NumeralForm.Places;
        return new PlainNumeral(at, end, total + section + tail, form);
    }
}
