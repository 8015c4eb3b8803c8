using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Ledger;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Ledgers;

/// <summary>The ledger as a whole: what it holds, what people decided, and the proof that nothing was altered.</summary>
internal static class LedgerRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ledger", (OpenBooks books, LedgerDesk desk, Visitor visitor) => Page(books, desk, visitor, null));
        routes.MapPost("/ledger", (OpenBooks books, LedgerDesk desk, Visitor visitor, [FromForm] string? expected) =>
            Page(books, desk, visitor, desk.Verify(string.IsNullOrWhiteSpace(expected) ? null : expected.Trim()))).TakesRole(AccountRole.Keeper);
    }

    // Where it lies and how long its chain is, hidden sources and all, is for those who see everything.
    private static RazorComponentResult<LedgerPage> Page(OpenBooks books, LedgerDesk desk, Visitor visitor, VerificationReport? report) => new(new
    {
        Facts = visitor.May(AccountRole.Keeper) ? desk.Facts() : null,
        books.Tally,
        Decisions = books.View.Decisions(),
        Report = report,
    });
}
