using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Times at a distance: 三年后, 又过了两个月, 半年前, 近五年来, 今后三年.</content>
internal sealed partial class TimeScanner
{
    private const int LongestDistance = 999;

    /// <summary>近几年, 几年来 are five years; 近十几年 ten.</summary>
    private const int AFewYears = 5;

    /// <summary>A length of time, as far as distances need it.</summary>
    private readonly record struct Length(int Amount, int Upper, DistanceUnit Unit, bool Approximate, int End)
    {
        /// <summary>几年, 数月: no number is said.</summary>
        public bool IsVague => Approximate && Upper > Amount;
    }

    /// <summary>Distances that begin with a word: 又两年后, 过了两年, 半年后, 近年来, 过去五年, 几年来.</summary>
    private TimeNode? ReadDistanceWord(int at, out int end)
    {
        end = at;
        switch (text[at])
        {
            case '又':
                {
                    var next = at + 1;
                    var passed = At(next, "过了") || At(next, "过");
                    next += At(next, "过了") ? 2 : passed ? 1 : 0;
                    return ReadDistance(next, passed, out end);
                }

            case '过' when At(at, "过了"):
                return ReadDistance(at + 2, bareIsEnough: true, out end);
            case '过' when At(at, "过去"):
                return ReadSpan(At(at + 2, "的") ? at + 3 : at + 2, past: true, out end);
            case '今' when At(at, "今后"):
            case '未' when At(at, "未来"):
                return ReadSpan(At(at + 2, "的") ? at + 3 : at + 2, past: false, out end);
            case '近' when at == 0 || !"最附邻亲靠接将远临逼".Contains(text[at - 1]):
                return ReadRecentYears(at + 1, out end);
            case '最' when At(at, "最近"):
                return ReadRecentYears(at + 2, out end);
            default:
                return ReadCountedDistance(at, out end);
        }
    }

    /// <summary>三年后, 两个月后, 十年前, 30年来, 数年后.</summary>
    private TimeNode? ReadCountedDistance(int at, out int end)
    {
        end = at;
        if (at > 0 && (text[at - 1] is '第' or '每' or '.' || char.IsAsciiDigit(text[at - 1])))
        {
            return null;
        }

        if (ReadDistance(at, bareIsEnough: false, out end) is { } distance)
        {
            return distance;
        }

        // 30年来, 几个月来; not 两年来华.
        if (text[at] != '多' && ReadLength(at, out var length) && (At(length.End, "来") || At(length.End, "以来"))
            && !(At(length.End, "来") && IsAny(length.End + 1, "华访到我京沪自信电函往源临")) && !IsAny(at - 1, "近过经历达"))
        {
            end = length.End + (At(length.End, "来") ? 1 : 2);
            return new SpanToNowNode(length is { IsVague: true, Amount: < AFewYears } ? -AFewYears : -length.Amount, length.Unit);
        }

        return null;
    }

    private DistanceNode? ReadDistance(int at, bool bareIsEnough, out int end)
    {
        end = at;
        if (!ReadLength(at, out var length))
        {
            return null;
        }

        end = length.End;
        if (At(end, "过后"))
        {
            end += 2;
        }
        else if (IsAfter(end, out var after) && !At(after, "不久"))
        {
            end = after;
        }
        else if (!bareIsEnough && IsBefore(end, out var before) && !At(end, "前后") && !At(end, "前夕"))
        {
            end = before;
            var day = At(before, "的今天") || At(before, "的今日") || At(before, "的这一天");
            end += day ? text[before + 1] == '今' ? 3 : 4 : 0;
            return new DistanceNode(-length.Amount, -length.Upper, length.Unit, length.Approximate)
            {
                AtLeast = !length.IsVague && length.Unit == DistanceUnit.Years && text.AsSpan(at, length.End - at).IndexOfAny('多', '余') > 0,
                ToTheDay = day,
            };
        }
        else if (!bareIsEnough)
        {
            return null;
        }

        return new DistanceNode(length.Amount, length.Upper, length.Unit, length.Approximate);
    }

    /// <summary>A number of years, months, weeks or days, or half of one.</summary>
    private bool ReadLength(int at, out Length length)
    {
        length = default;
        if (At(at, "半年"))
        {
            length = new Length(6, 6, DistanceUnit.Months, true, at + (At(at, "半年多") ? 3 : 2));
            return true;
        }

        if (At(at, "半个世纪") || At(at, "半个多世纪"))
        {
            length = new Length(50, 50, DistanceUnit.Years, true, at + (At(at, "半个世纪") ? 4 : 5));
            return true;
        }

        if (At(at, "半个月"))
        {
            length = new Length(15, 15, DistanceUnit.Days, true, at + 3);
            return true;
        }

        int amount;
        int upper;
        int next;
        var vague = false;
        if (IsAny(at, "数几") || At(at, "若干"))
        {
            next = at + (At(at, "若干") ? 2 : 1);
            (amount, upper, vague) = (2, AFewYears, true);
            if (IsAny(next, "十"))
            {
                next++;
                (amount, upper) = (20, 90);
            }
        }
        else if (IsAny(at, "多") && At(at + 1, "年"))
        {
            (amount, upper, vague, next) = (2, AFewYears, true, at + 1);
        }
        else if (DateNumber.TryRead(text, at, out var number) && number.Form is not DateNumberForm.Other && number.Value is >= 1 and <= LongestDistance)
        {
            // 一九五八年后 is no distance: a series of digits is a year.
            if (number is { Form: DateNumberForm.Series, IsNeighbours: false })
            {
                return false;
            }

            (amount, upper, next) = (number.Value, number.Upper, number.End);
            if (IsAny(next, "多余几"))
            {
                next++;
            }
        }
        else
        {
            return false;
        }

        return ReadLengthUnit(next, amount, upper, vague, out length);
    }

