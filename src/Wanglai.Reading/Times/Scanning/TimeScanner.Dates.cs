using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Numbers with their units: centuries, decades, years, months, days.</content>
internal sealed partial class TimeScanner
{
    private const int FirstFullYear = 1000;
    private const int LastFullYear = 2200;
    private const int MostListMembers = 12;

    /// <summary>What follows a number of years that is a length (十年来, 30年的历史).</summary>
    private const string AfterLength = "来后前间以之的内多余历时中左上";

    /// <summary>What stands before a number of years, months or days that is a length.</summary>
    private const string BeforeLength = "了过近约达长历共经整满有第每前后余多停留隔逾续限期用费需为超";

    private enum DateUnit : byte
    {
        None,
        Century,
        Decade,
        Year,
        Month,
        Day,
        Quarter,
    }

    /// <summary>What the reader knows of the place where it reads a phrase.</summary>
    private readonly record struct Place(bool InRange, DateLevel Previous, bool Era = false)
    {
        public static readonly Place Alone = new(false, DateLevel.None);
    }

    private DateUnit UnitAt(int at, out int end)
    {
        end = at + 1;
        switch (Peek(at))
        {
            case '年':
                if (At(at, "年代") && !IsAny(at + 2, "表理替办号价言谢课销售"))
                {
                    end = at + 2;
                    return DateUnit.Decade;
                }

                end = At(at, "年度") && !IsAny(at + 2, "过假") ? at + 2 : at + 1;
                return DateUnit.Year;
            case '学' when At(at, "学年"):
                end = At(at, "学年度") ? at + 3 : at + 2;
                return DateUnit.Year;
            case '世' when At(at, "世纪"):
                end = at + 2;
                return DateUnit.Century;
            case '月':
                end = At(at, "月份") && !IsAny(at + 2, "额") ? at + 2 : at + 1;
                return DateUnit.Month;
            case '日' or '号':
                return DateUnit.Day;
            case '季' when At(at, "季度"):
                end = at + 2;
                return DateUnit.Quarter;
            case '两' or '三' when At(at - 1, "、") || !IsAny(at + 1, "年月"):
                return DateUnit.None;
            case '两' or '三':
                // 1961、1962两年, 5、6两月: the unit stands with the count, which is no part of the time.
                end = at;
                return text[at + 1] == '年' ? DateUnit.Year : DateUnit.Month;
            default:
                return DateUnit.None;
        }
    }

    /// <summary>The unit that a number without one shares with the next of its list or range (1982、1985年).</summary>
    private DateUnit SharedUnit(int at)
    {
        for (var members = 0; members < MostListMembers; members++)
        {
            var next = SkipConnector(at);
            if (next == at || !DateNumber.TryRead(text, next, out var number))
            {
                return DateUnit.None;
            }

            at = number.End;
            var unit = UnitAt(at, out _);
            if (unit != DateUnit.None)
            {
                return unit;
            }
        }

        return DateUnit.None;
    }

    private DateNode? ReadNumberDate(int at, Place place, out int end)
    {
        end = at;
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' or '第' && char.IsAsciiDigit(text[at]))))
        {
            return null;
        }

        if (ReadPunctuatedDate(at, out end) is { } punctuated)
        {
            return punctuated;
        }

        if (!DateNumber.TryRead(text, at, out var number) || number.Form == DateNumberForm.Other)
        {
            return null;
        }

        var unit = UnitAt(number.End, out end);
        var shared = unit == DateUnit.None;
        if (shared)
        {
            unit = SharedUnit(number.End);
            end = number.End;
        }

        var date = unit switch
        {
            DateUnit.Century => ReadCentury(number, shared, ref end),
            DateUnit.Decade => ReadDecade(number, shared, ref end),
            DateUnit.Year => ReadYear(number, shared, place, ref end),
            DateUnit.Month => ReadMonth(number, shared, place, ref end),
            DateUnit.Day => ReadDay(number, shared, place, ref end),
            DateUnit.Quarter => ReadQuarter(number, shared, ref end),
            _ => null,
        };
        if (date is not null && shared)
        {
            date.SharesUnit = true;
        }

        return date;
    }

