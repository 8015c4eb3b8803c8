using System.Collections.Immutable;
using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Exchanges;

/// <summary>Exchanges 往来统计: how many delegations went and came, with how many persons, and which were returned; the totals that sources state stand beside.</summary>
/// <remarks>
/// Counted are happenings that came about: each once, however many claims tell it, those that disagree on it too. A claim that states a total
/// (“接待了128批”) is no happening. A happening with counterparts in several countries stands in several rows, so that rows do not add up
/// to the total; nor do certain counts by year, where a time is vaguer than a year.
/// </remarks>
/// <param name="Party">Whose exchanges.</param>
/// <param name="AskedWith">Those asked for as one with it, by name.</param>
/// <param name="Period">The time asked for; null for always.</param>
/// <param name="By">By what the rows are divided, in order.</param>
/// <param name="Rows">The rows, by their keys; what is not known stands last.</param>
/// <param name="Total">All of them together.</param>
/// <param name="Returned">For each counterpart, whether visits were returned, by name, ordinally.</param>
/// <param name="Stated">The totals that sources state for the party and times within the period, beside what is found.</param>
public sealed record ExchangeStatistics(
    PartyLabel Party,
    ImmutableArray<PartyLabel> AskedWith,
    Edtf? Period,
    ImmutableArray<ExchangeDimension> By,
    ImmutableArray<ExchangeRow> Rows,
    ExchangeRow Total,
    ImmutableArray<VisitsReturned> Returned,
    ImmutableArray<StatedTotal> Stated)
{
    /// <summary>The kinds that are exchanges.</summary>
    public static ImmutableArray<ClaimKind> Kinds { get; } = [ClaimKind.Visit, ClaimKind.Meeting, ClaimKind.Gathering, ClaimKind.Agreement, ClaimKind.Cooperation, ClaimKind.Aid];

    /// <summary>The statistics of <paramref name="party"/> (its one name).</summary>
    /// <param name="book">The claims.</param>
    /// <param name="party">Whose exchanges.</param>
    /// <param name="by">By what to divide them; none for the total alone.</param>
    /// <param name="period">Which time; null for always, those without a time too.</param>
    public static ExchangeStatistics Of(ClaimBook book, string party, ImmutableArray<ExchangeDimension> by, Edtf? period = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var exchanges = Exchange.Of(book, party).Where(e => e.MayLieIn(period)).ToList();
        var keyed = exchanges.SelectMany(e => e.KeysBy(by).Select(key => (Key: key, Exchange: e))).ToLookup(k => k.Key, k => k.Exchange, KeyComparer.Instance);
        return new(
            book.Label(party),
            book.AskedWith(party),
            period,
            by,
            [.. by.IsEmpty ? [] : keyed.OrderBy(g => g.Key, KeyComparer.Instance).Select(g => Row(g.Key, g, period))],
            Row([], exchanges, period),
            VisitsReturned.Of(book, exchanges),
            [
                .. TotalsAudit.Of(book, party).Totals.Where(t => Kinds.Contains(t.Kind)
                    && (period is null || (t.Period is { } stated && TimesMeet.MayMeet(stated, period)))),
            ]);
    }

    private static ExchangeRow Row(ImmutableArray<string?> key, IEnumerable<Exchange> exchanges, Edtf? period)
    {
        var all = exchanges.DistinctBy(e => e.First).ToList();
        return new(
            key,
            all.Count(e => e.MustLieIn(key, period)),
            all.Count,
            all.Sum(e => e.Persons ?? 0),
            all.Count(e => e.Persons is null),
            [.. all.SelectMany(e => e.Claims).Distinct().Order()]);
    }

    /// <summary>Keys by their parts, ordinally; what is not known last.</summary>
    private sealed class KeyComparer : IComparer<ImmutableArray<string?>>, IEqualityComparer<ImmutableArray<string?>>
    {
        public static KeyComparer Instance { get; } = new();

        public int Compare(ImmutableArray<string?> x, ImmutableArray<string?> y) =>
            x.Zip(y).Select(p => (p.First is null, p.Second is null) switch
            {
                (true, true) => 0,
                (true, false) => 1,
                (false, true) => -1,
                _ => string.CompareOrdinal(p.First, p.Second),
            }).FirstOrDefault(c => c != 0);

        public bool Equals(ImmutableArray<string?> x, ImmutableArray<string?> y) => x.SequenceEqual(y);

        public int GetHashCode(ImmutableArray<string?> obj) => obj.Aggregate(17, (hash, part) => HashCode.Combine(hash, part));
    }
}

/// <summary>A row of exchanges.</summary>
/// <param name="Key">What they have in common, one for each of the statistics' <c>by</c>: a year, a decade, a name, a word of the vocabulary; null where it is not known.</param>
/// <param name="Certain">How many certainly lie in the row's year or decade and in the period.</param>
/// <param name="Possible">How many may lie in them: the certain ones, too.</param>
/// <param name="Persons">How many persons are stated to have taken part, added up; where tellings differ, the first stands.</param>
/// <param name="WithoutPersons">Of how many no number of persons is stated.</param>
/// <param name="Claims">The claims that tell of them, sorted.</param>
public sealed record ExchangeRow(ImmutableArray<string?> Key, int Certain, int Possible, decimal Persons, int WithoutPersons, ImmutableArray<ClaimId> Claims);
