namespace Wanglai.Inquiry.Exchanges;

/// <summary>By what exchanges are counted.</summary>
public enum ExchangeDimension
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The decade.</summary>
    Decade,

    /// <summary>The counterpart's country.</summary>
    Country,

    /// <summary>The part of the world.</summary>
    Region,

    /// <summary>Who went to whom.</summary>
    Direction,

    /// <summary>The level of the counterpart.</summary>
    Level,

    /// <summary>The kind of claim.</summary>
    Kind,
}

/// <summary>Who went to whom.</summary>
public enum ExchangeDirection
{
    /// <summary>The party went to the other.</summary>
    Paid,

    /// <summary>The other came to the party.</summary>
    Received,

    /// <summary>Each went to the other, or neither: meetings, gatherings, agreements, cooperation.</summary>
    Mutual,
}
