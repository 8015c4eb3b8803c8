using System.Numerics;

namespace Wanglai.Time;

/// <summary>Converse and composition of Allen's relations.</summary>
public static class AllenAlgebra
{
    private const int Count = 13;

    // Three stretches have six ends, so seven days hold every way in which they can lie. The table follows from trying all.
    private const int Days = 7;

    private static readonly AllenRelations[] Table = MakeTable();

    /// <summary>The relations of B to A where these are the ones of A to B.</summary>
    public static AllenRelations Converse(this AllenRelations relations)
    {
        // The thirteen are declared so that a relation and its converse lie mirror-wise about Equal, save for three pairs.
        var result = AllenRelations.None;
        foreach (var one in Singles(relations))
        {
            result |= one switch
            {
                AllenRelations.Before => AllenRelations.After,
                AllenRelations.Meets => AllenRelations.MetBy,
                AllenRelations.Overlaps => AllenRelations.OverlappedBy,
                AllenRelations.FinishedBy => AllenRelations.Finishes,
                AllenRelations.Contains => AllenRelations.During,
                AllenRelations.Starts => AllenRelations.StartedBy,
                AllenRelations.Equal => AllenRelations.Equal,
                AllenRelations.StartedBy => AllenRelations.Starts,
                AllenRelations.During => AllenRelations.Contains,
                AllenRelations.Finishes => AllenRelations.FinishedBy,
                AllenRelations.OverlappedBy => AllenRelations.Overlaps,
                AllenRelations.MetBy => AllenRelations.Meets,
                _ => AllenRelations.Before,
            };
        }

        return result;
    }

    /// <summary>The relations that A can have to C, where A has one of the first to B and B has one of the second to C.</summary>
    public static AllenRelations Compose(this AllenRelations first, AllenRelations second)
    {
        var result = AllenRelations.None;
        foreach (var a in Singles(first))
        {
            foreach (var b in Singles(second))
            {
                result |= Table[Index(a) * Count + Index(b)];
            }
        }

        return result;
    }

    /// <summary>The single relations of a union.</summary>
    public static IEnumerable<AllenRelations> Singles(this AllenRelations relations)
    {
        for (var i = 0; i < Count; i++)
        {
            var one = (AllenRelations)(1 << i);
            if ((relations & one) != AllenRelations.None)
            {
                yield return one;
            }
        }
    }

    /// <summary>The one relation of two stretches of days, each from its first to its last day, both inclusive.</summary>
    internal static AllenRelations Between(long start, long end, long otherStart, long otherEnd)
    {
        if (end < otherStart)
        {
            return end + 1 == otherStart ? AllenRelations.Meets : AllenRelations.Before;
        }

        if (otherEnd < start)
        {
            return otherEnd + 1 == start ? AllenRelations.MetBy : AllenRelations.After;
        }

        return (start.CompareTo(otherStart), end.CompareTo(otherEnd)) switch
        {
            ( < 0, < 0) => AllenRelations.Overlaps,
            ( < 0, 0) => AllenRelations.FinishedBy,
            ( < 0, > 0) => AllenRelations.Contains,
            (0, < 0) => AllenRelations.Starts,
            (0, 0) => AllenRelations.Equal,
            (0, > 0) => AllenRelations.StartedBy,
            ( > 0, < 0) => AllenRelations.During,
            ( > 0, 0) => AllenRelations.Finishes,
            _ => AllenRelations.OverlappedBy,
        };
    }

    private static int Index(AllenRelations single) => BitOperations.TrailingZeroCount((int)single);

    private static AllenRelations[] MakeTable()
    {
        var stretches = (from start in Enumerable.Range(0, Days)
                         from end in Enumerable.Range(start, Days - start)
                         select (start, end)).ToArray();
        var table = new AllenRelations[Count * Count];
        foreach (var (a1, a2) in stretches)
        {
            foreach (var (b1, b2) in stretches)
            {
                var row = Index(Between(a1, a2, b1, b2)) * Count;
                foreach (var (c1, c2) in stretches)
                {
                    table[row + Index(Between(b1, b2, c1, c2))] |= Between(a1, a2, c1, c2);
                }
            }
        }

        return table;
    }
}
