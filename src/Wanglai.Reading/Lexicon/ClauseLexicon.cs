using System.Security.Cryptography;
using System.Text;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Reading.Words;
using YamlDotNet.RepresentationModel;

namespace Wanglai.Reading.Lexicon;

/// <summary>
/// Everything the reader knows of the language: the closed classes, the noun classes, the frames, what personal names are made of,
/// the word list and the names of the authority files, in one dictionary. Loaded once; read-only afterwards.
/// </summary>
internal sealed class ClauseLexicon
{
    /// <summary>Where <c>grammar.yaml</c> lists the words of each use: a group, or null for the top, and the key.</summary>
    private static readonly (string? Group, string Key, WordUses Use)[] UsesInGrammar =
    [
        (null, "inviting-ends", WordUses.InvitingEnd), (null, "leading-ends", WordUses.LeadingEnd), (null, "leading-verbs", WordUses.LeadingVerb),
        (null, "localisers", WordUses.Localiser), (null, "conjunctions", WordUses.Conjunction), (null, "reporting-verbs", WordUses.Reports),
        (null, "topic-openers", WordUses.TopicOpener), (null, "topic-ends", WordUses.TopicEnd),
        ("pivots", "sends", WordUses.Sends), ("pivots", "invites", WordUses.Invites), ("pivots", "receives", WordUses.Receives), ("pivots", "names", WordUses.Names),
        ("pivots", "joins", WordUses.Joins), ("pivots", "urges", WordUses.Urges), ("pivots", "bars", WordUses.Bars),
        ("modality", "negated", WordUses.Negated), ("modality", "prevented", WordUses.Prevented), ("modality", "planned", WordUses.Planned), ("modality", "ought", WordUses.Ought),
        ("pronouns", "self", WordUses.Self), ("pronouns", "both", WordUses.Both), ("pronouns", "them", WordUses.Them), ("pronouns", "it", WordUses.It),
        ("pronouns", "he", WordUses.He), ("pronouns", "delegation", WordUses.Guests),
    ];

    private readonly List<Problem> _problems = [];
    private readonly List<Frame> _frames = [];
    private readonly HashSet<string> _verbModifiers = new(StringComparer.Ordinal);

    private ClauseLexicon()
    {
    }

    /// <summary>All words.</summary>
    public WordTrie Words { get; } = new();

    /// <summary>All frames, in the order of the files.</summary>
    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>One-character names of countries: 中, 日. They name a country only in company (中日两国, 访日).</summary>
    public Dictionary<char, List<string>> CountryAbbreviations { get; } = [];

    /// <summary>The characters of <see cref="CountryAbbreviations"/>.</summary>
    public CharacterSet AbbreviatingCharacters { get; } = new();

    /// <summary>Characters that begin Chinese names.</summary>
    public CharacterSet Surnames { get; } = new();

    /// <summary>Surnames of two characters or more, Chinese and Japanese.</summary>
    public SurnameSet LongSurnames { get; } = new();

    /// <summary>Characters with which foreign names are written.</summary>
    public CharacterSet Transliteration { get; } = new();

    /// <summary>Characters that never belong to a name that the reader has not met.</summary>
    public CharacterSet Particles { get; } = new();

    /// <summary>Words before a noun that make it a set without a name; the words themselves know it, too.</summary>
    public HashSet<string> Determiners { get; } = [];

    /// <summary>What may stand between a list of countries and what they have: 等国.</summary>
    public HashSet<string> ListTails { get; } = [];

    /// <summary>Nouns for countries or places in general: 国家, 地区.</summary>
    public HashSet<string> CountryNouns { get; } = [];

    /// <summary>Nouns that make a verb before 的 a purpose and no happening: 目的, 愿望.</summary>
    public HashSet<string> ContentNouns { get; } = [];

    /// <summary>Nouns that make a verb before 的 a plan: 愿望.</summary>
    public HashSet<string> WishNouns { get; } = [];

    /// <summary>Nouns for a member of a body, longest first in the file: 会员组织.</summary>
    public List<string> MembershipNouns { get; } = [];

    /// <summary>Words between a body and who belongs to it: 所属的.</summary>
    public List<string> Belonging { get; } = [];

    /// <summary>The words of both: 会员组织, 成员, 所属.</summary>
    public HashSet<string> MembershipWords { get; } = [];

