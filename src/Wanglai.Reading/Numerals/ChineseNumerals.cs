using System.Buffers;
using Wanglai.Model.Texts;

namespace Wanglai.Reading.Numerals;

/// <summary>
/// Reads the numbers of Chinese text: Arabic, Chinese (一千零八十, 二〇〇四, 廿三, 壹佰), mixed (2000万, 3.6亿, 3万5千),
/// and inexact ones (一万一千多, 十几, 40多, 近百, 百余, 数千, 二三十). The text is a folded one
/// (<see cref="Folding.TextFolding"/>): Simplified, with narrow digits.
/// </summary>
/// <remarks>
/// It reads what may be a number; whether 一 in 一些 counts anything, the word after it must say.
/// Ordinals (第三) are read as their number; look at the character before the span.
/// </remarks>
public static class ChineseNumerals
{
    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create("0123456789〇○◯零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌数几近约上逾超将大");

    private static readonly string[] About = ["近", "将近", "约", "大约"];
    private static readonly string[] AtLeast = ["逾", "超过", "上"];

    /// <summary>False where no number begins with the character, whatever follows.</summary>
    internal static bool MayBegin(char c) => Beginnings.Contains(c);

    /// <summary>The numbers of <paramref name="text"/> in order; they do not overlap.</summary>
    public static IReadOnlyList<Numeral> ReadAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Numeral>();
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (TryReadAt(text, at, out var numeral))
            {
                found.Add(numeral);
                at = numeral.Span.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Reads the longest number that begins at <paramref name="at"/>, with the words that make it inexact.</summary>
    /// <returns>False where none begins there. 百, 千, 万, 亿 alone are none.</returns>
    public static bool TryReadAt(string text, int at, out Numeral numeral)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        numeral = default;
        if (at >= text.Length || !Beginnings.Contains(text[at]))
        {
            return false;
        }

        var (start, exactness) = ReadPrefix(text, at);
        if (!PlainNumeralScanner.TryRead(text, start, out var plain))
        {
            return start == at && TryReadSome(text, at, out numeral);
        }

        var prefixed = start > at;
        var end = plain.End;
        var value = plain.Value;
        if (plain.Form is NumeralForm.Neighbours || (plain.Form is NumeralForm.Digits && AreNeighbours(text, plain)))
        {
            exactness = NumeralExactness.Vague;
            value = plain.Form is NumeralForm.Digits ? PlainNumeralScanner.Digit(text[plain.Start]) : value;
        }

        var suffixed = ReadSuffix(text, ref end, ref value, plain, ref exactness);
        if (plain.Form == NumeralForm.BarePlace && !suffixed && !(prefixed && exactness != NumeralExactness.Exact))
        {
            return false;
        }

        numeral = new Numeral(new Utf16Span(at, end), value, exactness);
        return true;
    }

    /// <summary>Reads a text that is one number and nothing else.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = TryReadAt(text, 0, out var numeral) && numeral.Span.Length == text.Length;
        value = whole ? numeral.Value : 0;
        return whole;
    }

    private static (int Start, NumeralExactness Exactness) ReadPrefix(string text, int at)
    {
        foreach (var word in About)
        {
            // 附近30人, 最近百年 are no 近百.
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && !(word == "近" && at > 0 && "最附邻亲靠接将远新临逼".Contains(text[at - 1])))
            {
                return (at + word.Length, NumeralExactness.About);
            }
        }

        foreach (var word in AtLeast)
        {
            var after = at + word.Length;
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (word != "上" || (after < text.Length && "百千万亿".Contains(text[after]))))
            {
                return (after, NumeralExactness.AtLeast);
            }
        }

        return (at, NumeralExactness.Exact);
    }

    /// <summary>数十, 几百, 数千万, 好几万 (from 几).</summary>
    private static bool TryReadSome(string text, int at, out Numeral numeral)
    {
        numeral = default;
        if (text[at] is not ('数' or '几'))
        {
            return false;
        }

        var end = at + 1;
        var value = 1m;
        while (end < text.Length && end - at < 4 && PlainNumeralScanner.SmallPlace(text[end]) + PlainNumeralScanner.BigPlace(text[end]) is > 0 and var place)
        {
            value *= place;
            end++;
        }

        if (end == at + 1)
        {
            return false;
        }

        numeral = new Numeral(new Utf16Span(at, end), value, NumeralExactness.Vague);
        return true;
    }

    // 七八个: two digits, the second one more; 五六; also 三五 (a few). A longer series is a number written digit by digit.
    private static bool AreNeighbours(string text, PlainNumeral plain) =>
        plain.Length == 2
        && PlainNumeralScanner.Digit(text[plain.Start]) is > 0 and var first
        && PlainNumeralScanner.Digit(text[plain.Start + 1]) is > 0 and var second
        && (second == first + 1 || (first, second) == (3, 5));

    private static bool ReadSuffix(string text, ref int end, ref decimal value, PlainNumeral plain, ref NumeralExactness exactness)
    {
        if (end >= text.Length)
        {
            return false;
        }

        NumeralExactness? said = text[end] switch
        {
            '多' or '余' when value >= 10 => NumeralExactness.AtLeast,
            '来' when value >= 10 && end + 1 < text.Length && "个人名次年天种位家岁万亿里件项所座条张".Contains(text[end + 1]) => NumeralExactness.About,
            '几' when value >= 10 && value < 100 && value % 10 == 0 && plain.Form is NumeralForm.Arabic or NumeralForm.Places => NumeralExactness.Vague,
            _ => null,
        };
        if (said is null)
        {
            return false;
        }

        exactness = said.Value;
        end++;
        while (end < text.Length && PlainNumeralScanner.BigPlace(text[end]) is > 0 and var place && value < 1_000_000_000m)
        {
            value *= place;
            end++;
        }

        return true;
    }
}
