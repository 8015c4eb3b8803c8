using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Parts;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Sources;

/// <summary>The list of sources, each source in the reading room, and the place of a claim in its source.</summary>
internal static class SourceRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sources", All);
        routes.MapGet("/source/{id}", Read);
        AddingRoutes.Map(routes);
        routes.MapPost("/source/{id}/classify", Classify).TakesRole(AccountRole.Keeper);
        routes.MapGet("/claim/{id}", Find);
    }

    private static IResult All(OpenBooks books) =>
        new RazorComponentResult<SourcesPage>(new { Model = SourceList.Of(books.View) });

    private static IResult Read(OpenBooks books, string id, int? page, string? claim, string? done, int? accepted) =>
        new RazorComponentResult<SourcePage>(new { Model = ReadingRoom.Of(books.View, id, page, claim ?? done), IsDone = done is not null, Accepted = accepted });

    private static IResult Classify(OpenBooks books, LedgerDesk desk, Visitor visitor, string id, [FromForm] string? confidentiality)
    {
        var source = books.View.FindSource(new(id)) ?? throw new WanglaiException(SiteProblems.NoSuchPage("/source/" + id));
        if (string.IsNullOrWhiteSpace(confidentiality))
        {
            throw new WanglaiException(SiteProblems.NotUnderstood("confidentiality", ""));
        }

        desk.Decide(new SourceClassified(source.Id, confidentiality.Trim(), Reviewing.Sign(visitor, null)));
        return Results.LocalRedirect(Links.Source(source.Id));
    }

    private static IResult Find(OpenBooks books, string id)
    {
        var claim = books.View.FindClaim(id) ?? throw new WanglaiException(SiteProblems.NoSuchPage("/claim/" + id));
        return Results.LocalRedirect(Links.InSource(claim.Source, claim.Id));
    }
}
