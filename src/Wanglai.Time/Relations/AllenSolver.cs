using System.Runtime.InteropServices;

namespace Wanglai.Time.Relations;

/// <summary>
/// Which of Allen's relations two uncertain stretches can have. Each relation is a handful of constraints “this end lies at least so
/// many days after that one”; together with the bounds and lengths they are difference constraints, solved exactly by raising the
/// least day of each end until nothing rises (Bellman–Ford over four ends).
/// </summary>
internal static class AllenSolver
{
    private const int StartA = 0;
    private const int EndA = 1;
    private const int StartB = 2;
    private const int EndB = 3;
    private const int Ends = 4;

    public static AllenRelations Possible(EdtfPeriod a, EdtfPeriod b)
    {
        if (a.IsCertain && b.IsCertain)
        {
            return AllenAlgebra.Between(a.StartLow, a.EndLow, b.StartLow, b.EndLow);
        }

        var result = AllenRelations.None;
        for (var i = 0; i < 13; i++)
        {
            var one = (AllenRelations)(1 << i);
            if (IsPossible(one, a, b))
            {
                result |= one;
            }
        }

        return result;
    }

    private static bool IsPossible(AllenRelations relation, EdtfPeriod a, EdtfPeriod b)
    {
        switch (relation)
        {
            case AllenRelations.StartedBy or AllenRelations.During or AllenRelations.Finishes
                or AllenRelations.OverlappedBy or AllenRelations.MetBy or AllenRelations.After:
                return IsPossible(relation.Converse(), b, a);
            case AllenRelations.Before:
                return IsFeasible(a, b, [new(EndA, StartB, 2)]);
            case AllenRelations.Meets:
                return IsFeasible(a, b, [new(EndA, StartB, 1), new(StartB, EndA, -1)]);
            case AllenRelations.Overlaps:
                return IsFeasible(a, b, [new(StartA, StartB, 1), new(StartB, EndA, 0), new(EndA, EndB, 1)]);
            case AllenRelations.FinishedBy:
                return IsFeasible(a, b, [new(StartA, StartB, 1), new(EndA, EndB, 0), new(EndB, EndA, 0)]);
            case AllenRelations.Contains:
                return IsFeasible(a, b, [new(StartA, StartB, 1), new(EndB, EndA, 1)]);
            case AllenRelations.Starts:
                return IsFeasible(a, b, [new(StartA, StartB, 0), new(StartB, StartA, 0), new(EndA, EndB, 1)]);
            default:
                return IsFeasible(a, b, [new(StartA, StartB, 0), new(StartB, StartA, 0), new(EndA, EndB, 0), new(EndB, EndA, 0)]);
        }
    }

    private static bool IsFeasible(EdtfPeriod a, EdtfPeriod b, ReadOnlySpan<Constraint> constraints)
    {
        Span<long> least = [a.StartLow, a.EndLow, b.StartLow, b.EndLow];
        ReadOnlySpan<long> most = [a.StartHigh, a.EndHigh, b.StartHigh, b.EndHigh];
        ReadOnlySpan<Constraint> own =
        [
            new(StartA, EndA, a.Shortest - 1),
            new(StartB, EndB, b.Shortest - 1),
            new(EndA, StartA, a.Longest >= EdtfPeriod.Infinite ? -2 * EdtfPeriod.Infinite : 1 - a.Longest),
            new(EndB, StartB, b.Longest >= EdtfPeriod.Infinite ? -2 * EdtfPeriod.Infinite : 1 - b.Longest),
        ];
        for (var round = 0; round <= Ends; round++)
        {
            var raised = Raise(least, own) | Raise(least, constraints);
            for (var end = 0; end < Ends; end++)
            {
                if (least[end] > most[end])
                {
                    return false;
                }
            }

            if (!raised)
            {
                return true;
            }
        }

        // Still rising after as many rounds as there are ends: the constraints contradict one another.
        return false;
    }

    private static bool Raise(Span<long> least, ReadOnlySpan<Constraint> constraints)
    {
        var raised = false;
        foreach (var (from, to, days) in constraints)
        {
            // Twice an infinite distance would leave the range of a long: it says nothing anyway.
            if (days > -2 * EdtfPeriod.Infinite && least[from] + days > least[to])
            {
                least[to] = least[from] + days;
                raised = true;
            }
        }

        return raised;
    }

    /// <summary>The end <see cref="To"/> lies at least <see cref="Days"/> after the end <see cref="From"/>.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Constraint(int From, int To, long Days);
}
