using System.Collections.Frozen;
using System.Collections.Immutable;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Parties;

/// <summary>Joins the names of the authority files with those that claims use.</summary>
internal sealed class PartyDirectoryBuilder
{
    private readonly AuthorityFiles _authority;
    private readonly Func<string, string> _fold;
    private readonly NameKey _keys;
    private readonly Dictionary<string, PartyEntry> _entries = new(StringComparer.Ordinal);

    private PartyDirectoryBuilder(AuthorityFiles authority, Func<string, string> fold)
    {
        _authority = authority;
        _fold = fold;
        _keys = new(fold);
    }

    /// <summary>The directory of the authority files and of the entities of <paramref name="claims"/>; the claims' order does not matter.</summary>
    public static PartyDirectory Build(AuthorityFiles authority, IReadOnlyList<Claim> claims, Func<string, string> fold)
    {
        var builder = new PartyDirectoryBuilder(authority, fold);
        builder.AddAuthority();
        var canonical = builder.AddClaims(claims);
        return new(builder._keys, builder._entries.Values, canonical);
    }

    private void AddAuthority()
    {
        foreach (var o in _authority.Organisations)
        {
            Add(new() { Name = o.Name, Type = EntityType.Organisation, English = o.English, Country = o.Country, OtherNames = [.. o.OtherNames], Organisation = o });
        }

        foreach (var p in _authority.Persons)
        {
            Add(new() { Name = p.Name, Type = EntityType.Person, English = p.English, Country = p.Country, OtherNames = [.. p.OtherNames] });
        }

        foreach (var c in _authority.Countries)
        {
            Add(new() { Name = c.Name, Type = EntityType.Country, English = c.English, OtherNames = [.. c.OtherNames] });
        }

        foreach (var p in _authority.Places)
        {
            Add(new() { Name = p.Name, Type = EntityType.Place, Country = p.Country, OtherNames = [.. p.OtherNames] });
        }
    }

    // A name in two files (a city-state) stands for the first: organisation, person, country, place.
    private void Add(PartyEntry entry) => _entries.TryAdd(entry.Name, entry);

    private FrozenDictionary<(string Entity, EntityType Type), string> AddClaims(IReadOnlyList<Claim> claims)
    {
        var canonical = Canonical(claims.SelectMany(PartiesOf).Distinct());
        foreach (var ((entity, type), name) in canonical.OrderBy(c => c.Key.Entity, StringComparer.Ordinal).ThenBy(c => c.Key.Type))
        {
            var entry = _entries.GetValueOrDefault(name) ?? new() { Name = name, Type = type };
            var isNew = entity != name && entry.OtherNames.All(n => n.Text != entity);
            _entries[name] = isNew ? entry with { OtherNames = entry.OtherNames.Add(new NameInTime(entity)) } : entry;
        }

        foreach (var named in claims.SelectMany(c => PartiesOf(c).Select(p => canonical[p]).Distinct(StringComparer.Ordinal)).GroupBy(n => n, StringComparer.Ordinal))
        {
            _entries[named.Key] = _entries[named.Key] with { Claims = named.Count() };
        }

        return canonical.ToFrozenDictionary();
    }

    private static IEnumerable<(string Entity, EntityType Type)> PartiesOf(Claim claim) =>
        claim.Roles.Select(r => (r.Party.Entity, r.Party.Type)).Where(p => p.Entity.Length > 0);

    /// <summary>The one name of each entity: the authority files', else the ordinally least of the spellings that compare as equal.</summary>
    private Dictionary<(string Entity, EntityType Type), string> Canonical(IEnumerable<(string Entity, EntityType Type)> parties)
    {
        var result = new Dictionary<(string Entity, EntityType Type), string>();
        var unknown = new List<(string Entity, EntityType Type)>();
        foreach (var party in parties)
        {
            if (Authority(party.Entity, party.Type) is { } name)
            {
                result[party] = name;
            }
            else
            {
                unknown.Add(party);
            }
        }

        foreach (var spellings in unknown.GroupBy(p => _keys.Of(p.Entity), StringComparer.Ordinal))
        {
            var name = spellings.Select(p => p.Entity).Min(StringComparer.Ordinal)!;
            foreach (var party in spellings)
            {
                result[party] = name;
            }
        }

        return result;
    }

    private string? Authority(string entity, EntityType type) => AuthorityExactly(entity, type) ?? AuthorityExactly(_fold(entity), type);

    private string? AuthorityExactly(string entity, EntityType type) => type switch
    {
        EntityType.Organisation or EntityType.Group => _authority.FindOrganisation(entity)?.Name,
        EntityType.Person => _authority.FindPerson(entity)?.Name,
        EntityType.Country => _authority.FindCountry(entity)?.Name,
        _ => _authority.FindPlace(entity)?.Name ?? _authority.FindCountry(entity)?.Name,
    };
}
