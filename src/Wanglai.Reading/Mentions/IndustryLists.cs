using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Reads as one group what a list of common nouns and the head noun behind it name: 铁路、邮政和电信等产业工会, 教育、卫生等部门.
/// </summary>
internal static class IndustryLists
{
    public static List<Chunk> Apply(List<Chunk> chunks, string text)
    {
        for (var i = 2; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Parties || chunks[i].Parties[0] is not ({ Kind: MentionKind.Group } or { Kind: MentionKind.Organisation, IsBare: true }) || First(chunks, i, text) is not (> -1 and var first))
            {
                continue;
            }

            var head = chunks[i].Parties[0];
            var span = new Utf16Span(chunks[first].Span.Start, head.Span.End);
            var group = head with { Kind = MentionKind.Group, Type = EntityType.Group, Span = span, Name = span.Of(text), Entity = span.Of(text), IsBare = false };
            chunks[i] = chunks[i] with { Span = new Utf16Span(span.Start, chunks[i].Span.End), Parties = [group, .. chunks[i].Parties.Skip(1)] };
            chunks.RemoveRange(first, i - first);
            i = first;
        }

        return chunks;
    }

    /// <summary>The first noun of the list before the chunk <paramref name="head"/>: at least two, joined by 、 or 和, the last followed by 等 or by the head; -1 where there is no list.</summary>
    private static int First(List<Chunk> chunks, int head, string text)
    {
        var k = head - 1;
        if (chunks[k].Span.In(text) is "等")
        {
            k--;
        }

        var (items, first) = (0, -1);
        while (k >= 0 && IsItem(chunks[k]) && chunks[k].Span.End == chunks[k + 1].Span.Start)
        {
            (items, first) = (items + 1, k);
            if (k == 0 || !(Chunker.IsJoint(chunks[k - 1], text) || chunks[k - 1].Is(WordUses.Conjunction)))
            {
                break;
            }

            k -= 2;
        }

        return items >= 2 ? first : -1;
    }

    private static bool IsItem(Chunk chunk) =>
        chunk.Span.Length is >= 2 and <= 6 && (chunk.Kind == ChunkKind.Noun ? !chunk.Is(NounClasses.Relation | NounClasses.Agreement | NounClasses.Proposal)
            : chunk.Kind == ChunkKind.Filler && chunk.Word is null or { Tag: WordTag.Noun or WordTag.VerbalNoun, Uses: WordUses.None });
}
