using Wanglai.Model.Claims;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>What a clause says of whether its predicate came about: negation, hindrance, plan, and what stands behind it.</summary>
internal static class ClauseStanding
{
    /// <summary>The standing of the verb at <paramref name="at"/>; <paramref name="governor"/> is the pivot that governs it, or -1.</summary>
    public static Standing Of(IReadOnlyList<Chunk> chunks, bool[] inRelative, int from, int at, int end, int governor, bool embedded)
    {
        if (governor >= 0)
        {
            if (chunks[governor].Is(WordUses.Bars))
            {
                return Standing.Prevented;
            }

            if (chunks[governor].Is(WordUses.Invites) || (chunks[governor].Is(WordUses.Urges) && chunks[governor].Is(WordUses.Planned)))
            {
                return FailsLater(chunks, at, end) ? Standing.Prevented : Standing.Planned;
            }
        }

        for (var k = at - 1; k >= Math.Max(0, from - 1); k--)
        {
            if (chunks[k].Kind == ChunkKind.Break)
            {
                break;
            }

            if (inRelative[k] && !embedded)
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

    // …访华，因日本政府拒发签证而未能成行: what stands behind undoes it.
    private static bool FailsLater(IReadOnlyList<Chunk> chunks, int at, int end)
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
