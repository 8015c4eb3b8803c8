using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Wanglai.Intake.Blocks;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Intake.Html;

/// <summary>What a page tells of itself in its head: title, author, and the day of publication.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] Dates = ["article:published_time", "publishdate", "pubdate", "dc.date", "dcterms.issued", "dc.date.issued", "citation_publication_date", "date"];

    private static readonly string[] Authors = ["author", "dc.creator", "citation_author"];

    public static SourceMetadata Of(IHtmlDocument page) => new()
    {
        Title = Known(page.QuerySelector("h1")?.TextContent) ?? Known(page.Title?.Split('_', '|')[0]),
        Author = Authors.Select(name => Known(Meta(page, name))).FirstOrDefault(a => a is not null),
        Date = Dates.Select(name => Day(Meta(page, name))).FirstOrDefault(d => d is not null),
    };

    private static string? Meta(IHtmlDocument page, string name) => page.Head?.Children
        .FirstOrDefault(e => e.LocalName == "meta" && name.Equals(e.GetAttribute("name") ?? e.GetAttribute("property"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    // 2009-06-02T10:00:00+08:00, 2009/06/02 10:00: the day is what a document's date is.
    private static Edtf? Day(string? words) =>
        words?.Trim() is { Length: >= 4 } said && Edtf.TryParse((said.Length > 10 ? said[..10] : said).Replace('/', '-'), out var date) ? date : null;

    private static string? Known(string? words) => words is not null && BlockWriter.Clean(words) is { Length: > 0 } clean ? clean : null;
}
