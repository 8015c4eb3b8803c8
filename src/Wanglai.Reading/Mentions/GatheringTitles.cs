using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Reads as one name what a verb of holding or attending takes, up to the word for a gathering at its end, though verbs stand
/// in it: 召开了支援某国人民斗争会议, 参加反对原子弹、氢弹国际大会.
/// </summary>
internal static class GatheringTitles
{
    private const int LongestTitle = 40;

    public static List<Chunk> Apply(List<Chunk> chunks, string text)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Verb || (chunks[i].Word!.NounsOfFrames & NounClasses.Gathering) == 0)
            {
                continue;
            }

            var from = i + 1;
            while (from < chunks.Count && chunks[from].Kind is ChunkKind.Of or ChunkKind.Count || from < chunks.Count && chunks[from].Span.Length == 1 && chunks[from].Kind == ChunkKind.Filler)
            {
                from++;
            }

            var to = End(chunks, from);
            if (to > from)
            {
                var first = chunks[from].Kind == ChunkKind.Parties ? chunks[from].Parties[0] : null;
                var span = new Utf16Span(chunks[from].Span.Start, chunks[to].Span.End);
                chunks.RemoveRange(from, to - from + 1);
                chunks.Insert(from, new Chunk(ChunkKind.Parties, span)
                {
                    Parties = [new Mention { Kind = MentionKind.Gathering, Type = EntityType.Organisation, Span = span, Name = span.Of(text), Of = first is { Kind: MentionKind.Known } ? first : null }],
                });
            }
        }

        return chunks;
    }

    /// <summary>The chunk with the word for the gathering, where at least one verb stands before it; -1 where the stretch is no name.</summary>
    private static int End(List<Chunk> chunks, int from)
    {
        var (end, verb) = (-1, false);
        for (var k = from; k < chunks.Count && chunks[k].Span.End - chunks[from].Span.Start <= LongestTitle; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Verb when (chunks[k].Word!.NounsOfFrames & NounClasses.Gathering) != 0 || chunks[k].Is(WordUses.LeadingVerb | WordUses.Receives | WordUses.Sends):
                case ChunkKind.Of or ChunkKind.Break or ChunkKind.Coverb or ChunkKind.Time:
                    return end;
                case ChunkKind.Verb:
                    verb = true;
                    break;
                case ChunkKind.Noun when verb && chunks[k].Is(NounClasses.Gathering):
                case ChunkKind.Parties when verb && chunks[k].Parties[^1].Kind == MentionKind.Gathering:
                    end = k;
                    break;
                default:
                    break;
            }
        }

        return end;
    }
}
