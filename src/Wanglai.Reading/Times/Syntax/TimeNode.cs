using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Syntax;

/// <summary>What a time expression says, before it is known when that was.</summary>
internal abstract class TimeNode;

/// <summary>Where a component of a date comes from.</summary>
internal enum Origin : byte
{
    /// <summary>The text does not say it.</summary>
    Absent,

    /// <summary>Written out.</summary>
    Written,

    /// <summary>A year of two digits.</summary>
    Shortened,

    /// <summary>Counted from the time last spoken of (同年, 次月).</summary>
    TextBefore,

    /// <summary>Counted from the document's date (今年, 上月).</summary>
    Document,

    /// <summary>上年: before the year that the passage speaks of, or else before the document's.</summary>
    Passage,
}

/// <summary>A component of a date: the number itself, or how many units on.</summary>
internal readonly record struct Component(Origin Origin, int Number)
{
    public bool IsAbsent => Origin == Origin.Absent;
}

/// <summary>A date of the calendar with some components left out. All but the finest hold one value.</summary>
internal sealed class DateNode : TimeNode
{
    /// <summary>The century by number: 20 for the years 1900 to 1999, -3 for the third before Christ.</summary>
    public Component Century { get; set; }

    /// <summary>0 to 9, of the century; 190 to 205 where the text writes the century with it (1950年代).</summary>
    public Component Decade { get; set; }

    public Component Year { get; set; }

    public Component Month { get; set; }

    public Component Day { get; set; }

    /// <summary>A festival that the lunar calendar fixes: days after the lunar New Year; null for none.</summary>
    public int? LunarNewYear { get; set; }

    /// <summary>True for a named day (元旦): its month and day were not written.</summary>
    public bool IsFestival { get; set; }

    public TimePart Part { get; set; }

    /// <summary>The last value of the finest component where the text names neighbours in one (七八月); 0 for none.</summary>
    public int Upper { get; set; }

    /// <summary>The weekday, 1 (Monday) to 7; 8 for the whole week; 0 for none. The week is that many weeks from the document's.</summary>
    public int Weekday { get; set; }

    public int WeekOffset { get; set; }

    /// <summary>True where the unit of the last number stands only after the next one (1982、1985年).</summary>
    public bool SharesUnit { get; set; }

    /// <summary>The finest component that the text names.</summary>
    public DateLevel Level =>
        !Day.IsAbsent || LunarNewYear is not null || Weekday != 0 ? DateLevel.Day
        : !Month.IsAbsent ? DateLevel.Month
        : !Year.IsAbsent ? DateLevel.Year
        : !Decade.IsAbsent ? DateLevel.Decade
        : !Century.IsAbsent ? DateLevel.Century
        : DateLevel.None;

    /// <summary>True where nothing outside the expression is needed to know when it was.</summary>
    public bool IsAbsolute =>
        Weekday == 0 && (Year.Origin == Origin.Written || Century.Origin == Origin.Written || (Decade.Origin == Origin.Written && Decade.Number > 9));
}

/// <summary>The components of a date, from the coarsest.</summary>
internal enum DateLevel : byte
{
    None,
    Century,
    Decade,
    Year,
    Month,
    Day,
}

/// <summary>From one to the other.</summary>
internal sealed class RangeNode(TimeNode first, TimeNode last, bool isRun = false) : TimeNode
{
    /// <summary>True for neighbours in a list (1967、1968年), false where the text says from and to.</summary>
    public bool IsRun { get; } = isRun;

    public TimeNode First { get; } = first;

    public TimeNode Last { get; } = last;
}

/// <summary>The one or the other (1947或1948年).</summary>
internal sealed class ChoiceNode(TimeNode first, TimeNode second) : TimeNode
{
    public TimeNode First { get; } = first;

    public TimeNode Second { get; } = second;
}

/// <summary>A stretch that is known by itself: 洪武年间, 清末.</summary>
internal sealed class FixedNode(Stretch value) : TimeNode
{
    public Stretch Value { get; } = value;
}

/// <summary>Which side of a named period is meant.</summary>
internal enum PeriodSide : byte
{
    Whole,

    /// <summary>爆发, 开始.</summary>
    Beginning,

    /// <summary>结束, 胜利.</summary>
    End,
}

/// <summary>A named time, or a side or part of it.</summary>
internal sealed class NamedNode(NamedEntry entry, PeriodSide side, TimePart part) : TimeNode
{
    public NamedEntry Entry { get; } = entry;

    public PeriodSide Side { get; } = side;

    public TimePart Part { get; } = part;
}

/// <summary>So many years after a named day or year: 七七事变二十周年.</summary>
internal sealed class AnniversaryNode(Moment? origin, int years) : TimeNode
{
    /// <summary>The day or year it is counted from; null where that is not known (of a festival).</summary>
    public Moment? Origin { get; } = origin;

    public int Years { get; } = years;
}

/// <summary>From a named beginning to the document: 改革开放30年来.</summary>
internal sealed class SinceNamedNode(NamedEntry entry) : TimeNode
{
    public NamedEntry Entry { get; } = entry;
}

/// <summary>The units in which distances are counted.</summary>
internal enum DistanceUnit : byte
{
    Years,
    Months,
    Days,
}

/// <summary>A distance from the time last spoken of: 三年后, 半年后, 10年前.</summary>
internal sealed class DistanceNode(int amount, int upper, DistanceUnit unit, bool approximate) : TimeNode
{
    /// <summary>Negative for the past.</summary>
    public int Amount { get; } = amount;

    /// <summary>The further of two neighbours (五六年后); the same as the amount where there is one.</summary>
    public int Upper { get; } = upper;

    public DistanceUnit Unit { get; } = unit;

    public bool Approximate { get; } = approximate;

    /// <summary>50多年前: at least so far back.</summary>
    public bool AtLeast { get; init; }

    /// <summary>十年前的今天: to the day.</summary>
    public bool ToTheDay { get; init; }
}

/// <summary>A stretch that ends or begins at the document: 近五年来, 今后三年.</summary>
internal sealed class SpanToNowNode(int amount, DistanceUnit unit) : TimeNode
{
    /// <summary>Negative for the past.</summary>
    public int Amount { get; } = amount;

    public DistanceUnit Unit { get; } = unit;
}

/// <summary>A word that stands for a time by itself.</summary>
internal enum TimeWord : byte
{
    /// <summary>目前.</summary>
    Now,

    /// <summary>日前, 近日.</summary>
    RecentDays,

    /// <summary>不久前.</summary>
    NotLongAgo,

    /// <summary>不久, 此后不久.</summary>
    NotLongAfter,

    /// <summary>此后, 其后.</summary>
    Afterwards,

    /// <summary>此前.</summary>
    Before,

    /// <summary>战后.</summary>
    AfterTheWar,

    /// <summary>战前.</summary>
    BeforeTheWar,
}

/// <summary>A word that stands for a time by itself.</summary>
internal sealed class WordNode(TimeWord word) : TimeNode
{
    public TimeWord Word { get; } = word;
}
