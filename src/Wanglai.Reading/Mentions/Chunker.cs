using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Groups the tokens of a sentence into chunks: parties (coordinated ones together), verbs, coverbs, abstract nouns, times, breaks.
/// Words in brackets are left out of the flow and given back as chunk lists of their own.
/// </summary>
internal sealed class Chunker
{
    private static readonly string[] Demonstratives = ["这个", "这项", "这一", "这些", "该项", "该", "此项", "此", "上述", "一项", "两项", "这次", "此次", "本次", "历次", "该次"];

    private readonly ClauseLexicon _lexicon;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly RunParser _runs;
    private readonly CountryCharacters _countries;
    private readonly NameMaterial _material;
    private readonly List<Chunk> _chunks;
    private readonly List<SentenceCount> _counts = [];
    private readonly List<List<Token>> _brackets = [];

    /// <param name="lexicon">The language.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="names">What reads the names of the text.</param>
    /// <param name="tokens">The tokens of a sentence.</param>
    public Chunker(ClauseLexicon lexicon, string text, NameReaders names, List<Token> tokens)
    {
        (_lexicon, _text, _tokens) = (lexicon, text, tokens);
        (_runs, _countries, _material) = (names.Runs, names.Countries, names.Material);
        _chunks = new List<Chunk>(tokens.Count);
    }

    /// <summary>The counts found, in order.</summary>
    public IReadOnlyList<SentenceCount> Counts => _counts;

    /// <summary>What stood in brackets, in order; none is empty.</summary>
    public IReadOnlyList<List<Token>> Brackets => _brackets;

