namespace Wanglai.Inquiry.States;

/// <summary>
/// What one claim tells of a state: either an event, which brings the state about on one of its days, or a spell,
/// which has the state on all of its days.
/// </summary>
/// <param name="State">The state, as a number of the fluent's own.</param>
/// <param name="Days">An event's window: the days on which it may have happened. A spell's days: one range. Never empty.</param>
/// <param name="IsSpell">Whether it is a spell.</param>
/// <param name="MayBeAbsent">
/// True where it may have no place at all: a claim without a time, or one that another source denies or dates later.
/// It makes states possible and never makes one certain.
/// </param>
/// <param name="Yields">
/// A state that this happening leaves standing although it is another one: strain does not end an interruption. -1 for none.
/// </param>
internal sealed record Happening(int State, DaySet Days, bool IsSpell, bool MayBeAbsent, int Yields = -1)
{
    /// <summary>The last day, not after <paramref name="day"/>, from which the happening can speak; null where it can be on no such day.</summary>
    /// <remarks>A spell speaks anew on each of its days.</remarks>
    public long? LatestBy(long day) => Days.LatestNotAfter(day);

    /// <summary>As <see cref="LatestBy"/>, but a spell counts from its first day.</summary>
    public long? LatestStartBy(long day) => IsSpell ? (Days.First <= day ? Days.First : null) : Days.LatestNotAfter(day);

    /// <summary>
    /// Where the happening stands at the earliest, if it cannot but have happened by <paramref name="day"/>; null where it may not have.
    /// </summary>
    public long? ForcedBy(long day) =>
        MayBeAbsent ? null
        : IsSpell ? LatestBy(day)
        : Days.Last <= day ? Days.First : null;

    /// <summary>As <see cref="ForcedBy"/>, but a spell counts from its first day.</summary>
    public long? ForcedStartBy(long day) => IsSpell && !MayBeAbsent ? LatestStartBy(day) : ForcedBy(day);
}
