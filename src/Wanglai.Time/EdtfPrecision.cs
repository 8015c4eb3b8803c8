namespace Wanglai.Time;

/// <summary>The unit that a date names, from the coarsest to the finest.</summary>
public enum EdtfPrecision
{
    /// <summary>A century written with two digits (<c>19</c>).</summary>
    Century = 0,

    /// <summary>A decade written with three digits (<c>196</c>).</summary>
    Decade = 1,

    /// <summary>A year, some of its digits perhaps unspecified (<c>1960</c>, <c>196X</c>).</summary>
    Year = 2,

    /// <summary>A season, quarter, third or half of a year (codes 21 to 41).</summary>
    Season = 3,

    /// <summary>A month.</summary>
    Month = 4,

    /// <summary>A day.</summary>
    Day = 5,
}
