using System.Collections.Immutable;

namespace Wanglai.Model.Claims;

/// <summary>
/// One thing that one source says happened, or was so, between named parties, at some time.
/// A claim is not a fact: two sources may say different things, and both claims stay.
/// </summary>
public sealed record Claim
{
    /// <summary>What it is about.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What happened to it; null where the kind has no changes.</summary>
    public ClaimChange? Change { get; init; }

    /// <summary>Whether it came about.</summary>
    public Standing Standing { get; init; }

    /// <summary>Who plays which part, role by role in the order of the text.</summary>
    public ImmutableArray<RoleFiller> Roles { get; init; } = [];

    /// <summary>When it was.</summary>
    public ClaimTime Time { get; init; } = ClaimTime.Unknown;

    /// <summary>The numbers stated with it.</summary>
    public ImmutableArray<Count> Counts { get; init; } = [];

    /// <summary>The name of the gathering, agreement, project, office, aid, cause or happening, as the text has it.</summary>
    public string? Title { get; init; }

    /// <summary>What the source adds.</summary>
    public ClaimDetails Details { get; init; } = ClaimDetails.Empty;

    /// <summary>Where it stands in its source.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How likely the reading is to be right, from 0 to 1; null where nobody estimated it (a claim made by hand).</summary>
    public double? Confidence { get; init; }

    /// <summary>The rule that made it: the name of the frame; null for a claim made by hand.</summary>
    public string? Rule { get; init; }

    /// <summary>How the time holds, with the default of the contract where the source does not say.</summary>
    public TimeAspect Aspect => Time.Aspect ?? ClaimVocabulary.DefaultAspect(Kind, Change);

    /// <summary>The parties in <paramref name="role"/>, in the order of the text.</summary>
    public IEnumerable<Party> In(Role role) => Roles.Where(r => r.Role == role).Select(r => r.Party);

    /// <summary>The first party in <paramref name="role"/>; null where there is none.</summary>
    public Party? FirstIn(Role role)
    {
        foreach (var filler in Roles)
        {
            if (filler.Role == role)
            {
                return filler.Party;
            }
        }

        return null;
    }

    /// <summary>Equal when every field is equal, lists item by item.</summary>
    public bool Equals(Claim? other) =>
        other is not null
        && Kind == other.Kind && Change == other.Change && Standing == other.Standing
        && Time == other.Time && Title == other.Title && Details == other.Details && Evidence == other.Evidence
        && Nullable.Equals(Confidence, other.Confidence) && Rule == other.Rule
        && Roles.SequenceEqual(other.Roles) && Counts.SequenceEqual(other.Counts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Change, Standing, Time, Title, Evidence, Roles.Length);
}
