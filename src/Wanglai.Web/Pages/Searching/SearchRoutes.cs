using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Searching;

/// <summary>Search of the claims, the texts and the names.</summary>
internal static class SearchRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", Answer);

    private static IResult Answer(OpenBooks books, string? q) =>
        new RazorComponentResult<SearchPage>(new { Model = SearchView.Of(books, q) });
}
