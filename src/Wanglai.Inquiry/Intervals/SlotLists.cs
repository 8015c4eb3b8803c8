using System.Numerics;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// For each slot and group a list of ids, all behind one another in memory: by slot, then by group. (Compressed sparse rows: Saad,
/// “Iterative methods for sparse linear systems”, 2003, 3.4.)
/// </summary>
/// <param name="Offsets">Where the list of a slot and group begins; one more at the end.</param>
/// <param name="Ids">The ids.</param>
internal sealed record SlotLists(int[] Offsets, int[] Ids)
{
    /// <summary>Which slots a piece is listed in, from the first to the last; none where the last is before the first.</summary>
    public delegate (int First, int Last) Listing(in Piece piece);

    /// <summary>The lists of some pieces.</summary>
    public static SlotLists Of(ReadOnlySpan<Piece> pieces, int slots, Listing listing)
    {
        var offsets = new int[(slots * IntervalChoice.Groups) + 1];
        foreach (ref readonly var piece in pieces)
        {
            var (first, last) = listing(piece);
            for (var slot = first; slot <= last; slot++)
            {
                offsets[(slot * IntervalChoice.Groups) + piece.Group + 1]++;
            }
        }

        Sums.Run(offsets);
        var ids = GC.AllocateUninitializedArray<int>(offsets[^1]);
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (ref readonly var piece in pieces)
        {
            var (first, last) = listing(piece);
            for (var slot = first; slot <= last; slot++)
            {
                ids[next[(slot * IntervalChoice.Groups) + piece.Group]++] = piece.Id;
            }
        }

        return new(offsets, ids);
    }

    /// <summary>The ids of a slot.</summary>
    public void On<TSink>(int slot, uint groups, ref TSink sink)
        where TSink : IIdSink
    {
        var row = slot * IntervalChoice.Groups;
        for (var rest = groups; rest != 0;)
        {
            // Groups that are meant and lie side by side are one run of memory.
            var first = BitOperations.TrailingZeroCount(rest);
            var end = first + BitOperations.TrailingZeroCount(~(rest >> first));
            Add(row + first, row + end, ref sink);
            rest = end == 32 ? 0 : rest >> end << end;
        }
    }

    /// <summary>The ids of the slots from <paramref name="first"/> to <paramref name="last"/>, inclusive.</summary>
    public void Between<TSink>(int first, int last, uint groups, ref TSink sink)
        where TSink : IIdSink
    {
        if (groups == IntervalChoice.Everything.Mask && first <= last)
        {
            Add(first * IntervalChoice.Groups, (last + 1) * IntervalChoice.Groups, ref sink);
            return;
        }

        for (var slot = first; slot <= last; slot++)
        {
            On(slot, groups, ref sink);
        }
    }

    private void Add<TSink>(int from, int to, ref TSink sink)
        where TSink : IIdSink
    {
        var (begin, end) = (Offsets[from], Offsets[to]);
        if (begin < end)
        {
            sink.Add(Ids.AsSpan(begin, end - begin));
        }
    }
}
