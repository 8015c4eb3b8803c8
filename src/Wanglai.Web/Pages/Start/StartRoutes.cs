using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Start;

/// <summary>The first page: what is in the ledger, and how relations stood on a day.</summary>
internal static class StartRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", Answer);

    private static IResult Answer(OpenBooks books, SiteSettings settings, string? on, string? party) =>
        new RazorComponentResult<StartPage>(new { Model = Overview.Of(books, settings.Authority, Asked.Time(on), party) });
}
