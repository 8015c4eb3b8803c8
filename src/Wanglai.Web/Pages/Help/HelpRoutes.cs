using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Model.Problems;
using Wanglai.Web.Hosting;

namespace Wanglai.Web.Pages.Help;

/// <summary>The help: the pages of the repository's <c>docs/</c>.</summary>
internal static class HelpRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/help", (HelpDocs docs, Visitor visitor) => new RazorComponentResult<HelpPage>(new { Pages = docs.In(visitor.Speech.Language).ToList() }));
        routes.MapGet("/help/{**path}", Read);
    }

    private static IResult Read(HelpDocs docs, string path)
    {
        var (title, html, language) = docs.Find(path) ?? throw new WanglaiException(SiteProblems.NoSuchPage("/help/" + path));
        return new RazorComponentResult<HelpTextPage>(new { Title = title, Html = html, Language = language });
    }
}
