using Wanglai.Reading.Times.Syntax;
using Wanglai.Reading.Times.Values;

namespace Wanglai.Reading.Times.Resolving;

/// <summary>Gives expressions their values, in the order of the text, with what was spoken of before and the document's date.</summary>
internal sealed class TimeResolver(DiscourseClock clock, DateResolver dates, Moment? givenDocument)
{
    /// <summary>A day's eve is the week before it.</summary>
    private const int EveDays = 7;

    /// <summary>The time that the last expression names by itself, before 后 or 以来 bear on it.</summary>
    public Stretch? Own { get; private set; }

    /// <summary>The time of the expression; null where nothing tells it.</summary>
    public Stretch? Resolve(ParsedTime parsed)
    {
        clock.ForgetUse();
        var value = Core(parsed.Node, clock);
        var own = value;
        if (value is { } core)
        {
            own = parsed.Approximate ? core.Each(moment => moment.About()) : core;
            own = parsed.Uncertain ? own.Value.Each(moment => moment.Perhaps()) : own;
            value = Bear(parsed, own.Value);
        }

        Own = own;

        if (value is { } resolved && !parsed.IsAside && MovesReference(parsed.Node))
        {
            clock.MoveTo(resolved);
        }

        return value;
    }

    /// <summary>Whether the story moves to the time, if it is no aside: words such as 目前 and 近年来 do not move it.</summary>
    public static bool MovesReference(TimeNode node) =>
        node is not (SpanToNowNode or DistanceNode { AtLeast: true } or WordNode { Word: TimeWord.Now or TimeWord.RecentDays or TimeWord.AfterTheWar or TimeWord.BeforeTheWar or TimeWord.Afterwards or TimeWord.Before });

    private Stretch? Core(TimeNode node, DiscourseClock at)
    {
        switch (node)
        {
            case DateNode date:
                return dates.Resolve(date, at);
            case FixedNode known:
                return known.Value;
            case NamedNode named:
                return Named(named, at);
            case RangeNode range:
                return Range(range, at);
            case ChoiceNode choice:
                return Core(choice.First, at) is { } first && Core(choice.Second, at.At(first)) is { } second
                    ? Stretch.OneOf(first.First, second.Last)
                    : null;
            case AnniversaryNode anniversary:
                return anniversary.Origin is { } origin ? Stretch.Of(origin.AddYears(anniversary.Years)) : null;
            case SinceNamedNode since:
                return at.DocumentDate() is { } now
                    ? Stretch.Between(since.Entry.Value.First, now)
                    : Stretch.StartingWith(since.Entry.Value.First);
            case DistanceNode distance:
                return Distance(distance, at);
            case SpanToNowNode span:
                return SpanToNow(span, at);
            case WordNode word:
                return Word(word.Word, at);
            default:
                throw new InvalidOperationException($"No resolution for {node.GetType().Name}.");
        }
    }

    private Stretch? Range(RangeNode range, DiscourseClock at)
    {
        if (Core(range.First, at) is not { } first)
        {
            return null;
        }

        var near = at.At(first);
        if (Core(range.Last, near) is not { } last)
        {
            return null;
        }

        if (last.Last.BeginsBefore(first.First) && range.Last is DateNode { Year.IsAbsent: true } end)
        {
            // 12月25日至1月5日, 冬至春: the far end lies in the next year, or in the next month.
            last = end.Month.IsAbsent && end.Level == DateLevel.Day && end.LunarNewYear is null
                ? last.Each(moment => moment.AddMonths(1) with { Unit = moment.Unit, Day = moment.Day })
                : last.Each(moment => moment.AddYears(1));
        }

        return Stretch.Between(first, last);
    }

    private static Stretch? Named(NamedNode named, DiscourseClock at)
    {
        var whole = named.Entry.Value;
        if (named.Entry.IsWar)
        {
            at.War = whole;
        }

        if (!named.Part.IsNone)
        {
            return PartOfPeriod(whole, named.Part);
        }

        return named.Side switch
        {
            PeriodSide.Beginning => Stretch.Of(whole.First),
            PeriodSide.End => Stretch.Of(whole.Last),
            _ => whole,
        };
    }

    /// <summary>The first four, the middle or the last three tenths of a period: the decade's 1960–1963, 1964–1966, 1967–1969 in proportion.</summary>
    private static Stretch PartOfPeriod(Stretch whole, TimePart part)
    {
        var first = whole.First.FirstYear;
        var last = whole.Last.LastYear;
        var length = last - first + 1;
        var afterFirst = first + Math.Max(1, (int)Math.Round(length * 0.4));
        var beforeLast = last - Math.Max(1, (int)Math.Round(length * 0.3));
        var (from, to) = part switch
        {
            { IsOpening: true } => (first, afterFirst - 1),
            { IsClosing: true } => (beforeLast + 1, last),
            { Kind: TimePartKind.MiddleToLate } => (Math.Min(afterFirst, last), last),
            _ => (Math.Min(afterFirst, beforeLast), Math.Max(afterFirst, beforeLast)),
        };
        return from == to ? Stretch.Of(Moment.OfYear(from).About()) : Stretch.Between(Moment.OfYear(from).About(), Moment.OfYear(to).About());
    }

