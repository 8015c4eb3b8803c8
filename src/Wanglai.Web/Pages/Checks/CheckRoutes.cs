using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Silences;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Checks;

/// <summary>What the sources leave open: where they disagree, the totals that they state, and the years of which they are silent.</summary>
internal static class CheckRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/disputes", Disputes);
        routes.MapGet("/totals", Totals);
        routes.MapGet("/silence", Silence);
    }

    private static IResult Disputes(OpenBooks books, string? party)
    {
        var (book, name) = books.About(party, Reach.Themselves);
        return new RazorComponentResult<DisputesPage>(new { Party = party, Links = HappeningLinks.Of(book, name).Where(l => l.IsDisputed).ToList() });
    }

    private static IResult Totals(OpenBooks books, string? party)
    {
        var (book, name) = books.About(party, Reach.Totals);
        return new RazorComponentResult<TotalsPage>(new { Party = party, Audit = TotalsAudit.Of(book, name) });
    }

    private static IResult Silence(OpenBooks books, string? party)
    {
        var (book, name) = books.AboutOrSubject(party);
        return new RazorComponentResult<SilencePage>(new { Party = name, Report = name is null ? null : SilenceReport.Of(book, name) });
    }
}
