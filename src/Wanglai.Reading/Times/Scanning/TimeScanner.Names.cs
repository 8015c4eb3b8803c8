using Wanglai.Model.Authority;
using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;
using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Named times. A named happening is a time only with a word that makes it one: 西安事变后, but not 西安事变爆发.</content>
internal sealed partial class TimeScanner
{
    /// <summary>What follows the short name of a day where it is part of the name of a road, a body or a thing.</summary>
    private const string AfterNameOfThing = "路街巷村厂社队校乡镇县桥湖班号营团军厅馆园场公小中大学煤矿水奖指铁电劳国青少妇";

    private static readonly string[] Celebrating = ["庆祝", "纪念", "欢度", "欢庆", "喜迎", "迎接", "迎", "过", "筹备", "祝贺", "庆"];
    private static readonly string[] Committees = ["筹委会", "筹备", "组委会", "委员会", "联欢", "文艺"];
    private static readonly string[] BeginningWords = ["全面爆发", "爆发", "开始", "打响", "兴起", "发生", "成立", "发动", "实行", "实施", "召开", "举行", "开幕"];
    private static readonly string[] EndingWords = ["胜利结束", "结束", "胜利", "停战", "失败", "完成", "闭幕"];
    private static readonly string[] Within = ["期间", "时期", "年代", "时代", "当中", "之中", "过程中", "年间"];
    private static readonly string[] Bearings = ["至今", "迄今", "以后", "之后", "以来", "以前", "之前", "前夕", "前后", "之际", "后", "前", "时"];

    /// <summary>Reads on after the name from <paramref name="at"/> to <paramref name="nameEnd"/>; null where it is a thing and no time.</summary>
    private TimeNode? ReadNamed(NamedEntry entry, int at, int nameEnd, Place place, out int end)
    {
        end = nameEnd;
        // 解放后 is the country's; 县城解放后 is the county's.
        if (entry.NeedsContext && !Characters.MayLeadToTime(text, at) && !At(end, "周年") && !At(at - 2, "中国") && !At(at - 2, "我国"))
        {
            return null;
        }

        if (DynastyInWords.IsNone(text, at, end))
        {
            return null;
        }

        if (ReadAnniversary(entry.Kind == NamedTimeKind.DayOfYear ? entry.Origin : entry.Value.First, ref end) is { } anniversary)
        {
            return anniversary;
        }

        if (entry.Kind == NamedTimeKind.DayOfYear)
        {
            if (!entry.IsPlainlyADay && entry.Origin is { } origin && (At(end, "以来") || At(end, "时期")))
            {
                // 五四以来: since that fourth of May.
                end += At(end, "时期") ? 2 : 0;
                return new FixedNode(Stretch.Of(origin));
            }

            return IsNamedDay(entry, at, end, yearBefore: false) ? FestivalOf(entry, new DateNode()) : null;
        }

        return ReadNamedPeriod(entry, at, place, ref end);
    }

    /// <summary>十一 in 十一月, 五四 in 五四年, 八一 in 八一二 are numbers.</summary>
    private bool IsBeginningOfLongerWord(int at, int end) =>
        DateNumber.TryRead(text, at, out var number) && number.End >= end && (number.End > end || IsAny(end, "年月日号、—至~～-天个"));

    private TimeNode? ReadNamedPeriod(NamedEntry entry, int start, Place place, ref int end)
    {
        var side = PeriodSide.Whole;
        var sideEnd = ReadAnyOf(BeginningWords, end);
        if (sideEnd > end && ReadAnniversary(entry.Value.First, ref sideEnd) is { } sinceFirst)
        {
            end = sideEnd;
            return sinceFirst;
        }

        if (sideEnd > end && (FollowedByBearing(sideEnd) || FollowedByRange(sideEnd) || IsBeginning(start, sideEnd)))
        {
            side = PeriodSide.Beginning;
        }
        else
        {
            sideEnd = ReadAnyOf(EndingWords, end);
            if (sideEnd > end && ReadAnniversary(entry.Value.Last, ref sideEnd) is { } sinceLast)
            {
                end = sideEnd;
                return sinceLast;
            }

            side = sideEnd > end && (FollowedByBearing(sideEnd) || FollowedByRange(sideEnd) || IsBeginning(start, sideEnd)) ? PeriodSide.End : PeriodSide.Whole;
        }

        if (side != PeriodSide.Whole)
        {
            end = sideEnd;
            if (At(end, "时") && !IsAny(end + 1, "间期代任刻"))
            {
                end++;
            }

            return new NamedNode(entry, side, default);
        }

        var part = default(TimePart);
        if (entry.Kind == NamedTimeKind.Period && PartAt(PartLexicon.OfPeriod, end, out var partEnd) is { } word)
        {
            part = word.Part;
            end = partEnd;
            return new NamedNode(entry, side, part);
        }

        var within = ReadAnyOf(Within, end);
        if (within > end)
        {
            end = within;
            return new NamedNode(entry, side, part);
        }

        if ((At(end, "时") && !IsAny(end + 1, "间期代任刻")) || (At(end, "中") && entry.Kind == NamedTimeKind.Period && !entry.StandsAlone && !IsAny(end + 1, "国共央期心美苏断止途介")))
        {
            end++;
            return new NamedNode(entry, side, part);
        }

        if (ReadYearsSince(entry, ref end) is { } since)
        {
            return since;
        }

        return place.InRange || (entry.StandsAlone && !entry.NeedsContext && !IsAny(end, "政皇官朝廷臣军的人")) || FollowedByBearing(end) || FollowedByRange(end) || IsBeginning(start, end)
            ? new NamedNode(entry, side, part)
            : null;
    }

