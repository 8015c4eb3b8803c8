using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>Everything that is searched, folded.</summary>
/// <param name="Quotes">The quote of each claim, in the order of the book.</param>
/// <param name="MeanQuote">The mean length of a quote, in units.</param>
/// <param name="Titles">Each title that a claim has.</param>
/// <param name="Names">Each party's one name.</param>
/// <param name="Texts">The texts, by source name, then id.</param>
internal sealed record Folded(
    ImmutableArray<FoldedForSearch> Quotes,
    double MeanQuote,
    IReadOnlyDictionary<string, FoldedForSearch> Titles,
    IReadOnlyDictionary<string, FoldedForSearch> Names,
    ImmutableArray<FoldedSource> Texts)
{
    public static Folded Of(ClaimBook book, Func<SourceId, SourceText?> textOf, SearchFold fold)
    {
        ImmutableArray<FoldedForSearch> quotes = [.. book.Claims.Select(c => fold.Fold(c.Claim.Evidence.Quote))];
        var claims = book.Claims.ToLookup(c => c.Recorded.Source);
        return new(
            quotes,
            quotes.IsEmpty ? 1 : quotes.Average(q => q.Text.Length),
            book.Claims.Select(c => c.Claim.Title).OfType<string>().Distinct(StringComparer.Ordinal).ToDictionary(t => t, fold.Fold, StringComparer.Ordinal),
            book.Parties.Entries.Where(e => e.Claims > 0).ToDictionary(e => e.Name, e => fold.Fold(e.Name), StringComparer.Ordinal),
            [
                .. book.Sources
                    .Select(s => (Source: s, Text: textOf(s.Id)))
                    .Where(s => s.Text is not null)
                    .Select(s => new FoldedSource(s.Source.Id, s.Source.Name, s.Text!, fold.Fold(s.Text!.Text), [.. claims[s.Source.Id]])),
            ]);
    }
}

/// <summary>A source's text, or a part of it, folded, with the claims read from it.</summary>
/// <param name="Id">The source.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Original">Its text.</param>
/// <param name="Text">Its text, folded.</param>
/// <param name="Claims">The claims read from it.</param>
internal sealed record FoldedSource(SourceId Id, string Name, SourceText Original, FoldedForSearch Text, ImmutableArray<BookClaim> Claims)
{
    /// <summary>The code points of the source before the text.</summary>
    public int First { get; init; }

    /// <summary>The claims whose evidence shares a code point with <paramref name="span"/>, in order of place.</summary>
    public IEnumerable<BookClaim> ClaimsIn(CodePointSpan span) => Claims
        .Where(c => c.Claim.Evidence.Span.Start < span.End && span.Start < c.Claim.Evidence.Span.End)
        .OrderBy(c => c.Claim.Evidence.Span.Start).ThenBy(c => c.Claim.Evidence.Span.End).ThenBy(c => c.Id);
}
