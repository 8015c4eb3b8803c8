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
    private readonly Dictionary<int, List<Argument>> _leaders = [];
    private Dictionary<int, Mention>? _senders;
    private Dictionary<int, List<Argument>>? _authors;
    private HashSet<int>? _wished;
    private bool _said;
    private List<Argument> _subject = [];
    private List<Argument> _with = [];
    private int _time = -1;
    private Standing _lastStanding;

    /// <summary>The subject that the sentence ends with, which the next one may carry on; empty where it has none of its own.</summary>
    public List<Mention> LastSubject => [.. _subject.Where(a => a.Slot == Slot.Subject).Select(a => a.Mention)];

    /// <summary>The predications of the sentence, in order. <paramref name="subject"/> is carried in from outside: from the sentence before, or to words in brackets.</summary>
    public List<Predication> Parse(params IEnumerable<Mention> subject)
    {
        _subject = [.. subject.Select(s => new Argument(Slot.Subject, s, Carried: true))];

        Attributes.Mark(chunks, lexicon.MembershipWords, _described, _leaders);
        foreach (var (k, leaders) in _leaders)
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
        var verbs = new List<int>();
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

            if (RelativeClauses.NamesAPaper(chunks, k))
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

        var serial = new List<Argument>();
        var governor = -1;
        for (var v = 0; v < verbs.Count; v++)
        {
            var from = v == 0 ? start : verbs[v - 1] + 1;
            var to = v + 1 < verbs.Count ? verbs[v + 1] : end;
            governor = Verb(start, end, verbs, v, from, to, serial, governor);
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
            var subject = Before(verb + 1, inner, first: true).Where(a => a.Slot == Slot.Subject).Select(a => a with { Slot = Slot.Owner }).ToList();
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
            var asked = Before(end + 1, ought, first: true).Where(a => a.Slot == Slot.Subject).Select(a => a with { Slot = Slot.Asked });
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

    /// <summary>Parses one main verb; returns the number of the pivot that governs the next one, or -1.</summary>
    private int Verb(int start, int end, List<int> verbs, int v, int from, int to, List<Argument> serial, int governor)
    {
        var at = verbs[v];
        var word = chunks[at].Word!;
        var before = Before(from, at, first: v == 0);
        var pivotObject = governor >= 0 ? serial.FindAll(a => a.Slot == Slot.Object) : [];
        List<Argument> subject;
        var own = OwnSubject(before);
        if (own.Count > 0 && (governor < 0 || v == 0))
        {
            subject = own;
        }
        else if (pivotObject.Count > 0)
        {
            subject = [.. pivotObject.Select(a => a with { Slot = Slot.Subject })];
            if (chunks[governor].Is(WordUses.Joins))
            {
                // 参加考察团赴印度: whoever joins goes too.
                subject.AddRange(_subject);
            }
        }
        else
        {
            subject = own.Count > 0 ? own : CarriedSubject(v == 0);
        }

        if (v == 0 || (own.Count > 0 && governor < 0))
        {
            // Who leads a delegation leads it in the next clause, too.
            _subject = [.. subject, .. before.FindAll(a => a.Slot == Slot.Leader)];
        }

        var leads = word.Is(WordUses.LeadingVerb);
        var after = After(at, to, isLast: v == verbs.Count - 1);
        if (leads && subject.Find(a => a.Mention is { Kind: MentionKind.Person, Of: not null }).Mention?.Of is { } sender)
        {
            // 某会主席王明率代表团: the delegation is that of its leader's organisation.
            after = [.. after.Select(a => a.Slot == Slot.Object ? a with { Mention = Sent(a.Mention, sender) } : a)];
        }
        else if (leads && subject.Any(a => a.Mention.Kind == MentionKind.Person))
        {
            // 会长王明率访问团赴日: a delegation without a name of its own is that of whoever leads it.
            after.RemoveAll(a => a.Slot == Slot.Object && IsUnnamedDelegation(a.Mention));
        }

        var arguments = new List<Argument>(subject.Count + before.Count + after.Count + serial.Count);
        arguments.AddRange(subject);
        foreach (var argument in before)
        {
            if (argument.Slot != Slot.Subject)
            {
                arguments.Add(argument);
            }
        }

        arguments.AddRange(after);
        if (_authors is not null && _authors.TryGetValue(at, out var authors))
        {
            arguments.AddRange(authors);
        }

        // A slot that the verb fills itself is its own; one that it leaves empty is carried on with all who stand in it.
        var filled = 1 << (int)Slot.Object;
        foreach (var argument in arguments)
        {
            filled |= 1 << (int)argument.Slot;
        }

        foreach (var argument in serial)
        {
            if ((filled & (1 << (int)argument.Slot)) == 0)
            {
                arguments.Add(argument);
            }
        }

        if (governor >= 0 && pivotObject.Count > 0 && chunks[governor].Is(WordUses.Invites | WordUses.Receives | WordUses.Sends))
        {
            var slot = chunks[governor].Is(WordUses.Sends) ? Slot.Sender : Slot.Inviter;
            foreach (var argument in _subject)
            {
                arguments.Add(argument with { Slot = slot });
            }
        }

        // 同某会互相支持，密切合作: with whom is carried on with the subject.
        var with = arguments.FindAll(a => a.Slot == Slot.With);
        if (with.Count == 0 && own.Count == 0 && governor < 0)
        {
            arguments.AddRange(_with);
        }
        else
        {
            _with = with.ConvertAll(a => a with { Carried = true });
        }

        if (leads)
        {
            // 王明率代表团访华: who leads stands before, who is led behind.
            serial.AddRange(subject.Where(a => a.Mention.Kind == MentionKind.Person).Select(a => a with { Slot = Slot.Leader }));
            serial.AddRange(arguments.Where(a => a.Slot is Slot.By && a.Mention.Kind == MentionKind.Person).Select(a => a with { Slot = Slot.Leader }));
        }

        Add(start, end, from, to, at, arguments, embedded: false, governor);
        serial.RemoveAll(a => a.Slot is Slot.Object);
        foreach (var argument in before)
        {
            if (argument.Slot is not Slot.Subject && !serial.Contains(argument))
            {
                serial.Add(argument);
            }
        }

        foreach (var argument in after)
        {
            if (argument.Slot != Slot.Owner)
            {
                serial.Add(argument);
            }
        }

        if (leads && Has(after, Slot.Object))
        {
            return at;
        }

        if (word.Is(WordUses.Joins))
        {
            return after.Any(a => a is { Slot: Slot.Object, Mention.Kind: MentionKind.Delegation }) ? at : -1;
        }

        return word.Is(WordUses.AnyPivot) && Has(after, Slot.Object) ? at : -1;
    }

    private static bool Has(List<Argument> arguments, Slot slot)
    {
        foreach (var argument in arguments)
        {
            if (argument.Slot == slot)
            {
                return true;
            }
        }

        return false;
    }

    private List<Argument> OwnSubject(List<Argument> before)
    {
        var own = new List<Argument>();
        foreach (var argument in before)
        {
            if (argument.Slot == Slot.Subject)
            {
                own.Add(OfSubjectBefore(argument));
            }
        }

        return own;
    }

    private List<Argument> CarriedSubject(bool fromClauseBefore)
    {
        var carried = new List<Argument>(_subject.Count);
        foreach (var argument in _subject)
        {
            carried.Add(argument with { Carried = argument.Carried || fromClauseBefore });
        }

        return carried;
    }

    // 以王明为团长的上海市代表团: who leads a delegation acts for its sender, unless his own organisation is named.
    private static Mention ActingFor(Mention? sender, Mention leader) =>
        leader is { Kind: MentionKind.Person, Of: null } && sender is not null ? leader with { Of = sender } : leader;

    private Mention? SenderAt(int k) => chunks[k].Parties.FirstOrDefault(p => p.Kind == MentionKind.Delegation)?.Of;

    private static List<Argument> LedFor(List<Argument> arguments)
    {
        Mention? sender = null;
        for (var i = arguments.Count - 1; i >= 0; i--)
        {
            sender = arguments[i].Mention is { Kind: MentionKind.Delegation, Of: { } of } ? of : sender;
            arguments[i] = arguments[i].Slot == Slot.Leader ? arguments[i] with { Mention = ActingFor(sender, arguments[i].Mention) } : arguments[i];
        }

        return arguments;
    }

    private static bool IsUnnamedDelegation(Mention mention) =>
        mention is { Kind: MentionKind.Delegation, Of: null } || (mention.Pronoun & WordUses.Guests) != 0;

    // 甲联同全总有了来往，领导人先后来访: the leaders are those of the subject before.
    private Argument OfSubjectBefore(Argument argument) =>
        argument.Mention is { Kind: MentionKind.Person, IsBare: true, Of: null } && _subject.Count > 0 && _subject[0].Mention.Kind is not (MentionKind.Person or MentionKind.Pronoun)
            ? argument with { Mention = argument.Mention with { Of = _subject[0].Mention, IsBare = false } }
            : argument;

    private void Add(int start, int end, int from, int to, int at, List<Argument> arguments, bool embedded, int governor)
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
        || (chunks[k].Kind == ChunkKind.Parties && chunks[k].Parties.Any(p => p.Kind == MentionKind.Gathering || p is { Kind: MentionKind.Group, Of: not null } || IsUnnamed(p)));

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
        var found = Before(start, end, first: true);
        if (found.FindLast(a => a.Slot == Slot.Subject) is { Mention: not null } subject)
        {
            _subject = [subject, .. found.Where(a => a.Slot == Slot.Leader)];
        }
    }
}
