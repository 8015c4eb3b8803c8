using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>Countries named by one character: 访华, 中日两国, 波、匈、捷等国, 日方. One character is a country only in such company.</summary>
internal sealed class CountryCharacters(ClauseLexicon lexicon, string text, NameContext names)
{
    /// <summary>The country that the token may stand for, or null.</summary>
    public string? Abbreviation(Token token) =>
        token.Span.Length != 1 ? null : text[token.Span.Start] == '华' ? "中国" : CountryOf(text[token.Span.Start]);

    // 加 is Canada in one document and Ghana in another: the one that the document names goes first.
    private string? CountryOf(char c)
    {
        if (!lexicon.AbbreviatingCharacters.Contains(c) || !lexicon.CountryAbbreviations.TryGetValue(c, out var countries))
        {
            return null;
        }

        foreach (var country in countries)
        {
            if (names.IsNamed(country))
            {
                return country;
            }
        }

        return countries[0];
    }

    /// <summary>A delegation named after the friendship of two countries (日中友好妇女访华团), which no house has sent; null where none begins at token <paramref name="i"/>.</summary>
    public Mention? ReadFriends(List<Token> tokens, int i, out int past)
    {
        past = i + 1;
        var pair = tokens[i].Span.Length == 2 ? 1 : 2;
        var start = tokens[i].Span.Start;
        if (!lexicon.AbbreviatingCharacters.Contains(text[start]) || i + pair >= tokens.Count || tokens[i + pair].Span.Start != start + 2 || tokens[i + pair].Word?.Text != "友好" || text[start] == text[start + 1] || CountryOf(text[start]) is null || CountryOf(text[start + 1]) is null)
        {
            return null;
        }

        for (var k = i + pair + 1; k < tokens.Count && k < i + 10 && tokens[k].Kind is TokenKind.Word or TokenKind.Character; k++)
        {
            if (tokens[k].Word is { } word && word.Is(NounClasses.Delegation))
            {
                past = k + 1;
                var span = new Utf16Span(start, tokens[k].Span.End);
                return new Mention { Kind = MentionKind.Group, Type = EntityType.Group, Span = span, Name = span.Of(text), Entity = span.Of(text) };
            }

            if (tokens[k].Word is { Name: not null } or { Frames.Count: > 0, Nouns: NounClasses.None } or { Coverb: not null } or { Tag: WordTag.Adverb } || (tokens[k].Word is { } noun && noun.Is(NounClasses.Organisation | NounClasses.Office)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The countries that begin at token <paramref name="i"/> behind the chunks <paramref name="before"/>. Null where there are none; <paramref name="past"/> is the token behind them.</summary>
    public Mention[]? Read(List<Token> tokens, int i, List<Chunk> before, out int past)
    {
        past = i + 1;
        var token = tokens[i];
        if (token.Span.Length > 2)
        {
            return null;
        }

        var form = text.AsSpan(token.Span.Start, token.Span.Length);

        // 中日, 中美: two countries in one word or in two characters.
        if (form.Length == 2 && token.Word is { Name: null, Frames.Count: 0 } or null && Country(form[0]) is { } a && Country(form[1]) is { } b && FollowsPair(tokens, i + 1))
        {
            return [CountryAt(token.Span.Start, a), CountryAt(token.Span.Start + 1, b)];
        }

        if (Town(tokens, i, before) is { } town)
        {
            return [new Mention { Kind = MentionKind.Place, Type = EntityType.Place, Span = token.Span, Name = token.Span.Of(text), Entity = town }];
        }

        if (Abbreviation(token) is not { } country)
        {
            return form.Length == 1 && before.Count > 0 && before[^1].Span.End == token.Span.Start && House(tokens, i, before[^1]) is { } own ? [own] : null;
        }

        if (i + 1 < tokens.Count && Abbreviation(tokens[i + 1]) is { } second && IsPlain(form[0]) && IsPlain(text[tokens[i + 1].Span.Start]) && FollowsPair(tokens, i + 2))
        {
            past = i + 2;
            return [CountryAt(token.Span.Start, country), CountryAt(tokens[i + 1].Span.Start, second)];
        }

        var behindMotion = before.Count > 0 && before[^1].Span.End == token.Span.Start && !BeginsName(tokens, i)
            && (before[^1].Word is { Coverb: Slot.Destination or Slot.At or Slot.To } || (before[^1].Kind == ChunkKind.Verb && before[^1].Word!.Text.Length == 1));
        var inList = (IsListMark(tokens, i + 1) && i + 2 < tokens.Count && Abbreviation(tokens[i + 2]) is not null && (i + 3 >= tokens.Count || IsListEnd(tokens, i + 3)))
            || (IsListEnd(tokens, i + 1) && before.Count >= 2 && Chunker.IsJoint(before[^1], text) && before[^2].Kind == ChunkKind.Parties && before[^2].Parties[^1] is { Type: EntityType.Country, Name.Length: 1 });
        var party = i + 1 < tokens.Count && text[tokens[i + 1].Span.Start] is '方';
        if (!behindMotion && !inList && !party && !ActsForCountry(tokens, i, before, country))
        {
            return null;
        }

        var mention = CountryAt(token.Span.Start, country);
        if (party && !behindMotion)
        {
            var span = new Utf16Span(token.Span.Start, tokens[i + 1].Span.End);
            past = i + 2;
            return [mention with { Span = span, Name = span.Of(text) }];
        }

        return [mention];

        string? Country(char c) => c == '华' || !IsPlain(c) ? null : CountryOf(c);
    }

    // 抵沪, 在京举行: a town by one character, between a word of motion or place and the end of the phrase.
    private string? Town(List<Token> tokens, int i, List<Chunk> before)
    {
        if (tokens[i].Span.Length != 1 || before.Count == 0 || before[^1].Span.End != tokens[i].Span.Start
            || !(before[^1].Word is { Coverb: Slot.Destination or Slot.At or Slot.From } || (before[^1].Kind is ChunkKind.Verb or ChunkKind.Filler && "来离返驻留抵赴访在".Contains(text[before[^1].Span.End - 1])))
            || !(i + 1 >= tokens.Count || tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Time || (text[tokens[i + 1].Span.Start] == '的' && i + 2 < tokens.Count && tokens[i + 2].Kind == TokenKind.Mark) || tokens[i + 1].Word is { Name: null } next && (next.Frames.Count > 0 || next.Is(WordUses.Localiser) || next.Tag is WordTag.Verb or WordTag.VerbalNoun or WordTag.Adverb)))
        {
            return null;
        }

        var character = text[tokens[i].Span.Start];
        return names.HomeBy(character) ?? (character == '港' && names.About?.Entity.EndsWith('港') == true ? names.About.Entity : null) ?? lexicon.PlaceAbbreviations.GetValueOrDefault(character);
    }

    // 来校讲学, 到市参观: the document's own school, the document's own city.
    private Mention? House(List<Token> tokens, int i, Chunk before)
    {
        var span = tokens[i].Span;
        var houses = names.About is { Type: EntityType.Organisation } ? "校院馆社厂所会" : names.About is { Type: EntityType.Place } ? "市省县区" : "";
        return before.Word is { Coverb: Slot.Destination } && houses.Contains(text[span.Start])
            && i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Mark || (tokens[i + 1].Word is { } next && (next.Frames.Count > 0 || next.Tag == WordTag.Verb)))
            ? new Mention { Kind = MentionKind.Pronoun, Type = EntityType.Organisation, Span = span, Name = span.Of(text), Pronoun = WordUses.Self }
            : null;
    }

    // 法总统访华, 法宣布承认该国: a country that the document names in full, as it stands at the head of a clause.
    private bool ActsForCountry(List<Token> tokens, int i, List<Chunk> before, string country)
    {
        if (!names.IsNamed(country) || i + 1 >= tokens.Count || tokens[i + 1].Word is not { Name: null } next || (before.Count > 0 && before[^1].Kind is not (ChunkKind.Break or ChunkKind.Time or ChunkKind.Coverb)))
        {
            return false;
        }

        return lexicon.StateOffices.Contains(next.Text)
            || (names.About is { Type: EntityType.Country } && (next.Text is "议会" or "政府" or "国会" or "外交部" or "军方" || (before.Count == 0 || before[^1].Kind != ChunkKind.Coverb) && (next.Coverb is not null || next.Frames.Count > 0)));
    }

    // 向马桑巴总统: the first character of a foreign name.
    private bool BeginsName(List<Token> tokens, int i)
    {
        var k = i + 1;
        while (k < tokens.Count && k < i + 6 && tokens[k].Kind == TokenKind.Character && lexicon.Transliteration.Contains(text[tokens[k].Span.Start]))
        {
            k++;
        }

        return k > i + 1 && k < tokens.Count && tokens[k].Word is { Name: null } title && title.Is(NounClasses.Office | NounClasses.Honorific);
    }

    private static bool IsListMark(List<Token> tokens, int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Mark && tokens[i].Index == '、';

    private bool IsListEnd(List<Token> tokens, int i) =>
        i >= tokens.Count || IsListMark(tokens, i) || (tokens[i].Word is { } word && (word.Is(WordUses.Conjunction) || lexicon.ListTails.Contains(word.Text))) || text[tokens[i].Span.Start] is '等' or '两' or '三' or '四' or '五' or '六';

    // Any character may stand for some country: only well-known ones, or those that the document names, make a pair.
    private bool IsPlain(char c) => "中日美英苏俄德法印朝韩越蒙加澳意巴埃缅泰".Contains(c) || (CountryOf(c) is { } country && names.IsNamed(country));

    private bool FollowsPair(List<Token> tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return false;
        }

        if (tokens[i].Word is { } word)
        {
            return word.Nouns != NounClasses.None || word.Is(WordUses.Both) || word.Frames.Count > 0 || word.Tag is WordTag.Noun or WordTag.Adjective or WordTag.VerbalNoun
                || Abbreviation(tokens[i]) is not null;
        }

        return "两双人关友建复断互贸和间三四".Contains(text[tokens[i].Span.Start]) || Abbreviation(tokens[i]) is not null;
    }

    private Mention CountryAt(int at, string country) => new()
    {
        Kind = MentionKind.Place, Type = EntityType.Country, Span = new Utf16Span(at, at + 1), Name = text.Substring(at, 1), Entity = country,
    };

    /// <summary>大阪府日中友好团: two countries in the middle of a name.</summary>
    public bool IsPair(List<Token> tokens, int i) =>
        i >= 0 && i + 2 < tokens.Count && Abbreviation(tokens[i]) is not null && Abbreviation(tokens[i + 1]) is not null
        && tokens[i + 2].Word is { } next && (next.Nouns != NounClasses.None || next.Tag is WordTag.Noun or WordTag.Adjective);
}
