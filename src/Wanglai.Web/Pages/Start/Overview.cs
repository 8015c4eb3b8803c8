using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Start;

/// <summary>What the first page shows.</summary>
public sealed record Overview
{
    private const int MostListed = 6;

    /// <summary>How much the visitor sees.</summary>
    public required Tally Facts { get; init; }

    /// <summary>Whose relations are shown; null in an empty ledger.</summary>
    public PartyLabel? Party { get; init; }

    /// <summary>Whose relations can be shown.</summary>
    public ImmutableArray<PartyLabel> Choices { get; init; } = [];

    /// <summary>The relations at the time chosen; null in an empty ledger.</summary>
    public RelationTable? Table { get; init; }

    /// <summary>The country of each counterpart; those without one are left out.</summary>
    public ImmutableDictionary<string, string> Countries { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The countries on the map.</summary>
    public ImmutableArray<MapPoint> Points { get; init; } = [];

    /// <summary>How many claims name the party, year by year, from the first year to the last.</summary>
    public ImmutableArray<(long Year, int Claims)> Years { get; init; } = [];

    /// <summary>What was recorded last.</summary>
    public ImmutableArray<BookClaim> Recent { get; init; } = [];

    /// <summary>What the reader is least sure of, and nobody has looked at.</summary>
    public ImmutableArray<BookClaim> Doubtful { get; init; } = [];

    /// <summary>The overview at a time.</summary>
    /// <param name="books">The ledger's books.</param>
    /// <param name="authority">Knows where capitals lie.</param>
    /// <param name="on">The time; null for the last year that is told of.</param>
    /// <param name="words">Whose relations, in the visitor's words; null for the one whom most documents are about.</param>
    internal static Overview Of(OpenBooks books, AuthorityFiles authority, Edtf? on, string? words)
    {
        var facts = books.Tally;
        var subject = string.IsNullOrWhiteSpace(words) ? books.Subject() : words;
        var book = books.For(new() { Words = subject is null ? [] : [subject] });
        var party = subject is null ? Busiest(book) : book.Parties.Resolve(subject).OrThrow();
        if (party is null)
        {
            return new() { Facts = facts };
        }

        var years = YearsOf(book.Naming(party.Name));
        var when = on ?? Edtf.Parse(years.IsEmpty ? "2000" : $"{years[^1].Year:D4}");
        var table = RelationTable.Of(book, party.Name, when);
        var countries = table.Rows.Select(r => (r.Other.Name, book.Parties.Find(r.Other.Name)?.Country)).Where(r => r.Country is not null).ToImmutableDictionary(r => r.Name, r => r.Country!);
        return new()
        {
            Facts = facts,
            Party = party.Label,
            Points = MapPoint.Of(table, countries, authority),
            Choices = [.. Bodies(book).OrderByDescending(p => p.Claims).ThenBy(p => p.Name, StringComparer.Ordinal).Take(20).Select(p => p.Label).Append(party.Label).DistinctBy(p => p.Name)],
            Table = table,
            Countries = countries,
            Years = years,
            Recent = [.. book.Claims.OrderByDescending(c => c.Recorded.Sequence).Take(MostListed)],
            Doubtful = [.. book.Claims.Where(c => Reviews.Of(c.Recorded) == ReviewState.Unreviewed && c.Claim.Confidence is not null).OrderBy(c => c.Claim.Confidence).ThenBy(c => c.Id).Take(MostListed)],
        };
    }

    private static IEnumerable<PartyEntry> Bodies(ClaimBook book) => book.Parties.Entries.Where(p => p.Claims > 0 && p.Type == EntityType.Organisation);

    private static PartyEntry? Busiest(ClaimBook book) => Bodies(book).MaxBy(p => p.Claims);

    private static ImmutableArray<(long Year, int Claims)> YearsOf(ImmutableArray<BookClaim> claims)
    {
        var dated = claims
            .Where(c => c.Claim.Standing == Standing.Asserted)
            .Select(c => (First: c.Claim.Time.Value?.Earliest?.Year, Last: c.Claim.Time.Value?.Latest?.Year))
            .Where(y => y.First is not null && y.First == y.Last && y.First is > 0 and < 10_000)
            .CountBy(y => y.First!.Value)
            .ToDictionary(y => y.Key, y => y.Value);
        if (dated.Count == 0)
        {
            return [];
        }

        var (first, last) = (dated.Keys.Min(), dated.Keys.Max());
        return [.. Enumerable.Range(0, checked((int)(last - first + 1))).Select(i => (first + i, dated.GetValueOrDefault(first + i)))];
    }
}
