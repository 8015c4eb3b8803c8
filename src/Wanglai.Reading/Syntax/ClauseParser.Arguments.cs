using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>The arguments of a verb: what stands before and behind it, and whose parties they are.</content>
internal sealed partial class ClauseParser
{
    /// <summary>True where a subject stands before the verb at <paramref name="at"/>.</summary>
    private bool HasSubject(int from, int at, bool first) => Has(Before(_besides, from, at, first), Slot.Subject);

    /// <summary>The arguments before the verb at <paramref name="at"/>, put into <paramref name="found"/> in place of what it holds.</summary>
    private List<Argument> Before(List<Argument> found, int from, int at, bool first)
    {
        found.Clear();
        Slot? slot = null;
        Slot? outer = null;
        var (taken, beside) = (false, -1);
        for (var k = from; k < at; k++)
        {
            if (_inRelative[k])
            {
                continue;
            }

            switch (chunks[k].Kind)
            {
                case ChunkKind.Coverb:
                    // 同在欧洲有影响的某会: what 在 says describes the party that 同 waits for.
                    outer = slot is not null && (chunks[k].Word!.Coverb == Slot.For || (chunks[k].Word!.Coverb == Slot.At && k > from && chunks[k - 1].Kind == ChunkKind.Coverb)) ? slot : null;
                    slot = chunks[k].Word!.Coverb;
                    taken = false;
                    break;
                case ChunkKind.Filler when IsPlainVerb(k):
                    taken = true;
                    break;
                case ChunkKind.Time when HasCoverb(k):
                    slot = null;
                    break;
                case ChunkKind.Of:
                    // 王明促成的代表团: what stands behind 的 is no object of the verb before it.
                    taken = false;
                    (slot, outer) = (outer ?? slot, null);
                    break;
                case ChunkKind.Verb when chunks[k].Is(WordUses.LeadingVerb):
                    slot = Slot.Leader;
                    break;
                case ChunkKind.Break:
                    slot = null;
                    taken = false;
                    break;
                case ChunkKind.Parties when slot == Slot.Leader && LaterPerson(k, at):
                    // 以某工会某地委员会王明为首: the person is who leads.
                    break;
                case ChunkKind.Parties when slot is null && (!first || taken) && !(first && k + 1 == at):
                    // The object of the verb before.
                    break;
                case ChunkKind.Parties:
                    // 来连云港市西墅滩涂: a place beside a place has the same part.
                    var at2 = slot is { } opened && !(opened is Slot.At or Slot.Aside && OwnerOrSubject(k) == Slot.Owner) ? opened : slot is not null ? Slot.Owner : (beside >= 0 && found.Count > 0 && (k == beside + 1 || IsWithin(beside, k) || GoesOn(beside, k)) ? found[^1].Slot : OwnerOrSubject(k));
                    beside = k;
                    AddParties(found, at2, k);
                    if (LeadersAt(k) is { } leaders)
                    {
                        found.AddRange(leaders);
                    }

                    slot = null;
                    break;
                default:
                    break;
            }
        }

        return LedFor(found);
    }

