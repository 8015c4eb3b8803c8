using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Pages.Start;

namespace Wanglai.Web.Pages;

/// <summary>Every page of the site.</summary>
internal static class Routes
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        StartRoutes.Map(routes);
        SettingsRoutes.Map(routes);
    }
}
