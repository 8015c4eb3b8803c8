using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>
/// The clause parser: finds the predicates of a sentence and hangs their arguments on them.
/// A fragment without a verb (a time, a subject, 应…邀请) belongs to the clause behind it; a verb before 的 and a noun
/// makes a relative clause; the subject, where a clause has none, is carried on from the clause before;
/// the object of a verb that sends, invites, receives or urges is the subject of the verb behind it.
/// </summary>
internal sealed partial class ClauseParser(List<Chunk> chunks, ClauseLexicon lexicon)
{
    /// <summary>How far back a clause is looked at, so that a sentence without end stays linear.</summary>
    private const int Reach = 60;

    private readonly List<Predication> _found = [];
    private readonly bool[] _inRelative = new bool[chunks.Count];
    private readonly bool[] _described = new bool[chunks.Count];
    private readonly List<int> _verbs = [];

    /// <summary>What stands before and behind the verb that is being parsed, and what verbs before it hand on; beside them, what is looked at in passing.</summary>
    private readonly List<Argument> _before = [];
    private readonly List<Argument> _after = [];
    private readonly List<Argument> _serial = [];
    private readonly List<Argument> _besides = [];
    private readonly List<Argument> _with = [];
    private Dictionary<int, List<Argument>>? _leaders;
    private Dictionary<int, Mention>? _senders;
    private Dictionary<int, List<Argument>>? _authors;
    private HashSet<int>? _wished;
    private bool _said;
    private List<Argument> _subject = [];
    private int _time = -1;
    private Standing _lastStanding;

    /// <summary>The subject that the sentence ends with, which the next one may carry on; empty where it has none of its own.</summary>
    public List<Mention> LastSubject => [.. _subject.Where(a => a.Slot == Slot.Subject).Select(a => a.Mention)];

    /// <summary>The predications of the sentence, in order. <paramref name="subject"/> is carried in from outside: from the sentence before, or to words in brackets.</summary>
    public List<Predication> Parse(List<Mention> subject)
    {
        _subject = subject.ConvertAll(s => new Argument(Slot.Subject, s, Carried: true));

        _leaders = Attributes.Mark(chunks, lexicon.MembershipWords, _described);
        foreach (var (k, leaders) in _leaders ?? [])
        {
            var sender = SenderAt(k);
            for (var i = 0; i < leaders.Count; i++)
            {
                leaders[i] = leaders[i] with { Mention = ActingFor(sender, leaders[i].Mention) };
            }
        }

        _described.CopyTo(_inRelative, 0);
        for (var start = 0; start < chunks.Count;)
        {
            var end = ClauseEnd(start);
            Clause(start, end);
            start = end + 1;
        }

        return _found;
    }

    /// <summary>The end of the clause that begins at <paramref name="start"/>: the break behind its first verb.</summary>
    private int ClauseEnd(int start)
    {
        var verb = false;
        for (var k = start; k < chunks.Count; k++)
        {
            verb |= (chunks[k].Kind == ChunkKind.Verb && RelativeClauses.Head(chunks, _described, k, NextBreak(k), -1) == 0) || IsSaying(k);
            if (chunks[k].Kind == ChunkKind.Break && verb && !OnlyCounts(k + 1))
            {
                return k;
            }
        }

        return chunks.Count;
    }

    // 他表示，…; 双方认为，…: a verb of saying before a comma.
    private bool IsSaying(int k) => chunks[k].Is(WordUses.Reports) && k + 1 < chunks.Count && chunks[k + 1].Kind == ChunkKind.Break;

    private int NextBreak(int from)
    {
        while (from < chunks.Count && chunks[from].Kind != ChunkKind.Break)
        {
            from++;
        }

        return from;
    }

    // …总计360批，1744人次: a fragment that only counts belongs to the clause before it.
    private bool OnlyCounts(int start)
    {
        var counts = false;
        for (var k = start; k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            counts |= chunks[k].Kind == ChunkKind.Count;
            if (chunks[k].Kind is ChunkKind.Verb or ChunkKind.Parties or ChunkKind.Time)
            {
                return false;
            }
        }

        return counts;
    }

