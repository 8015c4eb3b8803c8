using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>Finds the noun that a verb describes through 的: 世界工联召开的会议, 来访的总书记.</summary>
internal static class RelativeClauses
{
    /// <summary>How many chunks behind a verb its noun is looked for, so that a sentence without end stays linear.</summary>
    private const int Reach = 40;

    /// <summary>
    /// The party or noun that the verb at <paramref name="at"/> describes through 的; 0 where it describes none.
    /// Chunks that are <paramref name="described"/> are passed over.
    /// </summary>
    public static int Head(List<Chunk> chunks, bool[] described, int at, int end, int verbBefore)
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
                    while (head < end && (head < k + 4 || described[head]) && (described[head] || chunks[head].Kind is ChunkKind.Filler or ChunkKind.Count or ChunkKind.Time || chunks[head] is { Kind: ChunkKind.Grammar, Word: null } || (head == k + 1 && OpenedLists.Opens(chunks[head]))))
                    {
                        head++;
                    }

                    if (head >= end || chunks[head].Kind is not (ChunkKind.Parties or ChunkKind.Noun or ChunkKind.Title))
                    {
                        return 0;
                    }

                    // 希望与某省的一个港口建立关系: the verb behind tells what is wished.
                    if (chunks[at].Is(WordUses.Urges) && chunks[at].Is(WordUses.Planned) && HasVerb(chunks, head, end))
                    {
                        return 0;
                    }

                    // 宣布中断同某国的关系: the noun is the object of the verb behind.
                    if (k > at + 1 && chunks[at + 1].Kind == ChunkKind.Verb && TakesNoun(chunks, at + 1, chunks[head]))
                    {
                        return 0;
                    }

                    // 提出了把关系推向新世纪的口号: the noun belongs to the verb before.
                    if (k > at + 1 && !sawObject && !(verbBefore >= 0 && TakesNoun(chunks, verbBefore, chunks[head])))
                    {
                        return 0;
                    }

                    // 入侵古巴的吉隆滩: without another verb in its clause it is the main one. 参加会议的有甲和乙: they are those who did.
                    if (k > at + 1 && chunks[head].Kind == ChunkKind.Parties && verbBefore < 0 && !OpenedLists.Opens(chunks[k + 1]) && !HasVerb(chunks, head, end))
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

    private static bool HasVerb(List<Chunk> chunks, int from, int to)
    {
        while (from < to && chunks[from].Kind != ChunkKind.Verb)
        {
            from++;
        }

        return from < to;
    }

    /// <summary>Where the 的 stands behind which a verb tells a purpose or a wish (达到了加深了解、增进友谊的目的); -1 where it tells none.</summary>
    public static int ContentEnd(List<Chunk> chunks, int at, int end, IReadOnlySet<string> contentNouns)
    {
        for (var k = at + 1; k + 1 < end && k < at + 12; k++)
        {
            // 支持某国人民反对侵略的斗争: only the nearest verb tells the purpose, with those joined to it.
            if (chunks[k].Kind == ChunkKind.Verb && !(chunks[k - 1].Kind == ChunkKind.Grammar && chunks[k - 1].Span.Length == 1))
            {
                return -1;
            }

            if (chunks[k].Kind == ChunkKind.Of && (chunks[k + 1].Is(WordUses.Localiser) || (chunks[k + 1].Kind == ChunkKind.Filler && !(chunks[k + 1].Word is { } inner && contentNouns.Contains(inner.Text)))))
            {
                // 提出在平等的基础上举行…, 要求改变不合理的秩序的斗争: the phrase inside ends here.
                continue;
            }

            if (chunks[k].Kind == ChunkKind.Of)
            {
                // 采纳了古巴的建议: the noun is the verb's own object.
                return chunks[k + 1].Word is { } noun && contentNouns.Contains(noun.Text) && !TakesNoun(chunks, at, chunks[k + 1]) ? k : -1;
            }
        }

        return -1;
    }

    /// <summary>True where the verb at <paramref name="at"/> only tells what paper or gathering the noun behind it names: 建交公报, 合作协定, 结好签字仪式.</summary>
    public static bool NamesAPaper(List<Chunk> chunks, int at) =>
        at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Noun && chunks[at + 1].Is(NounClasses.Agreement | NounClasses.Gathering) && !Takes(chunks, at, at + 1)
        && chunks[at].Word!.Frames.Count > 0 && chunks[at].Word!.Frames.TrueForAll(f => f.Kind is ClaimKind.Relation or ClaimKind.Meeting or ClaimKind.Visit or ClaimKind.Cooperation);

    /// <summary>True where the verb at <paramref name="at"/> only tells what something rests on: 建立在平等的基础上.</summary>
    public static bool TellsGround(List<Chunk> chunks, int at)
    {
        if (at + 1 >= chunks.Count || chunks[at + 1] is not { Kind: ChunkKind.Coverb, Word.Text: "在" } || chunks[at].Word!.Text is not ("建立" or "建筑" or "确立" or "发展"))
        {
            return false;
        }

        for (var k = at + 2; k < chunks.Count && k < at + Reach && chunks[k].Kind != ChunkKind.Break; k++)
        {
            if (chunks[k].Word?.Text is "基础上" or "基础之上")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The noun of what is put forward or taken up by the verb at <paramref name="at"/>, where another verb stands between them
    /// (提出召开会议的建议); 0 where there is none.
    /// </summary>
    public static int PutForward(List<Chunk> chunks, int at, int end)
    {
        if (!chunks[at].Word!.Tells(ClaimKind.Proposal) || !chunks[at].Word!.Frames.Exists(f => f.Kind == ClaimKind.Proposal && f.NeedsNoun))
        {
            return 0;
        }

        var verb = false;
        for (var k = at + 1; k + 1 < end && k < at + Reach && chunks[k].Kind != ChunkKind.Break; k++)
        {
            verb |= chunks[k].Kind == ChunkKind.Verb;
            if (!verb || chunks[k].Kind != ChunkKind.Of)
            {
                continue;
            }

            var noun = k + 1;
            while (noun < end && noun < k + 4 && chunks[noun].Kind is ChunkKind.Filler or ChunkKind.Count)
            {
                noun++;
            }

            if (noun < end && chunks[noun].Is(NounClasses.Proposal) && Takes(chunks, at, noun))
            {
                return noun;
            }
        }

        return 0;
    }

    /// <summary>True where a frame of the verb at <paramref name="verb"/> asks for the noun at <paramref name="noun"/>.</summary>
    public static bool Takes(List<Chunk> chunks, int verb, int noun) => TakesNoun(chunks, verb, chunks[noun]);

    private static bool TakesNoun(List<Chunk> chunks, int verb, Chunk noun) =>
        noun.Word is not null && chunks[verb].Word!.AsksFor(noun.Word);
}
