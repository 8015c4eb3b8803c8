using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Joins neighbouring parties that name one party together: 法国民主工联的副总书记谢莱克, 40多个国家的工会, 该工会领导人,
/// 中日两国工会, 日本四个总工会, 世界上130多个国家的工会组织.
/// </summary>
internal static class PartyMerger
{
    public static List<Chunk> Apply(List<Chunk> chunks, string text)
    {
        var merged = new List<Chunk>(chunks.Count);
        foreach (var chunk in chunks)
        {
            merged.Add(chunk);
            while (Step(merged, text))
            {
            }
        }

        for (var k = 0; k < merged.Count; k++)
        {
            if (merged[k] is { Kind: ChunkKind.Parties, Parties.Length: > 1 } list && OfOnePerson(list.Parties, text) is { } fewer)
            {
                merged[k] = list with { Parties = fewer };
            }
        }

        return merged;
    }

    // 某会副主席、某市市长兼书记王明: the offices before the name are all those of its bearer.
    private static Mention[]? OfOnePerson(Mention[] parties, string text)
    {
        List<Mention>? left = null;
        for (var k = parties.Length - 2; k >= 0; k--)
        {
            if (IsOfficeAlone(parties[k]) && parties[k] is { Type: EntityType.Person } office
                && (left ?? [.. parties])[k + 1] is { Kind: MentionKind.Person, Office: not null } person && !IsOfficeAlone(person)
                && text[office.Span.End..Math.Max(office.Span.End, person.Span.Start)].Trim() is ['、' or '兼', ..] between && between.EndsWith(person.Office, StringComparison.Ordinal))
            {
                left ??= [.. parties];
                left[k + 1] = person.Of is null ? person with { Of = office.Of } : person;
                left.RemoveAt(k);
            }
        }

        return left is null ? null : [.. left];
    }

    private static bool IsOfficeAlone(Mention person) =>
        person is { Kind: MentionKind.Person, Of: { } body, Office: { } held } && (person.Entity is null || person.Entity == body.Entity + held);

    private static bool Step(List<Chunk> merged, string text)
    {
        if (merged.Count < 2 || merged[^1].Kind != ChunkKind.Parties)
        {
            return false;
        }

        if (merged[^2].Kind == ChunkKind.Parties && (merged[^2].Span.End == merged[^1].Span.Start || IsOffice(merged[^2], merged[^1], text)) && Beside(merged[^2], merged[^1], text) is { } beside)
        {
            Replace(merged, 2, beside);
            return true;
        }

        if (merged.Count >= 4 && merged[^1].Parties[0] is { Kind: MentionKind.Delegation } group && merged[^2].Kind == ChunkKind.Parties && merged[^3].Kind == ChunkKind.Verb && merged[^4].Kind == ChunkKind.Parties
            && merged[^3].Span.Length == 1 && merged[^2].Parties is [{ Type: EntityType.Country, Name.Length: 1 }]
            && merged[^4].Span.End == merged[^3].Span.Start && merged[^2].Span.End == merged[^1].Span.Start)
        {
            // 甲市访日友好代表团: the verb is part of the delegation's name.
            var sender = merged[^4].Parties[^1];
            var whole = new Utf16Span(sender.Span.Start, group.Span.End);
            Replace(merged, 4, Taking(merged[^4], merged[^1], group with { Span = whole, Name = whole.Of(text), Of = sender, IsBare = false }));
            return true;
        }

        if (merged.Count >= 4 && merged[^2].Kind == ChunkKind.Of && merged[^3].Kind is ChunkKind.Filler or ChunkKind.Grammar && merged[^4].Kind == ChunkKind.Parties
            && merged[^3].Span.In(text) is "所属" or "下属" or "属下" or "管辖" && BelongingTo(merged[^1], merged[^4].Parties[^1], text) is { } belonging)
        {
            Replace(merged, 4, new Chunk(ChunkKind.Parties, new Utf16Span(merged[^4].Span.Start, merged[^1].Span.End)) { Parties = [.. merged[^4].Parties.Take(merged[^4].Parties.Length - 1), .. belonging] });
            return true;
        }

        // 甲和乙分别代表两市: the adverb stands between.
        if (merged.Count >= 4 && merged[^2].Word?.Text == "代表" && merged[^3].Word is { Tag: WordTag.Adverb } && merged[^4].Kind == ChunkKind.Parties && merged[^4].Parties[^1].Kind is MentionKind.Person)
        {
            Replace(merged, 4, ActingFor(merged[^4], merged[^1]));
            return true;
        }

        if (merged.Count >= 5 && merged[^2].Kind == ChunkKind.Of && merged[^3].Kind == ChunkKind.Parties && merged[^4].Word?.Coverb == Slot.At && merged[^5].Kind == ChunkKind.Parties
            && merged[^5].Span.End == merged[^4].Span.Start && merged[^3].Parties is [{ Kind: MentionKind.Place }]
            && merged[^5].Parties[^1] is { Pronoun: WordUses.None, Kind: not (MentionKind.Person or MentionKind.Gathering) } && BelongingTo(merged[^1], merged[^5].Parties[^1], text) is { } posted)
        {
            // 世界工联在北欧的会员组织: the body and the place only say whose member it is, and where.
            Replace(merged, 5, new Chunk(ChunkKind.Parties, new Utf16Span(merged[^5].Span.Start, merged[^1].Span.End)) { Parties = [.. merged[^5].Parties.Take(merged[^5].Parties.Length - 1), .. posted] });
            return true;
        }

        if (merged.Count < 3 || merged[^3].Kind != ChunkKind.Parties)
        {
            return false;
        }

        var joined = merged[^2].Kind switch
        {
            ChunkKind.Of when merged[^1].Parties[0].Kind == MentionKind.Delegation && merged.Count >= 4 && merged[^4].Kind == ChunkKind.Verb => null,
            ChunkKind.Of => AcrossOf(merged[^3], merged[^1], text),
            ChunkKind.Grammar when merged[^2].Is(WordUses.Localiser) && merged[^1].Parties[0].Kind == MentionKind.Group && merged[^3].Parties[^1].Type == EntityType.Place
                => Whole(merged[^3], merged[^1], text),
            ChunkKind.Grammar when merged[^2].Word?.Text == "代表" && merged[^3].Parties[^1].Kind is MentionKind.Person
                => ActingFor(merged[^3], merged[^1]),
            _ => null,
        };
        if (joined is null)
        {
            return false;
        }

        Replace(merged, 3, joined);
        return true;
    }

