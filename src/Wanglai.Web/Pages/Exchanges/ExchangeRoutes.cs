using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Exchanges;

/// <summary>Exchange statistics: how many went and came.</summary>
internal static class ExchangeRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/exchanges", Answer);

    private static IResult Answer(OpenBooks books, string? party, string? kind, string? from, string? to, string? by) =>
        new RazorComponentResult<ExchangesPage>(new { Model = ExchangeView.Of(books, new(party, kind, from, to), by) });
}
