using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Dates in figures (1999-07-03, 2005.4.18), the years of a life, years in brackets, years of the era.</content>
internal sealed partial class TimeScanner
{
    private const int FirstPunctuatedYear = 1500;
    private const int LastPunctuatedYear = 2100;
    private static readonly string[] Eras = ["公元", "西元", "公历", "西历"];

    /// <summary>1999-07-03, 1999/7/3, 2005.4.18, 1999-07; not 1999-2001 and not 1958.5.</summary>
    private DateNode? ReadPunctuatedDate(int at, out int end)
    {
        end = at;
        if (!ReadFigures(at, 4, 4, out var year) || year is < FirstPunctuatedYear or > LastPunctuatedYear || Peek(at + 4) is not ('-' or '/' or '.'))
        {
            return null;
        }

        var separator = text[at + 4];
        var monthAt = at + 5;
        var monthDigits = CountFigures(monthAt);
        if (monthDigits is < 1 or > 2 || !ReadFigures(monthAt, 1, 2, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        var date = new DateNode { Year = new Component(Origin.Written, year), Month = new Component(Origin.Written, month) };
        var dayAt = monthAt + monthDigits + 1;
        if (Peek(dayAt - 1) == separator && CountFigures(dayAt) is 1 or 2 && ReadFigures(dayAt, 1, 2, out var day) && day is >= 1 and <= 31)
        {
            date.Day = new Component(Origin.Written, day);
            end = dayAt + CountFigures(dayAt);
            return EndsFigures(end) ? date : null;
        }

        end = monthAt + monthDigits;
        return separator == '-' && monthDigits == 2 && EndsFigures(end) && Peek(end) is not ('年' or '月' or '-' or '/') ? date : null;
    }

    private bool EndsFigures(int end) => !char.IsAsciiLetterOrDigit(Peek(end)) && !(Peek(end) == '.' && char.IsAsciiDigit(Peek(end + 1)));

    private int CountFigures(int at)
    {
        var end = at;
        while (end < text.Length && end < at + 8 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private bool ReadFigures(int at, int least, int most, out int value)
    {
        value = 0;
        var digits = CountFigures(at);
        if (digits < least || digits > most)
        {
            return false;
        }

        for (var i = at; i < at + digits; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }

    /// <summary>1912—1978 without 年, in brackets or as a member of a clause: the years of a life, a war, a term.</summary>
    private RangeNode? ReadYearsWithoutUnit(int at, out int end)
    {
        end = at;
        if (!ReadFigures(at, 4, 4, out var first) || first is < FirstFullYear or > LastPunctuatedYear || !Characters.MayLeadToTime(text, at))
        {
            return null;
        }

        var next = SkipRangeConnector(at + 4);
        if (next == at + 4 || !ReadFigures(next, 4, 4, out var last) || last <= first || last > LastPunctuatedYear)
        {
            return null;
        }

        end = next + 4;
        var closed = end == text.Length || Characters.ClauseEnds.Contains(text[end]) || At(end, "间") || At(end, "期间");
        return closed
            ? new RangeNode(
                new DateNode { Year = new Component(Origin.Written, first) },
                new DateNode { Year = new Component(Origin.Written, last) })
            : null;
    }

    /// <summary>〔1978〕年.</summary>
    private DateNode? ReadBracketedYear(int at, out int end)
    {
        end = at;
        var close = text[at] switch { '〔' => '〕', '［' => '］', '[' => ']', _ => '\0' };
        if (close == '\0' || !DateNumber.TryRead(text, at + 1, out var year) || year.Digits != 4 || Peek(year.End) != close || Peek(year.End + 1) != '年')
        {
            return null;
        }

        var date = new DateNode { Year = new Component(Origin.Written, year.Value) };
        end = ReadAfterYear(date, year.End + 2);
        return date;
    }

    /// <summary>公元755年, 公元前221年, 公元前3世纪.</summary>
    private DateNode? ReadEra(int at, out int end)
    {
        end = at;
        var after = ReadAnyOf(Eras, at);
        var before = IsAny(after, "前");
        var numberAt = before ? after + 1 : after;
        if (after == at || ReadNumberDate(numberAt, new Place(false, DateLevel.None, Era: true), out end) is not { } date)
        {
            return null;
        }

        if (before && !date.Year.IsAbsent)
        {
            date.Year = new Component(Origin.Written, 1 - date.Year.Number);
        }
        else if (before && !date.Century.IsAbsent)
        {
            date.Century = new Component(Origin.Written, -date.Century.Number);
        }

        return date.Year.IsAbsent && date.Century.IsAbsent ? null : date;
    }

    /// <summary>前206年 after 公元前221年至.</summary>
    private DateNode? ReadYearBeforeChrist(int at, out int end)
    {
        if (ReadNumberDate(at + 1, new Place(true, DateLevel.None, Era: true), out end) is not { Year.Origin: Origin.Written } date)
        {
            return null;
        }

        date.Year = new Component(Origin.Written, 1 - date.Year.Number);
        return date;
    }
}
