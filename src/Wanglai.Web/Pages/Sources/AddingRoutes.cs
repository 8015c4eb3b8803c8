using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Parts;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Sources;

/// <summary>A claim that a person makes of words that the reader passed over.</summary>
internal static class AddingRoutes
{
    private const int LongestWords = 2000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/source/{id}/add", Show).TakesRole(AccountRole.Editor);
        routes.MapPost("/source/{id}/add", Add).TakesRole(AccountRole.Editor);
    }

    private static IResult Show(OpenBooks books, LedgerDesk desk, string id, string? words)
    {
        var (source, document) = Find(books, desk, id);
        return Page(source, ClaimDraft.Of(Blank(document, words)), words, null);
    }

    private static IResult Add(OpenBooks books, LedgerDesk desk, Visitor visitor, string id, IFormCollection form)
    {
        var (source, document) = Find(books, desk, id);
        var (words, draft) = (form["words"].ToString(), ClaimDraft.Of(form));
        if (form["action"] != "save")
        {
            return Page(source, draft, words, null);
        }

        try
        {
            var made = new HandWork(books, desk).Record(document, [draft.Apply(Blank(document, words))], Reviewing.Sign(visitor, form["why"]));
            return Results.LocalRedirect(Links.InSource(source.Id, made[0]));
        }
        catch (WanglaiException refused)
        {
            return Page(source, draft, words, refused.Problem);
        }
    }

    private static (RecordedSource Source, Document Document) Find(OpenBooks books, LedgerDesk desk, string id)
    {
        var source = books.View.FindSource(new(id));
        return source is not null && new HandWork(books, desk).DocumentOf(source) is { } document ? (source, document) : throw new WanglaiException(SiteProblems.NoSuchPage("/source/" + id));
    }

    /// <summary>A claim that says nothing yet of the words, at the first place where they stand.</summary>
    private static Claim Blank(Document document, string? words)
    {
        var said = words?.Trim() ?? "";
        var at = said.Length is 0 or > LongestWords ? -1 : document.Text.Text.IndexOf(said, StringComparison.Ordinal);
        return at < 0
            ? throw new WanglaiException(SiteProblems.NotInTheText(said.Length > LongestWords ? said[..LongestWords] : said))
            : new() { Kind = ClaimKind.Relation, Change = ClaimChange.Contact, Evidence = new(document.Name, document.Text.ToCodePoints(new Utf16Span(at, at + said.Length)), said) };
    }

    private static RazorComponentResult<AddingPage> Page(RecordedSource source, ClaimDraft draft, string? words, Problem? problem) =>
        new(new { Source = source, Draft = draft, Quote = words?.Trim() ?? "", Problem = problem }) { StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
}
