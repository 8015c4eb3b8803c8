using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Linking;

/// <summary>
/// Two tellings of what seems to be one happening: linked, never merged. Without differences they corroborate each other where their
/// sources differ; with differences they are disputed, and both stand.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="Change">Its change; null where the kind has none.</param>
/// <param name="Parties">The parties that both name.</param>
/// <param name="First">One telling.</param>
/// <param name="Second">The other, later in the order of the book.</param>
/// <param name="Differences">In what they differ; empty where they agree.</param>
public sealed record HappeningLink(
    ClaimKind Kind,
    ClaimChange? Change,
    ImmutableArray<PartyLabel> Parties,
    Telling First,
    Telling Second,
    ImmutableArray<Difference> Differences)
{
    /// <summary>True where they differ.</summary>
    [JsonIgnore]
    public bool IsDisputed => !Differences.IsEmpty;
}

/// <summary>What one or more claims say alike of a happening.</summary>
/// <param name="Time">When it was.</param>
/// <param name="Standing">Whether it came about.</param>
/// <param name="Evidence">The passages that say so, by source, then by place.</param>
public sealed record Telling(Edtf Time, Standing Standing, ImmutableArray<Passage> Evidence);

/// <summary>In what two tellings differ.</summary>
/// <param name="About">What it is about.</param>
/// <param name="First">What the first says.</param>
/// <param name="Second">What the second says.</param>
public sealed record Difference(DifferenceKind About, string First, string Second);

/// <summary>What tellings can differ about.</summary>
public enum DifferenceKind
{
    /// <summary>When it was.</summary>
    Time,

    /// <summary>Whether it came about.</summary>
    Standing,

    /// <summary>Who led.</summary>
    Leader,

    /// <summary>How many.</summary>
    Count,
}

/// <summary>Another telling of a happening, which differs: both stand.</summary>
/// <param name="Differences">In what: what is told here, and what the other tells.</param>
/// <param name="Telling">The other, with its sources.</param>
public sealed record OtherTelling(ImmutableArray<Difference> Differences, Telling Telling);