    /// <summary>Offices of a state: whoever bears one bears it for a country, never for a union, a city or a company.</summary>
    public HashSet<string> StateOffices { get; } = [];

    /// <summary>Offices whose bearers act for themselves: 教授.</summary>
    public HashSet<string> PersonalOffices { get; } = [];

    /// <summary>What closes 以…: 为首, 为团长.</summary>
    public List<string> LeadingEnds { get; } = [];

    /// <summary>What 以 means in 给…以…; null where the rules have no such verb.</summary>
    public Word? Giving { get; private set; }

    /// <summary>What 率领 means where nothing else is said of the delegation: 代表团由王明率领; null where the rules have no such verb.</summary>
    public Word? Led { get; private set; }

    /// <summary>Words that say something of a clause wherever they stand in it.</summary>
    public CueWords Cues { get; } = new();

    /// <summary>The country of each entity that has one.</summary>
    public Dictionary<string, string> HomeOf { get; } = [];

    /// <summary>The places that one character stands for, behind a word of motion or place: 沪 in 抵沪. Of two, the one listed first.</summary>
    public Dictionary<char, string> PlaceAbbreviations { get; } = [];

    /// <summary>The bodies in which a person of the authority files held office.</summary>
    public Dictionary<string, IReadOnlyList<string>> BodiesOf { get; } = [];

