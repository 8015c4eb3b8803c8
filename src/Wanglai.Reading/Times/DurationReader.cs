using System.Buffers;
using System.Globalization;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Numerals;

namespace Wanglai.Reading.Times;

/// <summary>
/// Reads lengths of time: 为期9天, 历时三年, 半年, 近两个月, 一年半, 两年零三个月. A length that is part of a time
/// (三年后, 近五年来) is none; nor is a count of years that is an age, an ordinal or a grade.
/// </summary>
public static class DurationReader
{
    private static readonly SearchValues<char> Units = SearchValues.Create("年月天日周星小个半");
    private static readonly string[] Announcing = ["为期", "历时", "历经", "长达", "持续", "前后达", "达", "停留", "逗留", "共", "整整", "访问", "考察", "学习"];

    /// <summary>The lengths in <paramref name="text"/> that do not overlap any of <paramref name="times"/>, in order.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="times">Its time expressions, in order, as <see cref="TimeReader"/> gives them.</param>
    public static IReadOnlyList<Duration> Read(FoldedText text, IReadOnlyList<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(times);
        var found = new List<Duration>();
        var nextTime = 0;
        for (var at = 0; at < text.Text.Length;)
        {
            while (nextTime < times.Count && times[nextTime].Span.End <= at)
            {
                nextTime++;
            }

            if (nextTime < times.Count && times[nextTime].Span.Start <= at)
            {
                at = times[nextTime].Span.End;
                continue;
            }

            if (!MayBegin(text.Text[at]))
            {
                at++;
                continue;
            }

            if (TryReadAt(text.Text, at, out var duration)
                && !(nextTime < times.Count && times[nextTime].Span.Start < duration.Span.End))
            {
                found.Add(duration);
                at = duration.Span.End;
            }
            else
            {
                at = ChineseNumerals.TryReadAt(text.Text, at, out var number) ? number.Span.End : at + 1;
            }
        }

        return found;
    }

    private static bool MayBegin(char c) => c == '半' || ChineseNumerals.MayBegin(c);

    /// <summary>Reads a length that begins at <paramref name="at"/> of a folded text; false where none does.</summary>
    public static bool TryReadAt(string text, int at, out Duration duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(at);
        duration = default;
        if (at >= text.Length || (at > 0 && text[at - 1] is '第' or '.' or '每'))
        {
            return false;
        }

        if (!ReadPart(text, at, out var first))
        {
            return false;
        }

        var end = first.End;
        var iso = first.Text;
        var exact = first.Exact;

        // 两年零三个月
        var next = end < text.Length && text[end] is '零' or '又' ? end + 1 : end;
        if (first.Unit == 'Y' && ReadPart(text, next, out var second) && second.Unit == 'M' && second.Exact)
        {
            iso += second.Text;
            end = second.End;
        }

        if (EndsAnotherWord(text, end))
        {
            return false;
        }

        if (StartsWith(text, end, "左右") || StartsWith(text, end, "上下"))
        {
            end += 2;
            exact = false;
        }

        duration = new Duration(
            new Utf16Span(at, end),
            first.Unit == 'H' ? "PT" + iso : "P" + iso,
            exact,
            Array.Exists(Announcing, word => at >= word.Length && StartsWith(text, at - word.Length, word)));
        return first.Unit != 'D' || text[first.UnitAt] != '日' || duration.Announced || StartsWith(text, end, "之久");
    }

    private readonly record struct Part(int End, int UnitAt, char Unit, string Text, bool Exact);

    private static bool ReadPart(string text, int at, out Part part)
    {
        part = default;
        if (StartsWith(text, at, "半年") || StartsWith(text, at, "半个月") || StartsWith(text, at, "半个世纪"))
        {
            part = text[at + 1] == '年' ? new Part(at + (StartsWith(text, at, "半年多") ? 3 : 2), at + 1, 'M', "6M", !StartsWith(text, at, "半年多"))
                : text[at + 2] == '月' ? new Part(at + 3, at + 2, 'D', "15D", true)
                : new Part(at + 4, at + 2, 'Y', "50Y", true);
            return true;
        }

        if (!ChineseNumerals.TryReadAt(text, at, out var number) || number.Value is < 1 or > 10_000 || number.Span.End >= text.Length)
        {
            return false;
        }

        var unitAt = number.Span.End;
        if (!Units.Contains(text[unitAt]) || IsCalendarYear(text, number, unitAt))
        {
            return false;
        }

        var exact = number.IsExact;
        var half = StartsWith(text, unitAt, "个半");
        var more = StartsWith(text, unitAt, "个多");
        var measure = half || more ? unitAt + 2 : text[unitAt] == '个' ? unitAt + 1 : unitAt;
        var (unit, size, times) = measure >= text.Length ? (' ', 0, 0) : text[measure] switch
        {
            '年' when measure == unitAt => ('Y', 1, 1),
            '世' when StartsWith(text, measure, "世纪") && measure > unitAt => ('Y', 2, 100),
            '月' when measure > unitAt => ('M', 1, 1),
            '天' or '日' when measure == unitAt => ('D', 1, 1),
            '周' when measure == unitAt && !StartsWith(text, measure, "周年") && !StartsWith(text, measure, "周岁") => ('W', 1, 1),
            '星' when StartsWith(text, measure, "星期") => ('W', 2, 1),
            '礼' when StartsWith(text, measure, "礼拜") => ('W', 2, 1),
            '小' when StartsWith(text, measure, "小时") => ('H', 2, 1),
            _ => (' ', 0, 0),
        };
        if (times == 0)
        {
            return false;
        }

        var end = measure + size;
        var amount = decimal.Truncate(number.Value * times).ToString(CultureInfo.InvariantCulture);
        var value = amount + unit;
        if (half)
        {
            value += unit == 'M' ? "15D" : "";
        }
        else if (unit == 'Y' && end < text.Length && text[end] == '半')
        {
            value += "6M";
            end++;
        }
        else if (end < text.Length && text[end] == '多')
        {
            exact = false;
            end++;
        }

        part = new Part(end, measure, unit, value, exact && !more);
        return true;
    }

    /// <summary>1958年 and 五八年 are years, 58年 perhaps: a length has fewer figures, or places.</summary>
    private static bool IsCalendarYear(string text, Numeral number, int unitAt) =>
        text[unitAt] == '年' && ((number.Value is >= 1000 and < 2200 && number.IsExact) || (number.IsExact && number.Span.Length >= 2 && IsSeries(number.Span.Of(text))));

    private static bool IsSeries(string words) => words.All(c => "〇○零一二三四五六七八九".Contains(c));

    private static bool EndsAnotherWord(string text, int end) =>
        end < text.Length && (text[end] is '级' or '代' or '度' or '制' or '龄' or '本' or '元' || StartsWith(text, end, "计划") || StartsWith(text, end, "规划"));

    private static bool StartsWith(string text, int at, string word) => at >= 0 && at <= text.Length && text.AsSpan(at).StartsWith(word);
}
