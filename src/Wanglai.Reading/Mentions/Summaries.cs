using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Takes out what only sums up the names before it and is no party beside them: 甲会、乙会等全国性总工会, 李明等领导人,
/// 甲会、乙会和丙会三大组织, 李明和王强两位副会长.
/// </summary>
internal static class Summaries
{
    public static List<Chunk> Apply(List<Chunk> chunks, string text)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Parties)
            {
                continue;
            }

            if (i > 3 && chunks[i - 1].Span.In(text) is "如" or "例如" or "诸如" && chunks[i - 2].Kind == ChunkKind.Break && Exemplified(chunks, i - 3) is >= 0 and var general)
            {
                chunks.RemoveRange(general, i - general);
                i = general;
            }

            if (i > 2 && chunks[i - 1].Span.In(text) is "—" or "——" && Described(chunks, i, text) is >= 0 and var described)
            {
                // 甲联最大的地区组织——乙会: the name takes the place of its description.
                var set = chunks[described].Parties[^1];
                chunks[described] = chunks[i] with
                {
                    Parties = [.. chunks[described].Parties.SkipLast(1), .. chunks[i].Parties],
                    Span = new Utf16Span(chunks[described].Span.Start, chunks[i].Span.End),
                    Sum = IsNumbered(set.Name) ? set : null,
                };
                chunks.RemoveRange(described + 1, i - described);
                i = described;
            }

            chunks[i] = Within(chunks[i], text);
            var etc = i + 1 < chunks.Count && chunks[i + 1].Span.In(text) is "等" or "等等";
            var next = etc ? i + 2 : i + 1;
            if (next < chunks.Count && chunks[next].Kind == ChunkKind.Parties && chunks[next].Span.Start == chunks[next - 1].Span.End && SumsUp(chunks[i], chunks[next].Parties[0], etc))
            {
                chunks[i] = new Chunk(ChunkKind.Parties, new Utf16Span(chunks[i].Span.Start, chunks[next].Span.End))
                {
                    Parties = [.. Bearing(chunks[i].Parties, chunks[next].Parties[0]), .. chunks[next].Parties.Skip(1)],
                    Sum = chunks[next].Parties[0],
                };
                chunks.RemoveRange(i + 1, next - i);
            }
        }

        return chunks;
    }

    /// <summary>The chunk before the long dash whose last party is a set without a name, or a description; -1 where none stands there.</summary>
    private static int Described(List<Chunk> chunks, int name, string text)
    {
        var k = name - 1;
        while (k > 0 && chunks[k].Span.In(text) is "—" or "——")
        {
            k--;
        }

        return name - k > 1 && chunks[k] is { Kind: ChunkKind.Parties, Parties: [.., { Kind: MentionKind.Group } or { Kind: MentionKind.Organisation, IsBare: true }] }
            && chunks[name].Parties[0] is { Kind: MentionKind.Known or MentionKind.Organisation or MentionKind.Delegation } or { Kind: MentionKind.Person, Of: not null } ? k : -1;
    }

    // 甲联的不少成员，如乙会、丙会: the names take the place of what they are examples of. Where that begins; -1 where none stands there.
    private static int Exemplified(List<Chunk> chunks, int last)
    {
        var k = last;
        while (k >= 0 && k > last - 4 && chunks[k].Kind is ChunkKind.Filler or ChunkKind.Noun)
        {
            k--;
        }

        return k >= 1 && k < last && chunks[k].Kind == ChunkKind.Of && chunks[k - 1].Kind == ChunkKind.Parties ? k - 1
            : k == last && k >= 0 && chunks[k] is { Kind: ChunkKind.Parties, Parties: [{ Kind: MentionKind.Group }] } ? k : -1;
    }

    // 甲会、乙会和丙会三大组织
    private static Chunk Within(Chunk chunk, string text)
    {
        for (var k = 2; k < chunk.Parties.Length; k++)
        {
            var (last, sum) = (chunk.Parties[k - 1], chunk.Parties[k]);
            if (sum.Kind == MentionKind.Group && last.Span.End == sum.Span.Start && last is { Type: EntityType.Organisation, IsBare: false } && IsNumbered(sum.Name))
            {
                return chunk with { Parties = [.. chunk.Parties.Take(k), .. chunk.Parties.Skip(k + 1)], Sum = sum };
            }
        }

        return chunk;
    }

    private static bool SumsUp(Chunk list, Mention sum, bool etc)
    {
        var last = list.Parties[^1];
        return sum.Kind switch
        {
            MentionKind.Person when last.Kind == MentionKind.Person => IsUnnamed(sum) && (etc || IsNumbered(sum.Name)),
            MentionKind.Group or MentionKind.Organisation when last.Type == EntityType.Person => etc && sum.Kind == MentionKind.Group && sum.Of is null,
            MentionKind.Group => last is { Type: EntityType.Organisation, IsBare: false, Kind: MentionKind.Known or MentionKind.Organisation } && (etc || (list.Parties.Length > 1 && IsNumbered(sum.Name))),
            MentionKind.Organisation => etc && (sum.IsBare || sum.Type == EntityType.Group) && last is { Type: EntityType.Organisation, IsBare: false },
            _ => false,
        };
    }

    // 李明和王强两位副会长: the office is theirs.
    private static IEnumerable<Mention> Bearing(IReadOnlyList<Mention> list, Mention sum) =>
        sum.Kind == MentionKind.Person ? list.Select(p => p.Kind == MentionKind.Person ? p with { Of = p.Of ?? sum.Of, Office = p.Office ?? sum.Office } : p) : list;

    private static bool IsUnnamed(Mention person) =>
        person.IsBare || (person.Office is { } office && person.Name.EndsWith(office, StringComparison.Ordinal));

    private static bool IsNumbered(string name) => name.Length > 2 && (char.IsAsciiDigit(name[0]) || "两二三四五六七八九十几".Contains(name[0]));
}