    // 法总统王明: the office stands between the country and the name, and is part of neither.
    private static bool IsOffice(Chunk left, Chunk right, string text) =>
        left.Parties is [{ Type: EntityType.Country, Name.Length: 1 }] && right.Parties[0] is { Kind: MentionKind.Person, Of: null, Office: { } office }
        && right.Span.Start - left.Span.End == office.Length && text.AsSpan(left.Span.End).StartsWith(office);

    // 局长甲、部长乙代表两港: all of them act for whom is named, those of a house of their own for a name, not for 两港.
    private static Chunk ActingFor(Chunk left, Chunk right)
    {
        var whom = right.Parties[0];
        var last = left.Parties.Length - 1;
        return new Chunk(ChunkKind.Parties, new Utf16Span(left.Span.Start, right.Span.End))
        {
            Parties = [.. left.Parties.Select((p, i) => p.Kind == MentionKind.Person && (i == last || (p.Of is null && whom.Pronoun != default)) ? p with { Of = whom } : p)],
        };
    }

    // 世界工联所属的运输工会代表团: the body only says whose member it is; 劳联下属的一些工会 have no other name.
    private static IReadOnlyList<Mention>? BelongingTo(Chunk right, Mention body, string text)
    {
        var first = right.Parties[0];
        var whole = new Utf16Span(body.Span.Start, first.Span.End);
        Mention? belonging = first switch
        {
            { Kind: MentionKind.Delegation, Of: { } sender } => first with { Of = sender with { Of = sender.Of ?? body } },
            { Kind: MentionKind.Person, Of: { } house } => first with { Of = house with { Of = house.Of ?? body } },
            { Kind: MentionKind.Group } or { Kind: MentionKind.Organisation, IsBare: true } => first with
            {
                Kind = MentionKind.Group, Type = EntityType.Group, Span = whole, Name = whole.Of(text), IsBare = false, Of = body,
                Entity = body.Pronoun != default || body.Entity is null ? whole.Of(text) : body.Entity + text[body.Span.End..first.Span.End],
            },
            { Kind: MentionKind.Organisation or MentionKind.Known, Type: EntityType.Organisation } => first with { Of = first.Of ?? body },
            _ => null,
        };
        return belonging is null ? null : [belonging, .. right.Parties.Skip(1)];
    }

    private static void Replace(List<Chunk> merged, int count, Chunk by)
    {
        merged.RemoveRange(merged.Count - count, count);
        merged.Add(by);
    }

