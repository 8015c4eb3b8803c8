using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// Full-text search over the claims (quote, title, names of the parties) and the texts of the sources. Folds everything once, at the first
/// question; safe to ask from several threads.
/// </summary>
/// <remarks>
/// <para>All words of a question must be found; a word is any run of characters, so that 工会 or 罢工 is found wherever it stands: Chinese has no
/// blanks, and an index of segmented words misses what the segmenter cut otherwise. A word that is a name of a party finds the party's other
/// names too.</para>
/// <para>Words are looked for by a plain ordinal scan of the folded text, not by an index: .NET searches vectorised at several GB/s, so the texts
/// and claims of a whole archive (100 MB) take some hundredths of a second, no index has to be built or kept, and two characters are as
/// good as ten. Claims are ranked by BM25 (<see cref="Saturation"/>) over the quote,
/// with fixed weights for names and titles.</para>
/// </remarks>
public sealed class TextSearch
{
    private const double NameWeight = 3;
    private const double TitleWeight = 2;

    private readonly ClaimBook _book;
    private readonly SearchFold _fold;
    private readonly Lazy<Folded> _folded;
    private readonly double? _meanQuote;

    /// <summary>A search over the claims of <paramref name="book"/> and the texts of its sources.</summary>
    /// <param name="book">The claims.</param>
    /// <param name="textOf">The text of a source; null where there is none (it was erased).</param>
    /// <param name="fold">Makes script and width uniform, one code point at a time; null to leave them as they are.</param>
    /// <param name="meanQuote">The length of quote to rank by, in units; null for the mean of the book's own.</param>
    public TextSearch(ClaimBook book, Func<SourceId, SourceText?> textOf, Func<string, string>? fold = null, double? meanQuote = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(textOf);
        _book = book;
        _fold = new(fold ?? (static s => s));
        _folded = new(() => Folded.Of(book, textOf, _fold));
        _meanQuote = meanQuote;
    }

    /// <summary>The length of quote that is ranked by, in units.</summary>
    public double MeanQuote => _meanQuote ?? _folded.Value.MeanQuote;

    /// <summary>Finds what has all the words of <paramref name="query"/>. White space parts words, quotation marks hold a phrase together.</summary>
    /// <param name="query">The words, in either script; Latin letters in any case.</param>
    /// <param name="limit">How many claims, and how many passages, to show at most.</param>
    /// <param name="filter">Which claims to search; passages are not filtered. Null for all.</param>
    /// <exception cref="WanglaiException">The query holds no word (WL-Q004).</exception>
    public SearchAnswer Find(string query, int limit = 20, ClaimFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var terms = PreparedTerm.All(query, _book, _fold, _folded.Value.Names);
        var (claims, claimCount) = FindClaims(terms, filter ?? ClaimFilter.Everything, limit);
        var passages = FindPassages(terms);
        return new(
            query,
            [.. terms.Select(t => t.Term)],
            claims,
            claimCount,
            [.. passages.Take(limit)],
            passages.Count);
    }

    private (ImmutableArray<ClaimFound> Best, int Count) FindClaims(List<PreparedTerm> terms, ClaimFilter filter, int limit)
    {
        var folded = _folded.Value;
        var titles = terms.ConvertAll(t => folded.Titles.Where(title => t.Find(title.Value).Count > 0).Select(title => title.Key).ToHashSet(StringComparer.Ordinal));
        var hits = new List<(int Claim, Match[] Matches)>();
        for (var i = 0; i < _book.Claims.Length; i++)
        {
            var claim = _book.Claims[i];
            if (filter.Shows(claim, _book.Parties) && MatchesOf(terms, titles, claim, folded.Quotes[i]) is { } matches)
            {
                hits.Add((i, matches));
            }
        }

        ImmutableArray<ClaimFound> best =
        [
            .. hits
                .Select(h => (h.Claim, h.Matches, Score: Score(h.Matches, folded.Quotes[h.Claim].Text.Length, MeanQuote)))
                .OrderByDescending(h => h.Score).ThenBy(h => h.Claim)
                .Take(limit)
                .Select(h => Found(_book.Claims[h.Claim], folded.Quotes[h.Claim], h.Matches, h.Score)),
        ];
        return (best, hits.Count);
    }

    private static Match[]? MatchesOf(List<PreparedTerm> terms, List<HashSet<string>> titles, BookClaim claim, FoldedForSearch quote)
    {
        var matches = new Match[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            matches[i] = new(
                claim.Parties.Any(p => terms[i].Parties.Contains(p.Name)),
                claim.Claim.Title is { } title && titles[i].Contains(title),
                terms[i].Find(quote));
            if (matches[i] is { InNames: false, InTitle: false, Places.Count: 0 })
            {
                return null;
            }
        }

        return matches;
    }

    private static double Score(Match[] matches, int length, double mean) =>
        matches.Sum(m => (m.InNames ? NameWeight : 0) + (m.InTitle ? TitleWeight : 0) + Saturation.Of(m.Places.Count, length, mean));

    private ClaimFound Found(BookClaim claim, FoldedForSearch quote, Match[] matches, double score)
    {
        var passage = Passage.Of(claim);
        return new(
            claim.Id,
            claim.Claim.Kind,
            claim.Claim.Time.Value,
            passage.Source,
            passage.Name,
            passage.Span,
            passage.Quote,
            [.. PreparedTerm.Apart(matches.SelectMany(m => m.Places)).Select(quote.Original)],
            Math.Round(score, 4),
            _book.Disputes.Others([claim.Id]));
    }

    private List<PassageFound> FindPassages(List<PreparedTerm> terms)
    {
        var search = new PassageSearch(terms, MeanQuote);
        return [.. PassageSearch.InOrder(_folded.Value.Texts.SelectMany(t => search.In(t, span => t.ClaimsIn(span).Select(c => c.Id))))];
    }

    /// <summary>How a claim matches a term.</summary>
    private readonly record struct Match(bool InNames, bool InTitle, List<(int Start, int End)> Places);
}
