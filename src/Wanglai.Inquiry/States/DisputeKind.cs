namespace Wanglai.Inquiry.States;

/// <summary>In what two claims disagree.</summary>
public enum DisputeKind
{
    /// <summary>One says that a state held all the time, the other tells of its contrary within that time.</summary>
    Contrary,

    /// <summary>Two sources date the establishment of relations apart, and nothing told in between could have ended them.</summary>
    Dates,

    /// <summary>One source says that it happened, the other that it did not.</summary>
    Denial,
}
