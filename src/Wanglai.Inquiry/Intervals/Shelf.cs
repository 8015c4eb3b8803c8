using System.Numerics;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// The pieces that cross a border between blocks of <c>1 &lt;&lt; Shift</c> slots. For the block that it begins in, a piece stands in a
/// list sorted by where the pieces begin; for each later one, in a list sorted by where they end, last first. What holds in a slot is
/// then the beginning of either list, and how long a beginning is written down for each slot: nothing is compared, and what is read
/// lies in one row.
/// </summary>
/// <remarks>
/// Lists of what is alive at checkpoints: R. Elmasri, G. Wuu, Y. Kim, “The time index: an access structure for temporal data”, VLDB 1990.
/// Sorted subdivisions, so that no id is tested: G. Christodoulou, P. Bouros, N. Mamoulis, “HINT: a hierarchical index for intervals in
/// main memory”, SIGMOD 2022; on two levels instead of all, so that the runs are long.
/// </remarks>
/// <param name="Shift">How many slots a block has, as a power of two.</param>
/// <param name="AliveOffsets">For each block and group, where its list of what came over from the block before begins; one more at the end.</param>
/// <param name="Alive">Those lists: ids, those that end last first.</param>
/// <param name="AliveLengths">For each slot and group, how many of its block's list have not ended before it.</param>
/// <param name="BegunOffsets">For each block and group, where its list of what begins in it begins; one more at the end.</param>
/// <param name="Begun">Those lists: ids, those that begin first first.</param>
/// <param name="BegunLengths">For each slot and group, how many of its block's list have begun by then.</param>
internal sealed record Shelf(int Shift, int[] AliveOffsets, int[] Alive, int[] AliveLengths, int[] BegunOffsets, int[] Begun, int[] BegunLengths)
{
    private const int Groups = IntervalChoice.Groups;

    /// <summary>Whether a piece crosses a border of blocks of so many slots.</summary>
    public static bool Crosses(in Piece piece, int shift) => piece.First >> shift != piece.Last >> shift;

    /// <summary>The shelf of those of the pieces that cross a border of its blocks and none of blocks of <c>1 &lt;&lt; above</c> slots.</summary>
    /// <param name="byFirst">The pieces, by first slot.</param>
    /// <param name="byLast">The same, by last slot, descending.</param>
    /// <param name="slots">How many slots there are.</param>
    /// <param name="shift">How many slots a block has.</param>
    /// <param name="above">How many a block of the shelf above has; 31 where there is none.</param>
    public static Shelf Of(ReadOnlySpan<Piece> byFirst, ReadOnlySpan<Piece> byLast, int slots, int shift, int above)
    {
        var blocks = ((slots - 1) >> shift) + 1;
        var (aliveOffsets, begunOffsets) = (new int[(blocks * Groups) + 1], new int[(blocks * Groups) + 1]);
        var (ended, begun) = (new int[slots * Groups], new int[slots * Groups]);
        foreach (ref readonly var piece in byFirst)
        {
            if (Crosses(piece, shift) && !Crosses(piece, above))
            {
                begunOffsets[((piece.First >> shift) * Groups) + piece.Group + 1]++;
                begun[(piece.First * Groups) + piece.Group]++;
                ended[(piece.Last * Groups) + piece.Group]++;
                for (var block = (piece.First >> shift) + 1; block <= piece.Last >> shift; block++)
                {
                    aliveOffsets[(block * Groups) + piece.Group + 1]++;
                }
            }
        }

        Lengths(aliveOffsets, ended, begun, slots, shift);
        Sums.Run(aliveOffsets);
        Sums.Run(begunOffsets);
        return new(
            shift,
            aliveOffsets,
            Fill(byLast, aliveOffsets, shift, above, isAlive: true),
            ended,
            begunOffsets,
            Fill(byFirst, begunOffsets, shift, above, isAlive: false),
            begun);
    }

    /// <summary>What holds in a slot.</summary>
    public void On<TSink>(int slot, uint groups, ref TSink sink)
        where TSink : IIdSink
    {
        var (row, block) = (slot * Groups, (slot >> Shift) * Groups);
        for (var rest = groups; rest != 0; rest &= rest - 1)
        {
            var group = BitOperations.TrailingZeroCount(rest);
            if (AliveLengths[row + group] is > 0 and var alive)
            {
                sink.Add(Alive.AsSpan(AliveOffsets[block + group], alive));
            }

            if (BegunLengths[row + group] is > 0 and var begun)
            {
                sink.Add(Begun.AsSpan(BegunOffsets[block + group], begun));
            }
        }
    }

    private static int[] Fill(ReadOnlySpan<Piece> pieces, int[] offsets, int shift, int above, bool isAlive)
    {
        var ids = GC.AllocateUninitializedArray<int>(offsets[^1]);
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (ref readonly var piece in pieces)
        {
            if (!Crosses(piece, shift) || Crosses(piece, above))
            {
                continue;
            }

            var begins = piece.First >> shift;
            var (first, last) = isAlive ? (begins + 1, piece.Last >> shift) : (begins, begins);
            for (var block = first; block <= last; block++)
            {
                ids[next[(block * Groups) + piece.Group]++] = piece.Id;
            }
        }

        return ids;
    }

    /// <summary>Makes of how many end and begin in each slot how many have not ended before it, and how many have begun by then.</summary>
    private static void Lengths(int[] aliveOffsets, int[] ended, int[] begun, int slots, int shift)
    {
        Span<int> left = stackalloc int[Groups];
        for (var slot = 0; slot < slots; slot++)
        {
            var isFirst = slot >> shift << shift == slot;
            var alive = aliveOffsets.AsSpan(((slot >> shift) * Groups) + 1, Groups);
            var row = slot * Groups;
            for (var group = 0; group < Groups; group++)
            {
                var here = ended[row + group];
                ended[row + group] = isFirst ? alive[group] : left[group];
                left[group] = ended[row + group] - here;
                begun[row + group] += isFirst ? 0 : begun[row - Groups + group];
            }
        }
    }
}
