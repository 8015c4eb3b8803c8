using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>A country or territory, present or former.</summary>
public sealed record Country : IAuthorityEntry
{
    /// <summary>The usual short name, in Chinese.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<NameInTime> OtherNames { get; init; } = [];

    /// <summary>One-character names as they stand in compounds (中, 日, 美: 中日关系).</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>The name in English; null where it is not known.</summary>
    public string? English { get; init; }

    /// <summary>The part of the world, in Chinese (西欧, 东南亚); null where it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>The capital, in Chinese; null where there is none or it is not known.</summary>
    public string? Capital { get; init; }

    /// <summary>The capital's latitude in degrees, north positive, −90 to 90; null where it is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>The capital's longitude in degrees, east positive, −180 to 180; null where it is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>When the state came into being (for most new states, its independence); null where it is long ago or not known.</summary>
    public Edtf? Founded { get; init; }

    /// <summary>When the state ceased to exist; null where it exists.</summary>
    public Edtf? Ended { get; init; }
}
