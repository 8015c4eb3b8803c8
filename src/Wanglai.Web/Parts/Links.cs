using System.Diagnostics.CodeAnalysis;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Web.Parts;

/// <summary>The addresses of the site's pages.</summary>
internal static class Links
{
    /// <summary>The dossier of a party, by its one name.</summary>
    public static string Party(string name) => "/party/" + Uri.EscapeDataString(name);

    /// <summary>A person, by their one name.</summary>
    public static string Person(string name) => "/person/" + Uri.EscapeDataString(name);

    /// <summary>The page that tells of a party, whatever it is.</summary>
    public static string Of(PartyLabel party) => party.Type == EntityType.Person ? Person(party.Name) : party.Type == EntityType.Country ? Country(party.Name) : Party(party.Name);

    /// <summary>The bodies of a country.</summary>
    public static string Country(string name) => "/country/" + Uri.EscapeDataString(name);

    /// <summary>The place of a claim in its source.</summary>
    public static string Claim(ClaimId claim) => "/claim/" + claim.Value;

    /// <summary>The page on which a claim is corrected.</summary>
    public static string Correction(ClaimId claim) => Claim(claim) + "/correct";

    /// <summary>Where the review of a claim is sent.</summary>
    public static string Review(ClaimId claim) => Claim(claim) + "/review";

    /// <summary>A claim's card in the reading room of its source.</summary>
    public static string InSource(SourceId source, ClaimId claim) => $"{With(Source(source), ("claim", claim.Value))}#card-{claim.Value}";

    /// <summary>A source, from its beginning.</summary>
    public static string Source(SourceId source) => "/source/" + source.Value;

    /// <summary>The place of a passage in its source.</summary>
    public static string Passage(Passage passage) => InSource(passage.Source, passage.Claim);

    /// <summary>Whether an address that came with a form is one of this site's. A second slash, or a backslash that browsers take for one, would lead to another host.</summary>
    public static bool IsOurs([NotNullWhen(true)] string? path) => path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);

    /// <summary>An address with a question: the parts that are not null or empty.</summary>
    public static string With(string path, params (string Name, string? Value)[] asked)
    {
        var parts = asked.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => a.Name + "=" + Uri.EscapeDataString(a.Value!));
        return string.Join('&', parts) is { Length: > 0 } question ? path + "?" + question : path;
    }
}
