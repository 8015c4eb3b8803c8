using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wanglai.Inquiry.Intervals;

/// <summary>For each slot how many pieces of each group hold in it: one row of memory, so that counting is looking up.</summary>
internal static class CountTable
{
    /// <summary>The table, <see cref="KindCounts.Width"/> numbers a slot.</summary>
    public static int[] Of(ReadOnlySpan<Piece> pieces, int slots)
    {
        var table = new int[slots * KindCounts.Width];
        foreach (ref readonly var piece in pieces)
        {
            table[(piece.First * KindCounts.Width) + piece.Group]++;
            if (piece.Last + 1 < slots)
            {
                table[((piece.Last + 1) * KindCounts.Width) + piece.Group]--;
            }
        }

        // What holds is what held in the slot before and what began, less what ended.
        var rows = MemoryMarshal.Cast<int, Vector256<int>>(table.AsSpan());
        var width = KindCounts.Width / Vector256<int>.Count;
        for (var i = width; i < rows.Length; i++)
        {
            rows[i] += rows[i - width];
        }

        return table;
    }
}
