using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>
/// Finds the parties that only describe the party behind them and are no arguments themselves: 世界工联的会员组织法国总工会,
/// 某党影响的工会, 某联合会在西欧的两个成员甲会和乙会. Grammar of the noun phrase; a verb that calls a frame makes a relative
/// clause instead (<see cref="RelativeClauses"/>).
/// </summary>
internal static class Attributes
{
    /// <summary>
    /// Sets <paramref name="described"/> at every chunk that is an attribute, and returns whoever leads a delegation by such an
    /// attribute (以王明为团长的代表团), by the delegation's chunk; null where nobody does.
    /// </summary>
    public static Dictionary<int, List<Argument>>? Mark(List<Chunk> chunks, HashSet<string> membershipWords, bool[] described)
    {
        Dictionary<int, List<Argument>>? leaders = null;
        for (var k = 0; k + 1 < chunks.Count; k++)
        {
            if (chunks[k].Is(WordUses.LeadingEnd | WordUses.LeadingVerb) && chunks[k].Kind != ChunkKind.Verb)
            {
                Leading(chunks, k, described, ref leaders);
                continue;
            }

            if (chunks[k].Kind != ChunkKind.Parties)
            {
                continue;
            }

            var head = OfMembership(chunks, k, membershipWords);
            head = head > 0 ? head : OfPlainVerb(chunks, k);
            head = head > 0 ? head : OfGroup(chunks, k);
            head = head > 0 ? head : OfPair(chunks, k);
            if (head > 0)
            {
                // 同…在西欧的两个成员: the place belongs to the attribute, and so does whose member it is.
                var from = k >= 2 && IsPlaceOf(chunks, k) ? k - 2 : IsInsidePhrase(chunks, k) ? k - 1 : k;
                Array.Fill(described, true, from, head - from);
            }
        }

        return leaders;
    }

    // 甲市与乙市结成中国的第一对友好城市: whose first it is enters into no relations by it.
    private static int OfPair(List<Chunk> chunks, int k)
    {
        if (k + 3 >= chunks.Count || chunks[k + 1].Kind != ChunkKind.Of)
        {
            return -1;
        }

        var noun = k + 2;
        var pair = false;
        while (noun < chunks.Count && noun < k + 6 && (chunks[noun].Kind == ChunkKind.Filler || chunks[noun].Word?.Text == "对"))
        {
            pair |= chunks[noun].Word?.Text is "对" or "首对";
            noun++;
        }

        return pair && noun < chunks.Count && chunks[noun].Kind == ChunkKind.Noun ? k + 1 : -1;
    }

    // 以王明为团长的代表团, 由王明率领的代表团, 王明为团长的代表团: the delegation has a leader, and he nothing else to do here.
    private static void Leading(List<Chunk> chunks, int end, bool[] described, ref Dictionary<int, List<Argument>>? leaders)
    {
        var head = end + 2;
        while (head < chunks.Count && head < end + 5 && chunks[head].Kind is ChunkKind.Filler or ChunkKind.Count)
        {
            head++;
        }

        if (head >= chunks.Count || chunks[end + 1].Kind != ChunkKind.Of || chunks[head].Kind != ChunkKind.Parties)
        {
            return;
        }

        var from = end;
        var leaderAt = -1;
        List<Argument>? persons = null;
        while (from > 0 && from > end - 8 && chunks[from - 1].Kind is ChunkKind.Parties or ChunkKind.Filler or ChunkKind.Count or ChunkKind.Grammar && !described[from - 1])
        {
            from--;
            if (persons is null && chunks[from].Parties.Any(p => p.Kind == MentionKind.Person))
            {
                (persons, leaderAt) = ([.. chunks[from].Parties.Where(p => p.Kind == MentionKind.Person).Select(p => new Argument(Lexicon.Slot.Leader, p))], from);
            }
        }

        var opened = from > 0 && chunks[from - 1].Word?.Coverb == Lexicon.Slot.Leader;
        if (persons is null && !opened)
        {
            return;
        }

        (leaders ??= [])[head] = persons ?? [];
        from = opened ? from - 1 : leaderAt;
        Array.Fill(described, true, from, head - from);
    }

    // 甲联成员、乙会; 甲联所属的乙会.
    private static int OfMembership(List<Chunk> chunks, int at, HashSet<string> membershipWords)
    {
        var sawNoun = false;
        for (var k = at + 1; k < chunks.Count && k < at + 5; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Parties:
                    // 记者组成员王明: whoever belongs to a delegation goes with it.
                    return sawNoun && !(chunks[at].Parties[^1].Kind == MentionKind.Delegation && chunks[k].Parties.All(p => p.Kind == MentionKind.Person)) ? k : 0;
                case ChunkKind.Noun or ChunkKind.Filler or ChunkKind.Grammar or ChunkKind.Count or ChunkKind.Of:
                    sawNoun |= chunks[k].Word is { } word && membershipWords.Contains(word.Text);
                    if (sawNoun && chunks[k].Word is { } joint && joint.Is(WordUses.Conjunction))
                    {
                        return 0;
                    }

                    break;
                default:
                    return 0;
            }
        }

        return 0;
    }

    // 某党影响的工会: a verb that calls no frame, 的, and whom it describes.
    private static int OfPlainVerb(List<Chunk> chunks, int at) =>
        at + 3 < chunks.Count && chunks[at + 1] is { Kind: ChunkKind.Filler, Word: { Tag: WordTag.Verb, Text.Length: > 1 } }
        && chunks[at + 2].Kind == ChunkKind.Of && chunks[at + 3].Kind == ChunkKind.Parties
            ? at + 3
            : 0;

    // 两个主要会员组织甲会和乙会: a set without a name, and its names directly behind it.
    private static int OfGroup(List<Chunk> chunks, int at) =>
        chunks[at].Parties is [{ Kind: MentionKind.Group }] && chunks[at + 1].Kind == ChunkKind.Parties
        && chunks[at].Span.End == chunks[at + 1].Span.Start && chunks[at + 1].Parties is var names && Array.TrueForAll(names, p => p.Kind is MentionKind.Known or MentionKind.Organisation)
            ? at + 1
            : 0;

    // 同在欧洲占优势的甲会: 在欧洲 describes what 同 waits for.
    private static bool IsInsidePhrase(List<Chunk> chunks, int at) =>
        at >= 2 && chunks[at - 1].Word?.Coverb == Lexicon.Slot.At && chunks[at - 2].Kind == ChunkKind.Coverb;

    private static bool IsPlaceOf(List<Chunk> chunks, int at) =>
        chunks[at - 1].Word?.Coverb == Lexicon.Slot.At && chunks[at - 2].Kind == ChunkKind.Parties;
}
