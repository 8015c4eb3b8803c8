using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Syntax;

namespace Wanglai.Reading.Times.Scanning;

/// <summary>
/// Finds the time expressions of a folded text: a recursive-descent reader of the language of Chinese dates that starts
/// where a character allows one to begin and takes the longest reading there. It goes over the text once; what it looks
/// ahead at any place is bounded, so its time is linear in the length of the text.
/// </summary>
/// <remarks>
/// The parts: <c>Dates</c> numbers with their units, <c>Words</c> words that stand for times, <c>Names</c> named times,
/// <c>Reigns</c>, <c>Distances</c> (三年后, 近五年来), <c>Joins</c> ranges, lists and choices, <c>Bearings</c> the words
/// before and after that change the value.
/// </remarks>
internal sealed partial class TimeScanner(string text, NamedTimeIndex names, FirstCharacters firsts)
{
    private const int LongestTitle = 60;

    /// <summary>How deep phrases lie in phrases (a Western date in the brackets of a regnal one): deeper is no language.</summary>
    private const int DeepestNesting = 4;

    private readonly List<ParsedTime> _found = [];
    private readonly List<(int At, NamedEntry War)> _wars = [];
    private readonly Trie<Lexeme> _words = TimeLexicon.Words;
    private int _depth;

    /// <summary>The wars that the text speaks of without dating by them, in order: 战后 may mean them.</summary>
    public IReadOnlyList<(int At, NamedEntry War)> Wars => _wars;

    /// <summary>The expressions in order; they do not overlap.</summary>
    public List<ParsedTime> Scan()
    {
        for (var at = firsts.Next(text, 0); at < text.Length; at = firsts.Next(text, at))
        {
            at = ScanAt(at);
        }

        return _found;
    }

    private int ScanAt(int at)
    {
        if (text[at] is '每' or '逢')
        {
            return SkipRecurring(at);
        }

        int end;
        var first = firsts[text[at]];
        if ((first & FirstCharacter.Prefix) != 0 && !IsWholeWord(at, first))
        {
            var prefix = ReadPrefix(at, out var core, out var about);
            if (prefix != Prefix.None && TryReadTime(at, core, prefix, about, out end))
            {
                return end;
            }
        }

        if ((first & FirstCharacter.Phrase) == 0)
        {
            return at + 1;
        }

        return TryReadTime(at, at, Prefix.None, about: false, out end) ? end : SkipWhatIsNoTime(at, first);
    }

    /// <summary>自此以后 is one word, and no 自 before a time.</summary>
    private bool IsWholeWord(int at, FirstCharacter first) =>
        (first & FirstCharacter.Word) != 0 && _words.Longest(text, at, out var end) is { Kind: LexemeKind.Word } word && word.IsMeant(text, at, end);

    private bool TryReadTime(int start, int core, Prefix prefix, bool about, out int end)
    {
        var before = _found.Count;
        end = start;
        if (core >= text.Length || ReadCore(core, out end) is not { } parsed)
        {
            _found.RemoveRange(before, _found.Count - before);
            return false;
        }

        // A list gave its first members already; what stands before the list belongs to the first of them.
        if (prefix != Prefix.None && _found.Count > before)
        {
            if (prefix is Prefix.About)
            {
                _found[before].Start = start;
                _found[before].Approximate = true;
            }

            (prefix, about) = (Prefix.None, false);
        }

        if (!ReadBearing(parsed, start, prefix, about))
        {
            _found.RemoveRange(before, _found.Count - before);
            return false;
        }

        parsed.IsAside |= IsComparison(parsed);
        _found.Add(parsed);
        end = parsed.End;
        return true;
    }

    /// <summary>Where to go on after a place at which no time begins: behind the number, title, name or phrase that stands there.</summary>
    private int SkipWhatIsNoTime(int at, FirstCharacter first)
    {
        var c = text[at];
        if (c == '《')
        {
            var close = text.AsSpan(at, Math.Min(LongestTitle, text.Length - at)).IndexOf('》');
            return close > 0 ? at + close + 1 : at + 1;
        }

        int end;
        if ((first & FirstCharacter.Word) != 0 && _words.Longest(text, at, out end) is { Kind: LexemeKind.NotATime })
        {
            return end;
        }

        if ((first & FirstCharacter.Name) != 0 && names.Longest(text, at, out end) is { } name && !IsBeginningOfLongerWord(at, end))
        {
            if (name.IsWar)
            {
                _wars.Add((at, name));
            }

            return end;
        }

        var number = c == '第' ? at + 1 : at;
        return ((first & FirstCharacter.Number) != 0 || number > at) && DateNumber.TryRead(text, number, out var read) ? read.End : at + 1;
    }

    /// <summary>Passes over what comes again and again: 每年8月, 每逢春节, 逢三、六、九.</summary>
    private int SkipRecurring(int at)
    {
        var end = at + 1;
        while (end < text.Length && end < at + 6 && "年月日天周季个一隔逢到的".Contains(text[end]))
        {
            end++;
        }

        var before = _found.Count;
        var next = end;
        while (next < text.Length && ReadCore(next, out var after) is { Node: DateNode { IsAbsolute: false } })
        {
            end = after;
            next = SkipListConnector(after);
            if (next == after)
            {
                break;
            }
        }

        _found.RemoveRange(before, _found.Count - before);
        return end;
    }

    /// <summary>A time brought in only to compare with: 比上年, 是1980年的两倍.</summary>
    private bool IsComparison(ParsedTime parsed)
    {
        if (parsed.Start > 0 && text[parsed.Start - 1] is '比' or '较' or '于' && (text[parsed.Start - 1] != '于' || IsGradedBefore(parsed.Start - 2)))
        {
            return true;
        }

        var after = parsed.End;
        if (At(after, "同期") || At(after, "水平") || At(after, "相比") || At(after, "比较"))
        {
            return true;
        }

        // 1980年产量的两倍
        const int ShortNoun = 6;
        for (var at = after; at < text.Length && at < after + ShortNoun && !Characters.ClauseEnds.Contains(text[at]); at++)
        {
            if (text[at] == '的' && DateNumber.TryRead(text, at + 1, out var times) && (At(times.End, "倍") || At(times.End, "多倍")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGradedBefore(int at) => at >= 0 && text[at] is '好' or '高' or '低' or '多' or '少' or '大' or '小' or '当' or '等' or '优' or '劣' or '差';

    private bool At(int at, string words) => at >= 0 && at <= text.Length && text.AsSpan(at).StartsWith(words, StringComparison.Ordinal);

    private char Peek(int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private bool IsAny(int at, string characters) => at >= 0 && at < text.Length && characters.Contains(text[at]);
}
