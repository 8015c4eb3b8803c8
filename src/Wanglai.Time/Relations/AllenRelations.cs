namespace Wanglai.Time;

/// <summary>
/// Allen's thirteen relations between two stretches of whole days, of which exactly one holds, and useful unions of them
/// (J. F. Allen, “Maintaining knowledge about temporal intervals”, 1983). A stretch meets another when the next day begins the other.
/// </summary>
[Flags]
public enum AllenRelations
{
    None = 0,

    /// <summary>The first ends, and at least a day lies between.</summary>
    Before = 1,

    /// <summary>The second begins on the day after the first ends.</summary>
    Meets = 1 << 1,

    /// <summary>The first begins earlier, and ends inside the second, before its end.</summary>
    Overlaps = 1 << 2,

    /// <summary>The first begins earlier, and both end together.</summary>
    FinishedBy = 1 << 3,

    /// <summary>The first begins earlier and ends later.</summary>
    Contains = 1 << 4,

    /// <summary>Both begin together, and the first ends earlier.</summary>
    Starts = 1 << 5,

    /// <summary>Both begin and end together.</summary>
    Equal = 1 << 6,

    /// <summary>Both begin together, and the first ends later.</summary>
    StartedBy = 1 << 7,

    /// <summary>The first begins later and ends earlier.</summary>
    During = 1 << 8,

    /// <summary>The first begins later, and both end together.</summary>
    Finishes = 1 << 9,

    /// <summary>The first begins inside the second, after its beginning, and ends later.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The first begins on the day after the second ends.</summary>
    MetBy = 1 << 11,

    /// <summary>The second ends, and at least a day lies between.</summary>
    After = 1 << 12,

    /// <summary>The first ends before the second begins.</summary>
    BeforeOrMeets = Before | Meets,

    /// <summary>The first begins after the second ends.</summary>
    AfterOrMetBy = After | MetBy,

    /// <summary>They share no day.</summary>
    Disjoint = BeforeOrMeets | AfterOrMetBy,

    /// <summary>All days of the first are days of the second.</summary>
    Within = Starts | During | Finishes | Equal,

    /// <summary>All days of the second are days of the first.</summary>
    Covers = StartedBy | Contains | FinishedBy | Equal,

    /// <summary>They share a day.</summary>
    Intersects = Within | Covers | Overlaps | OverlappedBy,

    /// <summary>Both begin on the same day.</summary>
    BeginsWith = Starts | Equal | StartedBy,

    /// <summary>Both end on the same day.</summary>
    EndsWith = Finishes | Equal | FinishedBy,

    /// <summary>Any of them: what is known when nothing is known.</summary>
    All = Disjoint | Intersects,
}
