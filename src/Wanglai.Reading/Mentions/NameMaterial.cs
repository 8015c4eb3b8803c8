using Wanglai.Model.Texts;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>Tells which tokens can belong to the name of a party, and which end it.</summary>
internal sealed class NameMaterial(ClauseLexicon lexicon, string text, NameContext names, CountryCharacters countries)
{
    /// <summary>李鹏代表中国政府: he acts for whom 代表 names.</summary>
    public static bool IsActingFor(Word word, List<Token> tokens, int i) =>
        word.Text == "代表" && i + 1 < tokens.Count && ((tokens[i + 1].Word is { } whom && (whom.Name is { Type: not EntityType.Person } || whom.Is(WordUses.Both | WordUses.Self))) || LeadsToActor(tokens, i + 1));

    // 代表学校签署, 代表中兴大学向…赠送: a body, and then what is done for it.
    private static bool LeadsToActor(List<Token> tokens, int i)
    {
        for (var k = i; k + 1 < tokens.Count && k < i + 6; k++)
        {
            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Character) || tokens[k].Word is { } word && (word.Coverb is not null || word.Frames.Count > 0 || word.Uses != WordUses.None))
            {
                return false;
            }

            if (tokens[k].Word is { } body && body.Is(NounClasses.Organisation))
            {
                return tokens[k + 1].Word is { } next && (next.Coverb is not null || next.Frames.Count > 0);
            }
        }

        return false;
    }

    /// <summary>公谊会代表团, 僧伽会会长: 会 before a word for who is sent, for an office or for a numbered congress is the last of a name, no verb.</summary>
    public static bool EndsName(string text, List<Token> tokens, int i) =>
        tokens[i].Span.Length == 1 && text[tokens[i].Span.Start] == '会' && i + 1 < tokens.Count
        && (tokens[i + 1] is { Kind: TokenKind.Letters } next ? text[next.Span.Start] == '第' : tokens[i + 1].Word is { } noun && noun.Is(NounClasses.Delegation | NounClasses.Office) && noun.Frames.Count == 0);

    /// <summary>The token behind the run of names that begins at <paramref name="i"/>.</summary>
    public int RunEnd(List<Token> tokens, int i)
    {
        var end = i + 1;
        while (end < tokens.Count && Is(tokens, end, inRun: true))
        {
            end++;
        }

        return end;
    }

    /// <summary>True where the token can belong to the name of a party.</summary>
    public bool Is(List<Token> tokens, int i, bool inRun = false) =>
        IsByItself(tokens, i, inRun) || (inRun && (PartyNames.Holds(text, tokens, i) || CauseNames.Holds(tokens, i))) || (tokens[i].Word is { IsDirection: true } && LeadsToBody(tokens, i + 1));

    private bool IsByItself(List<Token> tokens, int i, bool inRun)
    {
        var token = tokens[i];
        if (inRun && (countries.IsPair(tokens, i) || countries.IsPair(tokens, i - 1)))
        {
            return true;
        }

        switch (token.Kind)
        {
            case TokenKind.Letters:
                return text[token.Span.Start] != '第' || NamesGathering(tokens, i + 1);
            case TokenKind.Character when inRun && EndsName(text, tokens, i):
                return true;
            case TokenKind.Character:
                // 三大组织——甲、乙和丙: a long dash ends a name; a short one may stand in it.
                return !IsLongDash(token.Span.Start) && (!lexicon.Particles.Contains(text[token.Span.Start]) || (text[token.Span.Start] == '该' && i + 1 < tokens.Count && Is(tokens, i + 1)));
            case TokenKind.Word:
                break;
            default:
                return false;
        }

        if (inRun && EndsName(text, tokens, i))
        {
            return true;
        }

        var word = token.Word!;
        if (word.Name is { } name && (!name.NeedsContext || names.Holds(name)))
        {
            return true;
        }

        // 让·杜邦: whatever the word means elsewhere.
        if (BesideDot(token.Span) || (inRun && word.Text is "前" or "原" && BeforeOffice(tokens, i + 1)) || (inRun && (InTransliteration(tokens, i) || LeadsToCompany(tokens, i))))
        {
            return true;
        }

        if (word.IsDeterminer)
        {
            return !word.Is(WordUses.AnyPronoun);
        }

        // 中国工会代表团 names its sender; 代表团 alone stands for guests named before.
        if (word.Is(WordUses.Guests) && word.Is(NounClasses.Delegation))
        {
            return inRun || (i + 1 < tokens.Count && tokens[i + 1].Word is { } officer && officer.Is(NounClasses.Office));
        }

        if (IsActingFor(word, tokens, i))
        {
            return false;
        }

        var naming = NounClasses.Organisation | NounClasses.Delegation | NounClasses.Gathering | NounClasses.Office | NounClasses.Honorific | NounClasses.People | NounClasses.PlaceSuffix;
        if (word.Is(WordUses.AnyPivot) || word.Frames.Count > 0)
        {
            return inRun && word.Is(naming) && !word.Is(WordUses.LeadingVerb) && !(i + 1 < tokens.Count && (IsNameLike(tokens[i + 1]) || Describes(tokens, i + 1)));
        }

        if (word.Coverb is not null || word.Uses != WordUses.None)
        {
            return false;
        }

        if (word.Nouns != NounClasses.None)
        {
            // 革命最高委员会: what such a noun stands before is still the name of a body.
            return word.Is(naming) || (i + 1 < tokens.Count && tokens[i + 1].Word is { } next && next.Is(naming) && next.Frames.Count == 0) || (inRun && word.Frames.Count == 0 && LeadsToBody(tokens, i + 1));
        }

        return word.Tag is WordTag.Noun or WordTag.Adjective or WordTag.Place or WordTag.VerbalNoun or WordTag.Phrase
            || (word.Tag is WordTag.Unknown && !lexicon.Particles.Contains(word.Text[0]));
    }

    // 丹麦前驻华大使, 甲会原主席: once, and the name goes on.
    private static bool BeforeOffice(IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Word is { } word && (word.Is(NounClasses.Office) || (word.Text == "驻" && i + 2 < tokens.Count && (tokens[i + 2].Word?.Is(NounClasses.Office) ?? false)));

    private bool BesideDot(Utf16Span span) =>
        (span.End < text.Length && text[span.End] == '·' && Written(span)) || (span.Start > 0 && text[span.Start - 1] == '·' && Written(span));

    private bool Written(Utf16Span span)
    {
        foreach (var c in text.AsSpan(span.Start, span.Length))
        {
            if (!lexicon.Transliteration.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    // 麦夸里州: a character that foreign names are written with, between two others that make no word.
    private bool InTransliteration(List<Token> tokens, int i) =>
        tokens[i].Span.Length == 1 && tokens[i].Word is { Coverb: null } word && (word.Frames.Count == 0 || BehindDot(tokens, i)) && Written(tokens[i].Span)
        && tokens[i - 1] is { Span.Length: 1, Word: null or { Frames.Count: 0 } } && Written(tokens[i - 1].Span)
        && i + 1 < tokens.Count && ((tokens[i + 1].Span.Length == 1 && Written(tokens[i + 1].Span)) || (tokens[i + 1].Word?.Is(NounClasses.PlaceSuffix | NounClasses.Organisation) ?? false));

    // 辛拉冯·库派吞: no verb so near behind the dot.
    private bool BehindDot(List<Token> tokens, int i) =>
        (tokens[i - 1].Span.Length == 1 && tokens[i - 1].Span.Start > 0 && text[tokens[i - 1].Span.Start - 1] == '·') && i + 1 < tokens.Count && tokens[i + 1].Span.Length == 1 && Written(tokens[i + 1].Span);

    // 江苏三得利食品有限公司: what a company calls itself may be any words, up to its kind of company.
    private static bool LeadsToCompany(List<Token> tokens, int i)
    {
        for (var k = i; k < tokens.Count && k < i + 5; k++)
        {
            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Character or TokenKind.Letters)
                || tokens[k].Word is { } word && (word.Coverb is not null || word.Frames.Count > 0 || word.Uses != WordUses.None || word.Text == "的"))
            {
                return false;
            }

            if (k > i && tokens[k].Word is { EndsCompany: true })
            {
                return true;
            }
        }

        return false;
    }

    // 中部华盛顿大学: the place and the sort of body behind it.
    private static bool LeadsToBody(List<Token> tokens, int i)
    {
        for (var k = i; k < tokens.Count && k < i + 7 && tokens[k].Kind is TokenKind.Word or TokenKind.Character; k++)
        {
            if (tokens[k].Word is { } word)
            {
                if (word.Is(NounClasses.Organisation) || word.Name is { Type: EntityType.Organisation })
                {
                    return k > i || word.Name is not null;
                }

                if (word.Frames.Count > 0 || word.Coverb is not null || word.Nouns != NounClasses.None || word.Uses != WordUses.None)
                {
                    return false;
                }
            }
        }

        return false;
    }

    // 第三次代表大会 is a name; 第一次访问 is none.
    private static bool NamesGathering(List<Token> tokens, int from)
    {
        for (var k = from; k < tokens.Count && k < from + 7 && tokens[k].Kind is TokenKind.Word or TokenKind.Character; k++)
        {
            if (tokens[k].Word is { } word && (word.Frames.Count > 0 || word.Coverb is not null))
            {
                return false;
            }

            if (tokens[k].Word is { } noun && noun.Is(NounClasses.Gathering | NounClasses.Organisation))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLongDash(int at) =>
        text[at] == '—' && ((at > 0 && text[at - 1] == '—') || (at + 1 < text.Length && text[at + 1] == '—'));

    // 办公室组织的考察团: a verb, because what it organised stands behind 的.
    private bool Describes(List<Token> tokens, int i)
    {
        if (text[tokens[i].Span.Start] != '的' || tokens[i].Span.Length != 1)
        {
            return false;
        }

        for (var k = i + 1; k < tokens.Count && k < i + 9 && tokens[k].Kind is TokenKind.Word or TokenKind.Character or TokenKind.Letters; k++)
        {
            if (tokens[k].Word is { } word && word.Is(NounClasses.Delegation | NounClasses.Gathering))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameLike(Token token) =>
        token.Kind is TokenKind.Number || token.Word is { } w && (w.Name is not null || w.Is(NounClasses.People | NounClasses.Delegation) || w.Tag is WordTag.Noun or WordTag.Adjective);
}
