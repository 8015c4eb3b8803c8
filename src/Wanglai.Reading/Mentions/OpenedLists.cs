using Wanglai.Model.Texts;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Joins the list that …的有 or …的客人是 opens with a colon or comma, its names parted by commas: 发来贺电的有：甲会主席王明，乙会，丙会。
/// What is left is one chunk of parties directly behind the word that opens it.
/// </summary>
internal static class OpenedLists
{
    /// <summary>How many chunks stand at most between 的 and the word that opens the list: 来访的重要客人有.</summary>
    private const int LongestNoun = 4;

    /// <summary>Joins the lists of <paramref name="chunks"/> in place.</summary>
    public static void Join(List<Chunk> chunks)
    {
        for (var i = 1; i + 2 < chunks.Count; i++)
        {
            if (!Opens(chunks[i]) || chunks[i + 1].Kind != ChunkKind.Break || chunks[i + 2].Kind != ChunkKind.Parties || !StandsBehindOf(chunks, i))
            {
                continue;
            }

            chunks.RemoveAt(i + 1);
            if (chunks[i - 1].Kind == ChunkKind.Break)
            {
                // 应邀赴会的，有：
                chunks.RemoveAt(--i);
            }

            var last = i + 1;
            while (last + 2 < chunks.Count && chunks[last + 1].Kind == ChunkKind.Break && chunks[last + 2].Kind == ChunkKind.Parties && EndsAt(chunks, last + 2))
            {
                last += 2;
            }

            Mention[] listed = [.. chunks.GetRange(i + 1, last - i).SelectMany(c => c.Parties)];
            chunks[i + 1] = chunks[i + 1] with { Parties = listed, Span = new Utf16Span(chunks[i + 1].Span.Start, chunks[last].Span.End) };
            chunks.RemoveRange(i + 2, last - i - 1);
        }
    }

    /// <summary>True where the chunk is a word that opens such a list.</summary>
    public static bool Opens(Chunk chunk) => chunk.Word?.Text is "有" or "包括" or "是" or "为";

    private static bool StandsBehindOf(List<Chunk> chunks, int opener)
    {
        var k = opener > 1 && chunks[opener - 1].Kind == ChunkKind.Break ? opener - 2 : opener - 1;
        while (k > 0 && k >= opener - LongestNoun && chunks[k].Kind is ChunkKind.Noun or ChunkKind.Filler or ChunkKind.Parties)
        {
            k--;
        }

        return chunks[k].Kind == ChunkKind.Of;
    }

    // A name behind which a verb stands acts in a clause of its own.
    private static bool EndsAt(List<Chunk> chunks, int parties) =>
        parties + 1 >= chunks.Count || chunks[parties + 1].Kind == ChunkKind.Break;
}
