using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Parts;

namespace Wanglai.Web.Pages;

/// <summary>Keeps what a visitor chose in cookies, and leads back to the page that they came from.</summary>
internal static class SettingsRoutes
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/settings", Keep).IsOpenToAll();

    private static IResult Keep(
        HttpContext context,
        [FromForm] string? language,
        [FromForm] string? theme,
        [FromForm] string? name,
        [FromForm(Name = "return")] string? back)
    {
        if (Visitor.Named(language) is not null)
        {
            Set(context, Visitor.LanguageCookie, language!);
        }

        if (theme is "light" or "dark" or "auto")
        {
            Set(context, Visitor.ThemeCookie, theme);
        }

        if (name is not null)
        {
            Set(context, Visitor.NameCookie, Uri.EscapeDataString(name.Trim() is var trimmed && trimmed.Length > Visitor.LongestName ? trimmed[..Visitor.LongestName] : trimmed));
        }

        return Results.LocalRedirect(Links.IsOurs(back) ? back! : "/");
    }

    private static void Set(HttpContext context, string cookie, string value) => context.Response.Cookies.Append(
        cookie,
        value,
        new() { MaxAge = value.Length == 0 ? TimeSpan.Zero : Kept, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Path = "/" });
}
