using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <content>Ranges, lists, neighbours and choices: what one time phrase is joined to.</content>
internal sealed partial class TimeScanner
{
    /// <summary>
    /// Reads a phrase and what is joined to it. Members of a list that are expressions of their own are put out, and the
    /// last of them is what comes back.
    /// </summary>
    private ParsedTime? ReadCore(int at, out int end)
    {
        var start = at;
        if (ReadPhrase(at, Place.Alone, out end) is not { } node)
        {
            return null;
        }

        // 王某（1901—1975）, 港口工会（1964年改称码头工会）; but 大会（1964年）.
        var bracketed = IsAny(start - 1, "（(") && (node is RangeNode || !IsAny(end, "）)"));
        for (var joins = 0; joins < MostListMembers; joins++)
        {
            if (!Join(ref node, ref start, ref end))
            {
                break;
            }
        }

        // A number whose unit never came.
        return node is DateNode { SharesUnit: true } ? null : new ParsedTime(start, end, node) { IsAside = bracketed };
    }

    private bool Join(ref TimeNode node, ref int start, ref int end)
    {
        var shares = node is DateNode { SharesUnit: true } or RangeNode { Last: DateNode { SharesUnit: true } };
        if (JoinClosingAndOpening(ref node, ref end) || JoinRange(ref node, ref end) || JoinChoice(ref node, ref end))
        {
            return true;
        }

        if (!shares)
        {
            return JoinBetween(ref node, ref end);
        }

        var next = SkipListConnector(end);
        if (next == end || ReadPhrase(next, PlaceAfter(node), out var nextEnd) is not DateNode second)
        {
            return false;
        }

        if (node is DateNode first && IsNext(first, second))
        {
            node = new RangeNode(Settled(first), second, isRun: true);
        }
        else if (node is RangeNode { IsRun: true, Last: DateNode last } run && IsNext(last, second))
        {
            Settle(last);
            node = new RangeNode(run.First, second, isRun: true);
        }
        else
        {
            Settle(node);
            _found.Add(new ParsedTime(start, end, node));
            node = second;
            start = next;
        }

        end = nextEnd;
        return true;
    }

    /// <summary>50年代末60年代初, 3月底4月初, 去冬今春, 年底至次年初.</summary>
    private bool JoinClosingAndOpening(ref TimeNode node, ref int end)
    {
        if (node is FixedNode && ReadPhrase(end, PlaceAfter(node), out var fixedEnd) is FixedNode opening)
        {
            // 明末清初
            node = new RangeNode(node, opening);
            end = fixedEnd;
            return true;
        }

        if (node is not DateNode first || !(first.Part.IsClosing || IsWinter(first)))
        {
            return false;
        }

        var next = IsAny(end, "、和与及到至") ? end + 1 : end;
        if (ReadPhrase(next, PlaceAfter(node), out var nextEnd) is not DateNode second || second.Level != first.Level || second.SharesUnit)
        {
            return false;
        }

        var joined = first.Part.IsClosing ? second.Part.IsOpening : IsSpring(second) && first.Year.Origin == Origin.Document && second.Year.Origin == Origin.Document;
        if (!joined)
        {
            return false;
        }

        node = new RangeNode(first, second);
        end = nextEnd;
        return true;
    }

    private static bool IsWinter(DateNode date) => date.Part is { Kind: TimePartKind.Codes, A: 24 };

    private static bool IsSpring(DateNode date) => date.Part is { Kind: TimePartKind.Codes, B: 21 };

    private bool JoinRange(ref TimeNode node, ref int end)
    {
        if (node is WordNode or DistanceNode or SpanToNowNode or AnniversaryNode or SinceNamedNode or ChoiceNode)
        {
            return false;
        }

        // 从1975年9月起至1977年2月止, 自1979年以来至1994年.
        var from = At(end, "起") || At(end, "始") ? end + 1 : At(end, "以来") || At(end, "开始") ? end + 2 : end;
        var next = SkipRangeConnector(from);
        if (next == from || (from > end && !IsAny(from, "至到—")) || IsNow(next))
        {
            return false;
        }

        if (node is RangeNode)
        {
            return false;
        }

        var second = ReadPhrase(next, PlaceAfter(node), out var nextEnd);
        if (second is null or WordNode || !CanEndRange(node, second))
        {
            return false;
        }

        if (second is NamedNode { Side: PeriodSide.Whole } named && (IsBefore(nextEnd, out var before) || At(nextEnd, "时")))
        {
            // 从建国到文化大革命前: up to its beginning.
            second = new NamedNode(named.Entry, PeriodSide.Beginning, named.Part);
            nextEnd = IsBefore(nextEnd, out before) ? before : nextEnd + 1;
        }

        Settle(node);
        node = new RangeNode(node, second);
        end = nextEnd;
        if (At(end, "为止") || (At(end, "止") && !IsAny(end + 1, "步痛血息境损付")))
        {
            end += At(end, "为止") ? 2 : 1;
        }

        return true;
    }

