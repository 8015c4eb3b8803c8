namespace Wanglai.Time;

/// <summary>What is known of a value's first or last day.</summary>
public enum EdtfLimit
{
    /// <summary>There is such a day, and it is given.</summary>
    Known = 0,

    /// <summary>There is none: the value goes on without end that way (<c>..</c>).</summary>
    Open = 1,

    /// <summary>There is one, and it is not known (a blank end of an interval).</summary>
    Unknown = 2,
}
