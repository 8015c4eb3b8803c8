using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Parts;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Accounts;

/// <summary>Signing in and out, one's own account, and, for keepers, everybody's.</summary>
internal static class AccountRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (string? @return) => SignInPage(null, @return, null)).IsOpenToAll();
        routes.MapPost("/sign-in", SignIn).IsOpenToAll();
        routes.MapPost("/sign-out", SignOut).TakesRole(AccountRole.Reader);
        routes.MapGet("/account", (string? done) => OwnPage(done is not null, null)).TakesRole(AccountRole.Reader);
        routes.MapPost("/account", ChangeOwn).TakesRole(AccountRole.Reader);
        routes.MapGet("/accounts", (SiteSettings settings, Sessions sessions, string? done) => AllPage(settings, sessions, done is not null, null)).TakesRole(AccountRole.Keeper);
        routes.MapPost("/accounts", ChangeAny).TakesRole(AccountRole.Keeper);
    }

    private static async Task<IResult> SignIn(HttpContext context, SiteSettings settings, [FromForm] string? name, [FromForm] string? password, [FromForm(Name = "return")] string? back)
    {
        try
        {
            var account = Accounts(settings).SignIn(name, password);
            await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, SessionIdentity.Of(account));
        }
        catch (WanglaiException refused)
        {
            return SignInPage(name, back, refused.Problem);
        }

        return Results.LocalRedirect(Links.IsOurs(back) ? back : "/");
    }

    private static async Task<IResult> SignOut(HttpContext context, [FromForm(Name = "return")] string? back)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect(Links.With("/sign-in", ("return", Links.IsOurs(back) ? back : null)));
    }

    private static IResult ChangeOwn(SiteSettings settings, Visitor visitor, [FromForm] string action, [FromForm] string? password, [FromForm(Name = "new")] string? fresh)
    {
        var accounts = Accounts(settings);
        var account = visitor.Account ?? throw new WanglaiException(AccountProblems.SignInFirst());
        try
        {
            switch (action)
            {
                case "password":
                    accounts.SignIn(account.Name, password);
                    accounts.SetPassword(account.Name, fresh ?? "");
                    break;
                case "sign-out":
                    accounts.SignOut(account.Name);
                    break;
                default:
                    throw new WanglaiException(SiteProblems.NotUnderstood("action", action));
            }
        }
        catch (WanglaiException refused)
        {
            return OwnPage(isDone: false, refused.Problem);
        }

        return Results.LocalRedirect("/sign-in");
    }

    private static IResult ChangeAny(
        SiteSettings settings, Sessions sessions, Visitor visitor, [FromForm] string action, [FromForm] string? name, [FromForm] string? role, [FromForm] string? password)
    {
        try
        {
            Change(Accounts(settings), visitor, action, name ?? "", Asked.Word<AccountRole>("role", role), password ?? "");
        }
        catch (WanglaiException refused)
        {
            return AllPage(settings, sessions, isDone: false, refused.Problem);
        }

        return Results.LocalRedirect("/accounts?done=1");
    }

    private static void Change(AccountFile accounts, Visitor visitor, string action, string name, AccountRole? role, string password)
    {
        var isOwn = string.Equals(visitor.Account?.Name, accounts.Find(name)?.Name, StringComparison.Ordinal) && visitor.Account is not null;
        if (isOwn && (action == "remove" || (action == "role" && role != AccountRole.Keeper)))
        {
            throw new WanglaiException(AccountProblems.NotYourself());
        }

        switch (action)
        {
            case "add":
                // Whoever makes the first account must be able to make the others.
                accounts.Add(name, accounts.All().Count == 0 ? AccountRole.Keeper : role ?? AccountRole.Reader, password);
                break;
            case "role":
                accounts.SetRole(name, role ?? throw new WanglaiException(SiteProblems.NotUnderstood("role", "")));
                break;
            case "password":
                accounts.SetPassword(name, password);
                break;
            case "unlock":
                accounts.Unlock(name);
                break;
            case "sign-out":
                accounts.SignOut(name);
                break;
            case "remove":
                accounts.Remove(name);
                break;
            default:
                throw new WanglaiException(SiteProblems.NotUnderstood("action", action));
        }
    }

    private static AccountFile Accounts(SiteSettings settings) => settings.Accounts ?? throw new WanglaiException(SiteProblems.NoSuchPage("/accounts"));

    private static RazorComponentResult<SignInPage> SignInPage(string? name, string? back, Problem? problem) =>
        new(new { Name = name, Back = back, Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized };

    private static RazorComponentResult<OwnAccountPage> OwnPage(bool isDone, Problem? problem) =>
        new(new { IsDone = isDone, Problem = problem }) { StatusCode = StatusOf(problem) };

    private static RazorComponentResult<AccountsPage> AllPage(SiteSettings settings, Sessions sessions, bool isDone, Problem? problem) =>
        new(new { All = Accounts(settings).All(), Open = sessions.Open, Now = settings.Clock.GetUtcNow(), IsDone = isDone, Problem = problem }) { StatusCode = StatusOf(problem) };

    private static int StatusOf(Problem? problem) => problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
