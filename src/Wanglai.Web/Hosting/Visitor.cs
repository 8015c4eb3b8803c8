using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Web.Accounts;
using Wanglai.Wording;

namespace Wanglai.Web.Hosting;

/// <summary>Who looks at a page: their language, whether they like it light or dark, and the name they decide under. Kept in cookies.</summary>
internal sealed class Visitor
{
    public const string LanguageCookie = "wanglai-language";
    public const string ThemeCookie = "wanglai-theme";
    public const string NameCookie = "wanglai-name";
    public const int LongestName = 60;

    private static readonly string[] Themes = ["light", "dark"];

    public Visitor(IHttpContextAccessor accessor, SiteSettings settings)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("There is a visitor only while a page is made.");
        Address = context.Request.Path + context.Request.QueryString;
        Path = context.Request.Path;
        var cookies = context.Request.Cookies;
        Speech = new(Named(cookies[LanguageCookie]) ?? Accepted(context.Request) ?? settings.Language);
        Theme = Themes.FirstOrDefault(t => t == cookies[ThemeCookie]);
        SignsIn = settings.SignsIn;
        Account = settings.Accounts is { } accounts ? context.User.AccountOf(accounts) : null;
        Role = SignsIn ? Account?.Role : AccountRole.Keeper;
        Name = SignsIn ? Account?.Name : cookies[NameCookie] is { Length: > 0 } name ? Uri.UnescapeDataString(name) : settings.Reviewer;
    }

    /// <summary>Whether visitors of this site sign in.</summary>
    public bool SignsIn { get; }

    /// <summary>The account that they signed in with; null for none.</summary>
    public Account? Account { get; }

    /// <summary>What they may do; null for nothing, where they have not signed in.</summary>
    public AccountRole? Role { get; }

    /// <summary>What they may see at the most.</summary>
    public Secrecy Sees => (Role ?? AccountRole.Reader).Sees();

    /// <summary>Whether they may do what takes a role.</summary>
    public bool May(AccountRole role) => Role >= role;

    /// <summary>Speaks their language.</summary>
    public Speech Speech { get; }

    /// <summary><c>light</c> or <c>dark</c> where they chose; null where the system's choice is theirs.</summary>
    public string? Theme { get; }

    /// <summary>The name that they decide under; null where it is not known.</summary>
    public string? Name { get; }

    /// <summary>The page, with its question.</summary>
    public string Address { get; }

    /// <summary>The page, without its question.</summary>
    public string Path { get; }

    /// <summary>The tag of their language (BCP 47).</summary>
    public string Tag => Speech.Language == Language.Chinese ? "zh-Hans" : "en";

    /// <summary>The language with this name; null where there is none.</summary>
    public static Language? Named(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    private static Language? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => Named(l.Value.Value?.Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(l => l is not null);
}
