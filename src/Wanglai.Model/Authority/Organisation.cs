using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>An organisation: one identity through all its names.</summary>
public sealed record Organisation : IAuthorityEntry
{
    /// <summary>The fullest usual name, in Chinese.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<NameInTime> OtherNames { get; init; } = [];

    /// <summary>The name in English; null where it is not known.</summary>
    public string? English { get; init; }

    /// <summary>What sort of body it is.</summary>
    public required OrganisationLevel Level { get; init; }

    /// <summary>The <see cref="Country.Name"/> of its country; null for international bodies.</summary>
    public string? Country { get; init; }

    /// <summary>The <see cref="Name"/> of the organisation that it belongs to as a part; null where there is none. Affiliation to an international is no parent.</summary>
    public string? Parent { get; init; }

    /// <summary>When it was founded; null where it is not known.</summary>
    public Edtf? Founded { get; init; }

    /// <summary>When it ceased to exist; null where it exists still or the date is not known.</summary>
    public Edtf? Ended { get; init; }

    /// <summary>What it became; more than one where it split.</summary>
    public IReadOnlyList<Succession> Became { get; init; } = [];

    /// <summary>A remark for readers of the file.</summary>
    public string? Note { get; init; }
}
