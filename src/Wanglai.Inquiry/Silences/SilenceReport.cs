using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Silences;

/// <summary>
/// Where the sources say nothing, so that a gap is not read as “no relations”: years of which no claim speaks at all, and, for each
/// counterpart, years of which no claim speaks that names both.
/// </summary>
/// <param name="Party">Whose dealings.</param>
/// <param name="First">The first year looked at.</param>
/// <param name="Last">The last year looked at.</param>
/// <param name="Years">The years of which nothing is told of the party at all, as spans.</param>
/// <param name="Counterparts">Each counterpart with its silent years, those with the most first.</param>
public sealed record SilenceReport(PartyLabel Party, int First, int Last, ImmutableArray<YearSpan> Years, ImmutableArray<CounterpartSilence> Counterparts)
{
    // A claim that may lie in any of so many years speaks of none of them.
    private const int VaguestSpan = 10;
    private const int FurthestYear = 10_000;

    /// <summary>The report on <paramref name="party"/> (its one name); from the first to the last year that any claim of it is dated to, unless bounds are given.</summary>
    public static SilenceReport Of(ClaimBook book, string party, int? first = null, int? last = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        var told = book.Naming(party).Select(c => (Claim: c, Years: YearsOf(c))).Where(c => c.Years is not null).Select(c => (c.Claim, Years: c.Years!.Value)).ToList();
        var from = first ?? told.Select(t => t.Years.First).DefaultIfEmpty(0).Min();
        var to = last ?? told.Select(t => t.Years.Last).DefaultIfEmpty(-1).Max();
        var counterparts = told
            .SelectMany(t => t.Claim.Parties.Where(p => p.Type is EntityType.Organisation or EntityType.Country && p.Name != party).Select(p => p.Name).Distinct(StringComparer.Ordinal).Select(name => (Name: name, t.Years)))
            .GroupBy(t => t.Name, t => t.Years, StringComparer.Ordinal)
            .Select(g => new CounterpartSilence(book.Label(g.Key), g.Count(), Silent(g, from, to)))
            .OrderByDescending(c => c.Years.Sum(y => y.Last - y.First + 1)).ThenBy(c => c.Counterpart.Name, StringComparer.Ordinal);
        return new(book.Label(party), from, to, Silent(told.Select(t => t.Years), from, to), [.. counterparts]);
    }

    private static YearSpan? YearsOf(BookClaim claim) =>
        claim.Claim.Time.Value is { Earliest: { } first, Latest: { } last } && last.Year - first.Year < VaguestSpan && first.Year > -FurthestYear && last.Year < FurthestYear ? new((int)first.Year, (int)last.Year) : null;

    private static ImmutableArray<YearSpan> Silent(IEnumerable<YearSpan> told, int first, int last)
    {
        var silent = ImmutableArray.CreateBuilder<YearSpan>();
        var next = first;
        foreach (var span in told.OrderBy(s => s.First))
        {
            if (span.First > next && next <= last)
            {
                silent.Add(new(next, Math.Min(span.First - 1, last)));
            }

            next = Math.Max(next, span.Last + 1);
        }

        if (next <= last)
        {
            silent.Add(new(next, last));
        }

        return silent.ToImmutable();
    }
}

/// <summary>A counterpart and the years of which no claim speaks that names it.</summary>
/// <param name="Counterpart">Who.</param>
/// <param name="Claims">How many dated claims name it together with the party.</param>
/// <param name="Years">The silent years.</param>
public sealed record CounterpartSilence(PartyLabel Counterpart, int Claims, ImmutableArray<YearSpan> Years);

/// <summary>Years from the first to the last, both included.</summary>
public readonly record struct YearSpan(int First, int Last);