    private static Chunk? Beside(Chunk left, Chunk right, string text)
    {
        var (owner, first) = (left.Parties[^1], right.Parties[0]);
        if ((first.Pronoun & WordUses.Both) != default && left.Parties.Length >= 2 && left.Parties.TakeLast(2).All(p => p.Type == EntityType.Country))
        {
            return Pair(left, right, text);
        }

        if (owner.Pronoun != default && (first.IsBare || first.Kind is MentionKind.Group || first is { Kind: MentionKind.Person, Of: null, Office: not null }))
        {
            return OfPronoun(left, right, text);
        }

        if (first is { Kind: MentionKind.Person, Of: null, Office: not null } && owner.Type is EntityType.Organisation or EntityType.Country or EntityType.Group && owner.Kind != MentionKind.Gathering)
        {
            return Taking(left, right, first with { Of = owner });
        }

        if (first is { Kind: MentionKind.Delegation, Of: null } && owner is { Type: EntityType.Organisation, Kind: MentionKind.Known or MentionKind.Organisation })
        {
            var span = new Utf16Span(owner.Span.Start, first.Span.End);
            return Taking(left, right, first with { Of = owner, IsBare = false, Span = span, Name = span.Of(text) });
        }

        if (owner is { Kind: MentionKind.Group, IsBare: false } && first is { Kind: MentionKind.Known or MentionKind.Organisation, Type: EntityType.Organisation, IsBare: false })
        {
            // 西欧的两个主要会员组织甲国总工会: what stands before a name only describes who bears it.
            return Taking(left, right, first with { Of = first.Of ?? owner });
        }

        var counted = first.Kind == MentionKind.Group && first.Name.Length > 0 && (char.IsAsciiDigit(first.Name[0]) || "两三四五六七八九十几数多".Contains(first.Name[0]));
        return counted && left.Parties.Length == 1 && owner.Kind is MentionKind.Place ? Whole(left, right, text) : null;
    }

    // 中日两国工会: two parties, each the unions of one country; 中日两国 the countries themselves.
    private static Chunk Pair(Chunk left, Chunk right, string text)
    {
        var noun = right.Parties[0].Name.Replace("两国", "", StringComparison.Ordinal).Replace("双方", "", StringComparison.Ordinal);
        var span = new Utf16Span(left.Span.Start, right.Span.End);
        var pair = left.Parties.TakeLast(2).Select(p => p with
        {
            Span = span,
            Name = span.Of(text),
            Entity = p.Entity + noun,
            Kind = noun.Length == 0 ? p.Kind : MentionKind.Group,
            Type = noun.Length == 0 ? p.Type : EntityType.Group,
        });
        return new Chunk(ChunkKind.Parties, span) { Parties = [.. left.Parties.Take(left.Parties.Length - 2), .. pair, .. right.Parties.Skip(1)] };
    }

    // 该工会领导人, 双方产业工会: the noun belongs to whoever the pronoun stands for.
    private static Chunk OfPronoun(Chunk left, Chunk right, string text)
    {
        var (owner, first) = (left.Parties[^1], right.Parties[0]);
        var span = new Utf16Span(owner.Span.Start, first.Span.End);
        if (first.Name == "国家")
        {
            // 两国国家关系: the countries themselves.
            return Taking(left, right, owner with { Span = span });
        }

        if (first.Kind == MentionKind.Person)
        {
            return Taking(left, right, first with { Of = owner, IsBare = false, Span = first.IsBare ? span : first.Span, Name = first.IsBare ? span.Of(text) : first.Name, Entity = first.IsBare ? null : first.Entity });
        }

        if (first.Kind == MentionKind.Delegation)
        {
            return Taking(left, right, first with { Of = owner, IsBare = false, Span = span, Name = span.Of(text) });
        }

        return Taking(left, right, first with { Kind = MentionKind.Pronoun, Pronoun = owner.Pronoun, Span = span, Name = span.Of(text), Entity = first.Name, IsBare = false, Type = EntityType.Group });
    }

    private static Chunk Taking(Chunk left, Chunk right, Mention one) =>
        new(ChunkKind.Parties, new Utf16Span(left.Span.Start, right.Span.End)) { Parties = [.. left.Parties.Take(left.Parties.Length - 1), one, .. right.Parties.Skip(1)] };

