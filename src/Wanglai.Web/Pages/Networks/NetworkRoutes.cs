using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Networks;

/// <summary>The network around a party, as of a time.</summary>
internal static class NetworkRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/network", Answer);

    private static IResult Answer(OpenBooks books, SiteSettings settings, string? party, string? on) =>
        new RazorComponentResult<NetworkPage>(new { Party = party, View = NetworkView.Of(books, party, Asked.Time(on) ?? Asked.Today(settings)) });
}
