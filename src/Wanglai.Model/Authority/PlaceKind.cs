namespace Wanglai.Model.Authority;

/// <summary>What sort of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or county.</summary>
    City,

    /// <summary>A province, state, prefecture or other large part of a country.</summary>
    Province,

    /// <summary>A part of the world between continent and country, or a landscape.</summary>
    Region,

    /// <summary>A continent.</summary>
    Continent,

    /// <summary>A building, square or site.</summary>
    Building,

    /// <summary>A sea, strait, river, canal, island or mountain.</summary>
    Landscape,

    /// <summary>Anything else.</summary>
    Other,
}