    private void Clause(int start, int end)
    {
        var verbs = _verbs;
        verbs.Clear();
        for (var k = start; k < end; k++)
        {
            if (chunks[k].Kind != ChunkKind.Verb || _inRelative[k] || (k > start && IsBacked(k)))
            {
                continue;
            }

            if (RelativeClauses.PutForward(chunks, k, end) is var put and > 0)
            {
                PutForward(k, put, end);
                verbs.Add(k);
                continue;
            }

            if (RelativeClauses.NamesAPaper(chunks, k) || RelativeClauses.TellsGround(chunks, k))
            {
                continue;
            }

            var content = RelativeClauses.ContentEnd(chunks, k, end, lexicon.ContentNouns);
            if (content >= 0 && lexicon.WishNouns.Contains(chunks[content + 1].Word!.Text) && !IsPurpose(verbs.Count > 0 ? verbs[^1] + 1 : start, k))
            {
                // 表达了同某市结好的愿望: what is wished is a plan.
                (_wished ??= []).Add(k);
                verbs.Add(k);
                continue;
            }

            Array.Fill(_inRelative, true, k, Math.Max(0, content - k));
            if (content >= 0 || (IsPurpose(verbs.Count > 0 ? verbs[^1] + 1 : start, k) && !IsMeans(start, k, end)) || (verbs.Count > 0 && verbs[^1] == k - 1 && NamesAgreement(k - 1, k, end)))
            {
                continue;
            }

            var head = RelativeClauses.Head(chunks, _described, k, end, verbs.Count > 0 ? verbs[^1] : -1);
            if (head > 0)
            {
                Relative(start, k, head, end);
            }
            else
            {
                verbs.Add(k);
            }
        }

        _serial.Clear();
        var governor = -1;
        for (var v = 0; v < verbs.Count; v++)
        {
            var from = v == 0 ? start : verbs[v - 1] + 1;
            var to = v + 1 < verbs.Count ? verbs[v + 1] : end;
            governor = Verb(start, end, verbs, v, from, to, governor);
        }

        if (verbs.Count == 0 && !AlsoElected(start, end))
        {
            Trailing(start, end);
        }

        var timed = false;
        for (var k = start; k < end; k++)
        {
            // 1952年，…来华参加国庆节庆祝活动，以后…: a time directly behind the verb belongs to its object.
            if (chunks[k].Kind == ChunkKind.Time && !_inRelative[k] && !(timed && chunks[k - 1].Kind == ChunkKind.Verb))
            {
                (_time, timed) = (chunks[k].Index, true);
            }
        }

        if (Opens(start, end))
        {
            _said = true;
            Ask(end);
        }
    }

    // 提出了召开会议的建议, 同意乙会提出的建议: what stands between the verb and its noun tells the content, or whose it is.
    private void PutForward(int verb, int noun, int end)
    {
        var inner = Enumerable.Range(verb + 1, noun - verb - 1).First(k => chunks[k].Kind == ChunkKind.Verb);
        if (RelativeClauses.Takes(chunks, inner, noun))
        {
            var subject = Before(_besides, verb + 1, inner, first: true).Where(a => a.Slot == Slot.Subject).Select(a => a with { Slot = Slot.Owner }).ToList();
            (_authors ??= [])[verb] = subject;
        }

        Array.Fill(_inRelative, true, verb + 1, noun - verb - 1);
    }

    // 指出，各国工会应当…: whoever ought to do something is asked to.
    private void Ask(int end)
    {
        var ought = end + 1;
        while (ought < chunks.Count && chunks[ought].Kind is not (ChunkKind.Break or ChunkKind.Verb) && !chunks[ought].Is(WordUses.Ought))
        {
            ought++;
        }

        if (_found.Count > 0 && ought < chunks.Count && chunks[ought].Is(WordUses.Ought) && _found[^1].To == end)
        {
            var asked = Before(_besides, end + 1, ought, first: true).Where(a => a.Slot == Slot.Subject).Select(a => a with { Slot = Slot.Asked });
            _found[^1] = _found[^1] with { Arguments = [.. _found[^1].Arguments, .. asked] };
        }
    }

    // 指出，…; 提出三项倡议：…: what follows is what was said, not what happened.
    private bool Opens(int start, int end)
    {
        if (end >= chunks.Count || end <= start)
        {
            return false;
        }

        var last = chunks[end - 1];
        return last.Is(WordUses.Reports) || (chunks[end].IsColon && Enumerable.Range(start, end - start).Any(k => chunks[k].Is(NounClasses.Proposal) || chunks[k].Is(WordUses.Reports) || chunks[k].Kind == ChunkKind.Count));
    }