    private DateNode? ReadCentury(DateNumber number, bool shared, ref int end)
    {
        if (number.Value is < 1 or > 30)
        {
            return null;
        }

        var date = new DateNode { Century = new Component(Origin.Written, number.Value), Upper = Upper(number) };
        if (!shared)
        {
            end = ReadAfterCentury(date, end);
        }

        return date;
    }

    /// <summary>The decade or part after a century: 20世纪80年代初.</summary>
    private int ReadAfterCentury(DateNode date, int at)
    {
        var next = At(at, "的") ? at + 1 : at;
        if (DateNumber.TryRead(text, next, out var number) && number is { Form: not DateNumberForm.Other, Value: >= 10 and <= 90 } && number.Value % 10 == 0)
        {
            var unit = UnitAt(number.End, out var end);
            var shared = unit == DateUnit.None && SharedUnit(number.End) == DateUnit.Decade;
            if (unit == DateUnit.Decade || shared)
            {
                date.Decade = new Component(Origin.Written, number.Value / 10);
                date.Upper = number.IsNeighbours ? number.Upper / 10 : 0;
                date.SharesUnit = shared;
                return shared ? number.End : ReadPart(PartLexicon.OfDecade, date, end);
            }
        }

        return ReadPart(PartLexicon.OfCentury, date, at);
    }

    private DateNode? ReadDecade(DateNumber number, bool shared, ref int end)
    {
        var isFull = number.Value is >= FirstFullYear and < LastFullYear;
        if (shared && number.Value is >= 2 and <= 9)
        {
            // 三、四十年代: the ten, too, stands only after the second.
            return new DateNode { Decade = new Component(Origin.Written, number.Value) };
        }

        if (number.Value % 10 != 0 || (!isFull && number.Value is < 10 or > 90))
        {
            return null;
        }

        // 十年代 is no decade.
        if (number is { Value: 10, Form: DateNumberForm.Places })
        {
            return null;
        }

        var date = new DateNode
        {
            Decade = new Component(Origin.Written, number.Value / 10),
            Upper = number.IsNeighbours ? number.Upper / 10 : 0,
        };
        if (!shared)
        {
            end = ReadPart(PartLexicon.OfDecade, date, end);
        }

        return date;
    }

    private DateNode? ReadYear(DateNumber number, bool shared, Place place, ref int end)
    {
        var origin = YearOrigin(number, shared, place, end);
        if (origin == Origin.Absent)
        {
            return null;
        }

        _counting = null;
        var date = new DateNode { Year = new Component(origin, number.IsNeighbours ? (number.Value * 10) + number.Upper : number.Value) };
        if (!shared)
        {
            end = ReadAfterYear(date, end);
        }

        return date;
    }

    private Origin YearOrigin(DateNumber number, bool shared, Place place, int end)
    {
        if (place.Era)
        {
            return Origin.Written;
        }

        var value = number.Value;
        switch (number.Form, number.Digits)
        {
            case (DateNumberForm.Arabic or DateNumberForm.Series, 4):
                return value is < FirstFullYear or > LastFullYear || (value % 1000 == 0 && IsLongHistory(end)) ? Origin.Absent : Origin.Written;
            case (DateNumberForm.Arabic or DateNumberForm.Series, 3):
                return value >= 100 && Characters.MayLeadToTime(text, number.Start) && !IsAny(end, AfterLength) && !shared ? Origin.Written : Origin.Absent;
            case (DateNumberForm.Arabic, 2):
                return IsShortYear(number, place, shared, end) ? Origin.Shortened : Origin.Absent;
            case (DateNumberForm.Series, 2):
                return IsShortYearInWords(number, place, shared, end) ? Origin.Shortened : Origin.Absent;
            default:
                return Origin.Absent;
        }
    }

    private bool IsLongHistory(int end) => IsAny(end, "来多余") || At(end, "历史") || At(end, "的历史") || At(end, "文明");

    /// <summary>98年7月, 58年底, 05年; not 50年, which is a length.</summary>
    private bool IsShortYear(DateNumber number, Place place, bool shared, int end)
    {
        if (place is { InRange: true, Previous: DateLevel.Year } || text[number.Start] == '0')
        {
            return true;
        }

        if (!shared && (MonthFollows(end) || (number.Value >= 20 && HasPart(PartLexicon.OfYear, end))))
        {
            return true;
        }

        return number.Value >= 40 && number.Value % 10 != 0
            && !IsAny(number.Start - 1, BeforeLength)
            && (shared ? Characters.MayLeadToTime(text, number.Start) : !IsAny(end, AfterLength));
    }

