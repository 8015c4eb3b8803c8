using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Reads a run of tokens that can belong to names as parties: the last noun of a name tells what it names, a title stands
/// between an organisation and a person, a delegation belongs to whoever stands before it.
/// </summary>
internal sealed class RunParser(ClauseLexicon lexicon, string text, NameContext names)
{
    private readonly NameScanner _names = new(lexicon);
    private readonly List<Mention> _mentions = [];

    private enum Head
    {
        None,
        Place,
        People,
        Gathering,
        Organisation,
        Delegation,
        Title,
    }

    /// <summary>The parties of tokens [from, to), in order.</summary>
    public Mention[] Parse(List<Token> tokens, int from, int to)
    {
        var mentions = _mentions;
        mentions.Clear();
        for (var start = from; start < to;)
        {
            var (head, kind) = FindHead(tokens, start, to);
            if (kind == Head.None)
            {
                if (IsKnownPerson(tokens[start]) && TryPerson(tokens, start, to, trusted: false, null, null, out var bare, out var after))
                {
                    // 李鹏总理: the title behind a name.
                    var title = after;
                    while (title < to && tokens[title].Word is { Name: null } word && word.Is(NounClasses.Office | NounClasses.Honorific))
                    {
                        title++;
                    }

                    mentions.Add(title == after ? bare : bare with { Office = text[tokens[after].Span.Start..tokens[title - 1].Span.End] });
                    start = title;
                    continue;
                }

                start++;
                continue;
            }

            if (kind == Head.Title)
            {
                start = Titled(tokens, start, head, to, mentions);
                continue;
            }

            var named = Named(tokens, start, head, kind);
            if (named.Kind == MentionKind.Place && named.Span.Start > tokens[start].Span.Start && tokens[start].Word?.Name is { Type: EntityType.Country })
            {
                // 日本日南市: the country, and the place in it.
                mentions.Add(Named(tokens, start, start, Head.Place));
            }

            mentions.Add(named.Kind == MentionKind.Place && mentions.Count > 0 && mentions[^1] is { Kind: MentionKind.Place } around && around.Span.End == named.Span.Start
                ? named with { Within = around } : named);
            start = head + 1;

            // 委员会中村满夫: a person behind an organisation without a title.
            if (kind is Head.Organisation && start < to && TryPerson(tokens, start, to, trusted: false, mentions[^1], null, out var member, out var end) && end == to)
            {
                mentions[^1] = member;
                start = end;
            }
        }

        return mentions.Count == 0 ? [] : [.. mentions];
    }

    private bool IsKnownPerson(Token token) =>
        token.Word?.Name is { Type: EntityType.Person } || text.AsSpan(token.Span.Start, token.Span.Length).Contains('·') || (token.Span.End < text.Length && text[token.Span.End] == '·');

    /// <summary>A person whose name begins at token <paramref name="at"/>.</summary>
    public bool TryPerson(List<Token> tokens, int at, int to, bool trusted, Mention? of, string? office, out Mention person, out int after)
    {
        person = null!;
        after = at;
        if (at >= to)
        {
            return false;
        }

        if (tokens[at].Word?.Name is { Type: EntityType.Person } known)
        {
            after = at + 1;
            person = Person(tokens[at].Span, known.Entity, of, office);
            return true;
        }

        // 弗雷总统成功访问: an adverb or a verb before the verb is no name, though it begins like one.
        if (tokens[at].Word is { Name: null, Text.Length: > 1, Tag: WordTag.Adverb or WordTag.Adjective or WordTag.Verb or WordTag.VerbalNoun } && at + 1 < tokens.Count && tokens[at + 1].Word is { Frames.Count: > 0 })
        {
            return false;
        }

        // 40周年: what is counted is no name.
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Number && tokens[at - 1].Span.End == tokens[at].Span.Start)
        {
            return false;
        }

        // 多数代表: a word of quantity is no name.
        if (tokens[at].Word is { } quantity && lexicon.Determiners.Contains(quantity.Text))
        {
            return false;
        }

        // 以代表身份: a word is no name, unless it begins like one.
        if (tokens[at].Word is { Name: null, Tag: not WordTag.Unknown, Text: { Length: > 1 } form } && !lexicon.Surnames.Contains(form[0]) && !lexicon.Transliteration.Contains(form[0]))
        {
            return false;
        }

