using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Chronicles;

/// <summary>Makes entries of claims.</summary>
internal static class Entries
{
    /// <summary>One entry a happening, in the order of the book.</summary>
    public static ImmutableArray<HappeningEntry> Of(ClaimBook book, IEnumerable<BookClaim> claims) =>
        [.. SameHappening.Join([.. claims]).Select(told => Of(book, told))];

    private static HappeningEntry Of(ClaimBook book, ImmutableArray<BookClaim> told)
    {
        var first = told[0].Claim;
        return new(
            first.Time.Value,
            first.Kind,
            first.Change,
            first.Standing,
            [.. ClaimVocabulary.Roles(first.Kind).Select(r => new RoleParties(r, PartiesIn(book, told, r))).Where(r => !r.Parties.IsEmpty)],
            told.Select(c => c.Claim.Title).Where(t => t is not null).OrderByDescending(t => t!.Length).ThenBy(t => t, StringComparer.Ordinal).FirstOrDefault(),
            [.. told.SelectMany(c => c.Claim.Counts).Distinct()],
            [.. told.Select(Passage.Of).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Span.Start).ThenBy(p => p.Claim)],
            book.Disputes.Others([.. told.Select(c => c.Id)]));
    }

    private static ImmutableArray<PartyLabel> PartiesIn(ClaimBook book, ImmutableArray<BookClaim> told, Role role) =>
        [.. told.SelectMany(c => c.NamesIn(role)).Distinct(StringComparer.Ordinal).Select(book.Label)];
}
