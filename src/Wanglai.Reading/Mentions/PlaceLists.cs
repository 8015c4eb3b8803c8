using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Finds the places without a suffix in the list of what guests look at: in 游览了板桥、花山和东溪 all three are places, because one is
/// and the others are no words of their own.
/// </summary>
internal static class PlaceLists
{
    private const int LongestName = 6;

    public static List<Chunk> Apply(List<Chunk> chunks, string text, ClauseLexicon lexicon)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Verb || !chunks[i].Word!.TakesPlaces)
            {
                continue;
            }

            var end = i + 1;
            var (places, listed) = (false, false);
            Conjoin(chunks, end, text, lexicon);
            while (end < chunks.Count && chunks[end].Kind is ChunkKind.Filler or ChunkKind.Noun or ChunkKind.Parties || (end < chunks.Count && Chunker.IsJoint(chunks[end], text)))
            {
                places |= chunks[end].Kind == ChunkKind.Parties && chunks[end].Parties.Any(p => p.Type is EntityType.Place or EntityType.Organisation);
                listed |= chunks[end].Kind == ChunkKind.Grammar;
                end++;
            }

            for (var k = i + 1; places && listed && k < end; k++)
            {
                if (chunks[k].Kind == ChunkKind.Filler && StandsAlone(chunks, i, k, end, text) && IsName(chunks[k].Span.Of(text), lexicon))
                {
                    chunks[k] = new Chunk(ChunkKind.Parties, chunks[k].Span)
                    {
                        Parties = [new Mention { Kind = MentionKind.Place, Type = EntityType.Place, Span = chunks[k].Span, Name = chunks[k].Span.Of(text), Entity = chunks[k].Span.Of(text) }],
                    };
                }
            }

            Join(chunks, i + 1, end, text);
        }

        return chunks;
    }

    // 游览了花山和东溪: 和 joins where a name and the end of the clause follow.
    private static void Conjoin(List<Chunk> chunks, int from, string text, ClauseLexicon lexicon)
    {
        for (var k = from; k + 1 < chunks.Count && chunks[k].Kind is not (ChunkKind.Break or ChunkKind.Verb); k++)
        {
            if (chunks[k] is { Kind: ChunkKind.Coverb, Word.Text: "和" or "及" or "与" } && (chunks[k + 1].Kind == ChunkKind.Parties || (chunks[k + 1].Kind == ChunkKind.Filler && IsName(chunks[k + 1].Span.Of(text), lexicon)))
                && (k + 2 >= chunks.Count || chunks[k + 2].Kind == ChunkKind.Break))
            {
                chunks[k] = chunks[k] with { Kind = ChunkKind.Grammar };
            }
        }
    }

    private static bool StandsAlone(List<Chunk> chunks, int verb, int k, int end, string text) =>
        (k == verb + 1 || Chunker.IsJoint(chunks[k - 1], text)) && (k + 1 >= end || Chunker.IsJoint(chunks[k + 1], text) || text[chunks[k + 1].Span.Start] == '等');

    private static bool IsName(string name, ClauseLexicon lexicon) =>
        name.Length is >= 2 and <= LongestName && name.All(c => c is >= '一' and <= '鿿' && !lexicon.Particles.Contains(c))
        && lexicon.Words.Find(name) is null && (name.Length == 2 || lexicon.Words.Find(name.AsSpan(name.Length - 2)) is null);

    private static void Join(List<Chunk> chunks, int from, int end, string text)
    {
        for (var k = Math.Min(end, chunks.Count) - 1; k >= from + 2; k--)
        {
            if (chunks[k].Kind == ChunkKind.Parties && Chunker.IsJoint(chunks[k - 1], text) && chunks[k - 2].Kind == ChunkKind.Parties)
            {
                chunks[k - 2] = new Chunk(ChunkKind.Parties, new Utf16Span(chunks[k - 2].Span.Start, chunks[k].Span.End)) { Parties = [.. chunks[k - 2].Parties, .. chunks[k].Parties] };
                chunks.RemoveRange(k - 1, 2);
                k--;
            }
        }
    }
}
