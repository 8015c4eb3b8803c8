using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>One phrase, whatever it begins with; and the words that stand for times.</content>
internal sealed partial class TimeScanner
{
    private const string WeekdayNames = "一二三四五六日天";

    /// <summary>Reads one time phrase at <paramref name="at"/>, without what joins it to another or bears on it.</summary>
    private TimeNode? ReadPhrase(int at, Place place, out int end)
    {
        end = at;
        if (_depth == DeepestNesting)
        {
            return null;
        }

        _depth++;
        var node = ReadPhraseOf(at, place, out end);
        _depth--;
        return node;
    }

    private TimeNode? ReadPhraseOf(int at, Place place, out int end)
    {
        end = at;
        var first = at < text.Length ? firsts[text[at]] & FirstCharacter.Phrase : FirstCharacter.None;
        if (first == FirstCharacter.None)
        {
            return null;
        }

        var wordEnd = at;
        var word = (first & FirstCharacter.Word) != 0 ? LongestMeant(at, out wordEnd) : null;
        if ((first & FirstCharacter.Name) != 0 && names.Longest(text, at, out var nameEnd) is { } name && nameEnd >= wordEnd && !IsBeginningOfLongerWord(at, nameEnd))
        {
            return ReadNamed(name, at, nameEnd, place, out end);
        }

        if (word is not null)
        {
            if (word.Kind == LexemeKind.NotATime)
            {
                return null;
            }

            if (ReadWord(word, at, wordEnd, place, out end) is { } node)
            {
                return node;
            }
        }

        if ((first & (FirstCharacter.Number | FirstCharacter.Construction)) == 0)
        {
            return null;
        }

        switch (text[at])
        {
            case '公' or '西':
                return ReadEra(at, out end);
            case '〔' or '［' or '[':
                return ReadBracketedYear(at, out end);
            case '第':
                return ReadOrdinal(at, out end);
            case '前' when place.InRange:
                return ReadYearBeforeChrist(at, out end);
            case '前' or '头':
                return Characters.BeginsClause(text, at) && ReadQuarters(at, out var part, out end) ? new DateNode { Part = part } : null;
            case '近' or '最' or '过' or '今' or '未' or '又' or '半' or '数' or '几' or '若' or '多':
                return place.InRange ? null : ReadDistanceWord(at, out end);
            default:
                break;
        }

        if (!DateNumber.TryRead(text, at, out var number) || !MayFollowNumber(Peek(number.End)))
        {
            return null;
        }

        return (TimeNode?)ReadYearsWithoutUnit(at, out end)
            ?? ReadNumberDateOrNamed(at, place, ref end)
            ?? ReadFurtherYearOfReign(at, place, out end)
            ?? (place.InRange ? null : ReadCountedDistance(at, out end));
    }

    /// <summary>The longest word here that its company leaves what it is: 不久 and not 不久前 in 不久前往.</summary>
    private Lexeme? LongestMeant(int at, out int end)
    {
        var word = _words.Longest(text, at, out end);
        while (word is not null && !word.IsMeant(text, at, end))
        {
            word = _words.Longest(text, at, end, out end);
        }

        return word;
    }

    /// <summary>Whether a number before the character can be part of a time: most numbers of a text are not.</summary>
    private static bool MayFollowNumber(char c) => c is '年' or '月' or '日' or '号' or '世' or '学' or '季' or '个' or '天' or '周' or '星' or '载'
        or '多' or '余' or '几' or '、' or '和' or '与' or '及' or '以' or '或' or '—' or '–' or '―' or '-' or '－' or '~' or '～' or '〜' or '─'
        or '/' or '／' or '.' or '至' or '到' or '迄' or '两' or '三';

    /// <summary>A date in numbers; or, where a name for it follows, the name: 1931年九一八事变后 is one expression.</summary>
    private TimeNode? ReadNumberDateOrNamed(int at, Place place, ref int end)
    {
        if (ReadNumberDate(at, place, out end) is not { } date)
        {
            return null;
        }

        if (date is { Year.Origin: Origin.Written, SharesUnit: false, Part.IsNone: true, Upper: 0 }
            && end < text.Length && names.Longest(text, end, out var nameEnd) is { Kind: not Model.Authority.NamedTimeKind.DayOfYear } entry
            && entry.Value.First.FirstYear <= date.Year.Number && entry.Value.Last.LastYear >= date.Year.Number
            && ReadNamed(entry, end, nameEnd, Place.Alone, out var namedEnd) is NamedNode named)
        {
            end = namedEnd;
            return named;
        }

        return date;
    }

