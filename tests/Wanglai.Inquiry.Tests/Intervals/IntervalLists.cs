using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.Intervals;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.Intervals;

/// <summary>Random claims with days, and what is asked of them: few days and parties, so that much meets.</summary>
internal static class IntervalLists
{
    public const int Parties = 4;

    /// <summary>Days of interest: small ones, on which most intervals lie, and some far off.</summary>
    public static Gen<int> Day { get; } = Gen.Frequency(
        (12, Gen.Choose(-5, 60)),
        (4, Gen.Choose(-3_000, 3_000)),
        (1, Gen.Elements(int.MinValue, int.MaxValue, -700_000, 20_000_000, int.MaxValue - 1, int.MinValue + 1)));

    private static readonly Gen<IndexedClaim> Claim =
        from kind in Gen.Elements(Enum.GetValues<ClaimKind>())
        from days in Gen.ArrayOf(Day, 4)
        from sort in Gen.Choose(0, 3)
        from parties in Gen.Choose(0, (1 << Parties) - 1)
        let sorted = days.Order().ToArray()
        select new IndexedClaim(
            sort switch
            {
                0 => new(0, kind, sorted[0], sorted[3], sorted[1], sorted[2]),
                1 => ClaimInterval.Certain(0, kind, sorted[0], sorted[1]),
                2 => ClaimInterval.Possible(0, kind, sorted[0], sorted[1]),
                _ => ClaimInterval.Certain(0, kind, sorted[0], sorted[0]),
            },
            [.. Enumerable.Range(0, Parties).Where(p => (parties & (1 << p)) != 0)]);

    /// <summary>Lists of claims, numbered.</summary>
    public static Arbitrary<ImmutableArray<IndexedClaim>> Lists { get; } =
        (from count in Gen.Choose(0, 60)
         from claims in Gen.ArrayOf(Claim, count)
         select claims.Select((c, i) => c with { Days = c.Days with { Id = 1000 + i } }).ToImmutableArray()).ToArbitrary();

    /// <summary>The days on which something may change in a list, and those beside them.</summary>
    public static IEnumerable<int> DaysOf(ImmutableArray<IndexedClaim> claims) => claims
        .SelectMany(c => new[] { c.Days.First, c.Days.Last, c.Days.CertainFirst, c.Days.CertainLast })
        .SelectMany(d => new[] { (long)d - 1, d, (long)d + 1 })
        .Append(0)
        .Where(d => d is >= int.MinValue and <= int.MaxValue)
        .Select(d => (int)d)
        .Distinct()
        .Order();
}