    // 经甲会的倡议和乙会的响应: what stands behind 和 hangs on the same coverb.
    private bool GoesOn(int place, int k) =>
        k > place + 2 && chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k - 1].Is(WordUses.Conjunction) && chunks[k - 2].Kind is ChunkKind.Noun or ChunkKind.Filler
        && k < place + 6 && Enumerable.Range(place + 1, k - place - 1).All(b => chunks[b].Kind is ChunkKind.Of or ChunkKind.Noun or ChunkKind.Filler or ChunkKind.Grammar);

    // 在芬兰首都赫尔辛基: the place behind lies in the one before.
    private bool IsWithin(int place, int k)
    {
        if (!chunks[place].Parties.All(IsPlace) || !chunks[k].Parties.All(IsPlace))
        {
            return false;
        }

        for (var between = place + 1; between < k; between++)
        {
            if (chunks[between].Kind != ChunkKind.Filler || chunks[between].Word is { Tag: WordTag.Verb or WordTag.Adverb })
            {
                return false;
            }
        }

        return true;

        static bool IsPlace(Mention mention) => mention.Type is EntityType.Place or EntityType.Country;
    }

    // 于1983年访华: the coverb has its time. In 在1984年某会召开的会议上 it waits for the place.
    private bool HasCoverb(int time) =>
        time > 0 && chunks[time].Kind == ChunkKind.Time && chunks[time - 1].Kind == ChunkKind.Coverb
        && (time + 1 >= chunks.Count || chunks[time + 1].Kind != ChunkKind.Parties);

    private bool LaterPerson(int k, int at)
    {
        for (var next = k + 1; next < at && chunks[next].Kind is ChunkKind.Parties or ChunkKind.Filler or ChunkKind.Count; next++)
        {
            if (chunks[next].Kind == ChunkKind.Parties && Array.Exists(chunks[next].Parties, p => p.Kind == MentionKind.Person))
            {
                return true;
            }
        }

        return false;
    }

    private void AddParties(List<Argument> arguments, Slot slot, int k)
    {
        foreach (var mention in chunks[k].Parties)
        {
            arguments.Add(new Argument(slot, SentBy(mention, k)));
        }
    }

    // 会见了总评议长率领的代表团: the delegation is that of its leader's organisation.
    private Mention SentBy(Mention mention, int k) =>
        mention.Kind == MentionKind.Delegation && _senders is { } senders && senders.TryGetValue(k, out var organiser) ? mention with { Of = organiser }
        : LeadersAt(k) is { } leaders && leaders.Find(l => l.Mention.Of is not null) is { Mention.Of: { } sender } ? Sent(mention, sender)
        : mention;

    private static Mention Sent(Mention mention, Mention sender) =>
        mention is { Kind: MentionKind.Delegation, Of: null or { IsBare: true, Entity: null } } || (mention is { Kind: MentionKind.Pronoun } && (mention.Pronoun & WordUses.Guests) != 0)
            ? mention with { Kind = MentionKind.Delegation, Of = sender, Pronoun = default }
            : mention;

    // A verb that calls no frame still takes the party behind it: 了解港口情况.
    private bool IsPlainVerb(int k) => chunks[k].Word is { Tag: WordTag.Verb, Text.Length: > 1 };

    // 两会关系: whose the noun is.
    private Slot OwnerOrSubject(int k)
    {
        var next = k + 1;
        if (next < chunks.Count && chunks[next].Kind == ChunkKind.Of)
        {
            next++;
        }

        while (next < chunks.Count && next < k + 4 && chunks[next].Kind == ChunkKind.Filler)
        {
            next++;
        }

        return next < chunks.Count && chunks[next].Kind == ChunkKind.Noun && chunks[next].Is(NounClasses.Relation) ? Slot.Owner : Slot.Subject;
    }

    /// <summary>The arguments behind the verb, up to the next main verb, put into <paramref name="found"/> in place of what it holds.</summary>
    private List<Argument> After(List<Argument> found, int at, int to, bool isLast)
    {
        found.Clear();

        // 经甲会的倡议和乙会的响应: a verb between 的 and 和 is a noun, and takes nobody.
        if (at > 0 && chunks[at - 1].Kind == ChunkKind.Of && at + 1 < to && chunks[at + 1].Kind == ChunkKind.Grammar && chunks[at + 1].Is(WordUses.Conjunction))
        {
            return found;
        }

        Slot? slot = null;
        for (var k = at + 1; k < to; k++)
        {
            if (_inRelative[k])
            {
                continue;
            }

            switch (chunks[k].Kind)
            {
                case ChunkKind.Coverb:
                    if (!isLast && k > at + 1 && !ModifiesNoun(k, to))
                    {
                        // The phrase belongs to the next verb.
                        return found;
                    }

                    slot = chunks[k].Word!.Coverb;
                    break;
                case ChunkKind.Filler when IsPlainVerb(k) && k > at + 1:
                    slot = Slot.Aside;
                    break;
                case ChunkKind.Parties:
                    var place = slot ?? (Owns(k, to) ? Slot.Owner : Slot.Object);
                    AddParties(found, place, k);
                    if (LeadersAt(k) is { } leaders)
                    {
                        foreach (var leader in leaders)
                        {
                            found.Add(leader with { Slot = chunks[at].Is(WordUses.AnyPivot) ? Slot.Leader : place });
                        }
                    }

                    slot = null;
                    break;
                default:
                    break;
            }
        }

        return LedFor(found);
    }

    private bool Owns(int k, int to)
    {
        var next = k + 1 < to && chunks[k + 1].Kind == ChunkKind.Of ? k + 2 : k + 1;
        while (next < to && next < k + 4 && chunks[next].Kind == ChunkKind.Filler)
        {
            next++;
        }

        // 会见代表团全体成员: they are the delegation.
        return next < to && chunks[next].Kind == ChunkKind.Noun && chunks[next].Word?.Text is not ("成员" or "团员" or "人员");
    }

    private bool ModifiesNoun(int coverb, int to)
    {
        for (var k = coverb + 1; k < to; k++)
        {
            if (chunks[k].Kind is ChunkKind.Of or ChunkKind.Noun)
            {
                return true;
            }
        }

        return false;
    }
}