    /// <summary>改革开放30年来.</summary>
    private SinceNamedNode? ReadYearsSince(NamedEntry entry, ref int end)
    {
        var at = At(end, "的") ? end + 1 : end;
        at = IsAny(at, "近") ? at + 1 : at;
        if (!DateNumber.TryRead(text, at, out var years))
        {
            return null;
        }

        var next = IsAny(years.End, "多余几") ? years.End + 1 : years.End;
        if (!At(next, "年来") && !At(next, "年以来"))
        {
            return null;
        }

        end = next + (At(next, "年来") ? 2 : 3);
        return new SinceNamedNode(entry);
    }

    private AnniversaryNode? ReadAnniversary(Moment? origin, ref int end)
    {
        var at = At(end, "的") ? end + 1 : end;
        if (!DateNumber.TryRead(text, at, out var years) || !At(years.End, "周年") || years.Value < 1)
        {
            return null;
        }

        end = years.End + (IsAny(years.End + 2, "日") ? 3 : 2);
        return new AnniversaryNode(origin, years.Value);
    }

    /// <summary>A named day after its year: 1952年五一节, 同年国庆.</summary>
    private bool ReadFestival(int at, DateNode date, out int end)
    {
        end = at;
        if (at >= text.Length)
        {
            return false;
        }

        if (_words.Longest(text, at, out end) is { Kind: LexemeKind.LunarFestival } lunar)
        {
            date.LunarNewYear = lunar.Number;
            date.IsFestival = true;
            return true;
        }

        if (names.Longest(text, at, out end) is { Kind: NamedTimeKind.DayOfYear } entry
            && !IsBeginningOfLongerWord(at, end)
            && IsNamedDay(entry, at, end, yearBefore: true))
        {
            FestivalOf(entry, date);
            return true;
        }

        end = at;
        return false;
    }

    private bool IsNamedDay(NamedEntry entry, int at, int end, bool yearBefore)
    {
        if (IsThing(at, end))
        {
            return false;
        }

        return entry.IsPlainlyADay && !entry.NeedsContext
            || (!IsAny(end, AfterNameOfThing) && (yearBefore || FollowedByBearing(end) || IsBeginning(at, end) || At(end, "期间") || At(end, "那天") || At(end, "这天") || At(end, "当天")));
    }

    /// <summary>庆祝五一节, 三八妇女节筹委会: the day is spoken of as a thing.</summary>
    private bool IsThing(int at, int end) =>
        (IsAny(end - 1, "节") && At(end, "目") && !At(end, "目前")) || Array.Exists(Committees, word => At(end, word)) || Array.Exists(Celebrating, word => at >= word.Length && At(at - word.Length, word));

    private static DateNode FestivalOf(NamedEntry entry, DateNode date)
    {
        date.Month = new Component(Origin.Written, entry.Festival.Month);
        date.Day = new Component(Origin.Written, entry.Festival.Day);
        date.IsFestival = true;
        return date;
    }

    private int ReadAnyOf(string[] words, int at)
    {
        foreach (var word in words)
        {
            if (At(at, word))
            {
                return at + word.Length;
            }
        }

        return at;
    }

    private bool FollowedByBearing(int at) =>
        ReadAnyOf(Bearings, at) > at && (!IsAny(at, "前") || IsBefore(at, out _) || At(at, "前夕") || At(at, "前后")) && (!IsAny(at, "后") || IsAfter(at, out _))
        || At(at, "不久");

    private bool FollowedByRange(int at) =>
        IsAny(at, "到至—") && (IsNow(SkipRangeConnector(at)) || ReadPhrase(SkipRangeConnector(at), new Place(true, DateLevel.None), out _) is not null);
}
