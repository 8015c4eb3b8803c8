using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Mentions;

/// <summary>Deals a noun out to the countries of a list before it: 朝鲜、日本、印度等国工会 are three parties, each the unions of one country.</summary>
internal static class ListDistribution
{
    private static readonly string[] Sorts = ["城市", "省市", "港口", "地区", "国家", "个市", "个省", "个港"];

    public static List<Chunk> Apply(List<Chunk> chunks, string text, ClauseLexicon lexicon)
    {
        if (!chunks.Exists(c => c.Kind == ChunkKind.Parties && (IsList(c) || c.Parties.Length > 1)))
        {
            return chunks;
        }

        var dealt = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind == ChunkKind.Parties && SharesNoun(chunks[i]) is { } shared)
            {
                dealt.Add(shared);
                continue;
            }

            if (chunks[i].Kind != ChunkKind.Parties || !IsList(chunks[i]) || !TryTail(chunks, i, text, lexicon, out var end, out var head))
            {
                dealt.Add(chunks[i]);
                continue;
            }

            dealt.Add(head is null ? chunks[i] with { Span = new Utf16Span(chunks[i].Span.Start, chunks[end - 1].Span.End) } : Deal(chunks[i], head, Behind(chunks[end - 1], head), chunks[end - 1].Span.End));
            i = end - 1;
        }

        return dealt;
    }

    private static Mention[] Behind(Chunk chunk, Mention head) => [.. chunk.Parties.Where(p => p.Span.Start >= head.Span.End)];

    // 南非和纳米比亚工会, 苏联和东欧社会主义国家工会: the noun of the last belongs to the countries before it.
    private static Chunk? SharesNoun(Chunk chunk)
    {
        if (chunk.Parties.Length < 2 || chunk.Parties[^1] is not { Kind: MentionKind.Group or MentionKind.Organisation, IsBare: false } last
            || !chunk.Parties.Take(chunk.Parties.Length - 1).All(p => p is { Kind: MentionKind.Place, Type: EntityType.Country }))
        {
            return null;
        }

        var at = last.Name.LastIndexOf("国家", StringComparison.Ordinal);
        var noun = at >= 0 ? last.Name[(at + 2)..].TrimStart('的')
            : last.Of is { Type: EntityType.Country } country && last.Name.StartsWith(country.Name, StringComparison.Ordinal) ? last.Name[country.Name.Length..].TrimStart('的') : "";
        return noun.Length is < 2 or > 6
            ? null
            : chunk with
            {
                Parties = [.. chunk.Parties.Take(chunk.Parties.Length - 1).Select(p => p with { Kind = MentionKind.Group, Type = EntityType.Group, Entity = (p.Entity ?? p.Name) + noun, Of = p }), last],
            };
    }

    private static bool IsList(Chunk chunk) => chunk.Parties.Any(p => p.Type is EntityType.Country or EntityType.Place);

    /// <summary>What stands behind a list: 等, 等国, 六国, 的, and the noun to deal out, if there is one.</summary>
    private static bool TryTail(List<Chunk> chunks, int i, string text, ClauseLexicon lexicon, out int end, out Mention? head)
    {
        end = i + 1;
        head = null;

        // 印度、锡兰六国的工会: the counted group behind the list names what each of them has.
        if (end < chunks.Count && chunks[end].Kind == ChunkKind.Parties && chunks[end].Parties is [{ Kind: MentionKind.Group } counted] && chunks[i].Parties.Length > 1 && AfterCountries(counted.Name) is { } tail)
        {
            end++;
            // 五国总理: the countries themselves meet.
            head = tail.Length == 0 || char.IsAsciiDigit(tail[0]) || (lexicon.Words.Find(tail)?.Is(NounClasses.Office) ?? false) ? null : counted with { Name = tail };
            return true;
        }

        var open = false;
        while (end < chunks.Count && (IsTail(chunks[end], text, lexicon) || (chunks[end].Kind == ChunkKind.Count && Counts(chunks[end], text))))
        {
            open = true;
            end++;
        }

        var noun = end;
        while (noun < chunks.Count && noun < end + 4 && (chunks[noun].Kind == ChunkKind.Of || (open && chunks[noun].Kind == ChunkKind.Filler && chunks[noun].Span.Length <= 8)))
        {
            noun++;
        }

        if (noun < chunks.Count && chunks[noun].Kind == ChunkKind.Parties && (open || noun > end)
            && chunks[noun].Parties is [{ Kind: MentionKind.Organisation or MentionKind.Group, Of: null or { Type: EntityType.Country or EntityType.Place } } first, ..]
            && (open || chunks[i].Parties.Length > 1))
        {
            // 苏联、朝鲜等14个国家: a count, and no noun to deal out.
            var behind = first.Kind == MentionKind.Group ? AfterCountries(first.Name) : null;
            head = behind is null ? first : behind.Length == 0 ? null : first with { Name = behind };
            end = noun + 1;
            return true;
        }

        // 苏丹、叙利亚等国的代表: the countries themselves.
        if (open && noun < chunks.Count && chunks[noun].Kind == ChunkKind.Parties && chunks[noun].Parties is [{ Kind: MentionKind.Person, IsBare: true, Office: "代表" or "使节" or "大使" or "政府代表" }])
        {
            end = noun + 1;
            return true;
        }

        // 甲、乙等国工会代表, 甲、乙等国专家: the unions of each, the experts of each.
        if (open && noun < chunks.Count && chunks[noun].Kind == ChunkKind.Parties && Sent(chunks[noun].Parties[0]) is { } sent)
        {
            head = sent;
            end = noun + 1;
            return true;
        }

        // 等国的工会 swallowed the tail into the noun's own name: 国工会.
        return open;
    }

    private static Mention? Sent(Mention mention) => mention switch
    {
        { Kind: MentionKind.Delegation, Of: { IsBare: true } house } => house with { Span = mention.Span },
        { Kind: MentionKind.Person, IsBare: true, Office: { } office } => mention with { Kind = MentionKind.Group, Type = EntityType.Group, Name = office },
        _ => null,
    };

    private static string? AfterCountries(string name)
    {
        if (name.Length == 0 || !(char.IsAsciiDigit(name[0]) || "两三四五六七八九十".Contains(name[0])))
        {
            return null;
        }

        foreach (var general in (string[])["国家和地区", "国家", "国"])
        {
            var at = name.IndexOf(general, StringComparison.Ordinal);
            if (at > 0)
            {
                return name[(at + general.Length)..];
            }
        }

        return null;
    }

    private static bool Counts(Chunk chunk, string text) => chunk.Span.In(text) is [.., '国'] or [.., '国', '家'] or [.., '地', '区'];

    private static bool IsTail(Chunk chunk, string text, ClauseLexicon lexicon)
    {
        return chunk.Kind is ChunkKind.Filler or ChunkKind.Grammar && (IsIn(lexicon.ListTails, chunk.Span.In(text)) || IsIn(lexicon.CountryNouns, chunk.Span.In(text)));
    }

    private static bool IsIn(HashSet<string> words, ReadOnlySpan<char> form) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    /// <summary>The list with the noun dealt out; <paramref name="more"/> stand behind the noun: 甲、乙等国的工会以及某国际组织.</summary>
    private static Chunk Deal(Chunk list, Mention head, IReadOnlyList<Mention> more, int end)
    {
        var noun = AfterCountries(head.Name) ?? head.Name;
        foreach (var general in (string[])["国家和地区", "国家", "国", "地区", "的"])
        {
            if (noun.Length > general.Length && noun.StartsWith(general, StringComparison.Ordinal))
            {
                noun = noun[general.Length..];
            }
        }

        noun = noun.TrimStart('的');

        // 甲市、乙市等12个城市: the noun only says what those of the list are.
        if (noun.Length == 0 || Sorts.Any(sort => noun.EndsWith(sort, StringComparison.Ordinal)))
        {
            return list with { Parties = [.. list.Parties.Where((p, i) => i + 1 == list.Parties.Length || list.Parties[i + 1].Span.Start > p.Span.End), .. more], Span = new Utf16Span(list.Span.Start, end) };
        }

        foreach (var general in (string[])["重要", "主要", "一些", "许多", "有关"])
        {
            noun = noun.Length > general.Length && noun.StartsWith(general, StringComparison.Ordinal) ? noun[general.Length..] : noun;
        }

        // 苏联等社会主义国家工会: the first country's unions, and the unions of all such countries.
        Mention? all = null;
        var general2 = noun.IndexOf("国家", StringComparison.Ordinal);
        if (general2 > 0 && general2 + 2 < noun.Length)
        {
            all = head with { Entity = head.Name, IsBare = false };
            noun = noun[(general2 + 2)..].TrimStart('的');
        }

        var parties = list.Parties.Select(p => p.Type is EntityType.Country or EntityType.Place
            ? p with { Kind = MentionKind.Group, Type = EntityType.Group, Entity = (p.Entity ?? p.Name) + noun, Of = p, IsBare = false }
            : p);
        return list with { Parties = all is null ? [.. parties, .. more] : [.. parties, all, .. more], Span = new Utf16Span(list.Span.Start, end) };
    }
}
