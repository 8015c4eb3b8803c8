using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Web.Accounts;
using Wanglai.Web.Hosting;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Uploads;

/// <summary>Documents that visitors hand in: read and recorded at once, never kept as files and never executed.</summary>
internal static class UploadRoutes
{
    private const int MostFiles = 20;
    private const int MostMegabytes = 32;
    private const int Megabyte = 1 << 20;

    /// <summary>What a visitor is told who hands in too much.</summary>
    public static Problem TooMuch => SiteProblems.TooMuch(MostFiles, MostMegabytes);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/upload", (OpenBooks books) => Page(books, [])).TakesRole(AccountRole.Editor);
        routes.MapPost("/upload", Take)
            .TakesRole(AccountRole.Editor)
            .WithMetadata(new Limit((MostMegabytes + 1) * Megabyte))
            .WithFormOptions(multipartBodyLengthLimit: (MostMegabytes + 1) * Megabyte);
    }

    private static IResult Take(OpenBooks books, LedgerDesk desk, SiteSettings settings, IFormFileCollection files, [FromForm] string? about, [FromForm] string? date, [FromForm] string? confidentiality)
    {
        if (files.Count > MostFiles || files.Sum(f => f.Length) > MostMegabytes * (long)Megabyte)
        {
            throw new WanglaiException(TooMuch);
        }

        var told = new SourceMetadata { About = Said(about), Date = Asked.Time(date), Confidentiality = Said(confidentiality) };
        var upload = new Upload(books, desk, settings.Reader.Value, MostMegabytes * Megabyte, told);
        return Page(books, [.. files.SelectMany(upload.Take)]);

        static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static RazorComponentResult<UploadPage> Page(OpenBooks books, IReadOnlyList<Received> received) =>
        new(new { Received = received, About = books.Subject(), MostFiles, MostMegabytes });

    private sealed record Limit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
