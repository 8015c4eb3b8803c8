using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>Verbs that tell no happening of their own: what an agreement is about, what is known already, a purpose.</content>
internal sealed partial class ClauseParser
{
    // 签署建交公报, 签订缔结友好城市协议书: the verb between says what the agreement is about.
    private bool NamesAgreement(int signing, int k, int end)
    {
        if (!chunks[signing].Word!.Frames.Any(f => (f.Nouns & NounClasses.Agreement) != 0))
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
        end + 1 < chunks.Count && chunks[end + 1].Word?.Text is "是" or "乃是" && !Has(Before(start, at, first: true), Slot.Subject) && !chunks[start].Is(WordUses.Localiser)
        && chunks[start].Kind != ChunkKind.Time;

    // 支持恢复席位: what is supported has not come about by that.
    private bool IsBacked(int k) => chunks[k - 1] is { Kind: ChunkKind.Verb, Word.Text: "支持" or "赞成" or "拥护" or "赞同" or "坚决支持" or "坚定支持" };

    // 反对侵略、要求收回主权: 要求 is a verb here, and no demand that is opposed.
    private bool IsAsked(int k) =>
        chunks[k].Is(NounClasses.Proposal) && chunks[k].Is(WordUses.Urges | WordUses.Reports) && k > 0 && k + 1 < chunks.Count
        && chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k + 1] is { Kind: ChunkKind.Verb } or { Kind: ChunkKind.Filler, Word.Tag: WordTag.Verb };

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
