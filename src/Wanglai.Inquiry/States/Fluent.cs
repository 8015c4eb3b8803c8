namespace Wanglai.Inquiry.States;

/// <summary>
/// A state that changes over time (a fluent, in the sense of the event calculus: R. Kowalski and M. Sergot, “A logic-based calculus of events”, 1986),
/// told by happenings whose places in time are known only within bounds.
/// </summary>
/// <remarks>
/// <para>The semantics. A <em>placement</em> gives each event one of its days, and may leave out what may be absent. An event takes no
/// day on which a spell has another state; where no day is left to it so, it and those spells <em>dispute</em> each other and it keeps
/// all its days; so do two spells of different states that share a day. Seen from a day d, an event stands at its day, and a spell at
/// the last of its days that is not after d; what begins after d is not seen. A happening <em>stands</em> on d where no happening of
/// another state that it does not dispute lies later. Of happenings on one day, any may be the last. The states of all that stands
/// are the states of the placement: more than one where there is a dispute or a tie.</para>
/// <para>Events that a source tells in their order are a <em>run</em>: none lies before one told earlier in it, and on one day it comes after that
/// one, and replaces it where it is of another state. A run that no placement can keep is none.</para>
/// <para>Placements are independent of one another, event by event, so no enumeration is needed: a happening can stand where, put as late
/// as it can be (but not after d), it lies no earlier than each contrary happening that must lie before d lies at the earliest. Of a run, each event
/// loses the days that no placement of the run gives it; then all of this holds, but that one which must have been followed by a contrary one
/// of its run by d stands no more.</para>
/// </remarks>
internal sealed class Fluent
{
    private readonly Happening[] _happenings;
    private readonly HashSet<(int, int)> _disputes = [];
    private readonly bool[] _isDisputed;
    private readonly Dictionary<int, IReadOnlyList<int>> _followers = [];
    private readonly List<IReadOnlyList<int>> _runs = [];

    /// <summary>The fluent told by <paramref name="told"/>, whose order does not matter but numbers the happenings.</summary>
    /// <param name="told">The happenings.</param>
    /// <param name="runs">Numbers of events that are told in their order; no event is in two runs.</param>
    public Fluent(IReadOnlyList<Happening> told, params IEnumerable<IReadOnlyList<int>> runs)
    {
        _happenings = [.. told.Select((h, i) => h.IsSpell ? h : h with { Days = AllowedDays(told, i) })];
        foreach (var run in runs)
        {
            Keep(run);
        }

        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                if (told[i].IsSpell && told[j].IsSpell && AreContrary(told[i], told[j]) && told[i].Days.Meets(told[j].Days.First, told[j].Days.Last))
                {
                    _disputes.Add((i, j));
                }
            }
        }

        _isDisputed = new bool[told.Count];
        foreach (var (first, second) in _disputes)
        {
            _isDisputed[first] = _isDisputed[second] = true;
        }
    }

    /// <summary>The happenings, with the days that are left to each.</summary>
    public IReadOnlyList<Happening> Happenings => _happenings;

    /// <summary>The pairs of happenings that dispute each other, the lower number first, sorted.</summary>
    public IEnumerable<(int First, int Second)> Disputes => _disputes.Order();

    /// <summary>The fluent as seen from <paramref name="day"/>.</summary>
    public FluentDay On(long day) => new(this, day);

    /// <summary>The days on which what stands may change: every answer holds unchanged from one of them to the day before the next.</summary>
    public IEnumerable<long> Turns() => _happenings.SelectMany(TurnsOf);

    /// <summary>
    /// The turns of one happening: the first and the last day of each of its ranges, the day after the last one, and a spell's second day
    /// (on its first it may tie with another happening; from the second on it speaks later).
    /// </summary>
    public static IEnumerable<long> TurnsOf(Happening happening)
    {
        foreach (var (first, last) in happening.Days.Ranges)
        {
            if (first != long.MinValue)
            {
                yield return first;
                if (happening.IsSpell)
                {
                    yield return first + 1;
                }
            }

            if (last != long.MaxValue)
            {
                yield return last;
                yield return last + 1;
            }
        }
    }

    /// <summary>Whether the two happenings dispute each other.</summary>
    public bool AreDisputed(int a, int b) => _disputes.Contains(a < b ? (a, b) : (b, a));

    /// <summary>Whether the happening disputes any other.</summary>
    public bool IsDisputed(int index) => _isDisputed[index];

    /// <summary>The runs that some placement keeps.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Runs => _runs;

    /// <summary>The events that a source tells after event <paramref name="index"/>, in a run with it.</summary>
    public IReadOnlyList<int> Followers(int index) => _followers.TryGetValue(index, out var followers) ? followers : [];

    // What may be absent keeps its place in the run where it is there, and gives way to the others.
    private void Keep(IReadOnlyList<int> run)
    {
        var days = new DaySet[run.Count];
        var (first, last) = (long.MinValue, long.MaxValue);
        for (var i = 0; i < run.Count; i++)
        {
            days[i] = From(_happenings[run[i]].Days, first);
            first = _happenings[run[i]].MayBeAbsent || days[i].IsEmpty ? first : days[i].First;
        }

        for (var i = run.Count - 1; i >= 0; i--)
        {
            days[i] = To(days[i], last);
            last = _happenings[run[i]].MayBeAbsent || days[i].IsEmpty ? last : days[i].Last;
        }

        if (Array.Exists(days, d => d.IsEmpty))
        {
            return;
        }

        _runs.Add(run);
        for (var i = 0; i < run.Count; i++)
        {
            _happenings[run[i]] = _happenings[run[i]] with { Days = days[i] };
            _followers.Add(run[i], [.. run.Skip(i + 1)]);
        }
    }

    private static DaySet From(DaySet days, long first) => first == long.MinValue ? days : days.Except(long.MinValue, first - 1);

    private static DaySet To(DaySet days, long last) => last == long.MaxValue ? days : days.Except(last + 1, long.MaxValue);

    private DaySet AllowedDays(IReadOnlyList<Happening> told, int index)
    {
        var days = told[index].Days;
        var contrary = Enumerable.Range(0, told.Count)
            .Where(i => told[i].IsSpell && !told[i].MayBeAbsent && AreContrary(told[i], told[index]) && days.Meets(told[i].Days.First, told[i].Days.Last))
            .ToList();
        var left = contrary.Aggregate(days, (rest, i) => rest.Except(told[i].Days.First, told[i].Days.Last));
        if (!left.IsEmpty)
        {
            return left;
        }

        foreach (var spell in contrary)
        {
            _disputes.Add(spell < index ? (spell, index) : (index, spell));
        }

        return days;
    }

    private static bool AreContrary(Happening a, Happening b) => a.State != b.State && a.Yields != b.State && b.Yields != a.State;
}
