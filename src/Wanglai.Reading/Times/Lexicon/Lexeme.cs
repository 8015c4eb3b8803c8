using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>What a word of time does in the grammar.</summary>
internal enum LexemeKind : byte
{
    /// <summary>同年, 去年: a year, which months and parts may follow.</summary>
    Year,

    /// <summary>同月, 上月.</summary>
    Month,

    /// <summary>次日, 昨天.</summary>
    Day,

    /// <summary>今春: a season of a year counted from the document.</summary>
    YearAndPart,

    /// <summary>上世纪.</summary>
    Century,

    /// <summary>上周, which a weekday may follow.</summary>
    Week,

    /// <summary>年底, 下旬, 春天: part of a year or month that the text has before.</summary>
    PartOfYear,
    PartOfMonth,

    /// <summary>目前, 此后.</summary>
    Word,

    /// <summary>春节, 除夕.</summary>
    LunarFestival,
    Reign,
    Dynasty,

    /// <summary>A word that holds a number or a word of time and names none.</summary>
    NotATime,
}

/// <summary>A word of the language of time, with the company in which it is not meant.</summary>
internal sealed record Lexeme(LexemeKind Kind)
{
    public Origin Origin { get; init; }

    /// <summary>Units from where <see cref="Origin"/> says; the number itself where it is written.</summary>
    public int Number { get; init; }

    public TimePart Part { get; init; }

    public TimeWord Word { get; init; }

    public Reign? Reign { get; init; }

    /// <summary>The characters before which it is another word; <c>^</c> first: it stands only at the beginning of a clause.</summary>
    public string NotAfter { get; init; } = "";

    /// <summary>The characters that make it another word when they follow.</summary>
    public string NotBefore { get; init; } = "";

    public bool IsMeant(string text, int start, int end)
    {
        if (end < text.Length && NotBefore.Contains(text[end]))
        {
            return false;
        }

        return !NotAfter.StartsWith('^')
            ? start == 0 || !NotAfter.Contains(text[start - 1])
            : Characters.BeginsClause(text, start) || NotAfter.IndexOf(text[start - 1], 1) > 0;
    }
}
