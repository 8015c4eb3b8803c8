using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.Searching;
using Wanglai.Model.Problems;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Searching;

/// <summary>What a search came to.</summary>
/// <param name="Query">What was asked; empty for nothing.</param>
/// <param name="Answer">What was found; null where nothing was asked, or the question was not understood.</param>
/// <param name="Book">The book of the claims found.</param>
/// <param name="Parties">Who may be meant, the likeliest first.</param>
/// <param name="Problem">Why nothing could be looked for; null where something was.</param>
public sealed record SearchView(string Query, SearchAnswer? Answer, ClaimBook? Book, ImmutableArray<PartyLabel> Parties, Problem? Problem)
{
    private const int Most = 20;

    internal static SearchView Of(OpenBooks books, string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return new("", null, null, [], null);
        }

        try
        {
            var (answer, book) = books.Search(query, Most);
            var named = book.Parties.Resolve(query);
            return new(query, answer, book, named.Party is { } party ? [party.Label] : [.. named.Nearest.Select(p => p.Label)], null);
        }
        catch (WanglaiException refused)
        {
            return new(query, null, null, [], refused.Problem);
        }
    }
}
