using System.Collections.Immutable;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>What happenings tell through all time: stretches of days on which the same is told on the same grounds.</summary>
/// <typeparam name="TState">The states.</typeparam>
internal sealed class Course<TState>
    where TState : struct, Enum
{
    /// <summary>Where each stretch begins; the first is without beginning.</summary>
    private readonly long[] _starts;
    private readonly DayVerdict<TState>[] _verdicts;

    /// <param name="turns">The days on which the answer may change, ascending.</param>
    /// <param name="on">What holds on a day.</param>
    public Course(IEnumerable<long> turns, Func<long, DayVerdict<TState>> on)
    {
        var starts = new List<long>();
        var verdicts = new List<DayVerdict<TState>>();
        foreach (var day in turns.Prepend(long.MinValue).Distinct())
        {
            var verdict = on(day);
            if (verdicts.Count == 0 || !verdict.SaysTheSame(verdicts[^1]) || !SameSupport(verdict, verdicts[^1]))
            {
                starts.Add(day);
                verdicts.Add(verdict);
            }
        }

        (_starts, _verdicts) = ([.. starts], [.. verdicts]);
    }

    /// <summary>The stretches that share a day with the range, cut to it.</summary>
    public IEnumerable<(long First, long Last, DayVerdict<TState> Verdict)> Between(long first, long last)
    {
        for (var i = 0; i < _starts.Length; i++)
        {
            var (from, to) = (Math.Max(_starts[i], first), Math.Min(EndOf(i), last));
            if (from <= to)
            {
                yield return (from, to, _verdicts[i]);
            }
        }
    }

    /// <summary>How sure a state is over the range; null where it is possible on none of its days.</summary>
    public CourseVerdict? Judge(TState state, long first, long last)
    {
        int[] asked = [.. Enumerable.Range(0, _starts.Length).Where(i => _starts[i] <= last && first <= EndOf(i))];
        int[] possible = [.. asked.Where(i => _verdicts[i].Of(state) is not null)];
        if (possible.Length == 0)
        {
            return null;
        }

        var isCertain = Array.TrueForAll(asked, i => _verdicts[i].Of(state) == Certainty.Certain);
        var (begin, end) = (possible[0], possible[^1]);
        return new(
            isCertain ? Certainty.Certain : Certainty.Possible,
            new(RunStart(begin, v => v.Of(state) is not null), isCertain ? RunStart(begin, v => v.Of(state) == Certainty.Certain) : null),
            new(isCertain ? RunEnd(end, v => v.Of(state) == Certainty.Certain) : null, RunEnd(end, v => v.Of(state) is not null)),
            [.. possible.SelectMany(i => _verdicts[i].Support[state]).Distinct().Order()]);
    }

    /// <summary>The day; null for “without end”.</summary>
    public static Day? ToDay(long number) => number is long.MinValue or long.MaxValue ? null : new Day(number);

    private static bool SameSupport(DayVerdict<TState> a, DayVerdict<TState> b) => a.Support.All(s => s.Value.SequenceEqual(b.Support[s.Key]));

    private long EndOf(int stretch) => stretch + 1 < _starts.Length ? _starts[stretch + 1] - 1 : long.MaxValue;

    private Day? RunStart(int stretch, Func<DayVerdict<TState>, bool> holds)
    {
        while (stretch > 0 && holds(_verdicts[stretch - 1]))
        {
            stretch--;
        }

        return ToDay(_starts[stretch]);
    }

    private Day? RunEnd(int stretch, Func<DayVerdict<TState>, bool> holds)
    {
        while (stretch + 1 < _starts.Length && holds(_verdicts[stretch + 1]))
        {
            stretch++;
        }

        return ToDay(EndOf(stretch));
    }
}

/// <summary>How sure a state is over a range of days.</summary>
/// <param name="Certainty">Certain where it is on each of the days.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Happenings">The numbers of the happenings that can have the last word for it, ascending.</param>
internal sealed record CourseVerdict(Certainty Certainty, StateStart Since, StateEnd Until, ImmutableArray<int> Happenings);
