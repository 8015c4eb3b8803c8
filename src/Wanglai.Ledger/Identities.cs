using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger;

/// <summary>
/// Who is who: what was decided of names and of those who bear them, as of a time. A merge is kept as what it is, that one name stands
/// for another; taken back, everything is as it was.
/// </summary>
public sealed class Identities
{
    private readonly Dictionary<EntityName, EntityName> _mergedInto = [];
    private readonly ILookup<EntityName, EntityName> _merged;

    /// <summary>What the decisions come to, in their order.</summary>
    public Identities(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var created = ImmutableArray.CreateBuilder<EntityName>();
        var names = ImmutableArray.CreateBuilder<EntityNamed>();
        var parents = ImmutableArray.CreateBuilder<ParentSet>();
        foreach (var decision in decisions)
        {
            switch (decision)
            {
                case EntityCreated c:
                    created.Add(c.Entity);
                    break;
                case EntityNamed n:
                    names.Add(n);
                    break;
                case EntityMerged m:
                    _mergedInto[m.Entity] = m.Into;
                    break;
                case EntitySplit s:
                    _mergedInto.Remove(s.Entity);
                    break;
                case ParentSet p:
                    parents.RemoveAll(earlier => earlier.Entity == p.Entity && earlier.Time == p.Time);
                    parents.Add(p);
                    break;
            }
        }

        (Created, Names, Parents) = (created.ToImmutable(), names.ToImmutable(), parents.ToImmutable());
        _merged = _mergedInto.ToLookup(m => StandsFor(m.Key), m => m.Key);
    }

    /// <summary>Nothing decided.</summary>
    public static Identities None { get; } = new([]);

    /// <summary>Those who were made known beforehand.</summary>
    public ImmutableArray<EntityName> Created { get; }

    /// <summary>Other names that were given.</summary>
    public ImmutableArray<EntityNamed> Names { get; }

    /// <summary>Who belongs to whom; one without a parent belongs to none in that time.</summary>
    public ImmutableArray<ParentSet> Parents { get; }

    /// <summary>The merges that hold: which name directly stands for which.</summary>
    public IReadOnlyDictionary<EntityName, EntityName> Merges => _mergedInto;

    /// <summary>True where no name stands for another.</summary>
    public bool AreAllThemselves => _mergedInto.Count == 0;

    /// <summary>Whom a name stands for; itself where it was not merged.</summary>
    public EntityName StandsFor(EntityName name)
    {
        // Nobody can record a circle; whoever wrote one behind the ledger's back shall not make it run for ever.
        for (var steps = 0; steps < _mergedInto.Count && _mergedInto.TryGetValue(name, out var into); steps++)
        {
            name = into;
        }

        return name;
    }

    /// <summary>The name and every name that stands for it.</summary>
    public IEnumerable<EntityName> AllOf(EntityName name) => _merged[name].Prepend(name);

    /// <summary>The claim with every party by the name that it stands for; the words of the text stay.</summary>
    public Claim Resolve(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return AreAllThemselves || !claim.Roles.Any(r => _mergedInto.ContainsKey(EntityName.Of(r.Party)))
            ? claim
            : claim with { Roles = [.. claim.Roles.Select(r => r with { Party = Resolve(r.Party) })] };
    }

    private Party Resolve(Party party)
    {
        var name = StandsFor(EntityName.Of(party));
        return party with { Entity = name.Name, Type = name.Type };
    }
}
