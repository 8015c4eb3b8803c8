namespace Wanglai.Time;

/// <summary>The days from a first to a last one, both inclusive; null for without bound that way.</summary>
/// <param name="First">The first day, or null.</param>
/// <param name="Last">The last day, or null.</param>
public readonly record struct DayRange(Day? First, Day? Last)
{
    /// <summary>The bounds of a value as they stand; null where open or unknown.</summary>
    public static DayRange Of(Edtf value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DayRange(value.Earliest, value.Latest);
    }

    /// <summary>Whether a day is among them.</summary>
    public bool Contains(Day day) => !(First > day) && !(Last < day);

    /// <summary>Whether all of another range's days are among them.</summary>
    public bool Contains(DayRange other) =>
        (First is null || other.First >= First) && (Last is null || other.Last <= Last);

    /// <summary>Whether the two have a day in common.</summary>
    public bool Intersects(DayRange other) => !(First > other.Last) && !(other.First > Last);
}
