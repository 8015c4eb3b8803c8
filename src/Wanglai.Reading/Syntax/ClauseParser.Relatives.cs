using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>Relative clauses: a verb that describes the noun behind 的.</content>
internal sealed partial class ClauseParser
{
    private void Relative(int start, int at, int head, int end)
    {
        var from = at;
        while (from > start && chunks[from - 1].Kind is not (ChunkKind.Verb or ChunkKind.Break) && !(chunks[from - 1].Kind == ChunkKind.Coverb && IsOuter(from - 1, at, head)))
        {
            from--;
        }

        // 中国工会代表在…召开的会议上: what stands before the coverb is outside; without one, a subject before the verb is inside.
        var before = Before(_before, from, at, first: true);
        var after = After(_after, at, head, isLast: true);
        for (var k = from; k < head; k++)
        {
            if (chunks[k].Kind != ChunkKind.Time || k >= at)
            {
                _inRelative[k] = true;
            }
        }

        if (chunks[at].Is(WordUses.LeadingVerb))
        {
            // 高野实率领的代表团: who leads belongs to the delegation.
            (_leaders ??= [])[head] = [.. before.Where(a => a.Slot is Slot.Subject or Slot.By).Select(a => new Argument(Slot.Leader, ActingFor(SenderAt(head), a.Mention), a.Carried))];
            return;
        }

        if (chunks[at].Is(WordUses.Sends) && before.Find(a => a.Slot == Slot.Subject) is { Mention: { } organiser })
        {
            // 办公室组织的考察团: whoever organised it sent it.
            (_senders ??= [])[head] = organiser;
        }

        if (chunks[head].Parties is [{ Kind: MentionKind.Organisation, IsBare: true } house] && house.Name[^1] == '会' && chunks[at].Word!.Frames.Exists(f => f.Name == "gathering.hold"))
        {
            // 在华沙召开的理事会: what is convened is a gathering.
            chunks[head] = chunks[head] with { Parties = [house with { Kind = MentionKind.Gathering, IsBare = false, Entity = house.Name, Of = before.Find(a => a.Slot == Slot.Subject) is { Mention: { } convener } ? convener : null }] };
        }

        var arguments = new List<Argument>(before.Count + after.Count + 1);
        arguments.AddRange(before);
        arguments.AddRange(after);
        // 到车站欢迎的有甲、乙和丙: the clause says nothing else than what they did.
        var own = chunks[head].Kind == ChunkKind.Parties && head > 1 && chunks[head - 1].Word?.Text is "有" or "包括";
        var (listed, listAt) = Listed(head, end);
        var described = listed ?? chunks[head].Parties;
        var last = listed is null ? head + 1 : listAt + 1;
        while (listed is not null && last < end && chunks[last].Kind is ChunkKind.Of or ChunkKind.Count)
        {
            last++;
        }

        if (own)
        {
            // Nor do they act in the clause behind.
            Array.Fill(_inRelative, true, head, last - head);
        }

        var slot = Has(before, Slot.Subject) ? Slot.Object : Slot.Subject;
        foreach (var mention in described)
        {
            arguments.Add(new Argument(slot, mention));
        }

        var keep = _time;
        Add(start, end, from, last, at, arguments, embedded: !own, governor: -1, describesSubject: slot == Slot.Subject);
        _time = keep;
    }

    // 来访的客人有甲、乙和丙, 出访的国家包括甲国和乙国: the list is who is described; in 有甲会邀请的乙会代表团 it stands behind what is said of it.
    private (IReadOnlyList<Mention>? Parties, int At) Listed(int head, int end)
    {
        if (head + 2 >= end || !OpenedLists.Opens(chunks[head + 1]) || chunks[head + 2].Kind != ChunkKind.Parties
            || !(chunks[head].Kind == ChunkKind.Noun || chunks[head].Parties is [{ Kind: MentionKind.Pronoun or MentionKind.Group }] or [{ IsBare: true }]))
        {
            return (null, head);
        }

        var at = head + 2;
        Mention? sender = null;
        while (at + 1 < end && chunks[at + 1].Kind == ChunkKind.Verb && RelativeClauses.Head(chunks, _described, at + 1, end, verbBefore: at) is > 0 and var behind && chunks[behind].Kind == ChunkKind.Parties)
        {
            sender = chunks[at + 1].Is(WordUses.LeadingVerb) ? chunks[at].Parties[^1].Of : null;
            at = behind;
        }

        var parties = chunks[at].Parties;
        return (sender is null ? parties : [Sent(parties[0], sender), .. parties[1..]], at);
    }

    // 在…召开的会议上: the coverb's phrase goes on to the localiser behind the noun, so that the coverb is outside of the
    // relative clause. In 部在大阪举办的会议 it is inside; without a party of its own it waits for the noun.
    private bool IsOuter(int coverb, int verb, int head)
    {
        if (HasCoverb(coverb + 1))
        {
            return false;
        }

        for (var k = coverb + 1; k < verb; k++)
        {
            if (chunks[k].Kind == ChunkKind.Parties)
            {
                return chunks[coverb].Word!.Coverb is Slot.Aside or Slot.Object || (chunks[coverb].Word!.Coverb == Slot.Destination && !IsErrand(k, verb))
                    || (chunks[coverb].Word!.Coverb == Slot.At && head + 1 < chunks.Count && chunks[head + 1].Is(WordUses.Localiser));
            }
        }

        // 同为争取独立而斗争的工会: 为 opens the purpose inside, 同 waits for the noun.
        return chunks[coverb].Word!.Coverb != Slot.For;
    }

    // 来我国访问的总理, 赴日本考察的代表团: the way and what it was for are told of whoever goes. In 前往甲会举办的展览 the place does what is told.
    private bool IsErrand(int place, int verb) =>
        verb == place + 1 && chunks[verb].Word!.Frames.Exists(f => f.Kind is ClaimKind.Visit) && chunks[place].Parties[^1] is { Type: EntityType.Country or EntityType.Place } or { Kind: MentionKind.Pronoun };
}