    /// <summary>七六年, 八〇年; not 七八年, which is a length unless a month or 于 shows otherwise.</summary>
    private bool IsShortYearInWords(DateNumber number, Place place, bool shared, int end)
    {
        if (place is { InRange: true, Previous: DateLevel.Year } || (!shared && (MonthFollows(end) || HasPart(PartLexicon.OfYear, end))))
        {
            return true;
        }

        if (IsAny(number.Start - 1, BeforeLength) || text[number.Start] is '两')
        {
            return false;
        }

        if (number.IsNeighbours || number.Value == 35)
        {
            return !shared && IsAny(number.Start - 1, "于在从自到至") && !IsAny(end, AfterLength);
        }

        return shared ? Characters.MayLeadToTime(text, number.Start) : !IsAny(end, "来间的内多余");
    }

    private bool MonthFollows(int at) =>
        DateNumber.TryRead(text, at, out var month) && month.Value is >= 1 and <= 12 && UnitAt(month.End, out _) == DateUnit.Month;

    private bool HasPart(Trie<PartWord> parts, int at) => PartAt(parts, at, out _) is not null;

    /// <summary>What may follow a year: a month, a named day, a part of the year.</summary>
    private int ReadAfterYear(DateNode date, int at)
    {
        var next = At(at, "的") ? at + 1 : at;
        if (ReadFestival(next, date, out var end))
        {
            return end;
        }

        if (DateNumber.TryRead(text, next, out var month) && month.Value is >= 1 and <= 12 && month.Form != DateNumberForm.Other && month.Upper <= 12)
        {
            var unit = UnitAt(month.End, out end);
            var shared = unit == DateUnit.None && SharedUnit(month.End) == DateUnit.Month;
            if (unit == DateUnit.Month || shared)
            {
                date.Month = new Component(Origin.Written, month.Value);
                date.Upper = Upper(month);
                date.SharesUnit = shared;
                return shared ? month.End : ReadAfterMonth(date, end);
            }
        }

        if (At(next, "元月") || At(next, "正月"))
        {
            date.Month = new Component(Origin.Written, 1);
            return ReadAfterMonth(date, next + 2);
        }

        if (ReadQuarters(next, out var part, out end))
        {
            date.Part = part;
            return end;
        }

        var after = ReadPart(PartLexicon.OfYear, date, next);
        return after == next ? at : after;
    }

    private DateNode? ReadMonth(DateNumber number, bool shared, Place place, ref int end)
    {
        if (number.Value is < 1 or > 12 || number.Upper > 12
            || (!place.InRange && (IsAny(number.Start - 1, "每第满整数几隔历达经个半逢") || At(number.Start - 2, "历时")))
            || IsAny(end, "台球亮饼光牙季票刊薪报息余色花河经子"))
        {
            return null;
        }

        // A series such as 三四月 is March and April; so is 一二月, and not the twelfth.
        var date = new DateNode { Month = new Component(Origin.Written, number.Value), Upper = Upper(number) };
        if (!shared)
        {
            end = ReadAfterMonth(date, end);
        }

        return date;
    }

    private int ReadAfterMonth(DateNode date, int at)
    {
        if (date.Upper != 0)
        {
            return at;
        }

        if (DateNumber.TryRead(text, at, out var day) && day.Value is >= 1 and <= 31 && day.Upper <= 31 && day.Form != DateNumberForm.Other)
        {
            var unit = UnitAt(day.End, out var end);
            var shared = unit == DateUnit.None && SharedUnit(day.End) == DateUnit.Day;
            if (unit == DateUnit.Day || shared)
            {
                date.Day = new Component(Origin.Written, day.Value);
                date.Upper = Upper(day);
                date.SharesUnit = shared;
                return shared ? day.End : SkipNameOfDay(date, end);
            }
        }

        return ReadPart(PartLexicon.OfMonth, date, at);
    }