    /// <summary>What was wrong in the rule files.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>SHA-256 over all rule files and the authority files, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Loads the rules of <paramref name="folders"/>, later ones adding to earlier ones, and the names of <paramref name="authority"/>.</summary>
    /// <exception cref="WanglaiException">A folder holds no rules, or a file is not YAML.</exception>
    public static ClauseLexicon Load(AuthorityFiles authority, params string[] folders)
    {
        var lexicon = new ClauseLexicon();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders)
        {
            if (!File.Exists(Path.Combine(folder, "grammar.yaml")) && folder == folders[0])
            {
                throw new WanglaiException(LexiconProblems.NoRules(folder));
            }

            if (!Directory.Exists(folder))
            {
                throw new WanglaiException(LexiconProblems.NoFolder(folder));
            }

            if (!RuleFiles.Any(folder))
            {
                lexicon._problems.Add(LexiconProblems.NothingThere(folder));
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        hash.AppendData(Encoding.ASCII.GetBytes(authority.Hash));
        lexicon.Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
        NameLoader.Load(authority, lexicon);
        foreach (var folder in folders)
        {
            lexicon.LoadFolder(folder);
        }

        lexicon.ClassifyCompounds();
        lexicon.ShareFrames();
        lexicon.Giving = lexicon.Words.Find("给以");
        lexicon.Led = lexicon.Words.Find("由其率领");
        lexicon.Cues.Tree.Settle();
        lexicon.Words.Settle();
        return lexicon;
    }

    // 有限公司, 科技大学: a noun whose last two characters name a sort of organisation names one, too.
    private void ClassifyCompounds()
    {
        foreach (var word in Words.Words.Where(w => w is { Tag: WordTag.Noun, Nouns: NounClasses.None, Name: null, Text.Length: > 3 }).ToList())
        {
            if (Words.Find(word.Text.AsSpan(word.Text.Length - 2)) is { } tail && tail.Is(NounClasses.Organisation) && tail.Text is not "组织" and not "组合" and not "中心" and not "企业" and not "集团" and not "机构")
            {
                word.Nouns |= NounClasses.Organisation;
            }
        }
    }

    // 宣布恢复, 正式加入: a verb with a word of manner before it may mean whatever the verb means.
    private void ShareFrames()
    {
        foreach (var word in Words.Words.Where(w => w.Frames.Count > 0 && w.Text.Length > 3).ToList())
        {
            for (var cut = word.Text.Length - 2; cut >= 2; cut--)
            {
                if (_verbModifiers.Contains(word.Text[..cut]) && Words.Find(word.Text.AsSpan(cut)) is { Frames.Count: > 0 } verb)
                {
                    verb.Frames.FindAll(f => f.NeedsNoun && !word.Frames.Contains(f)).ForEach(word.Share);
                    break;
                }
            }
        }
    }

    private void LoadFolder(string folder)
    {
        Each(folder, "words.tsv", LoadWordList);
        Each(folder, "grammar.yaml", file => LoadGrammar(RuleFiles.Load(file)));
        Each(folder, "nouns.yaml", file => LoadNouns(RuleFiles.Load(file)));
        Each(folder, "names.yaml", file => LoadNameParts(RuleFiles.Load(file)));
        var frames = Path.Combine(folder, "frames");
        if (Directory.Exists(frames))
        {
            foreach (var file in Directory.EnumerateFiles(frames, "*.yaml").Order(StringComparer.Ordinal))
            {
                LoadFrames(file);
            }
        }
    }

    private static void Each(string folder, string name, Action<string> load)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            load(path);
        }
    }

    private void LoadFrames(string file)
    {
        foreach (var frame in new FrameReader(file, _problems).Read())
        {
            if (_frames.Any(f => f.Name == frame.Name))
            {
                _problems.Add(LexiconProblems.TwiceNamed(file, 0, frame.Name));
                continue;
            }

            _frames.Add(frame);
            foreach (var noun in frame.NounWords)
            {
                var word = Words.Add(noun);
                word.Nouns |= NounClasses.OfFrame;
                word.Cost = Math.Min(word.Cost, 14);
            }

            foreach (var verb in frame.Verbs.SelectMany(InAspects).Distinct(StringComparer.Ordinal))
            {
                var word = Words.Add(verb);
                word.Call(frame);
                word.Cost = Math.Min(word.Cost, verb.Length == 1 ? 11 : 12);
                if (word.Tag == WordTag.Unknown)
                {
                    word.Tag = WordTag.Verb;
                }
            }
        }
    }

    // 签订了, 签订过: the particle of aspect belongs to the word of its verb, so that an entry need not list it. 有 and 有了 differ.
    private static IEnumerable<string> InAspects(string verb) =>
        verb.Length == 1 || verb[^1] is '了' or '过' or '着' or '于' or '为' or '成' ? [verb] : [verb, verb + "了", verb + "过"];

    private void LoadWordList(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < 3 || IsMotionToCountry(cells[0]))
            {
                continue;
            }

            var word = Words.Add(cells[0]);
            word.Nouns |= SuffixClass(cells[0], cells[1]);
            word.IsSpecific = word.Nouns != NounClasses.None;
            word.Tag = cells[1] switch
            {
                "v" => WordTag.Verb,
                "vn" => WordTag.VerbalNoun,
                "n" => WordTag.Noun,
                "a" => WordTag.Adjective,
                "d" => WordTag.Adverb,
                "c" => WordTag.Conjunction,
                "r" => WordTag.Pronoun,
                "p" => WordTag.Preposition,
                "f" => WordTag.Position,
                "place" => WordTag.Place,
                _ => WordTag.Phrase,
            };
            word.Cost = Math.Min(word.Cost, 26 - int.Parse(cells[2]));
        }
    }

    // 地毯厂, 码头港: the last character of a noun tells what it names.
    private static NounClasses SuffixClass(string form, string tag) =>
        tag is not ("n" or "place") || form.Length < 3 ? NounClasses.None
        : "厂院校馆局署社".Contains(form[^1]) ? NounClasses.Organisation
        : "港乡村镇县市省州岛园".Contains(form[^1]) ? NounClasses.PlaceSuffix
        : NounClasses.None;

    // 访华, 来华, 赴日: a verb and a country, not one word.
    private bool IsMotionToCountry(string form) =>
        form.Length == 2 && "访来赴驻抵援离对侨旅".Contains(form[0]) && (form[1] == '华' || CountryAbbreviations.ContainsKey(form[1]) || PlaceAbbreviations.ContainsKey(form[1]));

    private void LoadGrammar(YamlNode? root)
    {
        if (RuleFiles.Member(root, "coverbs") is YamlMappingNode coverbs)
        {
            foreach (var (key, value) in coverbs.Children)
            {
                var slot = ((YamlScalarNode)key).Value switch
                {
                    "with" => Slot.With,
                    "to" => Slot.To,
                    "by" => Slot.By,
                    "at" => Slot.At,
                    "from" => Slot.From,
                    "for" => Slot.For,
                    "invite" => Slot.Inviter,
                    "lead" => Slot.Leader,
                    "taking" => Slot.Object,
                    "motion" => Slot.Destination,
                    _ => Slot.Aside,
                };
                foreach (var form in RuleFiles.Words(value))
                {
                    Grammatical(form).Coverb = slot;
                }
            }
        }

        Particles.UnionWith(RuleFiles.Text(root, "particles") ?? "");
        Determiners.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "determiners")));
        foreach (var form in Determiners)
        {
            Grammatical(form).IsDeterminer = true;
        }

        foreach (var form in RuleFiles.Words(RuleFiles.Member(root, "company-ends")))
        {
            Grammatical(form).EndsCompany = true;
        }

        foreach (var form in RuleFiles.Words(RuleFiles.Member(root, "party-ends")))
        {
            Grammatical(form).EndsParty = true;
        }

        foreach (var form in RuleFiles.Words(RuleFiles.Member(root, "directions")))
        {
            Grammatical(form).IsDirection = true;
        }

        ListTails.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "list-tails")));
        CountryNouns.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "country-nouns")));
        foreach (var form in ListTails)
        {
            Grammatical(form);
        }

        foreach (var form in RuleFiles.Words(RuleFiles.Member(root, "adjectives")))
        {
            Grammatical(form).Tag = WordTag.Adjective;
        }

        foreach (var form in RuleFiles.Words(RuleFiles.Member(root, "adverbs")))
        {
            Grammatical(form).Tag = WordTag.Adverb;
        }

        _verbModifiers.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "verb-modifiers")));
        Cues.AddPassageTimes(RuleFiles.Member(root, "passage-times"));
        LeadingEnds.AddRange(RuleFiles.Words(RuleFiles.Member(root, "leading-ends")));
        MembershipNouns.AddRange(RuleFiles.Words(RuleFiles.Member(root, "membership-nouns")));
        Belonging.AddRange(RuleFiles.Words(RuleFiles.Member(root, "belonging")));
        MembershipWords.UnionWith(MembershipNouns);
        MembershipWords.UnionWith(Belonging);
        Cues.Add(MembershipWords, Cue.Member);
        StateOffices.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "state-offices")));
        PersonalOffices.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "personal-offices")));
        WishNouns.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "wish-nouns")));
        ContentNouns.UnionWith(RuleFiles.Words(RuleFiles.Member(root, "content-nouns")));
        foreach (var (parent, key, use) in UsesInGrammar)
        {
            Use(parent is null ? root : RuleFiles.Member(root, parent), key, use);
        }
    }

    private void Use(YamlNode? parent, string key, WordUses use)
    {
        foreach (var form in RuleFiles.Words(RuleFiles.Member(parent, key)))
        {
            Grammatical(form).Uses |= use;
        }
    }

    private Word Grammatical(string form)
    {
        var word = Words.Add(form);
        word.Cost = Math.Min(word.Cost, form.Length == 1 ? 9 : 12);
        return word;
    }

    private void LoadNouns(YamlNode? root)
    {
        if (root is not YamlMappingNode map)
        {
            return;
        }

        foreach (var (key, value) in map.Children)
        {
            var name = ((YamlScalarNode)key).Value!.Replace("-", "", StringComparison.Ordinal);
            if (!Enum.TryParse<NounClasses>(name, ignoreCase: true, out var nouns))
            {
                _problems.Add(LexiconProblems.BadEntry("nouns.yaml", (int)key.Start.Line, name, name, string.Join(", ", Enum.GetNames<NounClasses>())));
                continue;
            }

            foreach (var form in RuleFiles.Words(value))
            {
                var word = Words.Add(form);
                word.Nouns |= nouns;
                word.IsSpecific = false;
                word.Cost = Math.Min(word.Cost, form.Length == 1 ? 13 : 14);
                if (word.Tag is WordTag.Unknown)
                {
                    word.Tag = WordTag.Noun;
                }
            }
        }
    }

    private void LoadNameParts(YamlNode? root)
    {
        Surnames.UnionWith(RuleFiles.Text(root, "surnames") ?? "");
        Transliteration.UnionWith(RuleFiles.Text(root, "transliteration") ?? "");
        foreach (var key in new[] { "compound-surnames", "japanese-surnames" })
        {
            LongSurnames.UnionWith(RuleFiles.Words(RuleFiles.Member(root, key)).Where(s => s.Length > 1));
        }
    }
}
