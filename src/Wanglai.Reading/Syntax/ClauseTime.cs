using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;

namespace Wanglai.Reading.Syntax;

/// <summary>Which time expression of a clause governs its predicate.</summary>
internal static class ClauseTime
{
    /// <summary>
    /// The nearest time before the verb in its clause, but the one that opens the clause goes before one inside a phrase
    /// (1953年秋，…参加大会后…访华); else the nearest behind the verb (成立于1973年); -1 where there is none.
    /// </summary>
    public static int Of(List<Chunk> chunks, bool[] inRelative, int start, int at, int to, int from)
    {
        var found = -1;
        for (var k = at - 1; k >= Math.Min(start, from); k--)
        {
            if (chunks[k].Kind == ChunkKind.Time && !inRelative[k] && (found < 0 || k == Math.Min(start, from)))
            {
                found = chunks[k].Index;
            }
        }

        if (found >= 0)
        {
            return found;
        }

        for (var k = at + 1; k < to; k++)
        {
            if (chunks[k].Kind == ChunkKind.Time && !inRelative[k] && !NamesAgreement(chunks, k, to))
            {
                return chunks[k].Index;
            }
        }

        return -1;
    }

    // 签署了两党2004年至2006年合作备忘录: the years that an agreement is for are no time of its signing.
    private static bool NamesAgreement(List<Chunk> chunks, int time, int to)
    {
        var k = time + 1;
        while (k < to && k < time + 4 && chunks[k].Kind is ChunkKind.Filler or ChunkKind.Verb or ChunkKind.Noun && !chunks[k].Is(NounClasses.Agreement))
        {
            k++;
        }

        return k < to && k > time && chunks[k].Is(NounClasses.Agreement);
    }

    /// <summary>The time joined to <paramref name="time"/> by 和 or 、; -1 where there is none.</summary>
    public static int Joined(List<Chunk> chunks, int start, int at, int time)
    {
        for (var k = start + 2; k < at; k++)
        {
            if (chunks[k].Kind == ChunkKind.Time && chunks[k].Index == time && chunks[k - 2].Kind == ChunkKind.Time
                && chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k - 1].Span.Length == 1)
            {
                return chunks[k - 2].Index;
            }
        }

        return -1;
    }
}
