using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>
/// Closes the phrases that a coverb opens and a later word ends, so that the end is not taken for a verb:
/// 应日本总评邀请, 以王明为团长. A word of two trades (应, 以, 由, 将) is a coverb only where its end is found.
/// </summary>
internal static class PhraseMarker
{
    private const int Reach = 14;

    public static void Mark(List<Chunk> chunks)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            switch (chunks[i].Word?.Coverb)
            {
                case Slot.Inviter:
                    Close(chunks, i, WordUses.InvitingEnd);
                    break;
                case Slot.Leader:
                    Close(chunks, i, WordUses.LeadingEnd);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Close(List<Chunk> chunks, int open, WordUses end)
    {
        for (var k = open + 1; k < chunks.Count && k <= open + Reach; k++)
        {
            if (chunks[k].Kind == ChunkKind.Break)
            {
                break;
            }

            if (chunks[k].Is(end))
            {
                chunks[k] = chunks[k] with { Kind = ChunkKind.Grammar };
                return;
            }
        }

        chunks[open] = chunks[open] with { Kind = ChunkKind.Filler };
    }
}
