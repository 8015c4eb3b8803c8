namespace Wanglai.Model.Authority;

/// <summary>A place that is not a country.</summary>
public sealed record Place : IAuthorityEntry
{
    /// <summary>The usual name, in Chinese, without 省 or 市 where texts leave it out.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<NameInTime> OtherNames { get; init; } = [];

    /// <summary>The <see cref="Country.Name"/> of its country; null where it lies in several or in none.</summary>
    public string? Country { get; init; }

    /// <summary>What sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }
}
