using Wanglai.Model.Claims;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Discourse;

/// <content>Words that stand for somebody named before: 两会, 该组织, 他们, 我会.</content>
internal sealed partial class DiscourseState
{
    private Party[] Pronoun(Mention mention, string words)
    {
        // 双方产业工会, 该国工会: a noun of whoever the pronoun stands for.
        if (mention.Entity is { } noun)
        {
            var owners = Pronoun(mention with { Entity = null, Name = mention.Name[..^noun.Length] }, words);
            return [.. owners.Select(o => Own(new Party(words, (CountryOf(o) is { Type: EntityType.Country } home ? home.Entity : o.Entity) + noun, EntityType.Group)))];
        }

        if ((mention.Pronoun & WordUses.Self) != 0)
        {
            return Self(mention.Name, words);
        }

        if ((mention.Pronoun & WordUses.Both) != 0)
        {
            return Both(mention.Name, words);
        }

        if ((mention.Pronoun & WordUses.He) != 0)
        {
            return Named(_person, words);
        }

        if ((mention.Pronoun & WordUses.Guests) != 0)
        {
            var land = mention.Of is { Entity: { } country } ? new Party(words, country, EntityType.Country) : null;
            return Named(land is null ? _guests ?? Counterpart : _guests is not null && CountryOf(_guests) is var home && (home.Type != EntityType.Country || home.Entity == land.Entity) ? _guests : land, words);
        }

        if ((mention.Pronoun & WordUses.It) != 0 && mention.Name.StartsWith('贵'))
        {
            // 贵国, 贵市: whose guest the speaker is.
            var host = _recent.LastOrDefault(p => p.Type is EntityType.Country or EntityType.Place && !Same(p, About) && !Same(p, Home) && p.Entity != "中国") ?? Counterpart;
            return host is null ? [] : [(mention.Name[1..] is "国" ? CountryOf(host) : host) with { Name = words }];
        }

        if ((mention.Pronoun & WordUses.It) != 0)
        {
            return Named(It(mention.Name), words);
        }

        return mention.Name.StartsWith("这些", StringComparison.Ordinal) ? These(mention.Name[2..], words) : Several(mention.Name, words);
    }

    // 工人, 人民, 群众: people, who have no relations and join no body.
    private static bool IsPeople(Party party) => party.Type == EntityType.Group && "人民众工女生年".Contains(party.Entity[^1]);

    // 他们, 它们: the persons met, else the bodies that the sentence named last, else its people; else whoever was spoken of before.
    private Party[] Several(string name, string words)
    {
        if (name is not "它们" && _persons.Count > 1)
        {
            return [.. _persons.Select(p => p with { Name = words })];
        }

        var named = _several.FindAll(p => p.Type is EntityType.Group or EntityType.Organisation);
        var bodies = named.FindAll(p => !IsPeople(p));
        var meant = bodies.Count > 0 ? bodies : named;
        meant.RemoveRange(0, meant.FindLastIndex(p => p.Type != meant[^1].Type) + 1);
        return meant.Count > 0 ? [.. meant.Select(p => p with { Name = words })]
            : Named(_recent.LastOrDefault(p => p.Type == EntityType.Group && !Same(p, About)) ?? Counterpart, words);
    }

    // 这些国家, 这些工会: the set named last whose noun it is.
    private Party[] These(string noun, string words)
    {
        foreach (var party in Enumerable.Reverse(_several).Concat(Enumerable.Reverse(_recent)))
        {
            var at = party.Type == EntityType.Group ? party.Entity.IndexOf(noun, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                return [new Party(words, party.Entity[..(at + noun.Length)], EntityType.Group)];
            }
        }

        return [new Party(words, words, EntityType.Group)];
    }

    // 它, 其: what the sentence has just named, else whoever acted last, else the last organisation.
    private Party? It(string name) =>
        (name is "它" or "其" ? _several.FindLast(p => p.Type is EntityType.Organisation or EntityType.Group && !IsPeople(p)) : null)
        ?? (name[0] == '该' ? Called(name[1..]) : null)
        ?? (_topic is not null && _recent.Exists(p => Same(p, _topic)) ? _topic : null)
        ?? _recent.LastOrDefault(p => p.Type == EntityType.Organisation && !Same(p, About)) ?? Counterpart;

