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
internal sealed partial class DiscourseState(ClauseLexicon lexicon, Party? about)
{
    private const int LongestList = 40;

    private readonly List<Party> _recent = [];
    private readonly List<Party> _several = [];
    private readonly List<Party> _persons = [];
    private readonly Dictionary<string, Party[]> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> _acting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _countriesOfPlaces = new(StringComparer.Ordinal);
    private readonly string? _countryOfAbout = about is null ? null : lexicon.HomeOf.GetValueOrDefault(about.Entity);
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
    public Party? Home { get; } = about switch
    {
        null => null,
        { Type: EntityType.Place or EntityType.Country } => about,
        _ => lexicon.HomeOf.TryGetValue(about.Entity, out var home) ? new Party("", home, EntityType.Country) : null,
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

        if (_several.Count < LongestList && !Same(party, About) && party.Type is EntityType.Organisation or EntityType.Group or EntityType.Country && IndexOf(_several, party) < 0)
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

        for (var before = IndexOf(_recent, party); before >= 0; before = IndexOf(_recent, party))
        {
            _recent.RemoveAt(before);
        }

        _recent.Add(party);
        if (_recent.Count > 12)
        {
            _recent.RemoveAt(0);
        }
    }

    /// <summary>Who came last as a guest; null where nobody has.</summary>
    public Party? Guests => _guests;

    /// <summary>Who has last come from elsewhere in this paragraph; null where nobody has, or somebody else has gone somewhere since.</summary>
    public Party? GuestsOfParagraph { get; private set; }

    /// <summary>True where <paramref name="party"/> is of the document's own country, or of no country that is known.</summary>
    public bool IsAtHome(Party party) => CountryNameOf(party) is not { } country || (About is not null && country == CountryNameOf(About));

    /// <summary>True where the paragraph has named a gathering, so that 出席 alone is said of it.</summary>
    public bool SpeaksOfGathering { get; private set; }

    /// <summary>Notes the gathering that has been named.</summary>
    public void NoteGathering(string name) => (_gathering, SpeaksOfGathering) = (name, true);

    /// <summary>Begins a paragraph.</summary>
    public void EnterParagraph() => (SpeaksOfGathering, GuestsOfParagraph) = (false, null);

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
            case MentionKind.Group when _sets.Count > 0 && _sets.TryGetValue(Key(mention.Name), out var members):
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
        && _countryOfAbout is { } home && party.Entity.Length > home.Length + 1
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

    /// <summary>Notes for whom the person of this full name acts.</summary>
    public void NoteActing(string person, Party organisation) => _acting[person] = organisation;

    private string Full(string name)
    {
        if (!_full.TryGetValue(name, out var full))
        {
            full = lexicon.Words.Find(name)?.Name is { Type: not EntityType.Place, NeedsContext: false } known ? known.Entity : name;
            _full.Add(name, full);
        }

        return full;
    }

    private static int IndexOf(List<Party> parties, Party party)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (Same(parties[i], party))
            {
                return i;
            }
        }

        return -1;
    }

    private static Party[] In(Party[] parties, string words) => Array.ConvertAll(parties, p => p with { Name = words });

    private static Party[] Named(Party? party, string words) => party is null ? [] : [party with { Name = words }];

    // 连云港 and 连云港市 are one.
    private static bool Same(Party? a, Party? b) =>
        a is not null && b is not null
        && (a.Entity == b.Entity || (a.Type == EntityType.Place && b.Type == EntityType.Place && a.Entity.AsSpan().TrimEnd('市').SequenceEqual(b.Entity.AsSpan().TrimEnd('市'))));
}
