using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>What a clause says of whether its predicate came about: negation, hindrance, plan, and what stands behind it.</summary>
internal static class ClauseStanding
{
    /// <summary>The standing of the verb at <paramref name="at"/>; <paramref name="governor"/> is the pivot that governs it, or -1.</summary>
    public static Standing Of(List<Chunk> chunks, bool[] inRelative, int from, int at, int end, int governor, bool embedded)
    {
        if (governor >= 0)
        {
            if (chunks[governor].Is(WordUses.Bars))
            {
                return Standing.Prevented;
            }

            // 邀请了某会前来参加: told as done.
            if ((chunks[governor].Is(WordUses.Invites) && !chunks[governor].Word!.Text.EndsWith('了') && !IsAgainAndAgain(chunks, governor)) || (chunks[governor].Is(WordUses.Urges) && chunks[governor].Is(WordUses.Planned)))
            {
                return FailsLater(chunks, at, end) ? Standing.Prevented : Standing.Planned;
            }
        }

        for (var k = BeforeTaking(chunks, from, at) - 1; k >= Math.Max(0, from - 1); k--)
        {
            if (chunks[k].Kind == ChunkKind.Break)
            {
                break;
            }

            // 同为争取独立而斗争的工会建立关系: what others strive for plans nothing here.
            if (chunks[k].Word?.Text is "而" && Opening(chunks, from, k) is var opening and >= 0)
            {
                k = opening;
                continue;
            }

            // 这个建议: a noun wishes nothing.
            if ((inRelative[k] && !embedded) || (chunks[k].Kind == ChunkKind.Noun && chunks[k].Is(NounClasses.Proposal)))
            {
                continue;
            }

            if (chunks[k].Is(WordUses.Prevented))
            {
                return Standing.Prevented;
            }

            if (chunks[k].Is(WordUses.Planned))
            {
                return Standing.Planned;
            }

            if (chunks[k].Is(WordUses.Negated))
            {
                return Standing.Denied;
            }
        }

        return FailsLater(chunks, at, end) ? Standing.Prevented : Standing.Asserted;
    }

    // The 为 of 为…而; -1 where there is none.
    private static int Opening(List<Chunk> chunks, int from, int at)
    {
        for (var k = at - 1; k >= from && chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (chunks[k] is { Kind: ChunkKind.Coverb, Word.Coverb: Slot.For })
            {
                return k;
            }
        }

        return -1;
    }

    // 每年邀请某会来访, 先后邀请: those invited have come.
    private static bool IsAgainAndAgain(List<Chunk> chunks, int governor)
    {
        for (var k = governor - 1; k >= 0 && chunks[k].Kind is not (ChunkKind.Break or ChunkKind.Verb or ChunkKind.Noun) && chunks[k].Word?.Text != "并"; k--)
        {
            if (chunks[k].Word?.Text is "每年" or "多次" or "先后" or "连年" or "历年" or "曾" or "曾经" or "相继" or "陆续" or "分别")
            {
                return true;
            }
        }

        return false;
    }

    // 没有把争取独立作为目标: what denies or plans the verb stands before 把.
    private static int BeforeTaking(List<Chunk> chunks, int from, int at)
    {
        for (var k = at - 1; k >= from; k--)
        {
            if (chunks[k] is { Kind: ChunkKind.Coverb, Word.Coverb: Slot.Object })
            {
                return k;
            }
        }

        return at;
    }

    // …访华，因日本政府拒发签证而未能成行: what stands behind undoes it.
    private static bool FailsLater(List<Chunk> chunks, int at, int end)
    {
        for (var k = at + 1; k < chunks.Count && k < end + 14; k++)
        {
            if (chunks[k].Is(WordUses.Prevented) && chunks[k].Word!.Text is "未能成行" or "未果" or "未能实现" or "无法成行" or "拒发" or "未成")
            {
                return true;
            }
        }

        return false;
    }
}