    // 该校, 该党, 该组织: the last that acted and can be called so, else the last that can.
    private Party? Called(string noun)
    {
        var own = About is not null && (Fits(About) || (noun is "会" or "联合会" or "协会" && About.Entity.EndsWith('会')));
        return _several.FindLast(p => noun is not ("组织" or "机构") && Fits(p)) is { } named ? named
            : own && IsSpokenOf() ? About
            : _topic is not null && Fits(_topic) ? _topic
            : _recent.LastOrDefault(p => !Same(p, About) && Fits(p)) ?? (own && noun is not "会" ? About : null);

        bool Fits(Party party) => noun is "组织" or "机构" ? party.Type == EntityType.Organisation && !party.Entity.EndsWith("政府", StringComparison.Ordinal) && !party.Entity.EndsWith('党')
            : noun[^1] is not ('团' or '国' or '会') && (IsCalled(party, noun[^1]) || (noun == "党" && lexicon.Words.Find(party.Entity.AsSpan(Math.Max(0, party.Entity.Length - 2))) is { EndsParty: true }));
    }

    // A foreign or international organisation that its own history has named since any other: 该组织 means it.
    private bool IsSpokenOf() => About is { Type: EntityType.Organisation } && _aboutNamed > _otherNamed && lexicon.HomeOf.GetValueOrDefault(About.Entity) != "中国";

    private Party[] Self(string name, string words)
    {
        if (Speaker is not null && About is not { Type: EntityType.Organisation } && name is "我" or "我会" or "我方" or "我们" or "我团" or "本会")
        {
            return [Speaker with { Name = words }];
        }

        // 我与该国复交: in the papers of a ministry on another country it is its own that speaks.
        if (name is "我国" or "中方" || About is null || (name is "我" or "我方" && IsReport && About is { Type: EntityType.Country }))
        {
            var home = About is { Type: EntityType.Country } && name is not ("我" or "我方" or "中方") ? About.Entity : About is not null ? lexicon.HomeOf.GetValueOrDefault(About.Entity) ?? "中国" : "中国";
            return [new Party(words, home, EntityType.Country)];
        }

        return Named(About, words);
    }

    // 两国 means countries, 两会 and 双方 the organisations.
    private Party[] Both(string name, string words)
    {
        var pair = name is [ '两', not '会'] && Alike(name[1]) is { } alike ? alike : Pair();
        if (pair.Count == 0)
        {
            return [];
        }

        if (name is "两国" or "两国政府" or "两国人民")
        {
            return [.. Countries(pair).Select(p => p with { Name = words })];
        }

        var noun = name.StartsWith("两国", StringComparison.Ordinal) ? name[2..] : "";
        return [.. pair.Select(p => noun.Length > 0 && !(p.Type == EntityType.Organisation && p.Entity.AsSpan().ContainsAny(noun)) && CountryOf(p) is { Type: EntityType.Country } home
            ? new Party(words, home.Entity + noun, EntityType.Group)
            : p with { Name = words })];
    }

    // 两国: the countries of the pair; where one of the two has none, that of the last of another country takes its place.
    private List<Party> Countries(List<Party> pair)
    {
        var countries = pair.ConvertAll(CountryOf);
        if (countries.Count == 2 && countries[0].Type == EntityType.Country && (countries[1].Type != EntityType.Country || Same(countries[0], countries[1])))
        {
            var other = _recent.ConvertAll(CountryOf).LastOrDefault(p => p.Type == EntityType.Country && !Same(p, countries[0]));
            countries[1] = other ?? countries[1];
        }

        return countries;
    }

    // 两校, 两港, 两党: the two last named that are called so.
    private List<Party>? Alike(char kind)
    {
        var alike = _recent.FindAll(p => IsCalled(p, kind));
        if (About is not null && IsCalled(About, kind) && alike.FindLast(p => !Same(p, About)) is { } other)
        {
            return [About, other];
        }

        return alike.Count > 1 ? [.. alike.TakeLast(2)] : null;
    }

    private static bool IsCalled(Party party, char kind) =>
        kind is not ('国' or '家' or '地') && (party.Entity.EndsWith(kind) || (kind == '校' && (party.Entity.EndsWith("大学", StringComparison.Ordinal) || party.Entity.EndsWith("学院", StringComparison.Ordinal) || party.Entity.EndsWith("中学", StringComparison.Ordinal))));
}
