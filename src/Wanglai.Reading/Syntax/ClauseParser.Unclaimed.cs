using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>Verbs that tell no happening of their own: what an agreement is about, what is known already, a purpose.</content>
internal sealed partial class ClauseParser
{
    // 选举甲为主席，乙、丙为副主席: the verb of the clause before holds for these, too.
    private bool AlsoElected(int start, int end)
    {
        if (_found.Count == 0 || start + 2 >= end || _found[^1] is not { Embedded: false } before || before.To != start - 1 || !before.Verb.Tells(ClaimKind.Office) || before.Verb.Frames.TrueForAll(f => f.Kind != ClaimKind.Office || f.Change == ClaimChange.Left)
            || chunks[start].Kind != ChunkKind.Parties || Array.Exists(chunks[start].Parties, p => p.Kind != MentionKind.Person || p.IsBare) || chunks[start + 1].Word?.Coverb != Slot.For
            || !(chunks[start + 2].Is(NounClasses.Office) || chunks[start + 2].Parties is [{ Kind: MentionKind.Person, Office: not null, IsBare: true }] or [{ Kind: MentionKind.Person, Office: not null, Of: not null }]))
        {
            return false;
        }

        var elects = before.Arguments.Any(a => a is { Slot: Slot.Object, Mention.Kind: MentionKind.Person });
        _found.Add(before with
        {
            Span = chunks[start + 1].Span,
            From = start,
            To = end,
            Clause = SpanOf(start, end),
            Arguments = [.. elects ? before.Arguments.Where(a => a.Slot == Slot.Subject).Select(a => a with { Carried = true }) : [], .. chunks[start].Parties.Select(p => new Argument(elects ? Slot.Object : Slot.Subject, p)), .. chunks[start + 2].Parties.Select(p => new Argument(Slot.For, p))],
            NounsAfter = NounsBehind(start + 1, end),
            NounsBefore = [],
            AlsoTime = -1,
            Counts = [],
        });
        return true;
    }

    // 签署建交公报, 签订缔结友好城市协议书: the verb between says what the agreement is about.
    private bool NamesAgreement(int signing, int k, int end)
    {
        if (!chunks[signing].Word!.AsksFor(NounClasses.Agreement))
        {
            return false;
        }

        var last = -1;
        for (var next = k + 1; next < end && chunks[next].Kind is not (ChunkKind.Break or ChunkKind.Verb); next++)
        {
            last = chunks[next].Kind == ChunkKind.Noun ? next : last;
        }

        return last > 0 && chunks[last].Is(NounClasses.Agreement);
    }

    // 在发展同各国工会的关系中，…: what opens a sentence between 在 and 中 is known already.
    private bool IsPresupposed(int start, int at)
    {
        if (at == 0 || chunks[at - 1].Word?.Coverb != Slot.At)
        {
            return false;
        }

        for (var k = start; k < at; k++)
        {
            if (chunks[k].Kind == ChunkKind.Parties)
            {
                return false;
            }
        }

        var end = NextBreak(at);
        return end > at + 1 && chunks[end - 1].Is(WordUses.Localiser) && chunks[end - 1].Word!.Text is "中" or "过程中" or "方面";
    }

    // 不分大小，同各国工会建立联系，是协会的原则: without an actor of its own, it is what the next clause speaks of.
    private bool IsTopic(int start, int at, int end) =>
        end + 1 < chunks.Count && chunks[end + 1].Word?.Text is "是" or "乃是" && !HasSubject(start, at, first: true) && !chunks[start].Is(WordUses.Localiser)
        && chunks[start].Kind != ChunkKind.Time;

    // 支持恢复席位: what is supported has not come about by that.
    private bool IsBacked(int k) => chunks[k - 1] is { Kind: ChunkKind.Verb, Word.Text: "支持" or "赞成" or "拥护" or "赞同" or "坚决支持" or "坚定支持" };

    // 反对侵略、要求收回主权: 要求 is a verb here, and no demand that is opposed.
    private bool IsAsked(int k) =>
        chunks[k].Is(NounClasses.Proposal) && chunks[k].Is(WordUses.Urges | WordUses.Reports) && k > 0 && k + 1 < chunks.Count
        && chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k + 1] is { Kind: ChunkKind.Verb } or { Kind: ChunkKind.Filler, Word.Tag: WordTag.Verb };

    // 为增加工资举行罢工, 为独立而斗争: the last of the verbs is what is done to that end, unless a comma parts it from what is meant or 、 joins it.
    private bool IsMeans(int start, int at, int end)
    {
        if (chunks[at].Word!.Frames.Count == 0 || chunks.FindIndex(at + 1, end - at - 1, c => c.Kind is ChunkKind.Verb or ChunkKind.Of) >= 0)
        {
            return false;
        }

        var served = false;
        for (var k = at - 1; k >= start && chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (!served && chunks[k] is { Kind: ChunkKind.Grammar, Word: null } or { Kind: ChunkKind.Coverb, Word.Coverb: Slot.For, Word.Text: not "为" } || (!served && chunks[k].Is(WordUses.Conjunction)))
            {
                return false;
            }

            served |= chunks[k].Kind == ChunkKind.Verb;
            if (served && chunks[k].Word?.Text == "为")
            {
                return true;
            }
        }

        return false;
    }

    // 为了加强联系，…: a purpose is no happening.
    private bool IsPurpose(int start, int at)
    {
        var named = false;
        for (var k = at - 1; k >= start && chunks[k].Kind != ChunkKind.Break; k--)
        {
            named |= chunks[k].Kind == ChunkKind.Parties;
            if (chunks[k].Word?.Text is "为了" or "以便" or "旨在" or "为使" or "便于" or "以利于" or "以利" || (!named && chunks[k].Word?.Text is "为"))
            {
                return true;
            }
        }

        return false;
    }
}
