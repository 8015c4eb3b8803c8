using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Web.Parts;

/// <summary>The addresses of the site's pages.</summary>
internal static class Links
{
    /// <summary>The dossier of a party, by its one name.</summary>
    public static string Party(string name) => "/party/" + Uri.EscapeDataString(name);

    /// <summary>The place of a claim in its source.</summary>
    public static string Claim(ClaimId claim) => "/claim/" + claim.Value;

    /// <summary>A source, from its beginning.</summary>
    public static string Source(SourceId source) => "/source/" + source.Value;

    /// <summary>An address with a question: the parts that are not null or empty.</summary>
    public static string With(string path, params (string Name, string? Value)[] asked)
    {
        var parts = asked.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => a.Name + "=" + Uri.EscapeDataString(a.Value!));
        return string.Join('&', parts) is { Length: > 0 } question ? path + "?" + question : path;
    }
}
