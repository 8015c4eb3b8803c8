using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Pages.Review;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Entries;

/// <summary>Quick entry: today's delegation or meeting, with its file number as the source; one, or several pasted from a table.</summary>
internal static class EntryRoutes
{
    private const int MostOffered = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/entry", (OpenBooks books, SiteSettings settings) => Page(books, Fresh(settings), "", [])).TakesRole(AccountRole.Editor);
        routes.MapPost("/entry", Take).TakesRole(AccountRole.Editor);
    }

    private static EntryRow Fresh(SiteSettings settings) => new(settings.Clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "received", "", "", "", "", "");

    private static IResult Take(OpenBooks books, LedgerDesk desk, SiteSettings settings, Visitor visitor, IFormCollection form)
    {
        var row = new EntryRow(Text("date"), Text("sort"), Text("other"), Text("head"), Text("people"), Text("met"), Text("file"));
        var table = form["table"].ToString();
        var rows = string.IsNullOrWhiteSpace(table) ? [row] : EntryTable.Read(table);
        var by = Reviewing.Sign(visitor, null);
        var ours = Text("ours") is { Length: > 0 } named ? named : books.Subject() ?? throw new WanglaiException(SiteProblems.NotUnderstood("ours", ""));
        var work = new HandWork(books, desk);
        var entered = rows.ConvertAll(r => Check(r, ours));
        if (entered.TrueForAll(e => e.Problem is null))
        {
            // All or none: whoever pasted a table with a slip in it mends the table and pastes it again.
            entered = [.. entered.GroupBy(e => e.Row.File, StringComparer.Ordinal).SelectMany(file => Record(work, [.. file.Select(e => e.Row)], ours, by))];
            return Page(books, Fresh(settings) with { Date = row.Date, Sort = row.Sort, File = row.File }, "", entered);
        }

        return Page(books, row, table, entered);

        string Text(string field) => form[field].ToString().Trim();
    }

    private static Entered Check(EntryRow row, string ours)
    {
        try
        {
            return new(row, row.Write(ours, 0).Sentence, null, null);
        }
        catch (WanglaiException refused)
        {
            return new(row, null, null, refused.Problem);
        }
    }

    /// <summary>Records the rows of one file number: one source, a sentence a row.</summary>
    private static IEnumerable<Entered> Record(HandWork work, IReadOnlyList<EntryRow> rows, string ours, Model.Entries.Signature by)
    {
        var text = new StringBuilder();
        var written = new List<(string Sentence, Claim Claim)>();
        foreach (var row in rows)
        {
            var one = row.Write(ours, new SourceText(text.ToString()).Length);
            written.Add(one);
            text.Append(one.Sentence).Append('\n');
        }

        var words = text.ToString();
        var document = new Document(rows[0].File, new(words), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words))), "utf-8", new()
        {
            Date = rows[0].When,
            About = ours,
            Publication = rows[0].File,
            Author = by.By,
        });
        var ids = work.Record(document, [.. written.Select(w => w.Claim)], by);
        return rows.Zip(written, ids).Select(r => new Entered(r.First, r.Second.Sentence, r.Third, null));
    }

    private static RazorComponentResult<EntryPage> Page(OpenBooks books, EntryRow row, string table, IReadOnlyList<Entered> entered)
    {
        var parties = books.View.IsLarge() ? [] : books.Whole().Parties.Entries.Where(p => p.Claims > 0).OrderByDescending(p => p.Claims).ThenBy(p => p.Name, StringComparer.Ordinal).ToList();
        return new(new
        {
            Row = row,
            Table = table,
            Ours = books.Subject(),
            Entered = entered,
            Organisations = Offered(EntityType.Organisation),
            Persons = Offered(EntityType.Person),
        })
        {
            StatusCode = entered.All(e => e.Problem is null) ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

        ImmutableArray<string> Offered(EntityType type) => [.. parties.Where(p => p.Type == type).Take(MostOffered).Select(p => p.Name)];
    }
}

/// <summary>What came of a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Sentence">The sentence that its source has; null where it could not be made.</param>
/// <param name="Claim">The claim that it became; null where nothing was recorded.</param>
/// <param name="Problem">What is wrong with it; null for nothing.</param>
public sealed record Entered(EntryRow Row, string? Sentence, ClaimId? Claim, Problem? Problem);
