using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>A time that texts call by a name.</summary>
public sealed record NamedTime : IAuthorityEntry
{
    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<NameInTime> OtherNames { get; init; } = [];

    /// <summary>The time. For <see cref="NamedTimeKind.DayOfYear"/> the year is unspecified: <c>XXXX-05-01</c>.</summary>
    public required Edtf Value { get; init; }

    /// <summary>What sort of time it is.</summary>
    public required NamedTimeKind Kind { get; init; }
}