    /// <summary>The chunks of the tokens.</summary>
    public List<Chunk> Read()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            i = Next(_tokens, i);
        }

        return PlaceLists.Apply(Summaries.Apply(ListDistribution.Apply(PartyMerger.Apply(IndustryLists.Apply(GatheringTitles.Apply(_chunks, _text), _text), _text), _text, _lexicon), _text), _text, _lexicon);
    }

    private int Next(List<Token> tokens, int i)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Time:
                _chunks.Add(new Chunk(ChunkKind.Time, token.Span) { Index = token.Index });
                return i + 1;
            case TokenKind.Title:
                return Titled(tokens, i);
            case TokenKind.Mark:
                return Mark(tokens, i);
            case TokenKind.Number:
                return Number(tokens, i);
            default:
                break;
        }

        if (_countries.ReadFriends(tokens, i, out var friendsEnd) is { } friends)
        {
            AddParties([friends]);
            return friendsEnd;
        }

        if (_countries.Read(tokens, i, _chunks, out var past) is { } abbreviated)
        {
            AddParties(abbreviated);
            return past;
        }

        if (_material.Is(tokens, i))
        {
            return Run(tokens, i);
        }

        if (token.Word is not { } word)
        {
            _chunks.Add(new Chunk(IsOf(token.Span) ? ChunkKind.Of : ChunkKind.Filler, token.Span));
            return i + 1;
        }

        _chunks.Add(Closed(word, token.Span, tokens, i));
        return i + 1;
    }

    private bool IsOf(Utf16Span span) => span.Length == 1 && _text[span.Start] == '的';

    private Chunk Closed(Word word, Utf16Span span, List<Token> tokens, int i)
    {
        if (IsOf(span))
        {
            return new Chunk(ChunkKind.Of, span) { Word = word };
        }

        if (word.Is(WordUses.AnyPronoun))
        {
            if (word.Is(WordUses.Guests) && !word.Is(NounClasses.Delegation) && word.Text != "一行" && _chunks.Count > 0 && _chunks[^1] is { Kind: ChunkKind.Parties, Parties: [{ Type: EntityType.Country } land] } && _chunks[^1].Span.End == span.Start)
            {
                // 日本客人: the guests, and where they are from.
                var whole = new Utf16Span(_chunks[^1].Span.Start, span.End);
                _chunks.RemoveAt(_chunks.Count - 1);
                var guests = Pronoun(word, whole);
                return guests with { Parties = [guests.Parties[0] with { Name = whole.Of(_text), Of = land }] };
            }

            if (word.Text is "外宾" or "来宾" or "客人" && ((i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number) || (_chunks.Count > 1 && _chunks[^1].Kind == ChunkKind.Of && _chunks[^2].Kind == ChunkKind.Parties) || (_chunks.Count > 0 && _chunks[^1].Kind == ChunkKind.Count)))
            {
                // 接待外宾82批, 来自30个国家的来宾: so many of them are nobody named before.
                return new Chunk(ChunkKind.Parties, span)
                {
                    Parties = [new Mention { Kind = MentionKind.Group, Type = EntityType.Group, Span = span, Name = word.Text, Entity = word.Text }],
                };
            }

            // 代表团一行: the guests have just been named.
            return word.Text == "一行" || (word.Is(WordUses.Guests) && _chunks.Count > 0 && _chunks[^1].Kind is ChunkKind.Parties or ChunkKind.Count && _chunks[^1].Span.End == span.Start)
                ? new Chunk(ChunkKind.Filler, span)
                : Pronoun(word, span);
        }

        if (NameMaterial.IsActingFor(word, tokens, i))
        {
            return new Chunk(ChunkKind.Grammar, span) { Word = word };
        }

        // 和 and 与 join names where names stand on both sides; 与 opens a slot before the verb.
        if (word.Is(WordUses.Conjunction) && Joins(word, tokens, i))
        {
            return new Chunk(ChunkKind.Grammar, span) { Word = word };
        }

        if (word.Is(NounClasses.Gathering | NounClasses.Mobilisation) && word.Frames.Count > 0 && AfterVerbThatNeeds(word))
        {
            return new Chunk(ChunkKind.Noun, span) { Word = word };
        }

        if (IsNominal(word, tokens, i))
        {
            return new Chunk(word.Nouns != NounClasses.None || AfterVerbThatNeeds(word) ? ChunkKind.Noun : ChunkKind.Filler, span) { Word = word };
        }

        if (word.Frames.Count > 0 || word.Is(WordUses.AnyPivot | WordUses.LeadingVerb))
        {
            if (word.Coverb == Slot.Destination || (word.Coverb is not null && word.Frames.Count == 0))
            {
                return new Chunk(ChunkKind.Coverb, span) { Word = word };
            }

            var noun = word.Nouns != NounClasses.None && (AfterVerbThatNeeds(word) || AfterDemonstrative(span.Start));
            return new Chunk(noun ? ChunkKind.Noun : ChunkKind.Verb, span) { Word = word };
        }

        if (word.Coverb is not null)
        {
            return new Chunk(ChunkKind.Coverb, span) { Word = word };
        }

        if (word.Nouns != NounClasses.None)
        {
            return new Chunk(ChunkKind.Noun, span) { Word = word };
        }

        return new Chunk(word.Uses != WordUses.None ? ChunkKind.Grammar : ChunkKind.Filler, span) { Word = word };
    }

    // 这个建议, 该协议: a noun.
    private bool AfterDemonstrative(int at)
    {
        foreach (var word in Demonstratives)
        {
            if (at >= word.Length && string.CompareOrdinal(_text, at - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // 它的成立, 政府的号召, 在…要求下: a verb behind 的, or before the localiser that closes its phrase, names the act.
    private bool IsNominal(Word word, List<Token> tokens, int i) =>
        (word.Frames.Count > 0 || word.Is(WordUses.Urges)) && _chunks.Count > 0 && !word.Is(WordUses.LeadingVerb)
        && (_chunks[^1].Kind == ChunkKind.Of
            || (_chunks.Count > 1 && _chunks[^1] is { Kind: ChunkKind.Filler, Word.Tag: WordTag.Adjective } && _chunks[^2].Kind == ChunkKind.Of)
            || (_chunks[^1].Word?.Coverb == Slot.At && i + 1 < tokens.Count && tokens[i + 1].Word?.Text is "中" or "上")
            || (i + 1 < tokens.Count && tokens[i + 1].Word?.Text is "下" && word.Nouns != NounClasses.None));

    private bool AfterVerbThatNeeds(Word noun)
    {
        for (var k = _chunks.Count - 1; k >= 0 && _chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (_chunks[k].Kind == ChunkKind.Verb)
            {
                return _chunks[k].Word!.AsksFor(noun);
            }
        }

        return false;
    }

    private static Chunk Pronoun(Word word, Utf16Span span) => new(ChunkKind.Parties, span)
    {
        Word = word,
        Parties =
        [
            new Mention
            {
                Kind = MentionKind.Pronoun, Type = word.Is(WordUses.He) ? EntityType.Person : EntityType.Organisation, Span = span, Name = word.Text, Pronoun = word.Uses & WordUses.AnyPronoun,
            },
        ],
    };

    private bool Joins(Word word, List<Token> tokens, int i)
    {
        if (_chunks.Count == 0 || _chunks[^1].Kind is not (ChunkKind.Parties or ChunkKind.Noun or ChunkKind.Verb or ChunkKind.Time or ChunkKind.Title))
        {
            return false;
        }

        if (i + 1 >= tokens.Count || !(_material.Is(tokens, i + 1) || tokens[i + 1].Kind is TokenKind.Number or TokenKind.Title || _chunks[^1].Kind != ChunkKind.Parties || _countries.Abbreviation(tokens[i + 1]) is not null))
        {
            return word.Coverb is null;
        }

        return word.Text is not ("与" or "同" or "跟") || _chunks[^1].Kind == ChunkKind.Verb || _chunks[^1].Kind == ChunkKind.Noun || InObject() || _chunks[^1].Parties.Length > 1;
    }

    private bool InObject()
    {
        for (var k = _chunks.Count - 1; k >= 0 && _chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (_chunks[k].Kind is ChunkKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private int Mark(List<Token> tokens, int i)
    {
        var token = tokens[i];
        switch ((char)token.Index)
        {
            case '，' or '；' or '：' or '。' or '！' or '？' or '\n':
                _chunks.Add(new Chunk(ChunkKind.Break, token.Span) { IsColon = token.Index == '：' });
                return i + 1;
            case '、':
                _chunks.Add(new Chunk(ChunkKind.Grammar, token.Span));
                return i + 1;
            case '（':
                var close = Matching(tokens, i, '（', '）');
                if (close > i + 1)
                {
                    _brackets.Add(tokens.GetRange(i + 1, close - i - 1));
                    return close + 1;
                }

                break;
            case '“':
                return Quoted(tokens, i);
            default:
                break;
        }

        _chunks.Add(new Chunk(ChunkKind.Filler, token.Span));
        return i + 1;
    }

    private static int Matching(List<Token> tokens, int i, char open, char close)
    {
        var depth = 0;
        for (var k = i; k < tokens.Count && k < i + 120; k++)
        {
            if (tokens[k].Kind == TokenKind.Mark)
            {
                depth += tokens[k].Index == open ? 1 : tokens[k].Index == close ? -1 : 0;
                if (depth == 0)
                {
                    return k;
                }
            }
        }

        return -1;
    }

    // 日本《读卖新闻》驻北京记者王明: a paper, where whoever writes for it follows; where they are posted is left out.
    private int Titled(List<Token> tokens, int i)
    {
        var span = tokens[i].Span;
        var end = i + 1;
        if (end < tokens.Count && _text[tokens[end].Span.Start] == '驻' && tokens[end].Span.Length == 1)
        {
            end++;
            while (end < tokens.Count && (tokens[end].Word?.Name is { Type: EntityType.Place or EntityType.Country } || _countries.Abbreviation(tokens[end]) is not null
                || (tokens[end].Span.Length == 1 && _lexicon.PlaceAbbreviations.ContainsKey(_text[tokens[end].Span.Start]))))
            {
                end++;
            }
        }

        if (end >= tokens.Count || tokens[end].Word is not { Name: null } writer || !writer.Text.StartsWith("记者", StringComparison.Ordinal))
        {
            _chunks.Add(new Chunk(ChunkKind.Title, span));
            return i + 1;
        }

        var name = _text[(span.Start + 1)..(span.End - 1)];
        var paper = new Mention
        {
            Kind = MentionKind.Organisation, Type = EntityType.Organisation, Span = span, Name = span.Of(_text),
            Entity = _lexicon.Words.Find(name)?.Name is { Type: EntityType.Organisation } known ? known.Entity : name,
        };
        if (_chunks.Count > 0 && _chunks[^1] is { Kind: ChunkKind.Parties, Parties: [{ Type: EntityType.Country } home] } && _chunks[^1].Span.End == span.Start)
        {
            paper = paper with { Of = home };
            _chunks.RemoveAt(_chunks.Count - 1);
        }

        AddParties([paper]);
        // The writer stands directly behind, title and all.
        var until = writer.Is(NounClasses.Office) ? end : end - 1;
        _chunks[^1] = _chunks[^1] with { Span = new Utf16Span(_chunks[^1].Span.Start, tokens[until].Span.End) };
        return end;
    }

    // “非洲工作咨询会议”: a short quotation without a comma is a name; the noun behind it may still belong to it.
    private int Quoted(List<Token> tokens, int i)
    {
        var close = Matching(tokens, i, '“', '”');
        if (close < 0 || close - i > 30 || HasBreak(tokens, i, close))
        {
            _chunks.Add(new Chunk(ChunkKind.Filler, tokens[i].Span));
            return i + 1;
        }

        var last = tokens[close - 1].Word;
        var next = close + 1 < tokens.Count && _material.Is(tokens, close + 1) ? close + 1 : -1;
        if (next > 0 && _material.RunEnd(tokens, next) is var end && tokens[end - 1].Word is { } tail && tail.Nouns != NounClasses.None && tail.Name is null)
        {
            var parsed = _runs.Parse(tokens, i, end);
            if (parsed.Length > 0)
            {
                AddParties(parsed);
                return end;
            }
        }

        var inner = new Utf16Span(tokens[i].Span.Start, tokens[close].Span.End);
        if (close == i + 2 && last is { Frames.Count: > 0, Nouns: NounClasses.None })
        {
            // 同该国“断交”: the marks keep their distance from the word, which still is the verb.
            _chunks.Add(new Chunk(ChunkKind.Verb, inner) { Word = last });
            return close + 1;
        }

        if (last is not null && last.Is(NounClasses.Gathering | NounClasses.Organisation))
        {
            var mention = _runs.Parse(tokens, i + 1, close).LastOrDefault();
            if (mention is not null)
            {
                AddParties([mention with { Span = inner, Name = inner.Of(_text), Entity = mention.Entity ?? inner.Of(_text).Trim('“', '”') }]);
                return close + 1;
            }
        }

        _chunks.Add(new Chunk(ChunkKind.Title, inner));
        return close + 1;
    }

    private static bool HasBreak(List<Token> tokens, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (tokens[k].Kind == TokenKind.Mark && (char)tokens[k].Index is '，' or '。' or '；' or '：')
            {
                return true;
            }
        }

        return false;
    }

    private int Run(List<Token> tokens, int i)
    {
        var end = _material.RunEnd(tokens, i);
        var mentions = _runs.Parse(tokens, i, end);

        // 以王明为首, 王明率: bare names where a person must stand.
        if (mentions.Length == 0 && end < tokens.Count && !(end == i + 1 && tokens[i].Word is { Tag: WordTag.Adjective or WordTag.Adverb or WordTag.Verb }) && ExpectsPerson(tokens, end) && _runs.TryPerson(tokens, i, end, trusted: true, null, null, out var person, out _))
        {
            mentions = [person];
        }

        if (mentions.Length == 0 && IsBareName(tokens, i, end) && _runs.TryPerson(tokens, i, end, trusted: false, null, null, out var bare, out var past) && past == end)
        {
            mentions = [bare];
        }

        if (mentions.Length == 0)
        {
            _chunks.Add(new Chunk(ChunkKind.Filler, new Utf16Span(tokens[i].Span.Start, tokens[end - 1].Span.End)));
            return end;
        }

        AddParties(mentions);
        return end;
    }

    // 刘宁一当选为…: a surname and one or two characters that make no word, where a clause or a list item stands.
    private bool IsBareName(List<Token> tokens, int i, int end)
    {
        for (var k = i; k < end; k++)
        {
            if (tokens[k].Span.Length != 1)
            {
                return false;
            }
        }

        // 奥尔森当选: as a foreign name only where a clause begins.
        var foreign = end - i is >= 3 and <= 6 && (_chunks.Count == 0 || _chunks[^1].Kind is ChunkKind.Break or ChunkKind.Time) && tokens.Skip(i).Take(end - i).All(t => _lexicon.Transliteration.Contains(_text[t.Span.Start]));
        return (foreign || (end - i is 2 or 3 && _lexicon.Surnames.Contains(_text[tokens[i].Span.Start])))
            && end < tokens.Count && (tokens[end].Kind == TokenKind.Mark || tokens[end].Word is { } next && (next.Frames.Count > 0 || next.Is(WordUses.Conjunction) || next.Tag == WordTag.Adverb || next.Text == "等"));
    }

    private bool ExpectsPerson(List<Token> tokens, int at)
    {
        var word = tokens[at].Word;
        if (word is not null && word.Is(WordUses.LeadingEnd | WordUses.LeadingVerb))
        {
            return true;
        }

        return _text.AsSpan(tokens[at].Span.Start) is ['等', '一', '行', ..] or ['一', '行', ..] or ['等', '人', ..];
    }

    private void AddParties(Mention[] mentions)
    {
        var span = new Utf16Span(mentions[0].Span.Start, mentions[^1].Span.End);

        // A name behind 、 or 和 joins the list before it.
        if (_chunks.Count >= 2 && IsJoint(_chunks[^1], _text) && _chunks[^2].Kind == ChunkKind.Parties)
        {
            var before = _chunks[^2];
            if (OneSet(before.Parties[^1], mentions[0]) is { } set)
            {
                _chunks.RemoveRange(_chunks.Count - 2, 2);
                _chunks.Add(new Chunk(ChunkKind.Parties, new Utf16Span(before.Span.Start, span.End)) { Parties = [.. before.Parties.SkipLast(1), set, .. mentions.Skip(1)] });
                return;
            }

            var joined = Inherit(_lexicon, before.Parties[^1], mentions);
            _chunks.RemoveRange(_chunks.Count - 2, 2);
            _chunks.Add(new Chunk(ChunkKind.Parties, new Utf16Span(before.Span.Start, span.End)) { Parties = [.. before.Parties, .. joined], Word = null });
            return;
        }

        _chunks.Add(new Chunk(ChunkKind.Parties, span) { Parties = mentions });
    }

    // 一些专业组织和地区组织: the determiner stands before both.
    private Mention? OneSet(Mention before, Mention after)
    {
        if (before is not { Kind: MentionKind.Group, Of: null } || after is not { Kind: MentionKind.Organisation or MentionKind.Group, Of: null, IsBare: false } || before.Name[^2..] != after.Name[^2..]
            || !_lexicon.Determiners.Any(d => before.Name.StartsWith(d, StringComparison.Ordinal)) || _lexicon.Determiners.Any(d => after.Name.StartsWith(d, StringComparison.Ordinal)))
        {
            return null;
        }

        var span = new Utf16Span(before.Span.Start, after.Span.End);
        return before with { Span = span, Name = span.Of(_text), Entity = span.Of(_text) };
    }

    // 副主席王厚德、李奇生: the second name has the first one's office.
    private static Mention[] Inherit(ClauseLexicon lexicon, Mention before, Mention[] mentions)
    {
        if (mentions[0] is { Kind: MentionKind.Group, IsBare: true } people && before is { Kind: MentionKind.Known or MentionKind.Organisation, Entity: { } body }
            && (before.Of is { Type: EntityType.Country } country ? country.Entity : lexicon.HomeOf.GetValueOrDefault(body)) is { } home && before.Name.StartsWith(home, StringComparison.Ordinal))
        {
            // 中国政府和人民
            mentions[0] = people with { Entity = home + people.Name, IsBare = false };
        }

        if (before is { Kind: MentionKind.Person, Of: not null } && mentions[0] is { Kind: MentionKind.Person, Of: null })
        {
            mentions[0] = mentions[0] with { Of = before.Of, Office = mentions[0].Office ?? before.Office };
        }

        return mentions;
    }

    /// <summary>True for 、 and for a conjunction.</summary>
    public static bool IsJoint(Chunk chunk, string text) =>
        chunk.Kind == ChunkKind.Grammar && (chunk.Word is null ? text[chunk.Span.Start] == '、' : chunk.Word.Is(WordUses.Conjunction));

    /// <summary>A number: a group that it counts (40多个国家的工会), or a count of its own (56人).</summary>
    private int Number(List<Token> tokens, int i)
    {
        if (CountReader.TryRead(_text, tokens, i, out var count, out var after))
        {
            if (count.What == CountKind.Other && _text[count.Span.End - 1] is '个' or '家' && !CountReader.CountsWhatMatters(_text, count.Span.End))
            {
                // 一个, 两个 of something that no claim counts.
                _chunks.Add(new Chunk(ChunkKind.Filler, count.Span));
                return after;
            }

            _counts.Add(count);
            var groupEnd = count.NamesParties ? GroupEnd(tokens, after) : -1;
            if (groupEnd > 0)
            {
                // 其他两个组织
                var others = _chunks.Count > 0 && _chunks[^1].Span.End == tokens[i].Span.Start && _chunks[^1] is { Kind: ChunkKind.Filler } && _chunks[^1].Span.In(_text) is "其他" or "其余" or "另外";
                var span = new Utf16Span(others ? _chunks[^1].Span.Start : tokens[i].Span.Start, tokens[groupEnd - 1].Span.End);
                if (others)
                {
                    _chunks.RemoveAt(_chunks.Count - 1);
                }

                var name = span.Of(_text);
                AddParties([new Mention { Kind = MentionKind.Group, Type = EntityType.Group, Span = span, Name = name, Entity = name }]);
                return groupEnd;
            }

            _chunks.Add(new Chunk(ChunkKind.Count, count.Span) { Index = _counts.Count - 1 });
            return after;
        }

        _chunks.Add(new Chunk(ChunkKind.Filler, tokens[i].Span));
        return i + 1;
    }

    /// <summary>The end of the noun that a count names parties with (40多个国家的工会); -1 where it names none.</summary>
    private int GroupEnd(List<Token> tokens, int after)
    {
        // 四个总工会, 六国: the noun is a part of the measure.
        var end = _counts[^1].What == CountKind.Countries || (_counts[^1].What == CountKind.Organisations && _text[_counts[^1].Span.End - 1] is not ('个' or '家')) ? after : -1;
        for (var k = after; k < tokens.Count; k++)
        {
            if (IsOf(tokens[k].Span) || (k == after && tokens[k].Word?.Text is "以上" or "以下" or "左右"))
            {
                continue;
            }

            if (tokens[k].Kind == TokenKind.Number && CountReader.TryRead(_text, tokens, k, out var more, out var past) && more.NamesParties)
            {
                _counts.Add(more);
                end = past;
                k = past - 1;
                continue;
            }

            if (!_material.Is(tokens, k, inRun: true) || tokens[k].Word is { Name.Type: EntityType.Organisation or EntityType.Person })
            {
                break;
            }

            if (tokens[k].Word is { } word && (word.Is(NounClasses.People | NounClasses.Organisation | NounClasses.Office | NounClasses.PlaceSuffix) || (word.Is(NounClasses.Delegation) && _counts[^1].What == CountKind.Countries)))
            {
                end = k + 1;
            }
        }

        return end;
    }
}
