using Wanglai.Inquiry.States;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// A stretch of slots on which a claim holds equally surely. A claim has one to three: it may hold, certainly holds, may still hold.
/// </summary>
/// <param name="First">Its first slot.</param>
/// <param name="Last">Its last slot, inclusive.</param>
/// <param name="Id">The claim.</param>
/// <param name="Number">The claim's number in the order of building.</param>
/// <param name="Group">See <see cref="IntervalChoice.GroupOf"/>.</param>
/// <param name="Begins">Whether the claim begins with it.</param>
/// <param name="Ends">Whether the claim ends with it.</param>
internal readonly record struct Piece(int First, int Last, int Id, int Number, byte Group, bool Begins, bool Ends)
{
    /// <summary>The pieces of all intervals, in their order.</summary>
    public static Piece[] Cut(ReadOnlySpan<ClaimInterval> intervals, DayAxis axis)
    {
        var pieces = new Piece[PiecesIn(intervals)];
        var count = 0;
        for (var i = 0; i < intervals.Length; i++)
        {
            ref readonly var interval = ref intervals[i];
            var (first, last) = (axis.SlotOf(interval.First), axis.SlotOf(interval.Last));
            var possible = (byte)IntervalChoice.GroupOf(interval.Kind, Certainty.Possible);
            if (!interval.HasCertain)
            {
                pieces[count++] = new(first, last, interval.Id, i, possible, Begins: true, Ends: true);
                continue;
            }

            var (from, to) = (axis.SlotOf(interval.CertainFirst), axis.SlotOf(interval.CertainLast));
            if (interval.First < interval.CertainFirst)
            {
                pieces[count++] = new(first, from - 1, interval.Id, i, possible, Begins: true, Ends: false);
            }

            var certain = (byte)IntervalChoice.GroupOf(interval.Kind, Certainty.Certain);
            pieces[count++] = new(from, to, interval.Id, i, certain, interval.First == interval.CertainFirst, interval.Last == interval.CertainLast);
            if (interval.CertainLast < interval.Last)
            {
                pieces[count++] = new(to + 1, last, interval.Id, i, possible, Begins: false, Ends: true);
            }
        }

        return pieces;
    }

    /// <summary>The pieces by first slot, ascending; pieces that begin together stay in their order.</summary>
    public static Piece[] ByFirst(ReadOnlySpan<Piece> pieces, int slots)
    {
        var next = new int[slots + 1];
        foreach (ref readonly var piece in pieces)
        {
            next[piece.First + 1]++;
        }

        Sums.Run(next);
        var sorted = GC.AllocateUninitializedArray<Piece>(pieces.Length);
        foreach (ref readonly var piece in pieces)
        {
            sorted[next[piece.First]++] = piece;
        }

        return sorted;
    }

    /// <summary>The pieces by last slot, descending.</summary>
    public static Piece[] ByLastDescending(ReadOnlySpan<Piece> pieces, int slots)
    {
        var next = new int[slots + 1];
        foreach (ref readonly var piece in pieces)
        {
            next[slots - piece.Last]++;
        }

        Sums.Run(next);
        var sorted = GC.AllocateUninitializedArray<Piece>(pieces.Length);
        foreach (ref readonly var piece in pieces)
        {
            sorted[next[slots - 1 - piece.Last]++] = piece;
        }

        return sorted;
    }

    private static int PiecesIn(ReadOnlySpan<ClaimInterval> intervals)
    {
        var count = 0;
        foreach (ref readonly var interval in intervals)
        {
            count = checked(count + 1
                + (interval.HasCertain && interval.First < interval.CertainFirst ? 1 : 0)
                + (interval.HasCertain && interval.CertainLast < interval.Last ? 1 : 0));
        }

        return count;
    }
}
