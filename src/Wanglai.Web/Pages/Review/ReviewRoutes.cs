using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Parts;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Review;

/// <summary>Reviewing claims: the queue, a verdict, a correction, a note.</summary>
internal static class ReviewRoutes
{
    private const int MostAtOnce = 500;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review", Queue).TakesRole(AccountRole.Editor);
        routes.MapPost("/source/{id}/accept", AcceptSeen).TakesRole(AccountRole.Editor);
        routes.MapPost("/claim/{id}/review", Judge).TakesRole(AccountRole.Editor);
        routes.MapGet("/claim/{id}/correct", Show).TakesRole(AccountRole.Editor);
        routes.MapPost("/claim/{id}/correct", Correct).TakesRole(AccountRole.Editor);
        routes.MapPost("/claim/{id}/note", Note).TakesRole(AccountRole.Editor);
    }

    private static IResult Queue(OpenBooks books, string? kind, string? rule, string? after, string? done, string? claim) =>
        new RazorComponentResult<QueuePage>(new { Model = ReviewList.Of(books, Asked.Word<ClaimKind>("kind", kind), rule, after, done, claim) });

    private static IResult Judge(Reviewing reviewing, Visitor visitor, string id, [FromForm] string verdict, [FromForm] long seen, [FromForm(Name = "return")] string? back)
    {
        var found = verdict switch
        {
            "accepted" => Verdict.Accepted,
            "rejected" => Verdict.Rejected,
            _ => throw new WanglaiException(SiteProblems.NotUnderstood("verdict", verdict)),
        };
        var claim = reviewing.Decide(id, seen, c => new ClaimReviewed(c.Source, c.Id, found, null, Reviewing.Sign(visitor, null)));
        return Back(back, claim);
    }

    /// <summary>Accepts the claims of a source that were on the screen; what somebody decided meanwhile is left as they decided it.</summary>
    private static IResult AcceptSeen(Reviewing reviewing, Visitor visitor, string id, [FromForm] string? claims, [FromForm(Name = "return")] string? back)
    {
        var by = Reviewing.Sign(visitor, null);
        var accepted = 0;
        foreach (var claim in (claims ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostAtOnce).Select(reviewing.Find).Where(c => c.Source.Value == id && c.Verdict is null).DistinctBy(c => c.Id))
        {
            try
            {
                reviewing.Decide(claim.Id.Value, 0, c => new ClaimReviewed(c.Source, c.Id, Verdict.Accepted, null, by));
                accepted++;
            }
            catch (WanglaiException taken) when (taken.Problem.Code == "WL-S007")
            {
                // Theirs stands.
            }
        }

        var page = Links.IsOurs(back) ? back : Links.Source(new(id));
        return Results.LocalRedirect(page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "accepted=" + accepted.ToString(CultureInfo.InvariantCulture));
    }

    private static IResult Show(Reviewing reviewing, OpenBooks books, string id, string? @return)
    {
        var claim = reviewing.Find(id);
        return Page(books, claim, ClaimDraft.Of(claim.SaysNow()), null, @return);
    }

    private static IResult Correct(Reviewing reviewing, OpenBooks books, Visitor visitor, string id, IFormCollection form)
    {
        var claim = reviewing.Find(id);
        var draft = ClaimDraft.Of(form);
        if (form["action"] != "save")
        {
            return Page(books, claim, draft, null, form["return"]);
        }

        try
        {
            reviewing.Decide(id, long.TryParse(form["seen"], out var seen) ? seen : 0, c => c.Corrected(draft.Apply(c.SaysNow()), Reviewing.Sign(visitor, form["why"])));
        }
        catch (WanglaiException refused) when (refused.Problem.Code != "WL-S007")
        {
            return Page(books, claim, draft, refused.Problem, form["return"]);
        }

        return Back(form["return"], claim);
    }

    private static IResult Note(Reviewing reviewing, LedgerDesk desk, Visitor visitor, string id, [FromForm] string text, [FromForm(Name = "return")] string? back)
    {
        var claim = reviewing.Find(id);
        if (!string.IsNullOrWhiteSpace(text))
        {
            desk.Decide(new NoteAdded(claim.Source, claim.Id, null, text.Trim(), Reviewing.Sign(visitor, null)));
        }

        return Results.LocalRedirect(Links.With(Links.Correction(claim.Id), ("return", Links.IsOurs(back) ? back : null)));
    }

    private static IResult Page(OpenBooks books, RecordedClaim claim, ClaimDraft draft, Problem? problem, string? back) =>
        new RazorComponentResult<CorrectionPage>(new { Model = new Correction(claim, draft, books.View.TextOf(claim.Source), books.View.DecisionsOn(claim.Id), problem), Back = Links.IsOurs(back) ? back : null })
        {
            StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

    private static IResult Back(string? back, RecordedClaim claim)
    {
        var page = Links.IsOurs(back) ? back : Links.Source(claim.Source);
        var done = page + (page.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "done=" + claim.Id.Value;
        return Results.LocalRedirect(page.StartsWith("/review", StringComparison.Ordinal) ? done : $"{done}#card-{claim.Id}");
    }
}
