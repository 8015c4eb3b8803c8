using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Identity;

/// <summary>Who is who: two names that mean one party, a merge taken back, another name, a body above.</summary>
internal static class IdentityRoutes
{
    private const int MostOffered = 30;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/identity", (OpenBooks books, string? name, string? done) => Page(books, name, done is not null, null));
        routes.MapPost("/identity", Decide).TakesRole(AccountRole.Keeper);
    }

    private static IResult Decide(
        OpenBooks books, LedgerDesk desk, Visitor visitor, [FromForm] string action, [FromForm] string? entity, [FromForm] string? other, [FromForm] string? type, [FromForm] string? time, [FromForm] string? why)
    {
        try
        {
            var sort = Asked.Word<EntityType>("type", type) ?? EntityType.Organisation;
            var (one, second) = (Named("entity", entity, sort), Named("other", other, sort));
            var by = Reviewing.Sign(visitor, why);
            desk.Decide(action switch
            {
                "merge" => new EntityMerged(one, second, by),
                "split" => new EntitySplit(one, second, by),
                "name" => new EntityNamed(one, second.Name, Asked.Time(time), by),
                "parent" => new ParentSet(one, second, Asked.Time(time), by),
                _ => throw new WanglaiException(SiteProblems.NotUnderstood("action", action)),
            });
        }
        catch (WanglaiException refused)
        {
            return Page(books, entity, isDone: false, refused.Problem);
        }

        return Results.LocalRedirect("/identity?done=1");
    }

    private static EntityName Named(string field, string? name, EntityType type) =>
        string.IsNullOrWhiteSpace(name) ? throw new WanglaiException(SiteProblems.NotUnderstood(field, "")) : new(name.Trim(), type);

    // Of a ledger too large to be read whole nobody is offered.
    private static ImmutableArray<LookAlike> AlikesIn(OpenBooks books) => books.View.IsLarge() ? [] : LookAlike.In(books.Whole(), MostOffered);

    private static RazorComponentResult<IdentityPage> Page(OpenBooks books, string? name, bool isDone, Problem? problem)
    {
        var identities = books.View.Identities();
        return new(new
        {
            Name = name,
            Alikes = AlikesIn(books),
            IsDone = isDone,
            Problem = problem,
            Merges = identities.Merges.OrderBy(m => m.Key.Name, StringComparer.Ordinal).ToList(),
            identities.Names,
            identities.Parents,
        })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
