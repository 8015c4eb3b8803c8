namespace Wanglai.Model.Claims;

/// <summary>What claims name somebody or something by: the fullest name that they resolve it to, with its type.</summary>
/// <param name="Name">The name, as it stands in the role's <c>entity</c>.</param>
/// <param name="Type">What sort of thing it is: two things of different types may have one name.</param>
public readonly record struct EntityName(string Name, EntityType Type)
{
    /// <summary>What <paramref name="party"/> is named by.</summary>
    public static EntityName Of(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return new(party.Entity, party.Type);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Type.ToWire()})";
}
