namespace Wanglai.Model.Claims;

/// <summary>What the source adds to a claim. Every part is null (or false) where the text does not say it.</summary>
public sealed record ClaimDetails
{
    /// <summary>Nothing added.</summary>
    public static ClaimDetails Empty { get; } = new();

    /// <summary>The words that give the reason or pretext.</summary>
    public string? Cause { get; init; }

    /// <summary>In what capacity, such as 以观察员身份.</summary>
    public string? Capacity { get; init; }

    /// <summary>How long, as an ISO 8601 duration such as P9D.</summary>
    public string? Duration { get; init; }

    /// <summary>The words that say that it recurs.</summary>
    public string? Recurs { get; init; }

    /// <summary>True where the source calls it the first.</summary>
    public bool First { get; init; }

    /// <summary>The words that order it after another claim, such as 随后.</summary>
    public string? After { get; init; }

    /// <summary>The words that order it before another claim.</summary>
    public string? Before { get; init; }

    /// <summary>True where all parties deal with each other, not only with the first.</summary>
    public bool Mutual { get; init; }
}
