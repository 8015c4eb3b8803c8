using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Tables;

/// <summary>Finds the entry of the authority files that an entity of claims is.</summary>
internal sealed class KnownEntities(AuthorityFiles authority, Func<string, string> fold)
{
    /// <summary>The entry; null where the authority files have none of that name and type.</summary>
    public KnownEntity? Find(Party party) => Exactly(party.Entity, party.Type) ?? Exactly(fold(party.Entity), party.Type);

    /// <summary>The country of that name.</summary>
    public Country? Country(string name) => authority.FindCountry(name) ?? authority.FindCountry(fold(name));

    private KnownEntity? Exactly(string name, EntityType type) => type switch
    {
        EntityType.Organisation or EntityType.Group => authority.FindOrganisation(name) is { } o
            ? new(o.Name, o.OtherNames) { English = o.English, Country = o.Country, Level = o.Level, Founded = o.Founded, Ended = o.Ended } : null,
        EntityType.Person => authority.FindPerson(name) is { } p ? new(p.Name, p.OtherNames) { English = p.English, Country = p.Country } : null,
        EntityType.Country => Of(authority.FindCountry(name)),
        _ => authority.FindPlace(name) is { } place ? new(place.Name, place.OtherNames) { Country = place.Country, Place = place.Kind } : Of(authority.FindCountry(name)),
    };

    private static KnownEntity? Of(Country? c) => c is null ? null
        : new(c.Name, c.OtherNames) { English = c.English, Founded = c.Founded, Ended = c.Ended, Latitude = c.Latitude, Longitude = c.Longitude, Capital = c.Capital };
}

/// <summary>What the authority files know of an entity; a part that its sort does not have, or that is not known, is null.</summary>
internal sealed record KnownEntity(string Name, IReadOnlyList<NameInTime> OtherNames)
{
    public string? English { get; init; }

    public string? Country { get; init; }

    public OrganisationLevel? Level { get; init; }

    public PlaceKind? Place { get; init; }

    public string? Capital { get; init; }

    public Edtf? Founded { get; init; }

    public Edtf? Ended { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
}
