namespace Wanglai.Model.Authority;

/// <summary>A person.</summary>
public sealed record Person : IAuthorityEntry
{
    /// <summary>The fullest usual name, in Chinese.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<NameInTime> OtherNames { get; init; } = [];

    /// <summary>The name in Latin script; null where it is not known.</summary>
    public string? English { get; init; }

    /// <summary>The <see cref="Country.Name"/> of the person's country; null where it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>Offices held, in the order of the file.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];
}
