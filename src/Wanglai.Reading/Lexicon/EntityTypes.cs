using Wanglai.Model.Claims;

namespace Wanglai.Reading.Lexicon;

/// <summary>Some of the types of party. The default lets none through.</summary>
internal readonly record struct EntityTypes
{
    private readonly int _bits;

    /// <summary>These types.</summary>
    public EntityTypes(IEnumerable<EntityType> types)
    {
        foreach (var type in types)
        {
            _bits |= 1 << (int)type;
        }
    }

    /// <summary>All types.</summary>
    public static EntityTypes Any { get; } = new(Enum.GetValues<EntityType>());

    /// <summary>True where <paramref name="type"/> is one of them.</summary>
    public bool Contains(EntityType type) => (_bits & (1 << (int)type)) != 0;
}
