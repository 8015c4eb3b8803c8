using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Numerals;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Discourse;

/// <summary>
/// Who has been spoken of so far in a document, and what a mention therefore means: 我会, 两会, 该组织, 他们, 代表团.
/// The document's own organisation is <see cref="About"/>; a heading names the counterpart of what stands under it.
/// </summary>
internal sealed class DiscourseState(ClauseLexicon lexicon, Party? about)
{
    private const int LongestList = 40;

    private readonly List<Party> _recent = [];
    private readonly List<Party> _several = [];
    private readonly List<Party> _persons = [];
    private readonly Dictionary<string, Party[]> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> _acting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Entity, EntityType Type), string?> _countries = [];
    private Party? _heading;
    private List<Party> _pair = [];
    private Party? _guests;
    private Party? _topic;
    private Party? _person;
    private string? _gathering;
    private int _sentence;
    private int _aboutNamed = -1;
    private int _otherNamed = -1;

    /// <summary>For whom somebody speaks who has said that he leads its delegation (我率领…代表团); null where nobody has.</summary>
    public Party? Speaker { get; set; }

    /// <summary>True where nobody speaks of himself in the document: 我 is then the country of whoever wrote it.</summary>
    public bool IsReport { get; init; }

    /// <summary>Whose dealings the document tells; null where nobody knows.</summary>
    public Party? About { get; } = about;

    /// <summary>Where the document's own organisation is at home: itself where it is a place or country, else its country.</summary>
    public Party? Home => About switch
    {
        null => null,
        { Type: EntityType.Place or EntityType.Country } => About,
        _ => lexicon.HomeOf.TryGetValue(About.Entity, out var home) ? new Party("", home, EntityType.Country) : null,
    };

    /// <summary>Where <paramref name="verb"/> comes to: 来访 and 来华 to the country or city, 来校 and 来会 to the document's own organisation.</summary>
    public Party? HomeOf(string verb) =>
        About is { Type: EntityType.Organisation } && verb is ['来', '校' or '会' or '馆' or '院' or '社' or '厂' or '所' or '部', not '见' and not '谈' and not '晤', ..] ? About : Home;

    /// <summary>The other side of what is being told: the last party that is not <see cref="About"/>.</summary>
    public Party? Counterpart =>
        _recent.LastOrDefault(p => !Same(p, About) && (About is not { Type: EntityType.Organisation } || p.Type is EntityType.Organisation or EntityType.Group))
        ?? _heading ?? _recent.LastOrDefault(p => !Same(p, About));

    /// <summary>Begins a part of the document under a heading that names these parties.</summary>
    public void Enter(IEnumerable<Party> heading)
    {
        _recent.Clear();
        _topic = null;
        _pair = [];
        _heading = heading.FirstOrDefault(p => !Same(p, About));
    }

    /// <summary>Begins a sentence: 他们 means several of it, where it names any.</summary>
    public void Begin()
    {
        if (_several.Count > 0)
        {
            _several.Clear();
        }

        _persons.Clear();
        OfficesIn = null;
        ActorOfSentence = null;
        _sentence++;
    }

    /// <summary>The body in which the sentence has last given somebody an office; null where it has given none.</summary>
    public Party? OfficesIn { get; set; }

    /// <summary>The organisation that has acted first in the sentence; null where none has.</summary>
    public Party? ActorOfSentence { get; private set; }

    /// <summary>Notes a party that plays a part in what has been told; <paramref name="acts"/> is true for who does it.</summary>
    public void Note(Party party, MentionKind kind, bool acts = false)
    {
        if (kind == MentionKind.Person)
        {
            _person = party;
            if (!acts && _persons.Count < LongestList)
            {
                _persons.Add(party);
            }

            return;
        }

        if (Same(party, About))
        {
            _aboutNamed = _sentence;
        }
        else if (party.Type == EntityType.Organisation)
        {
            _otherNamed = _sentence;
        }

        if (_several.Count < LongestList && !Same(party, About) && party.Type is EntityType.Organisation or EntityType.Group or EntityType.Country && !_several.Exists(p => Same(p, party)))
        {
            _several.Add(party);
        }

        if (acts && party.Type == EntityType.Organisation)
        {
            ActorOfSentence ??= party;
            _topic = Same(party, About) ? _topic : party;
        }

        if (_pair.Count == 2 && IsAnotherCountrys(party))
        {
            _pair = [];
        }

        if (kind == MentionKind.Delegation)
        {
            _guests = party;
        }

        if (party.Type is EntityType.Place && About is not { Type: EntityType.Place })
        {
            return;
        }

        _recent.RemoveAll(p => Same(p, party));
        _recent.Add(party);
        if (_recent.Count > 12)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>Who came last as a guest; null where nobody has.</summary>
    public Party? Guests => _guests;

    /// <summary>True where the paragraph has named a gathering, so that 出席 alone is said of it.</summary>
    public bool SpeaksOfGathering { get; private set; }

    /// <summary>Notes the gathering that has been named.</summary>
    public void NoteGathering(string name) => (_gathering, SpeaksOfGathering) = (name, true);

    /// <summary>Begins a paragraph.</summary>
    public void EnterParagraph() => SpeaksOfGathering = false;

    /// <summary>Who put forward what was put forward last (这个建议), and to whom; empty where nobody did.</summary>
    public ImmutableArray<RoleFiller> LastProposal { get; private set; } = [];

    /// <summary>Notes who has put something forward, and to whom.</summary>
    public void NoteProposal(ImmutableArray<RoleFiller> roles) => LastProposal = roles;

    /// <summary>Who a mention means; empty where nobody can be found. <paramref name="words"/> are the source's own words.</summary>
    public Party[] Resolve(Mention mention, string words)
    {
        switch (mention.Kind)
        {
            case MentionKind.Pronoun:
                return Pronoun(mention, words);
            case MentionKind.Delegation:
                return mention.Of is null
                    ? Named(_guests, words)
                    : In(Resolve(mention.Of, words), words);
            case MentionKind.Gathering:
                var name = mention.IsBare ? _gathering ?? mention.Name : mention.Entity ?? mention.Name;
                return [new Party(words, name, EntityType.Group)];
            case MentionKind.Person when mention.Entity is null && mention.Of is { } of:
                return Resolve(of, words) is [var body, ..] ? [new Party(words, body.Entity + mention.Office, EntityType.Person)] : [];
            case MentionKind.Person:
                return [new Party(words, mention.Entity ?? mention.Name, mention.Type)];
            case MentionKind.Group when _sets.TryGetValue(Key(mention.Name), out var members):
                return In(members, words);
            case MentionKind.Group when Others(mention.Name) is { } others:
                return In([.. others], words);
            // 港口 in the papers of a city: its port.
            case MentionKind.Place when mention is { IsBare: true, Name: "港口" or "海港" or "港区" } && About is { Type: EntityType.Place } city && city.Entity.Length > 2:
                return [new Party(words, (city.Entity[^1] is '市' ? city.Entity[..^1] : city.Entity) + "港", EntityType.Place)];

            // 市政府, 市人大常委会主任 in the papers of a city: its own.
            case MentionKind.Place or MentionKind.Organisation when OfOwnPlace(mention) is { } own:
                return [mention.Kind == MentionKind.Place && mention.Name.Length == 1 ? About! with { Name = words } : new Party(words, own, mention.Type)];
            // 学校, 总会 in the papers of one that is called so: itself.
            case MentionKind.Organisation when mention is { IsBare: true, Entity: null } && IsOwnNoun(mention.Name):
                return [About! with { Name = words }];
            default:
                return mention.IsBare && mention.Entity is null ? [] : [Own(new Party(words, Full(mention.Entity ?? mention.Name), mention.Type))];
        }
    }

    private bool IsOwnNoun(string noun) => About is { Type: EntityType.Organisation } && noun switch
    {
        "学校" => IsCalled(About, '校'),
        "学院" or "总会" or "协会" or "商会" or "公司" => About.Entity.EndsWith(noun, StringComparison.Ordinal),
        _ => false,
    };

    private string? OfOwnPlace(Mention mention)
    {
        // A city's own papers, or those of a house that its city's name begins: 上海市总工会.
        var end = About is null ? -1 : About.Type == EntityType.Place ? About.Entity.Length - 1 : About.Entity.IndexOf('市', StringComparison.Ordinal);
        return end >= 2 && mention.Name.Length > (About!.Type == EntityType.Place ? 0 : 2) && mention.Name[0] == About.Entity[end] && "市省县区州".Contains(mention.Name[0])
            ? About.Entity[..end] + mention.Name
            : null;
    }

    private Party Own(Party party) => Same(party, About) || IsOwnByCountry(party) || IsOwnInShort(party) ? About! with { Name = party.Name } : party;

    // 省妇联 in the papers of 安徽省妇女联合会: its suffix of place, and characters of its name in their order.
    private bool IsOwnInShort(Party party)
    {
        if (About is not { Type: EntityType.Organisation } || party.Type is not (EntityType.Organisation or EntityType.Group) || party.Entity.Length is < 2 or > 6 || !"市省县区州".Contains(party.Entity[0]))
        {
            return false;
        }

        var at = -1;
        foreach (var character in party.Entity)
        {
            at = About.Entity.IndexOf(character, at + 1);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    // 中国总工会 in the papers of the Chinese trade unions: the country and the last word of the organisation's name.
    private bool IsOwnByCountry(Party party) =>
        About is { Type: EntityType.Organisation } && party.Type is EntityType.Group or EntityType.Organisation
        && lexicon.HomeOf.TryGetValue(About.Entity, out var home) && party.Entity.Length > home.Length + 1
        && party.Entity.StartsWith(home, StringComparison.Ordinal) && About.Entity.AsSpan().EndsWith(party.Entity.AsSpan(home.Length));

    /// <summary>Notes that a numbered name stands for these: 三大国际工会组织——甲、乙和丙.</summary>
    public void NoteSet(string name, Party[] members) => _sets[Key(name)] = members;

    // 其他两大组织, where three have been named together: those that the sentence has not spoken of.
    private List<Party>? Others(string name)
    {
        if (_sets.Count == 0 || !(name.StartsWith("其他", StringComparison.Ordinal) || name.StartsWith("其余", StringComparison.Ordinal) || name.StartsWith("另外", StringComparison.Ordinal))
            || !ChineseNumerals.TryReadAt(name, 2, out var number))
        {
            return null;
        }

        var noun = Key(name)[number.Span.End..];
        foreach (var (key, members) in _sets)
        {
            if (members.Length > number.Value && key.EndsWith(noun, StringComparison.Ordinal))
            {
                var left = members.Where(m => !_several.Exists(s => Same(s, m))).ToList();
                return left.Count == (int)number.Value ? left : null;
            }
        }

        return null;
    }

    private static string Key(string name) => name.EndsWith("组织", StringComparison.Ordinal) ? name[..^2] : name;

    /// <summary>For whom a person was last said to act, else the document's own organisation, where it is known that they held office in it; null where nobody knows.</summary>
    public Party? OrganisationOf(Party person) =>
        _acting.GetValueOrDefault(person.Entity)
        ?? (About is not null && lexicon.Words.Find(person.Entity)?.Name is { Type: EntityType.Person } known && lexicon.BodiesOf.TryGetValue(known.Entity, out var bodies) && bodies.Contains(About.Entity) ? About : null);

    /// <summary>Notes for whom a person acts.</summary>
    public void NoteActing(Party person, Party organisation) => _acting[person.Entity] = organisation;

    private string Full(string name)
    {
        if (!_full.TryGetValue(name, out var full))
        {
            full = lexicon.Words.Find(name)?.Name is { Type: not EntityType.Place, NeedsContext: false } known ? known.Entity : name;
            _full.Add(name, full);
        }

        return full;
    }

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

    // Who has been spoken of since is of a country that neither of the two belongs to: 两国 means that one now.
    private bool IsAnotherCountrys(Party party) =>
        CountryOf(party) is { Type: EntityType.Country } country && (Home is null || Home.Entity != country.Entity)
        && !_pair.Exists(p => CountryOf(p) is { Type: EntityType.Country } home ? home.Entity == country.Entity : p.Type != EntityType.Group);

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

    /// <summary>The two parties last said to deal with each other; empty where none were.</summary>
    public IReadOnlyList<Party> LastPair => _pair;

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

    /// <summary>Notes two parties that have just been said to deal with each other; persons stand for whom they act for, else for their countries.</summary>
    public void NotePair(Party first, Party second)
    {
        if (Principal(first) is { } one && Principal(second) is { } other && !Same(one, other))
        {
            _pair = [one, other];
        }
    }

    private Party? Principal(Party party) =>
        About is { Type: EntityType.Organisation } && party.Entity.StartsWith(About.Entity, StringComparison.Ordinal) ? About
        : party.Type != EntityType.Person ? party : OrganisationOf(party) ?? (CountryOf(party) is { Type: EntityType.Country } home ? home : null);

    /// <summary>Notes a visit: 客人 and 代表团 mean its visitors, 宾主 and 双方 the visitors and their hosts.</summary>
    public void NoteVisit(Claim visit)
    {
        if (visit.Standing is Standing.Prevented or Standing.Denied || visit.In(Role.Visitor).FirstOrDefault() is not { } visitor)
        {
            return;
        }

        visitor = Principal(visitor) ?? visitor;
        _guests = visitor;

        // 参观了港口: what the guests look at is no host.
        var seen = visit.Rule == "visit.inspect";
        var host = visit.In(Role.Host).Concat(visit.In(Role.Destination).Where(d => !seen && (d.Type is EntityType.Organisation || About is { Type: EntityType.Place })))
            .FirstOrDefault(p => p.Type is EntityType.Organisation or EntityType.Place);
        if (!Same(visitor, About) && About is not null && visit.In(Role.Destination).Concat(visit.In(Role.Host)).Any(p => Same(p, About) || Same(p, Home)))
        {
            host = About;
        }

        if (host is not null)
        {
            NotePair(Same(host, About) ? host : visitor, Same(host, About) ? visitor : host);
        }
    }

    private List<Party> Pair()
    {
        if (_pair.Count == 2)
        {
            return _pair;
        }

        var pair = new List<Party>();
        if (About is not null)
        {
            pair.Add(About);
            if (Counterpart is { } other)
            {
                pair.Add(other);
            }
        }
        else
        {
            pair.AddRange(_recent.TakeLast(2));
        }

        return pair;
    }

    private Party CountryOf(Party party)
    {
        if (!_countries.TryGetValue((party.Entity, party.Type), out var country))
        {
            country = NameOfCountry(party);
            _countries.Add((party.Entity, party.Type), country);
        }

        return country is null ? party : new Party(party.Name, country, EntityType.Country);
    }

    private string? NameOfCountry(Party party)
    {
        if (lexicon.HomeOf.TryGetValue(party.Entity, out var home) || (party.Type == EntityType.Place && lexicon.HomeOf.TryGetValue(party.Entity.TrimEnd('市', '省', '县'), out home)))
        {
            return home;
        }

        for (var length = Math.Min(party.Entity.Length - 1, 6); length >= 2; length--)
        {
            if (lexicon.Words.Find(party.Entity.AsSpan(0, length))?.Name is { Type: EntityType.Country } country)
            {
                return country.Entity;
            }
        }

        return null;
    }

    private static Party[] In(Party[] parties, string words) => Array.ConvertAll(parties, p => p with { Name = words });

    private static Party[] Named(Party? party, string words) => party is null ? [] : [party with { Name = words }];

    // 连云港 and 连云港市 are one.
    private static bool Same(Party? a, Party? b) =>
        a is not null && b is not null
        && (a.Entity == b.Entity || (a.Type == EntityType.Place && b.Type == EntityType.Place && a.Entity.TrimEnd('市') == b.Entity.TrimEnd('市')));
}
