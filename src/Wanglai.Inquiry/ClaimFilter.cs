using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>Which claims a question looks at. Each part that is given must be met; of one part's several values, one is enough, but of parties all.</summary>
public sealed record ClaimFilter
{
    /// <summary>All claims.</summary>
    public static ClaimFilter Everything { get; } = new();

    /// <summary>The kinds; empty for all.</summary>
    public ImmutableArray<ClaimKind> Kinds { get; init; } = [];

    /// <summary>The changes; empty for all.</summary>
    public ImmutableArray<ClaimChange> Changes { get; init; } = [];

    /// <summary>Parties, by their one names, all of whom a claim must name in any role; empty for any.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Countries, by their one names: the claim names the country, or somebody whom the authority files know to be of it; empty for any.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Levels: the claim names an organisation of one of them; empty for any.</summary>
    public ImmutableArray<OrganisationLevel> Levels { get; init; } = [];

    /// <summary>Sources, each by its file name or the beginning of its id; empty for any.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>How sure the reader is at least, from 0 to 1; claims made by hand, which have no such number, always are.</summary>
    public double LeastConfidence { get; init; }

    /// <summary>What people found of the claim; empty for anything.</summary>
    public ImmutableArray<ReviewState> Reviews { get; init; } = [];

    /// <summary>A time: claims that may lie in it, from its first day to its last. Claims without a time then do not. Null for any time.</summary>
    public Edtf? Period { get; init; }

    /// <summary>The standings; empty for all.</summary>
    public ImmutableArray<Standing> Standings { get; init; } = [];

    /// <summary>Whether the question looks at the claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="directory">Who is who, and of which country.</param>
    public bool Shows(BookClaim claim, PartyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(directory);
        return (Kinds.IsEmpty || Kinds.Contains(claim.Claim.Kind))
            && (Changes.IsEmpty || (claim.Claim.Change is { } change && Changes.Contains(change)))
            && (Standings.IsEmpty || Standings.Contains(claim.Claim.Standing))
            && !(claim.Claim.Confidence < LeastConfidence)
            && (Reviews.IsEmpty || Reviews.Contains(Inquiry.Reviews.Of(claim.Recorded)))
            && (Sources.IsEmpty || Sources.Any(s => IsFrom(claim, s)))
            && Parties.All(p => claim.Names(p))
            && (Countries.IsEmpty || claim.Parties.Any(p => IsOf(directory, p)))
            && (Levels.IsEmpty || claim.Parties.Any(p => directory.Find(p.Name)?.Organisation is { } organisation && Levels.Contains(organisation.Level)))
            && (Period is null || (claim.Claim.Time.Value is { } time && TimesMeet.MayMeet(time, Period)));
    }

    private static bool IsFrom(BookClaim claim, string source) =>
        claim.Claim.Evidence.Source == source || claim.Recorded.Source.Value.StartsWith(source, StringComparison.Ordinal);

    private bool IsOf(PartyDirectory directory, BookParty party) =>
        Countries.Contains(party.Name) || (directory.Find(party.Name)?.Country is { } country && Countries.Contains(country));
}
