using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Chronicles;

/// <summary>A chronicle 大事记: what happened, in order, each happening once with all its evidence, and beside it what happened in the world around.</summary>
/// <param name="Grouping">By what it is divided.</param>
/// <param name="Groups">The divisions, in the order of their first entries; what has no time comes last.</param>
public sealed record Chronicle(ChronicleGrouping Grouping, ImmutableArray<ChronicleGroup> Groups)
{
    /// <summary>The chronicle of the claims that <paramref name="filter"/> shows.</summary>
    /// <remarks>
    /// The order is that of <see cref="EdtfOrder"/>: by first day, then by last day; at equal times by source, then by place in it.
    /// Claims of kind context stand apart; where the filter names parties, they need not name these but one of their countries.
    /// </remarks>
    public static Chronicle Of(ClaimBook book, ClaimFilter filter, ChronicleGrouping grouping = ChronicleGrouping.Year)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(filter);
        var entries = Entries.Of(book, book.Claims.Where(c => c.Claim.Kind != ClaimKind.Context && filter.Shows(c, book.Parties)));
        var around = Around(book, filter);
        var context = Entries.Of(book, book.OfKind(ClaimKind.Context).Where(c => filter.Shows(c, book.Parties) || around?.Shows(c, book.Parties) == true));
        return new(
            grouping,
            [
                .. entries.Concat(context).OrderBy(e => e.Time is null).ThenBy(e => e.Time, Times)
                    .GroupBy(e => Heading(e.Time, grouping), StringComparer.Ordinal)
                    .Select(g => new ChronicleGroup(g.Key, [.. g.Where(e => e.Kind != ClaimKind.Context)], [.. g.Where(e => e.Kind == ClaimKind.Context)]))
                    .OrderBy(g => g.Time is null),
            ]);
    }

    /// <summary>
    /// The year or decade that the time lies in, as EDTF (<c>1983</c>, <c>198X</c>); from the first to the last where it reaches over several
    /// (<c>1960/1963</c>, <c>1979/..</c>); null where there is no time.
    /// </summary>
    internal static string? Heading(Edtf? time, ChronicleGrouping grouping)
    {
        if (time is null)
        {
            return null;
        }

        var first = Unit(time.Earliest, grouping, time.EarliestLimit);
        var last = Unit(time.Latest, grouping, time.LatestLimit);
        return first == last && time.Earliest is not null ? first : $"{first}/{last}";
    }

    private static Comparer<Edtf?> Times { get; } =
        Comparer<Edtf?>.Create((a, b) => a is null || b is null ? (a is null).CompareTo(b is null) : EdtfOrder.Instance.Compare(a, b));

    /// <summary>What happened in the countries of the parties that are asked about; null where none is named.</summary>
    private static ClaimFilter? Around(ClaimBook book, ClaimFilter filter)
    {
        var countries = filter.Parties.Select(p => book.Parties.Find(p)?.Country).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
        return countries.IsEmpty ? null : filter with { Parties = [], Countries = countries };
    }

    private static string Unit(Day? day, ChronicleGrouping grouping, EdtfLimit limit)
    {
        if (day is not { } known)
        {
            return limit == EdtfLimit.Open ? ".." : "";
        }

        var year = known.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return grouping == ChronicleGrouping.Decade && known.Year is > 0 and <= 9999 ? year[..3] + "X" : year;
    }
}

/// <summary>A division of a chronicle.</summary>
/// <param name="Time">The year, the decade, or the span that the entries' times share, as EDTF; null for entries without a time.</param>
/// <param name="Entries">The happenings, in order.</param>
/// <param name="Context">What happened in the world around, in order.</param>
public sealed record ChronicleGroup(string? Time, ImmutableArray<HappeningEntry> Entries, ImmutableArray<HappeningEntry> Context);