    private static Chunk Whole(Chunk left, Chunk right, string text)
    {
        var (owner, first) = (left.Parties[^1], right.Parties[0]);
        var span = new Utf16Span(owner.Span.Start, first.Span.End);
        return Taking(left, right, first with { Span = span, Name = span.Of(text), Entity = span.Of(text), Of = owner });
    }

    private static Chunk? AcrossOf(Chunk left, Chunk right, string text)
    {
        var (owner, first) = (left.Parties[^1], right.Parties[0]);
        var span = new Utf16Span(left.Span.Start, right.Span.End);
        Mention? one = null;
        if (first is { Kind: MentionKind.Person, Of: null, Office: not null } && owner.Kind is not (MentionKind.Gathering or MentionKind.Person))
        {
            var whole = new Utf16Span(owner.Span.Start, first.Span.End);
            one = first with
            {
                Of = owner,
                Entity = first.IsBare ? owner.Entity is { } e ? e + first.Name : null : first.Entity,
                Name = first.IsBare ? whole.Of(text) : first.Name,
                IsBare = false,
                Span = first.IsBare ? whole : first.Span,
                Type = first.IsBare && owner.Type == EntityType.Group ? EntityType.Group : first.Type,
            };
        }
        else if (first is { Kind: MentionKind.Known or MentionKind.Delegation or MentionKind.Organisation, IsBare: false } or { Kind: MentionKind.Person, Of: not null } or { Kind: MentionKind.Delegation }
            && first.Type is not (EntityType.Place or EntityType.Country or EntityType.Group)
            && owner is { Type: EntityType.Organisation, Kind: not MentionKind.Gathering, Pronoun: WordUses.None })
        {
            // 某党影响的甲国总工会, 劳联所属的某工会代表团: whoever stands before 的 only says whose it is.
            one = first.Kind switch
            {
                MentionKind.Delegation or MentionKind.Person => first with { Of = first.Of is { } house ? house with { Of = house.Of ?? owner } : owner, IsBare = false },
                _ => first with { Of = first.Of ?? owner },
            };
        }
        else if (first is { Kind: MentionKind.Group or MentionKind.Organisation } && owner.Kind is not (MentionKind.Person or MentionKind.Gathering)
            && (first.IsBare || first.Type == EntityType.Group || owner.Type is EntityType.Country or EntityType.Group))
        {
            var whole = new Utf16Span(owner.Span.Start, first.Span.End);
            one = first with
            {
                Kind = owner.Pronoun != default ? MentionKind.Pronoun : first.Kind,
                Pronoun = owner.Pronoun,
                Span = whole,
                Name = whole.Of(text),
                Entity = owner.Pronoun != default ? first.Name : owner.Kind == MentionKind.Group ? whole.Of(text) : (owner.Entity ?? owner.Name) + (first.Entity ?? first.Name),
                Of = owner,
                IsBare = false,
                Type = owner.Type == EntityType.Organisation && first.Kind == MentionKind.Organisation ? EntityType.Organisation : EntityType.Group,
            };
        }
        else if (first is { Kind: MentionKind.Delegation, Of: null } && owner.Kind is MentionKind.Known or MentionKind.Organisation or MentionKind.Place)
        {
            // 来自甲国商会的代表团.
            one = first with { Of = owner, IsBare = false };
        }
        else if (first is { Kind: MentionKind.Gathering, Of: null })
        {
            one = first with { Of = owner };
        }
        else if (first.Kind == MentionKind.Place && first.Type == EntityType.Place && owner is { Kind: MentionKind.Place } && right.Parties.Length > 1)
        {
            // 意大利的甲省、乙市: the country and its places.
            return new Chunk(ChunkKind.Parties, span) { Parties = [.. left.Parties, .. right.Parties] };
        }
        else if (first is { Kind: MentionKind.Place, Type: EntityType.Country } && owner is { Kind: MentionKind.Place, Type: EntityType.Place })
        {
            // 西亚非洲的埃及、摩洛哥: the region only says where the countries are.
            return new Chunk(ChunkKind.Parties, right.Span) { Parties = [.. left.Parties.Take(left.Parties.Length - 1), .. right.Parties] };
        }

        // 日本、法国的工会 is a list and is dealt out later.
        return one is null || (left.Parties.Length > 1 && one.Kind is MentionKind.Group or MentionKind.Organisation && owner.Type is EntityType.Country or EntityType.Place)
            ? null
            : new Chunk(ChunkKind.Parties, span) { Parties = [.. left.Parties.Take(left.Parties.Length - 1), one, .. right.Parties.Skip(1)] };
    }
}
