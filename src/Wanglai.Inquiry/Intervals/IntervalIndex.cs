using System.Collections.Immutable;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Intervals;

/// <summary>
/// Claims by the days on which they hold: which hold on a day or in a period, certainly or possibly, of which kinds, naming whom; how many;
/// and what becomes of them from one day to the next. Immutable, and safe to ask from several threads.
/// </summary>
/// <remarks>
/// <para>Answers are handed out where they lie (<see cref="IIdSink"/>), in no order; an answer of k ids costs reading them. Counting by kind is looking up.</para>
/// <para>What is added later (<see cref="With"/>) is first asked one by one, then sorted into parts of its own, of which the last ones are sorted
/// anew together when as many have come again: J. L. Bentley and J. B. Saxe, “Decomposable searching problems I”, J. Algorithms 1980.</para>
/// </remarks>
public sealed class IntervalIndex
{
    // So many are asked one by one in a microsecond.
    private const int MostUnsorted = 1024;

    private readonly IntervalPart _sorted;
    private readonly ImmutableArray<RecentPart> _recent;
    private readonly ImmutableArray<IndexedClaim> _unsorted;
    private readonly bool _isSortedOnce;

    internal IntervalIndex(IntervalPart sorted, ImmutableArray<RecentPart> recent, ImmutableArray<IndexedClaim> unsorted) =>
        (_sorted, _recent, _unsorted, _isSortedOnce) = (sorted, recent, unsorted, recent.IsEmpty && unsorted.IsEmpty);

    /// <summary>An index of nothing, to add to.</summary>
    public static IntervalIndex Empty { get; } = new IntervalIndexBuilder().Build();

    /// <summary>How many claims there are; one with several intervals counts as often.</summary>
    public long Claims => _sorted.Claims + _recent.Sum(r => (long)r.Claims.Length) + _unsorted.Length;

    /// <summary>What was sorted at once.</summary>
    internal IntervalPart Sorted => _sorted;

    /// <summary>What came after, in its order.</summary>
    internal IEnumerable<IndexedClaim> Added => _recent.SelectMany(r => r.Claims).Concat(_unsorted);

    /// <summary>This index with more claims. Costs little for a few; what was added before is sorted anew when it has doubled.</summary>
    /// <exception cref="ArgumentException">An interval contradicts itself.</exception>
    public IntervalIndex With(params IEnumerable<IndexedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var unsorted = _unsorted.AddRange(claims);
        foreach (var claim in unsorted.AsSpan()[_unsorted.Length..])
        {
            claim.Days.Check();
        }

        if (unsorted.Length <= MostUnsorted)
        {
            return new(_sorted, _recent, unsorted);
        }

        var (kept, coming) = (_recent, unsorted);
        while (kept.Length > 0 && kept[^1].Claims.Length <= 2 * coming.Length)
        {
            coming = kept[^1].Claims.AddRange(coming);
            kept = kept.RemoveAt(kept.Length - 1);
        }

        return new(_sorted, kept.Add(RecentPart.Of(coming)), []);
    }

    /// <summary>The claims that hold on a day.</summary>
    public void On<TSink>(int day, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink
    {
        _sorted.On(day, choice, ref sink);
        foreach (var part in _recent)
        {
            part.Sorted.On(day, choice, ref sink);
        }

        Unsorted.Where(_unsorted, c => Unsorted.Holds(c.Days, day, choice), ref sink);
    }

    /// <summary>The claims that hold on some day from <paramref name="first"/> to <paramref name="last"/>, each once.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, inclusive; before the first for none.</param>
    /// <param name="kinds">Of which kinds; how surely is not asked of it.</param>
    /// <param name="least">Whether the claim must certainly hold on such a day, or may.</param>
    /// <param name="sink">Takes their ids.</param>
    public void Between<TSink>(int first, int last, IntervalChoice kinds, Certainty least, ref TSink sink)
        where TSink : IIdSink
    {
        if (first > last)
        {
            return;
        }

        _sorted.Between(first, last, kinds, least, ref sink);
        foreach (var part in _recent)
        {
            part.Sorted.Between(first, last, kinds, least, ref sink);
        }

        Unsorted.Where(_unsorted, c => Unsorted.Holds(c.Days, first, last, kinds, least), ref sink);
    }

    /// <summary>The claims of which something becomes on a day, against the day before.</summary>
    /// <param name="day">The day.</param>
    /// <param name="change">What becomes of them.</param>
    /// <param name="choice">Which: by how they hold on the day, or, of those that ended, by how they held the day before.</param>
    /// <param name="sink">Takes their ids.</param>
    public void Changes<TSink>(int day, DayChange change, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink
    {
        _sorted.Changes(day, change, choice, ref sink);
        foreach (var part in _recent)
        {
            part.Sorted.Changes(day, change, choice, ref sink);
        }

        Unsorted.Where(_unsorted, c => Unsorted.Changes(c.Days, day, change, choice), ref sink);
    }

    /// <summary>The claims that name a party and hold on a day.</summary>
    public void NamingOn<TSink>(int party, int day, IntervalChoice choice, ref TSink sink)
        where TSink : IIdSink
    {
        _sorted.NamingOn(party, day, choice, ref sink);
        foreach (var part in _recent)
        {
            part.Sorted.NamingOn(party, day, choice, ref sink);
        }

        Unsorted.Where(_unsorted, c => c.Parties.Contains(party) && Unsorted.Holds(c.Days, day, choice), ref sink);
    }

    /// <summary>The claims that name a party and hold on some day of a period, each once: see <see cref="Between"/>.</summary>
    public void NamingBetween<TSink>(int party, int first, int last, IntervalChoice kinds, Certainty least, ref TSink sink)
        where TSink : IIdSink
    {
        if (first > last)
        {
            return;
        }

        _sorted.NamingBetween(party, first, last, kinds, least, ref sink);
        foreach (var part in _recent)
        {
            part.Sorted.NamingBetween(party, first, last, kinds, least, ref sink);
        }

        Unsorted.Where(_unsorted, c => c.Parties.Contains(party) && Unsorted.Holds(c.Days, first, last, kinds, least), ref sink);
    }

    /// <summary>How many claims hold on a day, by kind and certainty.</summary>
    public KindCounts CountOn(int day)
    {
        var counts = KindCounts.Of(_sorted.CountsOn(day));
        if (!_isSortedOnce)
        {
            AddLater(ref counts, day);
        }

        return counts;
    }

    /// <summary>How many claims of a kind certainly hold on a day, or how many may and need not.</summary>
    public int CountOn(int day, ClaimKind kind, Certainty certainty) =>
        _isSortedOnce ? _sorted.CountsOn(day)[IntervalChoice.GroupOf(kind, certainty)] : CountOn(day)[kind, certainty];

    private void AddLater(ref KindCounts counts, int day)
    {
        foreach (var part in _recent)
        {
            counts.Add(part.Sorted.CountsOn(day));
        }

        foreach (var claim in _unsorted)
        {
            if (Unsorted.On(claim.Days, day) is { } certainty)
            {
                counts.Add(claim.Days.Kind, certainty);
            }
        }
    }
}
