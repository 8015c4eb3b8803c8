using Wanglai.Time;

namespace Wanglai.Evaluation;

/// <summary>The first and the last day of a time; null for an end that is open or unknown. Times are compared by these alone: <c>1960~</c> and <c>1960</c> are alike.</summary>
internal readonly record struct DayBounds(Day? First, Day? Last)
{
    /// <summary>The bounds of a value; null where there is none.</summary>
    public static DayBounds? Of(Edtf? value) => value is null ? null : new(value.Earliest, value.Latest);

    /// <summary>True where both have a day in common.</summary>
    public bool Meets(DayBounds other) => NotAfter(First, other.Last) && NotAfter(other.First, Last);

    private static bool NotAfter(Day? first, Day? last) => first is not { } from || last is not { } to || from <= to;
}
