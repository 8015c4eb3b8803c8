using Wanglai.Reading.Mentions;

namespace Wanglai.Reading.Syntax;

/// <summary>Finds the noun that a verb describes through 的: 世界工联召开的会议, 来访的总书记.</summary>
internal static class RelativeClauses
{
    /// <summary>
    /// The party or noun that the verb at <paramref name="at"/> describes through 的; 0 where it describes none.
    /// Chunks that are <paramref name="described"/> are passed over.
    /// </summary>
    public static int Head(IReadOnlyList<Chunk> chunks, bool[] described, int at, int end, int verbBefore)
    {
        var sawObject = false;
        for (var k = at + 1; k < end; k++)
        {
            if (described[k])
            {
                continue;
            }

            switch (chunks[k].Kind)
            {
                case ChunkKind.Of:
                    var head = k + 1;
                    while (head < end && (head < k + 4 || described[head]) && (described[head] || chunks[head].Kind is ChunkKind.Filler or ChunkKind.Count or ChunkKind.Time || (head == k + 1 && chunks[head].Word?.Text is "有" or "包括" or "是")))
                    {
                        head++;
                    }

                    if (head >= end || chunks[head].Kind is not (ChunkKind.Parties or ChunkKind.Noun or ChunkKind.Title))
                    {
                        return 0;
                    }

                    // 提出了把关系推向新世纪的口号: the noun belongs to the verb before.
                    if (k > at + 1 && !sawObject && !(verbBefore >= 0 && TakesNoun(chunks, verbBefore, chunks[head])))
                    {
                        return 0;
                    }

                    // 入侵古巴的吉隆滩: without another verb in its clause it is the main one.
                    if (k > at + 1 && chunks[head].Kind == ChunkKind.Parties && verbBefore < 0 && !Enumerable.Range(head, end - head).Any(v => chunks[v].Kind == ChunkKind.Verb))
                    {
                        return 0;
                    }

                    return k > at + 1 && chunks[head].Kind != ChunkKind.Parties && TakesNoun(chunks, at, chunks[head]) ? 0 : head;
                case ChunkKind.Parties or ChunkKind.Title:
                    sawObject = true;
                    break;
                case ChunkKind.Noun:
                    sawObject = true;
                    if (k + 1 >= end || chunks[k + 1].Kind != ChunkKind.Of)
                    {
                        return 0;
                    }

                    break;
                case ChunkKind.Verb when k > at + 1:
                    return 0;
                case ChunkKind.Break:
                    return 0;
                default:
                    break;
            }
        }

        return 0;
    }

    /// <summary>Where the 的 stands behind which a verb tells a purpose or a wish (达到了加深了解、增进友谊的目的); -1 where it tells none.</summary>
    public static int ContentEnd(IReadOnlyList<Chunk> chunks, int at, int end, IReadOnlySet<string> contentNouns)
    {
        for (var k = at + 1; k + 1 < end && k < at + 12; k++)
        {
            // 支持某国人民反对侵略的斗争: only the nearest verb tells the purpose, with those joined to it.
            if (chunks[k].Kind == ChunkKind.Verb && !(chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k - 1].Span.Length == 1))
            {
                return -1;
            }

            if (chunks[k].Kind == ChunkKind.Of)
            {
                // 采纳了古巴的建议: the noun is the verb's own object.
                return chunks[k + 1].Word is { } noun && contentNouns.Contains(noun.Text) && !TakesNoun(chunks, at, chunks[k + 1]) ? k : -1;
            }
        }

        return -1;
    }

    private static bool TakesNoun(IReadOnlyList<Chunk> chunks, int verb, Chunk noun) =>
        noun.Word is not null && chunks[verb].Word!.Frames.Any(f => f.NeedsNoun && (noun.Is(f.Nouns) || f.NounWords.Contains(noun.Word.Text)));
}
