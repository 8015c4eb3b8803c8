using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;
using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Years counted by reigns and republics: 光绪二十四年, 民国二十三年七月, 洪武年间, 康熙三十年（1691年）.</content>
internal sealed partial class TimeScanner
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The year 4 was the first (甲子) of a cycle of sixty.</summary>
    private const int FirstCycle = 4;

    /// <summary>The reign by which the text counts just now, and the year it has come to: 民国十七年…；十九年….</summary>
    private (Reign Reign, int Year)? _counting;

    private TimeNode? ReadReign(Reign reign, int start, int at, out int end)
    {
        end = at;
        if (At(at, "年间") || At(at, "时期") || (At(at, "朝") && !IsAny(at + 1, "廷政鲜")))
        {
            end = at + (At(at, "朝") ? 1 : 2);
            return ReadWesternDate(ref end) ?? new FixedNode(Whole(reign));
        }

        if (PartAt(PartLexicon.OfPeriod, at, out var partEnd) is { } part)
        {
            end = partEnd;
            return ReadWesternDate(ref end) ?? new FixedNode(PartOf(reign, part.Part));
        }

        if (ReadYearOfReign(reign, at, out end) is { } year)
        {
            _counting = (reign, year);
            return ReadAfterYearOfReign(reign, year, ref end);
        }

        // 自康熙起, 光绪以后
        return ReadReignsTogether(reign, at, out end)
            ?? (Characters.MayLeadToTime(text, start) && (IsBeginning(start, at) || At(at, "以后") || At(at, "以来") || At(at, "以前") || At(at, "之后") || At(at, "之前"))
                ? new FixedNode(Whole(reign))
                : null);
    }

    /// <summary>嘉庆、道光年间: neighbours are one stretch; of others the first stands for itself.</summary>
    private TimeNode? ReadReignsTogether(Reign reign, int at, out int end)
    {
        end = at;
        var next = SkipConnector(at);
        if (next == at || _words.Longest(text, next, out var nameEnd) is not { Kind: LexemeKind.Reign } second
            || ReadPhrase(next, new Place(true, DateLevel.None), out var secondEnd) is not FixedNode last || secondEnd == nameEnd)
        {
            return null;
        }

        var together = IsAny(at, "至到—") || (second.Reign!.FirstYear - reign.LastYear is 0 or 1);
        end = together ? secondEnd : at;
        return together ? new RangeNode(new FixedNode(Whole(reign)), last) : new FixedNode(Whole(reign));
    }

    /// <summary>十九年春 after 民国十七年: the text goes on counting by the reign.</summary>
    private TimeNode? ReadFurtherYearOfReign(int at, Place place, out int end)
    {
        end = at;
        if (_counting is not { } counting || !DateNumber.TryRead(text, at, out var number) || !At(number.End, "年")
            || number.Form is not (DateNumberForm.Places or DateNumberForm.Arabic) || number.Digits > 2 || number.IsNeighbours
            || !(place.InRange || Characters.BeginsClause(text, at) || IsAny(at - 1, "于至到")) || IsAny(number.End + 1, AfterLength + "级代度"))
        {
            return null;
        }

        var year = counting.Reign.FirstYear + number.Value - 1;
        if (year < counting.Year || year > counting.Reign.LastYear)
        {
            return null;
        }

        end = number.End + 1;
        _counting = (counting.Reign, year);
        return ReadAfterYearOfReign(counting.Reign, year, ref end);
    }

    private TimeNode ReadAfterYearOfReign(Reign reign, int year, ref int end)
    {
        var date = new DateNode { Year = new Component(Origin.Written, year) };
        var western = ReadWesternDate(ref end);
        var afterYear = end;
        end = ReadAfterYear(date, end);
        if (!reign.SolarMonths)
        {
            // A lunar month tells no Western month, but its season is the year's.
            end = Math.Max(end, ReadLunarDay(afterYear));
            date.Month = default;
            date.Day = default;
            date.Upper = 0;
            date.SharesUnit = false;
            date.Part = date.Part.Kind is TimePartKind.Codes or TimePartKind.AboutMonths ? date.Part : default;
        }

        if (western is null)
        {
            return ReadWesternDate(ref end) ?? (TimeNode)date;
        }

        // 民国三十八年（1949年）五月: the month belongs to the Western year.
        return western is DateNode { Level: DateLevel.Year } && (date.Level != DateLevel.Year || !date.Part.IsNone) ? date : western;
    }

    private int? ReadYearOfReign(Reign reign, int at, out int end)
    {
        end = at;
        if (At(at, "元年"))
        {
            end = at + 2;
            return reign.FirstYear;
        }

        if (DateNumber.TryRead(text, at, out var number) && At(number.End, "年") && number.Form != DateNumberForm.Other)
        {
            var count = number.IsNeighbours ? (number.Value * 10) + number.Upper : number.Value;
            end = number.End + 1;
            return count >= 1 && reign.FirstYear + count - 1 <= reign.LastYear + 1 ? reign.FirstYear + count - 1 : null;
        }

        var stem = at + 1 < text.Length ? Stems.IndexOf(text[at]) : -1;
        var branch = stem >= 0 ? Branches.IndexOf(text[at + 1]) : -1;
        if (branch < 0)
        {
            return null;
        }

        end = At(at + 2, "年") ? at + 3 : at + 2;
        for (var year = reign.FirstYear; year <= reign.LastYear; year++)
        {
            var since = (((year - FirstCycle) % 60) + 60) % 60;
            if (since % 10 == stem && since % 12 == branch)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>闰四月初八, 腊月, 四月二十三, 冬月十五日: passed over, since it says nothing in the Western calendar.</summary>
    private int ReadLunarDay(int at)
    {
        var next = At(at, "闰") ? at + 1 : at;
        int afterMonth;
        if (IsAny(next, "正冬腊") && At(next + 1, "月"))
        {
            afterMonth = next + 2;
        }
        else if (DateNumber.TryRead(text, next, out var month) && At(month.End, "月"))
        {
            afterMonth = month.End + 1;
        }
        else
        {
            return at;
        }

        var dayAt = At(afterMonth, "初") ? afterMonth + 1 : afterMonth;
        if (DateNumber.TryRead(text, dayAt, out var day) && day.Value is >= 1 and <= 30)
        {
            return At(day.End, "日") ? day.End + 1 : day.End;
        }

        return At(afterMonth + 1, "旬") ? afterMonth + 2 : afterMonth;
    }

    /// <summary>The Western date in brackets after a regnal one, which is then the value: （1691年）, （公元1898年6月11日）, （1662—1722）.</summary>
    private TimeNode? ReadWesternDate(ref int end)
    {
        if (!IsAny(end, "（("))
        {
            return null;
        }

        var at = At(end + 1, "即") ? end + 2 : end + 1;
        var before = _found.Count;
        TimeNode? western;
        int close;
        if (ReadFigures(at, 3, 4, out var year) && IsAny(at + CountFigures(at), "）)"))
        {
            western = new DateNode { Year = new Component(Origin.Written, year) };
            close = at + CountFigures(at);
        }
        else if (at < text.Length && ReadCore(at, out close) is { } parsed && _found.Count == before)
        {
            western = parsed.Node;
        }
        else
        {
            _found.RemoveRange(before, _found.Count - before);
            return null;
        }

        if (!IsAny(close, "）)") || western is not (DateNode { IsAbsolute: true } or RangeNode))
        {
            return null;
        }

        end = close + 1;
        return western;
    }

    /// <summary>清初, 明末, 唐代中叶.</summary>
    private FixedNode? ReadDynasty(Reign dynasty, int start, int at, out int end)
    {
        end = at;
        if (!Characters.MayLeadToTime(text, start) && !(start > 0 && IsAny(start - 1, "末")))
        {
            return null;
        }

        if (dynasty.Name.Length > 1 && (At(at, "时期") || (At(at, "时") && !IsAny(at + 1, "间期代任")) || At(at, "年间")))
        {
            // 三国时, 北宋时期
            end = at + (At(at, "时") && !At(at, "时期") ? 1 : 2);
            return new FixedNode(Whole(dynasty));
        }

        var next = IsAny(at, "朝代") ? at + 1 : at;
        if (At(next, "季"))
        {
            end = next + 1;
            return new FixedNode(PartOf(dynasty, new TimePart(TimePartKind.Closing)));
        }

        if (PartAt(PartLexicon.OfPeriod, next, out var partEnd) is not { } part)
        {
            return null;
        }

        end = partEnd;
        return new FixedNode(PartOf(dynasty, part.Part));
    }

    private static Stretch Whole(Reign reign) =>
        reign.FirstYear == reign.LastYear
            ? Stretch.Of(Moment.OfYear(reign.FirstYear))
            : Stretch.Between(Moment.OfYear(reign.FirstYear), Moment.OfYear(reign.LastYear));

    /// <summary>The first or last five years of a reign, ten of a dynasty; the middle third of either.</summary>
    private static Stretch PartOf(Reign reign, TimePart part)
    {
        var few = reign.IsDynasty ? 10 : 4;
        var length = reign.LastYear - reign.FirstYear;
        var (first, last) = part switch
        {
            { IsOpening: true } => (reign.FirstYear, Math.Min(reign.FirstYear + few, reign.LastYear)),
            { IsClosing: true } => (Math.Max(reign.LastYear - few, reign.FirstYear), reign.LastYear),
            { Kind: TimePartKind.MiddleToLate } => (reign.FirstYear + (length / 3), reign.LastYear),
            _ => (reign.FirstYear + (length / 3), reign.LastYear - (length / 3)),
        };
        return Stretch.Between(Moment.OfYear(first).About(), Moment.OfYear(last).About());
    }
}