    private Stretch? Distance(DistanceNode distance, DiscourseClock at)
    {
        // In news, 28年前 is counted from today, whatever was spoken of before.
        var fromNow = distance.Amount < 0 && givenDocument is { Unit: MomentUnit.Day };
        if ((fromNow ? at.DocumentDate() : at.Start()) is not { } from)
        {
            return null;
        }

        if (distance.ToTheDay && distance.Unit == DistanceUnit.Years && from.Unit == MomentUnit.Day)
        {
            return Stretch.Of(from.AddYears(distance.Amount));
        }

        var near = Step(from, distance.Amount, distance.Unit);
        var far = Step(from, distance.Upper, distance.Unit);
        if (distance.AtLeast)
        {
            return Stretch.EndingWith(near.About());
        }

        if (distance.Amount == distance.Upper)
        {
            return Stretch.Of(distance.Approximate ? near.About() : near);
        }

        return distance.Amount < distance.Upper ? Stretch.Between(near.About(), far.About()) : Stretch.Between(far.About(), near.About());
    }

    /// <summary>So many units on, at the precision of the unit; where the start is coarser than the unit, about the start.</summary>
    private static Moment Step(Moment from, int amount, DistanceUnit unit) => unit switch
    {
        DistanceUnit.Years => Moment.OfYear(from.Year + amount),
        DistanceUnit.Months when from.Unit == MomentUnit.Year => Moment.OfYear(from.Year + (amount / 12)).About(),
        DistanceUnit.Months => from.AddMonths(amount),
        _ => from.AddDays(amount) ?? from.About(),
    };

    private static Stretch? SpanToNow(SpanToNowNode span, DiscourseClock at)
    {
        if (at.DocumentDate() is not { } now)
        {
            return null;
        }

        var near = (span.Unit == DistanceUnit.Years ? Moment.OfYear(now.Year) : now).About();
        var far = Step(near with { Approximate = false }, span.Amount, span.Unit).About();
        return span.Amount < 0 ? Stretch.Between(far, near) : Stretch.Between(near, far);
    }

    private static Stretch? Word(TimeWord word, DiscourseClock at)
    {
        switch (word)
        {
            case TimeWord.Now:
                return at.DocumentDate() is { } now ? Stretch.Of(now) : null;
            case TimeWord.RecentDays:
                return at.DocumentDate() is { } today ? Stretch.Between((today.AddDays(-EveDays) ?? today).About(), today.About()) : null;
            case TimeWord.NotLongAgo:
                return at.DocumentDate() is { } date ? Stretch.Between(date.AddYears(-1).About(), date.About()) : null;
            case TimeWord.NotLongAfter:
                return at.StartStretch() is { } start ? Soon(start) : null;
            case TimeWord.Afterwards:
                return at.StartStretch() is { } before ? Stretch.StartingWith(before.Shape == StretchShape.From || before.First.Approximate ? before.First : before.Last) : null;
            case TimeWord.Before:
                return at.StartStretch() is { } after ? Stretch.EndingWith(after.Shape == StretchShape.Until ? after.Last : after.First) : null;
            case TimeWord.AfterTheWar:
                return at.War is { } war ? Stretch.StartingWith(war.Last) : null;
            default:
                return at.War is { } coming ? Stretch.EndingWith(coming.First) : null;
        }
    }

    private Stretch Bear(ParsedTime parsed, Stretch own)
    {
        switch (parsed.Bearing)
        {
            case Bearing.Since:
                return Stretch.StartingWith(own.First);
            case Bearing.After:
                return Stretch.StartingWith(EndsWithItsEnd(parsed.Node) ? own.Last : FirstPart(own, parsed));
            case Bearing.Before:
                return Stretch.EndingWith(own.First);
            case Bearing.Until:
                return Stretch.EndingWith(own.Last);
            case Bearing.ToThisDay:
                // Only a date that was given ends what lasts to this day; one worked out from the text does not.
                return givenDocument is { } now ? Stretch.Between(own.First, now) : Stretch.StartingWith(own.First);
            case Bearing.SoonAfter:
                return Soon(own);
            case Bearing.Eve:
                return Eve(parsed.Node, own.First);
            default:
                return own;
        }
    }

    /// <summary>A period or range is over when what comes after it begins; 90年代以后 begins in 1990.</summary>
    private static bool EndsWithItsEnd(TimeNode node) => node is NamedNode { Side: PeriodSide.Whole } or RangeNode or FixedNode or ChoiceNode;

    private static Moment FirstPart(Stretch own, ParsedTime parsed) =>
        parsed.Node is DateNode { Level: DateLevel.Decade } && own.Shape == StretchShape.Single && own.First.Unit == MomentUnit.Decade
            ? Moment.OfYear(own.First.FirstYear) with { Approximate = own.First.Approximate, Uncertain = own.First.Uncertain }
            : own.First;

    private static Stretch Soon(Stretch from)
    {
        var last = from.Shape == StretchShape.From ? from.First : from.Last;
        return Stretch.Between(from.First.About(), last.AddYears(1).About());
    }

    private static Stretch Eve(TimeNode node, Moment day)
    {
        var isDay = node is DateNode or AnniversaryNode && day.Unit == MomentUnit.Day;
        var from = isDay ? day.AddDays(-EveDays) ?? day : day.AddYears(-1);
        return Stretch.Between(from.About(), day.About());
    }
}
