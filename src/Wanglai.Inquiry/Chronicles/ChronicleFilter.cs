using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Chronicles;

/// <summary>Which claims a chronicle shows. Each part that is given must be met.</summary>
public sealed record ChronicleFilter
{
    /// <summary>All claims.</summary>
    public static ChronicleFilter Everything { get; } = new();

    /// <summary>The kinds to show; empty for all.</summary>
    public ImmutableArray<ClaimKind> Kinds { get; init; } = [];

    /// <summary>Parties, by their one names, all of whom a claim must name in any role; empty for any.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>A time: claims that may lie in it are shown, from its first day to its last. Claims without a time then are not. Null for any time.</summary>
    public Edtf? Period { get; init; }

    /// <summary>The standings to show; empty for all.</summary>
    public ImmutableArray<Standing> Standings { get; init; } = [];

    /// <summary>Whether the claim is to be shown.</summary>
    public bool Shows(BookClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (Kinds.IsEmpty || Kinds.Contains(claim.Claim.Kind))
            && (Standings.IsEmpty || Standings.Contains(claim.Claim.Standing))
            && Parties.All(p => claim.Names(p))
            && (Period is null || MayLieIn(claim.Claim.Time.Value, Period));
    }

    private static bool MayLieIn(Edtf? time, Edtf period) =>
        time is not null
        && !(time.Latest is { } last && period.Earliest is { } from && last < from)
        && !(time.Earliest is { } first && period.Latest is { } to && first > to);
}
