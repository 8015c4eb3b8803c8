using System.Collections.Immutable;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Web.Hosting;

namespace Wanglai.Web.Pages.Sources;

/// <summary>A source's text, a page of it at a time, with the claims beside the paragraphs that they begin in.</summary>
public sealed record ReadingRoom
{
    // A page of a book has a thousand characters: this is a good chapter, and a browser shows it at once.
    private const int MostOnPage = 24_000;

    /// <summary>The source.</summary>
    public required RecordedSource Source { get; init; }

    /// <summary>The paragraphs shown; where the text was erased, one for each claim, of its quote.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>Whether the ledger still holds the text.</summary>
    public required bool HasText { get; init; }

    /// <summary>The page shown, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many pages there are.</summary>
    public required int Pages { get; init; }

    /// <summary>How many claims of the whole source count.</summary>
    public required int Claims { get; init; }

    /// <summary>How many of them nobody has reviewed.</summary>
    public required int Unreviewed { get; init; }

    /// <summary>The claim just decided about; null for none.</summary>
    public RecordedClaim? Decided { get; init; }

    /// <summary>The room of a source.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="id">The source's id.</param>
    /// <param name="page">Which page, from 1; null for the one that holds <paramref name="claim"/>, else the first.</param>
    /// <param name="claim">A claim that must be on the page; null for none.</param>
    /// <exception cref="WanglaiException">There is no such source.</exception>
    public static ReadingRoom Of(ILedgerView ledger, string id, int? page, string? claim)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var source = ledger.FindSource(new(id)) ?? throw new WanglaiException(SiteProblems.NoSuchPage("/source/" + id));
        var current = ledger.ClaimsOf(source.Id).ToList();
        var shown = current.Concat(Refused(ledger, source.Id)).OrderBy(c => c.Claim.Evidence.Span.Start).ThenBy(c => c.Claim.Evidence.Span.End).ThenBy(c => c.Id).ToList();
        var text = ledger.TextOf(source.Id);
        var pages = text is null ? [[.. shown.Select(c => Paragraph.OfQuote(c))]] : Divide(Paragraph.Of(text, ledger.PlacesOf(source.Id), shown));
        var at = page ?? (claim is null ? 1 : 1 + Math.Max(0, pages.FindIndex(p => p.Exists(q => q.Claims.Any(c => c.Id.Value == claim)))));
        var shownPage = Math.Clamp(at, 1, pages.Count);
        return new()
        {
            Source = source,
            Paragraphs = [.. pages[shownPage - 1]],
            HasText = text is not null,
            Page = shownPage,
            Pages = pages.Count,
            Claims = current.Count,
            Unreviewed = current.Count(c => c.Verdict is null),
            Decided = shown.Find(c => c.Id.Value == claim && c.Verdict is not null),
        };
    }

    /// <summary>The claims of a source that people rejected or withdrew.</summary>
    private static IEnumerable<RecordedClaim> Refused(ILedgerView ledger, SourceId source) => ledger.Decisions("claim-reviewed", "claim-withdrawn")
        .Select(d => d.Decision switch
        {
            ClaimReviewed reviewed when reviewed.Source == source => reviewed.Claim,
            ClaimWithdrawn withdrawn when withdrawn.Source == source => withdrawn.Claim,
            _ => default(ClaimId?),
        })
        .OfType<ClaimId>()
        .Distinct()
        .Select(c => ledger.FindClaim(c.Value))
        .OfType<RecordedClaim>()
        .Where(c => !c.IsCurrent && c.Verdict is not null);

    private static List<List<Paragraph>> Divide(IEnumerable<Paragraph> paragraphs)
    {
        List<List<Paragraph>> pages = [[]];
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (length > 0 && length + paragraph.Length > MostOnPage)
            {
                pages.Add([]);
                length = 0;
            }

            pages[^1].Add(paragraph);
            length += paragraph.Length;
        }

        return pages;
    }
}

/// <summary>A paragraph (a line of the text), cut where claims begin and end.</summary>
/// <param name="Pieces">Its words, in order.</param>
/// <param name="Claims">The claims that begin in it, in the order of their places.</param>
/// <param name="Place">Where in the original it stands; null where that is not known.</param>
public sealed record Paragraph(ImmutableArray<Piece> Pieces, ImmutableArray<RecordedClaim> Claims, OriginalPlace? Place)
{
    /// <summary>How many UTF-16 units of text it has.</summary>
    public int Length => Pieces.Sum(p => p.Text.Length);

    internal static Paragraph OfQuote(RecordedClaim claim) => new([new(claim.Claim.Evidence.Quote, claim, [claim])], [claim], null);

    internal static IEnumerable<Paragraph> Of(SourceText source, PlaceMap? places, IReadOnlyList<RecordedClaim> claims)
    {
        var placed = claims.Select(c => (Claim: c, At: source.ToUtf16(c.Claim.Evidence.Span))).OrderBy(c => c.At.Start).ToList();
        var text = source.Text;
        var next = 0;
        List<(RecordedClaim Claim, Utf16Span At)> open = [];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found + 1;
            open.RemoveAll(o => o.At.End <= start);
            List<RecordedClaim> begins = [];
            for (; next < placed.Count && placed[next].At.Start < end; next++)
            {
                open.Add(placed[next]);
                begins.Add(placed[next].Claim);
            }

            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new([.. Cut(text, start, end, open)], [.. begins], places?.PlaceOf(source.ToCodePoints(new(start, start))));
            }

            start = end;
        }
    }

    private static IEnumerable<Piece> Cut(string text, int start, int end, List<(RecordedClaim Claim, Utf16Span At)> claims)
    {
        var cuts = claims.SelectMany(c => new[] { c.At.Start, c.At.End }).Where(c => c > start && c < end).Append(start).Append(end).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var inside = claims.Where(c => c.At.Start <= from && c.At.End >= to).OrderBy(c => c.At.End - c.At.Start).ToList();
            yield return new(text[from..to].TrimEnd('\r', '\n'), inside.Count > 0 ? inside[0].Claim : null, [.. inside.Where(c => c.At.Start == from).Select(c => c.Claim)]);
        }
    }
}

/// <summary>Some words of a text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Claim">The claim that they are evidence of: the one with the shortest evidence, where there are several; null for none.</param>
/// <param name="Begins">The claims whose evidence begins here.</param>
public sealed record Piece(string Text, RecordedClaim? Claim, ImmutableArray<RecordedClaim> Begins);
