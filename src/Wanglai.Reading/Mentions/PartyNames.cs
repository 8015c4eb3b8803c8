using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Names of parties and movements that a country stands before: what they call themselves may be verbs, and two of them joined
/// (缅甸联邦巩固与发展党), up to a last word such as 党, 阵线 or 运动 (<c>party-ends</c> of the grammar).
/// </summary>
internal static class PartyNames
{
    private const int Longest = 8;

    /// <summary>True where the token stands between a country and the end of such a name, behind which the sentence goes on as behind a name.</summary>
    public static bool Holds(string text, List<Token> tokens, int i) =>
        BehindCountry(tokens, i) && EndFrom(tokens, i) is >= 0 and var end && GoesOnAsBehindName(text, tokens, end + 1);

    /// <summary>True where token <paramref name="k"/> ends such a name in a run of names that begins with a country at <paramref name="start"/>.</summary>
    public static bool EndsAt(List<Token> tokens, int k, int start) =>
        k > start + 1 && tokens[k].Word is { EndsParty: true, Name: null } && tokens[start].Word?.Name is { Type: EntityType.Country }
        && tokens[k - 1].Word is not { Name: null, Nouns: not NounClasses.None, EndsParty: false } and not { Name: not null };

    private static bool BehindCountry(List<Token> tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k > i - Longest; k--)
        {
            if (tokens[k].Word is { Name: { } name })
            {
                return name.Type == EntityType.Country;
            }

            if (tokens[k].Kind is not (TokenKind.Word or TokenKind.Character) || tokens[k].Word is { } word && (IsForeign(word) || word.EndsParty))
            {
                return false;
            }
        }

        return false;
    }

    private static int EndFrom(List<Token> tokens, int i)
    {
        for (var k = i; k < tokens.Count && k < i + Longest && tokens[k].Kind is TokenKind.Word or TokenKind.Character; k++)
        {
            if (tokens[k].Word is { Name: null } word)
            {
                if (word.EndsParty && !(k + 1 < tokens.Count && tokens[k + 1].Word is { Name: null, EndsParty: true }))
                {
                    return k;
                }

                if (IsForeign(word))
                {
                    return -1;
                }
            }
            else if (tokens[k].Word is not null)
            {
                return -1;
            }
        }

        return -1;
    }

    // No word of such a name: one that gives something to do (支持), that leads, that opens a slot, or that ends another name.
    private static bool IsForeign(Word word) =>
        word.Text == "的" || word.Is(WordUses.AnyPivot | WordUses.LeadingVerb | WordUses.AnyPronoun) || word.IsDeterminer
        || word.Is(NounClasses.Office | NounClasses.Delegation | NounClasses.Gathering | NounClasses.Honorific) || (word.Coverb is not null && !word.Is(WordUses.Conjunction));

    // 副主席, 代表团, 中央, 第九次…, or the next of a list with its own country.
    private static bool GoesOnAsBehindName(string text, List<Token> tokens, int i) =>
        i < tokens.Count
        && (tokens[i].Word is { } word
            ? word.Is(NounClasses.Office | NounClasses.Delegation | NounClasses.Honorific) || word.Text is "中央" or "中央委员会" or "邀请" or "领导人"
                || (word.Is(WordUses.Conjunction) && i + 1 < tokens.Count && tokens[i + 1].Word?.Name is { Type: EntityType.Country })
            : text[tokens[i].Span.Start] is '第' or '—' or '、');
}