    private TimeNode? ReadWord(Lexeme word, int start, int at, Place place, out int end)
    {
        end = at;
        switch (word.Kind)
        {
            case LexemeKind.Year:
                {
                    var date = new DateNode { Year = new Component(word.Origin, word.Number) };
                    if (At(at, "度") && !IsAny(at + 1, "过假"))
                    {
                        at++;
                    }

                    end = ReadAfterYear(date, at);
                    return date;
                }

            case LexemeKind.YearAndPart:
                // 去冬今春 is joined from 去冬 and 今春; 今夏 may stand before 以来.
                return new DateNode { Year = new Component(word.Origin, word.Number), Part = word.Part };
            case LexemeKind.Month:
                {
                    var date = new DateNode { Month = new Component(word.Origin, word.Number) };
                    end = ReadAfterMonth(date, at);
                    return date;
                }

            case LexemeKind.Day:
                return new DateNode { Day = new Component(word.Origin, word.Number) };
            case LexemeKind.Century:
                {
                    var date = new DateNode { Century = new Component(word.Origin, word.Number) };
                    end = ReadAfterCentury(date, at);
                    return date;
                }

            case LexemeKind.Week:
                return ReadWeek(word, at, out end);
            case LexemeKind.PartOfYear:
                return place.InRange || !IsAny(start - 1, "0123456789") ? new DateNode { Part = word.Part, Year = new Component(Origin.TextBefore, 0) } : null;
            case LexemeKind.PartOfMonth:
                return new DateNode { Part = word.Part, Month = new Component(Origin.TextBefore, 0) };
            case LexemeKind.LunarFestival:
                return IsThing(start, at) ? null : new DateNode { LunarNewYear = word.Number, IsFestival = true };
            case LexemeKind.Word:
                return place.InRange && word.Word != TimeWord.Now ? null : new WordNode(word.Word);
            case LexemeKind.Reign:
                return ReadReign(word.Reign!, start, at, out end);
            case LexemeKind.Dynasty:
                return ReadDynasty(word.Reign!, start, at, out end);
            default:
                return null;
        }
    }

    /// <summary>上周五, 本周.</summary>
    private DateNode? ReadWeek(Lexeme word, int at, out int end)
    {
        end = at;
        var weekday = at < text.Length ? WeekdayNames.IndexOf(text[at]) : -1;
        if (At(at, "末"))
        {
            return null;
        }

        end = weekday >= 0 ? at + 1 : at;
        return new DateNode { Weekday = weekday < 0 ? 8 : Math.Min(weekday + 1, 7), WeekOffset = word.Number };
    }

    /// <summary>第二年 is the next one, 第三天 the one after; 第三季度 a quarter. 第三次 is no time.</summary>
    private DateNode? ReadOrdinal(int at, out int end)
    {
        if (ReadQuarters(at, out var part, out end))
        {
            return new DateNode { Part = part, Year = new Component(Origin.TextBefore, 0) };
        }

        if (!DateNumber.TryRead(text, at + 1, out var number) || number.Value is < 2 or > 99 || number.IsNeighbours)
        {
            return null;
        }

        var later = number.Value - 1;
        if (At(number.End, "年") && !IsAny(number.End + 1, "级龄代度"))
        {
            var date = new DateNode { Year = new Component(Origin.TextBefore, later) };
            end = ReadAfterYear(date, number.End + 1);
            return date;
        }

        if (At(number.End, "个月"))
        {
            end = number.End + 2;
            return new DateNode { Month = new Component(Origin.TextBefore, later) };
        }

        if (At(number.End, "天") && !IsAny(number.End + 1, "性津"))
        {
            end = number.End + 1;
            return new DateNode { Day = new Component(Origin.TextBefore, later) };
        }

        return null;
    }
}
