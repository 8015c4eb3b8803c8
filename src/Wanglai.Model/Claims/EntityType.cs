namespace Wanglai.Model.Claims;

/// <summary>What sort of thing a party to a claim is.</summary>
public enum EntityType
{
    /// <summary>A named organisation.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A place that is no country: a city, a region, a building.</summary>
    Place,

    /// <summary>An unnamed set, such as “the unions of more than 40 countries”.</summary>
    Group,
}
