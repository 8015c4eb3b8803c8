using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Ledgers;

/// <summary>The ledger as a whole: what it holds, what people decided, and the proof that nothing was altered.</summary>
internal static class LedgerRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledger", (OpenBooks books) => new RazorComponentResult<LedgerPage>(new { Facts = books.Ledger.Facts(), Decisions = books.Ledger.Decisions() }));
        routes.MapPost("/ledger", Verify);
    }

    private static IResult Verify(OpenBooks books, [FromForm] string? expected) => new RazorComponentResult<LedgerPage>(new
    {
        Facts = books.Ledger.Facts(),
        Decisions = books.Ledger.Decisions(),
        Report = books.Ledger.Verify(expected: string.IsNullOrWhiteSpace(expected) ? null : expected.Trim()),
    });
}
