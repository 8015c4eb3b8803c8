using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>The main verbs of a clause: who does what each says, and what it hands on to those behind it.</content>
internal sealed partial class ClauseParser
{
    /// <summary>Parses one main verb; returns the number of the pivot that governs the next one, or -1.</summary>
    private int Verb(int start, int end, List<int> verbs, int v, int from, int to, int governor)
    {
        var at = verbs[v];
        var word = chunks[at].Word!;
        var before = Before(_before, from, at, first: v == 0);
        var after = After(_after, at, to, isLast: v == verbs.Count - 1);
        var leads = word.Is(WordUses.LeadingVerb);
        var pivot = governor >= 0 && Has(_serial, Slot.Object) ? chunks[governor] : null;
        var hasOwn = Has(before, Slot.Subject);
        var arguments = new List<Argument>(_subject.Count + before.Count + after.Count + _serial.Count);
        if (pivot is not null && !(hasOwn && v == 0))
        {
            AddPivoted(arguments, pivot);
        }
        else if (hasOwn)
        {
            AddOwnSubject(arguments, before);
        }
        else
        {
            AddCarriedSubject(arguments, fromClauseBefore: v == 0);
        }

        var subjects = arguments.Count;
        if (v == 0 || (hasOwn && governor < 0))
        {
            GoOnWith(arguments, before);
        }

        if (leads)
        {
            Lead(arguments, after);
        }

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

        foreach (var argument in _serial)
        {
            if ((filled & (1 << (int)argument.Slot)) == 0)
            {
                arguments.Add(argument);
            }
        }

        if (pivot is not null && pivot.Is(WordUses.Invites | WordUses.Receives | WordUses.Sends))
        {
            var slot = pivot.Is(WordUses.Sends) ? Slot.Sender : Slot.Inviter;
            foreach (var argument in _subject)
            {
                arguments.Add(argument with { Slot = slot });
            }
        }

        // 同某会互相支持，密切合作: with whom is carried on with the subject.
        if (!hasOwn && governor < 0 && !Has(arguments, Slot.With))
        {
            arguments.AddRange(_with);
        }
        else
        {
            KeepWith(arguments);
        }

        if (leads)
        {
            // 王明率代表团访华: who leads stands before, who is led behind.
            _serial.AddRange(arguments.Take(subjects).Where(a => a.Mention.Kind == MentionKind.Person).Select(a => a with { Slot = Slot.Leader }));
            _serial.AddRange(arguments.Where(a => a.Slot is Slot.By && a.Mention.Kind == MentionKind.Person).Select(a => a with { Slot = Slot.Leader }));
        }

        Add(start, end, from, to, at, arguments, embedded: false, governor);
        HandOn(before, after);
        if (leads && Has(after, Slot.Object))
        {
            return at;
        }

        if (word.Is(WordUses.Joins))
        {
            return after.Exists(a => a is { Slot: Slot.Object, Mention.Kind: MentionKind.Delegation }) ? at : -1;
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

    // 邀请某会访问: whom the verb before acts on does what this one says.
    private void AddPivoted(List<Argument> arguments, Chunk pivot)
    {
        foreach (var argument in _serial)
        {
            if (argument.Slot == Slot.Object)
            {
                arguments.Add(argument with { Slot = Slot.Subject });
            }
        }

        if (pivot.Is(WordUses.Joins))
        {
            // 参加考察团赴印度: whoever joins goes too.
            arguments.AddRange(_subject);
        }
    }

    private void AddOwnSubject(List<Argument> arguments, List<Argument> before)
    {
        foreach (var argument in before)
        {
            if (argument.Slot == Slot.Subject)
            {
                arguments.Add(OfSubjectBefore(argument));
            }
        }
    }

    private void AddCarriedSubject(List<Argument> arguments, bool fromClauseBefore)
    {
        foreach (var argument in _subject)
        {
            arguments.Add(argument with { Carried = argument.Carried || fromClauseBefore });
        }
    }

    // Who leads a delegation leads it in the next clause, too.
    private void GoOnWith(List<Argument> subject, List<Argument> before)
    {
        _subject.Clear();
        _subject.AddRange(subject);
        foreach (var argument in before)
        {
            if (argument.Slot == Slot.Leader)
            {
                _subject.Add(argument);
            }
        }
    }

    private static void Lead(List<Argument> subject, List<Argument> after)
    {
        if (subject.Find(a => a.Mention is { Kind: MentionKind.Person, Of: not null }).Mention?.Of is { } sender)
        {
            // 某会主席王明率代表团: the delegation is that of its leader's organisation.
            for (var i = 0; i < after.Count; i++)
            {
                after[i] = after[i].Slot == Slot.Object ? after[i] with { Mention = Sent(after[i].Mention, sender) } : after[i];
            }
        }
        else if (subject.Exists(a => a.Mention.Kind == MentionKind.Person))
        {
            // 会长王明率访问团赴日: a delegation without a name of its own is that of whoever leads it.
            after.RemoveAll(a => a.Slot == Slot.Object && IsUnnamedDelegation(a.Mention));
        }
    }

    private void KeepWith(List<Argument> arguments)
    {
        _with.Clear();
        foreach (var argument in arguments)
        {
            if (argument.Slot == Slot.With)
            {
                _with.Add(argument with { Carried = true });
            }
        }
    }

    // What the verb's slots hold, the verbs behind it in the clause may need.
    private void HandOn(List<Argument> before, List<Argument> after)
    {
        _serial.RemoveAll(a => a.Slot is Slot.Object);
        foreach (var argument in before)
        {
            if (argument.Slot is not Slot.Subject && !_serial.Contains(argument))
            {
                _serial.Add(argument);
            }
        }

        foreach (var argument in after)
        {
            if (argument.Slot != Slot.Owner)
            {
                _serial.Add(argument);
            }
        }
    }

    // 以王明为团长的上海市代表团: who leads a delegation acts for its sender, unless his own organisation is named.
    private static Mention ActingFor(Mention? sender, Mention leader) =>
        leader is { Kind: MentionKind.Person, Of: null } && sender is not null ? leader with { Of = sender } : leader;

    private List<Argument>? LeadersAt(int k) => _leaders is not null && _leaders.TryGetValue(k, out var leaders) ? leaders : null;

    private Mention? SenderAt(int k) => Array.Find(chunks[k].Parties, p => p.Kind == MentionKind.Delegation)?.Of;

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
}
