using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Chronicles;

/// <summary>The chronicle: what happened, in order.</summary>
internal static class ChronicleRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/chronicle", Answer);

    private static IResult Answer(OpenBooks books, string? party, string? kind, string? from, string? to, int? page) =>
        new RazorComponentResult<ChroniclePage>(new { Model = ChronicleView.Of(books, new(party, kind, from, to), page) });
}
