using System.Collections.Immutable;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Parties;

/// <summary>Joins the names of the authority files with those that claims use, and with what people decided of names in the ledger.</summary>
internal sealed class PartyDirectoryBuilder
{
    private const int ShortestCountryName = 2;
    private const int LongestCountryName = 16;

    private readonly AuthorityFiles _authority;
    private readonly Func<string, string> _fold;
    private readonly NameKey _keys;
    private readonly Dictionary<string, PartyEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _standsFor = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, EntityType Type), string?> _decided = [];

    private PartyDirectoryBuilder(AuthorityFiles authority, Func<string, string> fold)
    {
        _authority = authority;
        _fold = fold;
        _keys = new(fold);
    }

    /// <summary>
    /// The directory of the authority files, of the entities of <paramref name="claims"/>, of what was decided, and of the names that only
    /// <paramref name="others"/> use, with how many do; the claims' order does not matter.
    /// </summary>
    public static PartyDirectory Build(
        AuthorityFiles authority, IReadOnlyList<Claim> claims, Identities identities, Func<string, string> fold, IReadOnlyDictionary<EntityName, int> others)
    {
        var builder = new PartyDirectoryBuilder(authority, fold);
        builder.AddAuthority();
        builder.AddDecided(identities);
        var canonical = builder.AddClaims(claims, others);
        builder.AddTies(identities, claims, canonical);
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
            Add(new() { Name = p.Name, Type = EntityType.Person, English = p.English, Country = p.Country, OtherNames = [.. p.OtherNames], Offices = [.. p.Offices] });
        }

        foreach (var c in _authority.Countries)
        {
            Add(new() { Name = c.Name, Type = EntityType.Country, English = c.English, Region = c.Region, OtherNames = [.. c.OtherNames] });
        }

        foreach (var p in _authority.Places)
        {
            Add(new() { Name = p.Name, Type = EntityType.Place, Country = p.Country, OtherNames = [.. p.OtherNames] });
        }
    }

    // A name in two files (a city-state) stands for the first: organisation, person, country, place.
    private void Add(PartyEntry entry) => _entries.TryAdd(entry.Name, entry);

    private void AddDecided(Identities identities)
    {
        foreach (var created in identities.Created)
        {
            Make(created);
        }

        foreach (var (from, into) in identities.Merges.Keys.Select(from => (From: from, Into: identities.StandsFor(from))).OrderBy(m => m.From.Name, StringComparer.Ordinal))
        {
            Merge(from, Make(into));
        }

        foreach (var named in identities.Names)
        {
            var name = Make(identities.StandsFor(named.Entity));
            _entries[name] = _entries[name] with { OtherNames = _entries[name].OtherNames.Add(new(named.Name, named.Time)) };
            Know(new(named.Name, named.Entity.Type), name);
        }
    }

    /// <summary>The one name of a party that people spoke of; it is made known where nobody knows it yet.</summary>
    private string Make(EntityName party)
    {
        var name = _standsFor.GetValueOrDefault(Authority(party.Name, party.Type) ?? party.Name) ?? Authority(party.Name, party.Type) ?? party.Name;
        if (_entries.TryAdd(name, new() { Name = name, Type = party.Type }))
        {
            Know(new(name, party.Type), name);
        }

        return name;
    }

    // A name given to two parties says nothing.
    private void Know(EntityName party, string name)
    {
        var key = (_keys.Of(party.Name), party.Type);
        _decided[key] = _decided.TryGetValue(key, out var known) && known != name ? null : name;
    }

    private void Merge(EntityName from, string into)
    {
        var name = Authority(from.Name, from.Type) ?? from.Name;
        if (name == into)
        {
            return;
        }

        var (kept, gone) = (_entries[into], _entries.GetValueOrDefault(name));
        var names = (gone?.OtherNames ?? []).Insert(0, new(name));
        if (gone?.English is { } english && kept.English is not null)
        {
            names = names.Add(new(english));
        }

        _entries[into] = kept with
        {
            OtherNames = [.. kept.OtherNames, .. names.Where(n => n.Text != into && kept.OtherNames.All(k => k.Text != n.Text))],
            English = kept.English ?? gone?.English,
            Country = kept.Country ?? gone?.Country,
            Organisation = kept.Organisation ?? gone?.Organisation,
        };
        _entries.Remove(name);
        _standsFor[name] = into;
        Know(from, into);
    }

    private Dictionary<(string Entity, EntityType Type), string> AddClaims(IReadOnlyList<Claim> claims, IReadOnlyDictionary<EntityName, int> others)
    {
        var canonical = Canonical(claims.SelectMany(PartiesOf).Concat(others.Keys.Select(n => (n.Name, n.Type)).Where(n => n.Name.Length > 0)).Distinct());
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

        foreach (var (name, count) in others.Where(n => n.Key.Name.Length > 0))
        {
            var party = canonical[(name.Name, name.Type)];
            _entries[party] = _entries[party] with { Claims = _entries[party].Claims + count };
        }

        return canonical;
    }

    private static IEnumerable<(string Entity, EntityType Type)> PartiesOf(Claim claim) =>
        claim.Roles.Select(r => (r.Party.Entity, r.Party.Type)).Where(p => p.Entity.Length > 0);

    /// <summary>The one name of each entity: the authority files', else one that was decided on, else the ordinally least of the spellings that compare as equal.</summary>
    private Dictionary<(string Entity, EntityType Type), string> Canonical(IEnumerable<(string Entity, EntityType Type)> parties)
    {
        var result = new Dictionary<(string Entity, EntityType Type), string>();
        var unknown = new List<(string Entity, EntityType Type)>();
        foreach (var party in parties)
        {
            if (Known(party.Entity, party.Type) is { } name)
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

    private void AddTies(Identities identities, IReadOnlyList<Claim> claims, Dictionary<(string Entity, EntityType Type), string> canonical)
    {
        var decided = identities.Parents.ToLookup(
            p => Make(identities.StandsFor(p.Entity)),
            p => new ParentIn(p.Parent is { } parent ? Make(identities.StandsFor(parent)) : null, p.Time));
        var told = SuccessionsIn(claims, canonical).ToLookup(s => s.Name, s => s.Became, StringComparer.Ordinal);
        foreach (var (name, entry) in _entries.ToList())
        {
            // Most entries are tied to nobody.
            if (entry is { Organisation: null, Offices.IsEmpty: true } && !decided.Contains(name) && !told.Contains(name))
            {
                if (entry.Country is null && CountryInName(entry) is { } country)
                {
                    _entries[name] = entry with { Country = country };
                }

                continue;
            }

            ImmutableArray<ParentIn> parents = [.. decided[name]];
            var known = entry.Organisation?.Parent is { } parent && parents.All(p => p.Period is not null) ? parents.Add(new(OneName(parent), null)) : parents;
            var successors = (entry.Organisation?.Became ?? []).Select(s => s with { Name = OneName(s.Name) }).Concat(told[name]).Where(s => s.Name != name);
            _entries[name] = entry with
            {
                Country = entry.Country ?? CountryInName(entry),
                Offices = [.. entry.Offices.Select(o => o with { Organisation = OneName(Authority(o.Organisation, EntityType.Organisation) ?? o.Organisation) })],
                Parents = known,
                Successors = [.. successors.GroupBy(s => s.Name, StringComparer.Ordinal).Select(g => g.OrderBy(s => s.When is null).First()).OrderBy(s => s.Name, StringComparer.Ordinal)],
            };
        }
    }

    private static IEnumerable<(string Name, Succession Became)> SuccessionsIn(IReadOnlyList<Claim> claims, Dictionary<(string Entity, EntityType Type), string> canonical) =>
        from claim in claims
        where claim is { Kind: ClaimKind.Organisation, Standing: Standing.Asserted, Change: ClaimChange.Renamed or ClaimChange.Split or ClaimChange.Merged or ClaimChange.Reorganised }
        orderby claim.Time.Value?.Text, claim.Evidence.Source, claim.Evidence.Span.Start
        from subject in claim.In(Role.Subject)
        from other in claim.In(Role.Other)
        where subject is { Type: EntityType.Organisation, Entity.Length: > 0 } && other is { Type: EntityType.Organisation, Entity.Length: > 0 }
        select (canonical[(subject.Entity, subject.Type)], new Succession(canonical[(other.Entity, other.Type)], claim.Time.Value));

    private string? CountryInName(PartyEntry entry)
    {
        if (entry.Organisation is not null || entry.Type is not (EntityType.Organisation or EntityType.Group))
        {
            return null;
        }

        for (var length = Math.Min(entry.Name.Length - 1, LongestCountryName); length >= ShortestCountryName; length--)
        {
            if (_authority.FindCountry(_fold(entry.Name[..length])) is { } country)
            {
                return country.Name;
            }
        }

        return null;
    }

    private string OneName(string authorityName) => _standsFor.GetValueOrDefault(authorityName, authorityName);

    private string? Known(string entity, EntityType type) =>
        Authority(entity, type) is { } name ? OneName(name) : _decided.GetValueOrDefault((_keys.Of(entity), type));

    private string? Authority(string entity, EntityType type) => AuthorityExactly(entity, type) ?? AuthorityExactly(_fold(entity), type);

    private string? AuthorityExactly(string entity, EntityType type) => type switch
    {
        EntityType.Organisation or EntityType.Group => _authority.FindOrganisation(entity)?.Name,
        EntityType.Person => _authority.FindPerson(entity)?.Name,
        EntityType.Country => _authority.FindCountry(entity)?.Name,
        _ => _authority.FindPlace(entity)?.Name ?? _authority.FindCountry(entity)?.Name,
    };
}
