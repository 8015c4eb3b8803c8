namespace Wanglai.Model.Authority;

/// <summary>What sort of body an organisation is, and how high it stands.</summary>
public enum OrganisationLevel
{
    /// <summary>A country's trade-union centre (总工会).</summary>
    NationalCentre,

    /// <summary>A union of one trade or industry within a country (产业工会).</summary>
    IndustrialUnion,

    /// <summary>A union of a province, city or enterprise (地方工会).</summary>
    LocalUnion,

    /// <summary>A body of worldwide membership.</summary>
    International,

    /// <summary>A body of a continent or a part of the world.</summary>
    Regional,

    /// <summary>A government, ministry, parliament or their agency.</summary>
    Government,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A society, chamber, institute or other association within a country.</summary>
    Association,

    /// <summary>A company, newspaper or news agency.</summary>
    Company,

    /// <summary>The foreign-affairs or friendship office of a city or province.</summary>
    CityOffice,

    /// <summary>Anything else.</summary>
    Other,
}
