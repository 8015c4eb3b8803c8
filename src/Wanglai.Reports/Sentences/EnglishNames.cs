using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Reports.Sentences;

/// <summary>Names in English sentences. Who has no English name is called as the source does.</summary>
internal static class EnglishNames
{
    private static readonly string[] CountriesWithArticle =
        ["United ", "Netherlands", "Philippines", "Soviet Union", "Maldives", "Bahamas", "Gambia", "Congo", "Sudan", "Comoros", "Seychelles", "Solomon Islands", "Marshall Islands"];

    private static readonly string[] SortsOfStates = ["Republic", "Kingdom", "Federation", "Union", "States", "Emirates", "Islands"];

    /// <summary>The name alone, for cells and lists.</summary>
    public static string Bare(PartyLabel party) => party.English ?? party.Name;

    /// <summary>The name in a sentence, with the article that it takes.</summary>
    public static string InSentence(PartyLabel party) => party.English is { } english && TakesArticle(english, party.Type) ? "the " + english : party.English ?? party.Name;

    /// <summary>Names in a row.</summary>
    public static string List(IReadOnlyList<PartyLabel> parties) => parties.Count < 2
        ? string.Concat(parties.Select(InSentence))
        : string.Join(", ", parties.SkipLast(1).Select(InSentence)) + " and " + InSentence(parties[^1]);

    private static bool TakesArticle(string name, EntityType type) => !name.StartsWith("The ", StringComparison.Ordinal) && type switch
    {
        EntityType.Organisation => name.Contains(' ', StringComparison.Ordinal),
        EntityType.Country => CountriesWithArticle.Any(c => name.StartsWith(c, StringComparison.Ordinal)) || SortsOfStates.Any(s => name.Contains(" " + s, StringComparison.Ordinal) || name.StartsWith(s + " ", StringComparison.Ordinal)),
        _ => false,
    };
}
