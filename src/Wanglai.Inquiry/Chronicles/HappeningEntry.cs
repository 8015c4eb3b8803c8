using System.Collections.Immutable;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Inquiry.Chronicles;

/// <summary>One happening, with every claim that tells it.</summary>
/// <param name="Time">When it was, as the claims say alike; null where none says.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Change">What happened; null where the kind has no changes.</param>
/// <param name="Standing">Whether it came about.</param>
/// <param name="Parties">Who took which part, as all the claims together tell, role by role.</param>
/// <param name="Title">The longest title that a claim gives it; null where none does.</param>
/// <param name="Counts">The numbers that the claims state, each once.</param>
/// <param name="Evidence">The passages that tell it: one at least, by source, then by place.</param>
/// <param name="Disputed">What is told of it otherwise, elsewhere or among the passages themselves: neither is preferred; empty where nothing is.</param>
public sealed record HappeningEntry(
    Edtf? Time,
    ClaimKind Kind,
    ClaimChange? Change,
    Standing Standing,
    ImmutableArray<RoleParties> Parties,
    string? Title,
    ImmutableArray<Count> Counts,
    ImmutableArray<Passage> Evidence,
    ImmutableArray<OtherTelling> Disputed)
{
    /// <summary>The claims that it rests on.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<ClaimId> Claims => Evidence.Select(e => e.Claim);
}

/// <summary>The parties in one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Parties">The parties, in the order in which the claims name them.</param>
public sealed record RoleParties(Role Role, ImmutableArray<PartyLabel> Parties);

/// <summary>A passage that a claim stands in.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The source.</param>
/// <param name="Name">The source's file name.</param>
/// <param name="Span">The place, in code points of the source as read, half-open.</param>
/// <param name="Quote">The source's own words there.</param>
public sealed record Passage(ClaimId Claim, SourceId Source, string Name, CodePointSpan Span, string Quote)
{
    /// <summary>The passage of a claim.</summary>
    public static Passage Of(BookClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var evidence = claim.Claim.Evidence;
        return new(claim.Id, claim.Recorded.Source, evidence.Source, evidence.Span, evidence.Quote);
    }
}
