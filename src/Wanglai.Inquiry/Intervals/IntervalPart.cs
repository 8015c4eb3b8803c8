using Wanglai.Inquiry.States;

namespace Wanglai.Inquiry.Intervals;

/// <summary>Intervals that are sorted once and for all. Immutable.</summary>
/// <param name="Claims">How many claims there are.</param>
/// <param name="Axis">Their slots.</param>
/// <param name="Long">The pieces that cross borders of large blocks.</param>
/// <param name="Short">Those that cross borders of small blocks only.</param>
/// <param name="Brief">Those that cross none: listed in each of their slots.</param>
/// <param name="Begun">The claims that begin in a slot.</param>
/// <param name="Turned">The claims that become certain in a slot, or only possible, under the group that they turn to.</param>
/// <param name="Ended">The claims that hold in the slot before and no more, under the group that they had.</param>
/// <param name="Counts">How many hold: see <see cref="CountTable"/>.</param>
/// <param name="Parties">Who is named.</param>
internal sealed record IntervalPart(
    int Claims,
    DayAxis Axis,
    Shelf Long,
    Shelf Short,
    SlotLists Brief,
    SlotLists Begun,
    SlotLists Turned,
    SlotLists Ended,
    int[] Counts,
    PartyPostings Parties)
{
    // Of blocks of 512 slots (days, in a large collection) an interval of three years fills two or three.
    private const int LongShift = 9;
    private const int ShortShift = 4;
    private const int None = 31;

    /// <summary>Sorts intervals.</summary>
    /// <param name="intervals">The intervals.</param>
    /// <param name="partyOffsets">Where the parties of each begin; one more at the end.</param>
    /// <param name="parties">The parties, by number.</param>
    public static IntervalPart Of(ReadOnlySpan<ClaimInterval> intervals, ReadOnlySpan<int> partyOffsets, ReadOnlySpan<int> parties)
    {
        var axis = DayAxis.Of(intervals);
        var slots = axis.Slots;
        var pieces = Piece.Cut(intervals, axis);
        var byLast = Piece.ByLastDescending(pieces, slots);
        var byFirst = Piece.ByFirst(pieces, slots);
        return new(
            intervals.Length,
            axis,
            Shelf.Of(byFirst, byLast, slots, LongShift, None),
            Shelf.Of(byFirst, byLast, slots, ShortShift, LongShift),
            SlotLists.Of(byFirst, slots, static (in p) => Shelf.Crosses(p, ShortShift) ? (0, -1) : (p.First, p.Last)),
            SlotLists.Of(byFirst, slots, static (in p) => p.Begins ? (p.First, p.First) : (0, -1)),
            SlotLists.Of(byFirst, slots, static (in p) => p.Begins ? (0, -1) : (p.First, p.First)),
            SlotLists.Of(byLast, slots, (in p) => p.Ends && p.Last + 1 < slots ? (p.Last + 1, p.Last + 1) : (0, -1)),
            CountTable.Of(pieces, slots),
            PartyPostings.Of(byFirst, partyOffsets, parties));
    }

    /// <summary>What holds on a day.</summary>
    public void On<TSink>(int day, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink => InSlot(Axis.SlotOf(day), choice.Mask, ref sink);

    /// <summary>What holds on any of some days, each claim once.</summary>
    public void Between<TSink>(int first, int last, IntervalChoice kinds, Certainty least, ref TSink sink)
        where TSink : IIdSink
    {
        var (from, to, groups) = (Axis.SlotOf(first), Axis.SlotOf(last), kinds.AtLeast(least).Mask);
        InSlot(from, groups, ref sink);
        Begun.Between(from + 1, to, groups, ref sink);
        if (least == Certainty.Certain)
        {
            Turned.Between(from + 1, to, groups, ref sink);
        }
    }

    /// <summary>What becomes of claims on a day.</summary>
    public void Changes<TSink>(int day, DayChange change, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink
    {
        if (!Axis.Begins(day, out var slot))
        {
            return;
        }

        switch (change)
        {
            case DayChange.Begun:
                Begun.On(slot, choice.Mask, ref sink);
                break;
            case DayChange.BecameCertain:
                Turned.On(slot, (choice & IntervalChoice.Certain).Mask, ref sink);
                break;
            case DayChange.BecameDoubtful:
                Turned.On(slot, (choice & IntervalChoice.OnlyPossible).Mask, ref sink);
                break;
            default:
                Ended.On(slot, choice.Mask, ref sink);
                break;
        }
    }

    /// <summary>The claims that name a party and hold on a day.</summary>
    public void NamingOn<TSink>(int party, int day, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink
    {
        var slot = Axis.SlotOf(day);
        Parties.Between(party, slot, slot, choice.Mask, onlyClaims: true, ref sink);
    }

    /// <summary>The claims that name a party and hold on any of some days, each once.</summary>
    public void NamingBetween<TSink>(int party, int first, int last, IntervalChoice kinds, Certainty least, ref TSink sink)
        where TSink : IIdSink =>
        Parties.Between(party, Axis.SlotOf(first), Axis.SlotOf(last), kinds.AtLeast(least).Mask, onlyClaims: least == Certainty.Possible, ref sink);

    /// <summary>The row of counts of a day.</summary>
    public ReadOnlySpan<int> CountsOn(int day) => Counts.AsSpan(Axis.SlotOf(day) * KindCounts.Width, KindCounts.Width);

    private void InSlot<TSink>(int slot, uint groups, ref TSink sink)
        where TSink : IIdSink
    {
        Long.On(slot, groups, ref sink);
        Short.On(slot, groups, ref sink);
        Brief.On(slot, groups, ref sink);
    }
}