    /// <summary>5月1日国际劳动节: the name of the day belongs to its date.</summary>
    private int SkipNameOfDay(DateNode date, int at) =>
        at < text.Length && names.Longest(text, at, out var end) is { Kind: Model.Authority.NamedTimeKind.DayOfYear } festival
            && festival.Festival == (date.Month.Number, date.Day.Number) && festival.IsPlainlyADay
            ? end
            : at;

    private DateNode? ReadDay(DateNumber number, bool shared, Place place, ref int end)
    {
        var continues = place is { InRange: true, Previous: DateLevel.Day or DateLevel.Month };
        if (number.Value is < 1 or > 31 || number.Upper > 31 || (!shared && text[end - 1] == '号' && !continues))
        {
            return null;
        }

        if (!continues && !IsBareDay(number, shared, end))
        {
            return null;
        }

        return new DateNode { Day = new Component(Origin.Written, number.Value), Upper = Upper(number) };
    }

    /// <summary>Whether a day without its month is a day: 6日; not 停留6日, 五日内, 一日.</summary>
    private bool IsBareDay(DateNumber number, bool shared, int end)
    {
        if (!shared && IsAny(end, "内间游均圆志元之以本后前程夜行"))
        {
            // N日前, N日后 are distances; 6日前往 is no distance, and a day.
            return At(end, "前往") || At(end, "前去") || At(end, "前来");
        }

        if (number.IsNeighbours || IsAny(number.Start - 1, BeforeLength + "数几连游访两每逢这那头"))
        {
            return false;
        }

        return number.Form == DateNumberForm.Arabic
            || Characters.MayLeadToTime(text, number.Start)
            || IsAny(number.Start - 1, "报社会方");
    }

    private DateNode? ReadQuarter(DateNumber number, bool shared, ref int end)
    {
        if (number.Value is < 1 or > 4 || IsAny(number.Start - 1, "个每"))
        {
            return null;
        }

        return new DateNode { Part = TimePart.Code(32 + number.Value), Upper = Upper(number), SharesUnit = shared };
    }

    /// <summary>第二季度, 三季度, 前三季度, 前八个月, 一至三季度.</summary>
    private bool ReadQuarters(int at, out TimePart part, out int end)
    {
        part = default;
        end = at;
        var first = IsAny(at, "前头");
        var number = first || At(at, "第") ? at + 1 : at;
        if (!DateNumber.TryRead(text, number, out var count) || count.Form == DateNumberForm.Other)
        {
            return false;
        }

        if (UnitAt(count.End, out end) == DateUnit.Quarter || At(count.End, "个季度"))
        {
            end = At(count.End, "个季度") ? count.End + 3 : end;
            part = count.Value is < 1 or > 4 ? default
                : first ? new TimePart(TimePartKind.Codes, 33, 32 + count.Value)
                : new TimePart(TimePartKind.Codes, 32 + count.Value, 32 + count.Upper);
            return !part.IsNone;
        }

        if (first && At(count.End, "个月") && count.Value is >= 1 and <= 12)
        {
            end = count.End + 2;
            part = new TimePart(TimePartKind.Months, 1, count.Value);
            return true;
        }

        // 一至三季度: the first takes its unit from the second.
        var next = SkipConnector(count.End);
        if (!first && next > count.End && DateNumber.TryRead(text, next, out var last) && UnitAt(last.End, out end) == DateUnit.Quarter
            && count.Value >= 1 && last.Value <= 4 && last.Value > count.Value)
        {
            part = new TimePart(TimePartKind.Codes, 32 + count.Value, 32 + last.Value);
            return true;
        }

        return false;
    }

    private int ReadPart(Trie<PartWord> parts, DateNode date, int at)
    {
        if (date.Upper != 0 || PartAt(parts, at, out var end) is not { } part)
        {
            return at;
        }

        date.Part = part.Part;
        return end;
    }

    /// <summary>The longest word for a part here that no longer word takes from it: 秋 in 秋天津, 秋天 in 秋天里.</summary>
    private PartWord? PartAt(Trie<PartWord> parts, int at, out int end)
    {
        var part = parts.Longest(text, at, out end);
        while (part is not null && IsAny(end, part.NotBefore))
        {
            part = parts.Longest(text, at, end, out end);
        }

        return part;
    }

    private static int Upper(DateNumber number) => number.IsNeighbours ? number.Upper : 0;
}
