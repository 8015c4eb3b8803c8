using System.Collections.Frozen;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>
/// Names of committees and delegations that say what they are for or against: 日本反对核武器协议会, 挪威反对军事基地妇女代表团.
/// The verb directly behind the country is then part of the name.
/// </summary>
internal static class CauseNames
{
    private const int Longest = 9;

    private static readonly FrozenSet<string> Verbs = new[] { "反对", "禁止", "争取", "保卫", "支援", "声援", "维护", "反", "援助" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the token is the verb of such a name, or stands between it and the name's last word.</summary>
    public static bool Holds(List<Token> tokens, int i)
    {
        for (var verb = i; verb > 0 && verb > i - Longest; verb--)
        {
            if (tokens[verb].Word is { } word && Verbs.Contains(word.Text))
            {
                return tokens[verb - 1].Word?.Name is { Type: EntityType.Country } && EndFrom(tokens, verb + 1) >= i;
            }

            if (tokens[verb].Word is { Name: not null })
            {
                return false;
            }
        }

        return false;
    }

    // A name of somebody else, 的 or whatever opens a slot parts the verb from the noun: 日本反对英国工会代表团入境.
    private static int EndFrom(List<Token> tokens, int from)
    {
        for (var k = from; k < tokens.Count && k < from + Longest && tokens[k].Kind is TokenKind.Word or TokenKind.Character; k++)
        {
            if (tokens[k].Word is not { } word)
            {
                continue;
            }

            if (k > from && (word.Is(NounClasses.Delegation) || (word.Is(NounClasses.Organisation) && word.Text[^1] is '会' or '盟')))
            {
                return k;
            }

            if (word.Name is not null || word.Coverb is not null || word.Text == "的" || word.Is(WordUses.AnyPronoun | WordUses.LeadingVerb) || word.IsDeterminer)
            {
                return -1;
            }
        }

        return -1;
    }
}
