namespace Wanglai.Inquiry.Intervals;

/// <summary>What may become of a claim from one day to the next.</summary>
public enum DayChange
{
    /// <summary>It may hold from this day on, or certainly holds at once.</summary>
    Begun,

    /// <summary>It might hold before; from this day on it certainly does.</summary>
    BecameCertain,

    /// <summary>It certainly held; from this day on it only may.</summary>
    BecameDoubtful,

    /// <summary>It may hold no more.</summary>
    Ended,
}