    private void Add(int start, int end, int from, int to, int at, List<Argument> arguments, bool embedded, int governor, bool describesSubject = false)
    {
        var time = ClauseTime.Of(chunks, _inRelative, start, at, to, embedded ? from : start);
        if (time >= 0)
        {
            _time = time;
        }

        var first = embedded ? from : start;
        var last = embedded ? to : end;
        _found.Add(new Predication
        {
            Verb = chunks[at].Word!,
            At = at,
            Span = chunks[at].Span,
            From = first,
            To = last,
            Clause = SpanOf(first, last),
            Arguments = arguments,
            NounsAfter = NounsBehind(at, to),
            NounsBefore = NounsBefore(start, at),
            Standing = _wished is not null && _wished.Contains(at) ? Standing.Planned : Inherit(ClauseStanding.Of(chunks, _inRelative, from, at, end, governor, embedded), start, from, at, embedded, governor),
            Time = time >= 0 ? time : _time,
            AlsoTime = time >= 0 ? ClauseTime.Joined(chunks, start, at, time) : -1,
            Embedded = embedded,
            DescribesSubject = describesSubject,
            UnknownSubject = !embedded && HasUnknownSubject(start, at),
            Presupposed = !embedded && IsPresupposed(start, at),
            Said = _said || IsThought(start, at) || (!embedded && IsTopic(start, at, end)),
            Counts = Counts(first, last),
            Governor = governor >= 0 ? chunks[governor].Word : null,
        });
    }

    // 国际某联通过决议: the first words of the clause, before any coverb, are a noun that is nobody's name here.
    private bool HasUnknownSubject(int start, int at)
    {
        var from = at;
        while (from > start && from > at - Reach && chunks[from - 1].Kind != ChunkKind.Break)
        {
            from--;
        }

        for (var k = from; k < at; k++)
        {
            if (chunks[k].Kind == ChunkKind.Time || _inRelative[k] || (chunks[k].Kind == ChunkKind.Filler && chunks[k].Word is { Tag: WordTag.Adverb or WordTag.Conjunction }))
            {
                continue;
            }

            return chunks[k].Kind == ChunkKind.Filler && chunks[k].Span.Length > 2 && (chunks[k].Word is null || chunks[k].Word is { Tag: WordTag.Noun or WordTag.Place }) && chunks[k + 1].Kind is not (ChunkKind.Break or ChunkKind.Of);
        }

        return false;
    }

    // 认为有责任…, 认识到发展关系…: what somebody thinks is no happening.
    private bool IsThought(int start, int at)
    {
        for (var k = at - 1; k >= Math.Max(start, at - Reach); k--)
        {
            if (chunks[k].Kind is ChunkKind.Filler or ChunkKind.Grammar && chunks[k].Is(WordUses.Reports) && !_inRelative[k])
            {
                return true;
            }
        }

        return false;
    }

    private Chunk[] NounsBehind(int at, int to)
    {
        List<Chunk>? nouns = null;
        for (var k = at + 1; k < to; k++)
        {
            if (IsNoun(k))
            {
                (nouns ??= []).Add(chunks[k]);
            }
        }

        return nouns is null ? [] : [.. nouns];
    }

    private Chunk[] NounsBefore(int start, int at)
    {
        List<Chunk>? nouns = null;
        for (var k = at - 1; k >= start; k--)
        {
            if (IsNoun(k))
            {
                (nouns ??= []).Add(chunks[k]);
            }
        }

        return nouns is null ? [] : [.. nouns];
    }

    private bool IsNoun(int k) =>
        (chunks[k].Kind is ChunkKind.Noun or ChunkKind.Title && !_inRelative[k] && !IsAsked(k))
        || (chunks[k].Kind == ChunkKind.Parties && Array.Exists(chunks[k].Parties, p => p.Kind == MentionKind.Gathering || p is { Kind: MentionKind.Group, Of: not null } || IsUnnamed(p)));

    // 互派代表团, 交换教师: a set or a delegation without a name is what is spoken of.
    private static bool IsUnnamed(Mention party) => party is { Kind: MentionKind.Delegation, Of: null } or { Kind: MentionKind.Group, Of: null, Entity: null };

    private int[] Counts(int from, int to)
    {
        List<int>? counts = null;
        for (var k = from; k < to; k++)
        {
            if (chunks[k].Kind == ChunkKind.Count)
            {
                (counts ??= []).Add(chunks[k].Index);
            }
        }

        return counts is null ? [] : [.. counts];
    }

    private Utf16Span SpanOf(int from, int to)
    {
        while (from < to && chunks[from].Kind == ChunkKind.Break)
        {
            from++;
        }

        while (to > from + 1 && chunks[to - 1].Kind == ChunkKind.Break)
        {
            to--;
        }

        return new Utf16Span(chunks[from].Span.Start, chunks[Math.Max(from, to - 1)].Span.End);
    }

    // A clause without a verb at the end of the sentence: its subject still is one.
    private void Trailing(int start, int end)
    {
        var found = Before(_besides, start, end, first: true);
        if (found.FindLast(a => a.Slot == Slot.Subject) is { Mention: not null } subject)
        {
            _subject = [subject, .. found.Where(a => a.Slot == Slot.Leader)];
        }
    }
}