    private static bool CanEndRange(TimeNode first, TimeNode last)
    {
        if (first is not DateNode from || last is not DateNode to)
        {
            return true;
        }

        // 1979年—6月 is no range, 1979年5月—6月 is; 60年代—1975年 is odd but one.
        if (to.Level > from.Level && from.Part.IsNone && to.Year.IsAbsent && to.Century.IsAbsent && to.Decade.IsAbsent && from.Level != DateLevel.None)
        {
            return false;
        }

        return !(from.Year.Origin == Origin.Written && to.Year.Origin == Origin.Written && from.Year.Number > to.Year.Number);
    }

    /// <summary>1947或1948年, 8月或9月.</summary>
    private bool JoinChoice(ref TimeNode node, ref int end)
    {
        var next = At(end, "或者") ? end + 2 : At(end, "或") ? end + 1 : end;
        if (next == end || node is not DateNode first || ReadPhrase(next, PlaceAfter(node), out var nextEnd) is not DateNode second || second.Level != first.Level)
        {
            return false;
        }

        first.SharesUnit = false;
        node = new ChoiceNode(first, second);
        end = nextEnd;
        return true;
    }

    /// <summary>1956年和1958年之间.</summary>
    private bool JoinBetween(ref TimeNode node, ref int end)
    {
        if (!IsAny(end, "和与") || node is not (DateNode or NamedNode)
            || ReadPhrase(end + 1, PlaceAfter(node), out var nextEnd) is not { } second
            || second is not (DateNode or NamedNode))
        {
            return false;
        }

        if (At(nextEnd, "之交") && node is DateNode { Part.IsNone: true } before && second is DateNode { Part.IsNone: true } after && before.Level == after.Level)
        {
            // 19世纪与20世纪之交: the end of the one and the beginning of the other.
            before.Part = new TimePart(TimePartKind.Closing);
            after.Part = new TimePart(TimePartKind.Opening);
        }
        else if (!At(nextEnd, "之间"))
        {
            return false;
        }

        node = new RangeNode(node, second);
        end = nextEnd + 2;
        return true;
    }

    private static Place PlaceAfter(TimeNode node) => new(true, node switch
    {
        DateNode date => date.Level,
        RangeNode { Last: DateNode last } => last.Level,
        _ => DateLevel.None,
    });

    private static DateNode Settled(DateNode date)
    {
        date.SharesUnit = false;
        return date;
    }

    private static void Settle(TimeNode node)
    {
        switch (node)
        {
            case DateNode date:
                date.SharesUnit = false;
                break;
            case RangeNode range:
                Settle(range.First);
                Settle(range.Last);
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the second is the neighbour after the first: 1967 and 1968, 8 and 9, 50 and 60.</summary>
    private static bool IsNext(DateNode first, DateNode second)
    {
        if (first.Level != second.Level || !second.Part.IsNone)
        {
            return false;
        }

        var (a, b) = first.Level switch
        {
            DateLevel.Day => (first.Day, second.Day),
            DateLevel.Month => (first.Month, second.Month),
            DateLevel.Year => (first.Year, second.Year),
            DateLevel.Decade => (first.Decade, second.Decade),
            DateLevel.Century => (first.Century, second.Century),
            _ => (new Component(Origin.Written, first.Part.A), new Component(Origin.Written, second.Part.A)),
        };
        return b.Number == a.Number + 1 || (b.Origin == Origin.Shortened && a.Origin == Origin.Written && b.Number == (a.Number + 1) % 100);
    }

    /// <summary>至今, 到现在: the range ends at the document, which the bearing of the whole says.</summary>
    private bool IsNow(int at) => At(at, "今") && !IsAny(at + 1, "年天日后晚晨春夏秋冬") || At(at, "现在") || At(at, "目前") || At(at, "如今");

    private int SkipConnector(int at) => SkipRangeConnector(at) is var range && range > at ? range : SkipListConnector(at);

    private int SkipRangeConnector(int at)
    {
        switch (Peek(at))
        {
            case '至' or '到' or '迄' or '—' or '–' or '―' or '-' or '－' or '~' or '～' or '〜' or '─' or '/' or '／':
                var end = at + 1;
                while (end < text.Length && end < at + 4 && text[end] is '—' or '─' or '－' or '-' or '―' && text[at] is not ('至' or '到' or '迄'))
                {
                    end++;
                }

                return end;
            default:
                return at;
        }
    }

    private int SkipListConnector(int at) => Peek(at) switch
    {
        '、' or '和' or '与' or '及' => at + 1,
        '以' when At(at, "以及") => at + 2,
        '或' when At(at, "或者") => at + 2,
        '或' => at + 1,
        _ => at,
    };
}
