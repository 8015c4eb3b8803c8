using System.Collections;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// Time cut into slots at the days on which some interval begins or has just ended: within a slot nothing changes. Slot 0 is all time
/// before the first of these days, the last slot all time from the last of them on.
/// </summary>
/// <remarks>
/// In a large collection nearly every day is a slot; a small one has no more than twice as many as intervals, however far apart they lie.
/// </remarks>
internal sealed class DayAxis
{
    // Some 11,000 years: then the slot of a day is looked up, else searched for.
    private const int MostDaysLookedUp = 1 << 22;

    private readonly int[] _turns;
    private readonly int[]? _slots;

    /// <param name="turns">The days on which slots begin, ascending, each once.</param>
    public DayAxis(int[] turns)
    {
        _turns = turns;
        if (turns.Length > 0 && (long)turns[^1] - turns[0] < MostDaysLookedUp)
        {
            _slots = new int[turns[^1] - turns[0] + 1];
            for (var i = 0; i < turns.Length; i++)
            {
                var end = i + 1 < turns.Length ? turns[i + 1] : turns[i] + 1;
                _slots.AsSpan(turns[i] - turns[0], end - turns[i]).Fill(i + 1);
            }
        }
    }

    /// <summary>How many slots there are; one at least.</summary>
    public int Slots => _turns.Length + 1;

    /// <summary>The days on which slots begin.</summary>
    public int[] Turns => _turns;

    /// <summary>The axis of some intervals.</summary>
    public static DayAxis Of(ReadOnlySpan<ClaimInterval> intervals)
    {
        var (min, max) = (int.MaxValue, int.MinValue);
        foreach (ref readonly var interval in intervals)
        {
            foreach (var turn in TurnsOf(interval))
            {
                (min, max) = (Math.Min(min, turn), Math.Max(max, turn));
            }
        }

        return min > max ? new([]) : (long)max - min < MostDaysLookedUp ? Dense(intervals, min, max) : Sparse(intervals);
    }

    /// <summary>The slot of a day.</summary>
    public int SlotOf(int day)
    {
        if (_slots is null)
        {
            var found = Array.BinarySearch(_turns, day);
            return found >= 0 ? found + 1 : ~found;
        }

        if (day < _turns[0])
        {
            return 0;
        }

        var offset = (uint)day - (uint)_turns[0];
        return offset < (uint)_slots.Length ? _slots[offset] : _turns.Length;
    }

    /// <summary>Whether a slot begins on the day, and which.</summary>
    public bool Begins(int day, out int slot)
    {
        slot = SlotOf(day);
        return slot > 0 && _turns[slot - 1] == day;
    }

    private static DayAxis Dense(ReadOnlySpan<ClaimInterval> intervals, int min, int max)
    {
        var seen = new BitArray(max - min + 1);
        foreach (ref readonly var interval in intervals)
        {
            foreach (var turn in TurnsOf(interval))
            {
                seen[turn - min] = true;
            }
        }

        return new([.. Enumerable.Range(0, seen.Length).Where(i => seen[i]).Select(i => min + i)]);
    }

    private static DayAxis Sparse(ReadOnlySpan<ClaimInterval> intervals)
    {
        var seen = new HashSet<int>();
        foreach (ref readonly var interval in intervals)
        {
            foreach (var turn in TurnsOf(interval))
            {
                seen.Add(turn);
            }
        }

        return new([.. seen.Order()]);
    }

    /// <summary>The first day of each of an interval's pieces, and the day after the last.</summary>
    private static Turning TurnsOf(in ClaimInterval interval) => new(interval);

    private ref struct Turning(ClaimInterval interval)
    {
        private int _next;

        public int Current { get; private set; }

        public readonly Turning GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < 4)
            {
                var (isTurn, day) = _next++ switch
                {
                    0 => (interval.First != int.MinValue, interval.First),
                    1 => (interval.Last != int.MaxValue, unchecked(interval.Last + 1)),
                    2 => (interval.HasCertain && interval.CertainFirst > interval.First, interval.CertainFirst),
                    _ => (interval.HasCertain && interval.CertainLast < interval.Last, unchecked(interval.CertainLast + 1)),
                };
                if (isTurn)
                {
                    Current = day;
                    return true;
                }
            }

            return false;
        }
    }
}
