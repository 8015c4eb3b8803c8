using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Intervals;

/// <summary>How many claims of each kind hold on a day, certainly or only possibly. The default value counts none.</summary>
public struct KindCounts
{
    /// <summary>Numbers in a row of a table: the groups, filled up to whole vectors.</summary>
    internal const int Width = 32;

    private Row _row;

    /// <summary>How many claims of a kind certainly hold, or how many may and need not.</summary>
    public readonly int this[ClaimKind kind, Certainty certainty] => _row[IntervalChoice.GroupOf(kind, certainty)];

    /// <summary>How many of those that <paramref name="choice"/> means.</summary>
    public readonly long Of(IntervalChoice choice)
    {
        var sum = 0L;
        for (var rest = choice.Mask; rest != 0; rest &= rest - 1)
        {
            sum += _row[BitOperations.TrailingZeroCount(rest)];
        }

        return sum;
    }

    /// <summary>The counts of a row of a table.</summary>
    internal static KindCounts Of(ReadOnlySpan<int> row) => MemoryMarshal.Read<KindCounts>(MemoryMarshal.AsBytes(row[..Width]));

    /// <summary>Adds the counts of a row of a table.</summary>
    internal void Add(ReadOnlySpan<int> row)
    {
        for (var i = 0; i < Width; i++)
        {
            _row[i] += row[i];
        }
    }

    /// <summary>Adds one claim.</summary>
    internal void Add(ClaimKind kind, Certainty certainty) => _row[IntervalChoice.GroupOf(kind, certainty)]++;

    [InlineArray(Width)]
    private struct Row
    {
        private int _first;
    }
}