        var start = tokens[at].Span.Start;
        var limitToken = at;
        while (limitToken < to && tokens[limitToken].Word is not { Nouns: not NounClasses.None } and not { Name: not null })
        {
            limitToken++;
        }

        if (limitToken == at)
        {
            return false;
        }

        var end = _names.End(text, start, tokens[limitToken - 1].Span.End, trusted);
        if (end <= start)
        {
            return false;
        }

        after = at;
        while (after < to && tokens[after].Span.End <= end)
        {
            after++;
        }

        if (after < to && tokens[after].Span.Start < end)
        {
            after++;
        }

        person = Person(new Utf16Span(start, end), null, of, office);
        return true;
    }

    private Mention Person(Utf16Span span, string? entity, Mention? of, string? office) => new()
    {
        Kind = MentionKind.Person, Type = EntityType.Person, Span = span, Name = span.Of(text), Entity = FullName(entity, span.Of(text)), Of = of, Office = office,
    };

    // 藤田 is 藤田藤太郎 where the document has the full name. A name of three characters or more is the authority file's person;
    // so is a shorter one of somebody who held an office of a state. The title that a usual name ends with is no part of it.
    private string FullName(string? entity, string written)
    {
        if (entity is not null && (written.Length > 2 || names.HasFullName(entity) || (lexicon.BodiesOf.TryGetValue(entity, out var bodies) && bodies.Any(b => lexicon.Words.Find(b)?.Name is { Type: EntityType.Country }))))
        {
            return entity;
        }

        return written;
    }

    private bool IsNumbered(Utf16Span span) =>
        "两三四五六七八九十".Contains(text[span.Start]) && span.Start + 1 < text.Length && text[span.Start + 1] is '大' or '个' or '家';

    private (int Head, Head Kind) FindHead(List<Token> tokens, int start, int to)
    {
        var (head, kind) = (-1, Head.None);
        for (var k = start; k < to; k++)
        {
            var word = tokens[k].Word;
            if (word is null)
            {
                if (kind == Head.Organisation && k > head && IsNumbered(tokens[k].Span))
                {
                    break;
                }

                (head, kind) = k > start && NameMaterial.EndsName(text, tokens, k) ? (k, Head.Organisation) : (head, kind);
                continue;
            }

            if (word.Name is { Type: EntityType.Person } || (kind == Head.Organisation && k > head && IsNumbered(tokens[k].Span)))
            {
                // 甲会和乙会两大组织: a number behind a name begins what sums the list up.
                break;
            }

            if (word.Is(NounClasses.Office | NounClasses.Honorific) && !NextIs(tokens, k, to, NounClasses.Organisation | NounClasses.Gathering | NounClasses.Delegation))
            {
                while (NextIs(tokens, k, to, NounClasses.Office))
                {
                    k++;
                }

                return (k, Head.Title);
            }

            var here = PartyNames.EndsAt(tokens, k, start) ? Head.Organisation : HeadOf(word);
            if (here == Head.None || (here == Head.Place && kind > Head.Place))
            {
                continue;
            }

            if (here == Head.Place && kind == Head.Place && tokens[head].Word?.Name is not null && !GoesOn(tokens, k + 1, to) && !HasOffice(tokens, k + 1, to)
                && (word.Name is not null || word.Tag == WordTag.Place || k > head + 1) && !GrowsInto(tokens, head, k))
            {
                // 日本东京: two places side by side, unless a name goes on behind them.
                return (head, kind);
            }

            if (here == Head.People && kind == Head.People && !word.Is(NounClasses.Organisation))
            {
                (head, kind) = (k, here);
                continue;
            }

            if (here >= kind || here is Head.People or Head.Gathering)
            {
                (head, kind) = (k, here);
            }

            if (here == Head.Delegation && !NextIs(tokens, k, to, NounClasses.Delegation | NounClasses.Office))
            {
                break;
            }
        }

        return (head, kind);
    }

    // 长冈京市: a name that begins as another place does.
    private bool GrowsInto(List<Token> tokens, int head, int suffix) =>
        suffix == head + 2 && tokens[head].Word?.Name is { Type: EntityType.Place, IsRegion: false } && tokens[head + 1].Span.Length == 1
        && "市省县州府区".IndexOf(text[tokens[head].Span.End - 1]) < 0 && tokens[suffix].Word is { Name: null } word && word.Is(NounClasses.PlaceSuffix);

    // 别府市市长: the suffixes of places between the place and the office.
    private static bool HasOffice(List<Token> tokens, int at, int to)
    {
        while (at < to && tokens[at].Word is { Name: null } suffix && suffix.Is(NounClasses.PlaceSuffix))
        {
            at++;
        }

        return at < to && tokens[at].Word is { Name: null } office && office.Is(NounClasses.Office);
    }

    private static bool GoesOn(List<Token> tokens, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (tokens[k].Word is { } word && HeadOf(word) > Head.Place)
            {
                return true;
            }
        }

        return false;
    }

    private static Head HeadOf(Word word) => word switch
    {
        _ when word.Is(NounClasses.Delegation) => Head.Delegation,
        { Name.Type: EntityType.Organisation } => Head.Organisation,
        { Name.Type: EntityType.Country or EntityType.Place } => Head.Place,
        _ when word.Is(NounClasses.People) => Head.People,
        _ when word.Is(NounClasses.Gathering) => Head.Gathering,
        _ when word.Is(NounClasses.Organisation) => Head.Organisation,
        { Tag: WordTag.Place } => Head.Place,
        _ when word.Is(NounClasses.PlaceSuffix) => Head.Place,
        _ => Head.None,
    };

    private static bool NextIs(List<Token> tokens, int k, int to, NounClasses nouns) =>
        k + 1 < to && tokens[k + 1].Word is { } next && next.Is(nouns) && next.Name is null;

    private int Titled(List<Token> tokens, int start, int title, int to, List<Mention> mentions)
    {
        var first = title;
        while (first - 1 >= start && tokens[first - 1].Word is { } before && before.Is(NounClasses.Office))
        {
            first--;
        }

        var office = text[tokens[first].Span.Start..tokens[title].Span.End];
        var isHonorific = tokens[title].Word!.Is(NounClasses.Honorific);

        // 尉健行主席: the name stands before the title.
        var common = first - start == 1 && !isHonorific && tokens[start].Word is { Name: null, Tag: not WordTag.Unknown, Text.Length: > 1 };
        if (first > start && first - start <= 4 && !common && TryPerson(tokens, start, first, trusted: isHonorific, null, office, out var before2, out var until) && until == first)
        {
            mentions.Add(before2);
            return title + 1;
        }

        // A person known by name may stand before the title with an organisation before both.
        if (first - 1 >= start && tokens[first - 1].Word?.Name is { Type: EntityType.Person } known)
        {
            var of1 = Owner(tokens, start, first - 1);
            mentions.Add(Person(tokens[first - 1].Span, known.Entity, of1, office));
            return title + 1;
        }

        var owner = Owner(tokens, start, first);
        if (TryPerson(tokens, title + 1, to, trusted: true, owner, office, out var person, out var after))
        {
            mentions.Add(person);

            // 市长范斯坦女士, 外交大臣费萨尔亲王: a second title behind the name.
            while (after < to && tokens[after].Word is { Name: null } behind && (behind.Is(NounClasses.Honorific) || (after + 1 == to && behind.Is(NounClasses.Office))))
            {
                after++;
            }

            return after;
        }

        // 弗雷总统访问: where no name follows, two characters of foreign names before the title are one.
        if (owner is null && !common && first > start && first - start <= 4 && TryPerson(tokens, start, first, trusted: true, null, office, out var before3, out var past) && past == first)
        {
            mentions.Add(before3);
            return title + 1;
        }

        // 中国工会代表: who is sent; 该会领导人: a person without a name.
        var span = new Utf16Span(tokens[owner is null ? first : start].Span.Start, tokens[title].Span.End);
        var several = SaysSeveral(tokens, start, first);
        mentions.Add(new Mention
        {
            Kind = office is "代表" or "首席代表" && owner is not null ? MentionKind.Delegation : MentionKind.Person,
            Type = several || owner?.Type == EntityType.Group ? EntityType.Group : EntityType.Person,
            Span = span,
            Name = span.Of(text),
            Entity = owner is { Entity: { } e } ? e + (several ? text[owner.Span.End..span.End] : office) : several && owner is null ? span.Of(text) : null,
            Of = owner,
            Office = office,
            IsBare = owner is null,
        });
        return title + 1;
    }

    // 多位副主席, 其他领导人: several persons.
    private static bool SaysSeveral(List<Token> tokens, int start, int first)
    {
        for (var k = start; k < first; k++)
        {
            if (tokens[k].Word is { IsDeterminer: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The organisation, country or place of tokens [start, end) as the owner of what follows; null where there is none.</summary>
    private Mention? Owner(List<Token> tokens, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        var (head, kind) = FindHead(tokens, start, end);

        // 日本横滨市市长: the office is that of the place named last; the country only says where that is.
        while (kind == Head.Place && head + 1 < end && !IsPosted(tokens, head + 1) && FindHead(tokens, head + 1, end) is { Kind: Head.Place or Head.Organisation } nearer)
        {
            start = head + 1;
            (head, kind) = nearer;
        }

        // 大区主席: a suffix alone owns nothing.
        return kind is Head.None or Head.Title || Named(tokens, start, head, kind) is not { } owner || owner is { Kind: MentionKind.Place, IsBare: true } ? null : owner;
    }

    // 法国驻上海总领事: where he is posted is not whose he is.
    private bool IsPosted(List<Token> tokens, int at) => text[tokens[at].Span.Start] is '驻' or '前' && tokens[at].Span.Length <= 2;

    private Mention Named(List<Token> tokens, int start, int head, Head kind)
    {
        // Modifiers that say nothing (原, 所谓) and characters left over before a known name are no part of it.
        if (tokens[head].Word?.Name is { } known && !HasDeterminer(tokens, start, head) && !IsAnotherCountrys(tokens, start, head, known) && !IsOnlyHead(tokens, start, head, known))
        {
            var own = tokens[head].Span;
            if (known is { Type: EntityType.Organisation, Home: not null } && Locality(tokens, start, head) is >= 0 and var locality)
            {
                // 爱知县日中友协: the branch of a place.
                own = new Utf16Span(tokens[locality].Span.Start, own.End);
                return new Mention { Kind = MentionKind.Organisation, Type = EntityType.Organisation, Span = own, Name = own.Of(text), Entity = own.Of(text) };
            }

            return new Mention
            {
                Kind = known.Type is EntityType.Country or EntityType.Place ? MentionKind.Place : MentionKind.Known,
                Type = known.Type,
                Span = own,
                Name = own.Of(text),
                Entity = known.Type == EntityType.Place ? own.Of(text) : known.Entity,
            };
        }

        while (kind == Head.Place && start < head && tokens[start].Word?.Name is { Type: EntityType.Country })
        {
            start++;
        }

        var span = new Utf16Span(tokens[start].Span.Start, tokens[head].Span.End);
        var name = span.Of(text);
        var bare = start == head && tokens[head].Word?.IsSpecific != true;
        switch (kind)
        {
            case Head.Delegation:
                var sender = Sender(tokens, start, head);
                return new Mention { Kind = MentionKind.Delegation, Type = EntityType.Organisation, Span = span, Name = name, Of = sender, IsBare = sender is null };
            case Head.Gathering:
                return new Mention { Kind = MentionKind.Gathering, Type = EntityType.Organisation, Span = span, Name = name, Of = OwnerOfGathering(tokens, start, head), IsBare = bare };
            case Head.People:
                return new Mention { Kind = MentionKind.Group, Type = EntityType.Group, Span = span, Name = name, Entity = bare ? null : name, IsBare = bare, Of = FirstKnown(tokens, start, head) };
            case Head.Place:
                return new Mention { Kind = MentionKind.Place, Type = EntityType.Place, Span = span, Name = name, Entity = name, IsBare = bare && tokens[head].Word!.Tag != WordTag.Place };
            default:
                var group = HasDeterminer(tokens, start, head) || IsCommon(tokens, start, head) || (!bare && lexicon.MembershipNouns.Exists(m => name.Contains(m, StringComparison.Ordinal))) || (name.Length > 3 && "两三四五六七八九十几".Contains(name[0]) && name[1] is '大' or '个');
                return new Mention
                {
                    Kind = group ? MentionKind.Group : MentionKind.Organisation,
                    Type = group || IsCountryAlone(tokens, start, head) ? EntityType.Group : EntityType.Organisation,
                    Span = span,
                    Name = name,
                    Entity = bare ? null : name,
                    IsBare = bare,
                    Of = FirstKnown(tokens, start, head),
                };
        }
    }

    /// <summary>The first token of the province, prefecture or city that stands directly before the head; -1 where none does.</summary>
    private static int Locality(List<Token> tokens, int start, int head)
    {
        var at = head - 1;
        if (at >= start && tokens[at].Word is { Name: null } suffix && suffix.Is(NounClasses.PlaceSuffix))
        {
            at--;
            while (at > start && tokens[at].Kind == TokenKind.Character && tokens[at - 1].Kind == TokenKind.Character)
            {
                at--;
            }
        }

        return at >= start && (tokens[at].Word?.Name is { Type: EntityType.Place, IsRegion: false } || at < head - 1) ? at : -1;
    }

    // 朝鲜民主女性同盟: a short name that is a common noun too is only the head behind other words. 中央昆士兰大学 is not 昆士兰大学.
    private static bool IsOnlyHead(List<Token> tokens, int start, int head, KnownName known) =>
        (known.Type == EntityType.Organisation && head > start && tokens[head - 1].Word is { IsDirection: true }) || known.NeedsContext && head > start && tokens[head].Word!.Is(NounClasses.Organisation) && tokens[head - 1].Word?.Name is not { Type: EntityType.Country };

    // 古巴外交部: a short name of the authority file behind another country is that country's own body.
    private static bool IsAnotherCountrys(List<Token> tokens, int start, int head, KnownName known) =>
        head > start && known is { Type: EntityType.Organisation, Home: not null } && tokens[head - 1].Word?.Name is { Type: EntityType.Country } country && country.Entity != known.Home;

    // 日本工会, 北欧工会: a country or region and this bare head name the unions there, not one of them.
    private static bool IsCountryAlone(List<Token> tokens, int start, int head) =>
        tokens[head].Word?.Text == "工会" && head > start && (tokens[head - 1].Word?.Name is { IsRegion: true } || (head == start + 1 && tokens[start].Word?.Name is { Type: EntityType.Country }));

    // 友好组织, 民间团体: a common noun described by common words names no body.
    private static bool IsCommon(List<Token> tokens, int start, int head)
    {
        if (head == start || tokens[head].Word?.Text is not ("组织" or "团体" or "机构" or "企业" or "社团" or "学校" or "工厂" or "公司"))
        {
            return false;
        }

        for (var k = start; k < head; k++)
        {
            if (tokens[k].Word is not { Name: null, Tag: WordTag.Noun or WordTag.Adjective or WordTag.VerbalNoun, Text.Length: > 1 })
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDeterminer(List<Token> tokens, int start, int head)
    {
        for (var k = start; k <= head; k++)
        {
            if (tokens[k].Word is { IsDeterminer: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who sends a delegation: the longest name that stands before the words that say what sort of delegation it is.</summary>
    private Mention? Sender(List<Token> tokens, int start, int head)
    {
        var (last, kind) = (-1, Head.None);
        for (var k = start; k < head; k++)
        {
            if (tokens[k].Word is not { } word)
            {
                (last, kind) = k > start && NameMaterial.EndsName(text, tokens, k) ? (k, Head.Organisation) : (last, kind);
                continue;
            }

            var here = PartyNames.EndsAt(tokens, k, start) ? Head.Organisation : HeadOf(word);
            if (here is Head.Organisation || (here is Head.Place && (kind is Head.None || (kind is Head.Place && (word.Name is not null || k == last + 1 || GrowsInto(tokens, last, k))))))
            {
                (last, kind) = (k, here);
            }
            else if (here is Head.People && kind is not Head.Organisation)
            {
                (last, kind) = (k, here);
            }
        }

        return kind == Head.None ? null : Named(tokens, start, last, kind);
    }

    // 世界工联第三次代表大会, 振云有限公司洽谈会: the organisation that the gathering's name begins with.
    private Mention? OwnerOfGathering(List<Token> tokens, int start, int head)
    {
        for (var k = head - 1; k >= start; k--)
        {
            if (tokens[k].Word is { } word && HeadOf(word) == Head.Organisation
                && (word.Name is not null || tokens[k + 1].Kind == TokenKind.Letters || tokens[k].Span.End - tokens[start].Span.Start >= 6))
            {
                return Named(tokens, start, k, Head.Organisation);
            }
        }

        return FirstKnown(tokens, start, head);
    }

    private Mention? FirstKnown(List<Token> tokens, int start, int head)
    {
        Mention? found = null;
        for (var k = start; k < head; k++)
        {
            if (tokens[k].Word?.Name is { Type: not EntityType.Person } known)
            {
                var mention = new Mention
                {
                    Kind = MentionKind.Known, Type = known.Type, Span = tokens[k].Span, Name = tokens[k].Span.Of(text), Entity = known.Entity,
                };
                if (known.Type == EntityType.Organisation)
                {
                    return mention;
                }

                found ??= mention;
            }
        }

        return found;
    }
}