    private bool ReadLengthUnit(int at, int amount, int upper, bool vague, out Length length)
    {
        length = default;
        var (unit, times, size) = Peek(at) switch
        {
            '年' when !At(at, "年代") && !At(at, "年级") => (DistanceUnit.Years, 1, 1),
            '载' => (DistanceUnit.Years, 1, 1),
            '个' when At(at, "个月") => (DistanceUnit.Months, 1, 2),
            '个' when At(at, "个多月") => (DistanceUnit.Months, 1, 3),
            '个' when At(at, "个星期") || At(at, "个礼拜") => (DistanceUnit.Days, 7, 3),
            '个' when At(at, "个世纪") => (DistanceUnit.Years, 100, 3),
            '月' when vague => (DistanceUnit.Months, 1, 1),
            '周' when !At(at, "周年") && !At(at, "周岁") => (DistanceUnit.Days, 7, 1),
            '星' when At(at, "星期") => (DistanceUnit.Days, 7, 2),
            '天' or '日' => (DistanceUnit.Days, 1, 1),
            _ => (DistanceUnit.Years, 0, 0),
        };
        if (times == 0)
        {
            return false;
        }

        var end = at + size;
        if (unit == DistanceUnit.Years && At(end, "半"))
        {
            length = new Length((amount * 12) + 6, (upper * 12) + 6, DistanceUnit.Months, true, end + 1);
            return true;
        }

        if (IsAny(end, "多"))
        {
            end++;
        }

        length = new Length(amount * times, upper * times, unit, vague, end);
        return true;
    }

    /// <summary>After 近 or 最近: 年来, 几年来, 三年来, 十多年, 两个月.</summary>
    private SpanToNowNode? ReadRecentYears(int at, out int end)
    {
        end = at;
        if (At(at, "年来") || At(at, "年"))
        {
            if (IsAny(at + 1, "轻底初终末级龄关"))
            {
                return null;
            }

            end = at + (At(at, "年来") && !IsAny(at + 2, "华访到") ? 2 : 1);
            return new SpanToNowNode(-AFewYears, DistanceUnit.Years);
        }

        foreach (var few in new[] { "些年", "几年" })
        {
            if (At(at, few))
            {
                end = at + 2 + (At(at + 2, "以来") ? 2 : IsAny(at + 2, "来里中间") ? 1 : 0);
                return new SpanToNowNode(-AFewYears, DistanceUnit.Years);
            }
        }

        if (!ReadLength(at, out var length))
        {
            return null;
        }

        // 近三年来 always; 近三年, 近三年间 only where they begin a clause: elsewhere it is a length, nearly three years.
        var closed = At(length.End, "以来") ? 2 : IsAny(length.End, "来里中间") && !(At(length.End, "来") && IsAny(length.End + 1, "华访到")) ? 1 : 0;
        var start = at - (text[at - 1] == '近' && at >= 2 && text[at - 2] == '最' ? 2 : 1);
        if (!IsAny(length.End + closed - 1, "来") && (!Characters.BeginsClause(text, start) || IsAny(length.End, "的历时")))
        {
            return null;
        }

        end = length.End + closed;
        return new SpanToNowNode(-length.Amount, length.Unit);
    }

    /// <summary>After 过去, 今后 or 未来: 五年, 几年里.</summary>
    private SpanToNowNode? ReadSpan(int at, bool past, out int end)
    {
        end = at;
        int amount;
        DistanceUnit unit;
        if (At(at, "几年") || At(at, "数年"))
        {
            (amount, unit, end) = (AFewYears, DistanceUnit.Years, at + 2);
        }
        else if (ReadLength(at, out var length))
        {
            (amount, unit, end) = (length.Amount, length.Unit, length.End);
        }
        else
        {
            return null;
        }

        end += IsAny(end, "里中间内来") && !At(end, "中国") && !At(end, "中共") ? 1 : 0;
        return new SpanToNowNode(past ? -amount : amount, unit);
    }

    /// <summary>Whether 后, 以后 or 之后 stands here and belongs to what is before it.</summary>
    private bool IsAfter(int at, out int end)
    {
        end = At(at, "以后") || At(at, "之后") ? at + 2 : at + 1;
        if (end == at + 2)
        {
            return true;
        }

        return At(at, "后") && !IsAny(at + 1, "期方勤面世裔续者人备果援卫台门悔半排任边代遗缀起盾进天年")
            && (!At(at + 1, "来") || IsAny(at + 2, "华访到我京沪自信电函"));
    }

    /// <summary>Whether 前, 以前 or 之前 stands here and belongs to what is before it.</summary>
    private bool IsBefore(int at, out int end)
    {
        end = At(at, "以前") || At(at, "之前") ? at + 2 : at + 1;
        if (end == at + 2)
        {
            return true;
        }

        return At(at, "前") && !IsAny(at + 1, "往去后夕列线途方景进提夫妻总首主任身辈沿锋半期台门人面赴嫌述辈所不几数一二三四五六七八九十0123456789")
            && (!At(at + 1, "来") || IsAny(at + 2, "华访到我京沪自信电函"));
    }
}
