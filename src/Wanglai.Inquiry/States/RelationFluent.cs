namespace Wanglai.Inquiry.States;

/// <summary>
/// The state of relations of one pair: a <see cref="Fluent"/> of the states none, in relations and interrupted, with contacts beneath it.
/// </summary>
/// <remarks>
/// A contact changes nothing while there are relations or while they are interrupted. Where nothing else is told, or where the last
/// word is that there were none, the state from a contact on is <see cref="RelationState.Contact"/>; a spell of no relations counts for
/// this from its first day, so that a contact within it shows. In a placement where several things stand at once, each gives its answer.
/// </remarks>
internal sealed class RelationFluent
{
    private readonly Fluent _fluent;
    private readonly Happening[] _contacts;

    /// <param name="told">Happenings whose state is a <see cref="RelationState"/>, contacts too; their order does not matter but numbers them.</param>
    /// <param name="runs">Numbers of events, no contacts, that are told in their order.</param>
    public RelationFluent(IReadOnlyList<Happening> told, IEnumerable<IReadOnlyList<int>> runs)
    {
        Told = told;
        ChangeNumbers = [.. Numbers(told, isContact: false)];
        ContactNumbers = [.. Numbers(told, isContact: true)];
        _fluent = new([.. ChangeNumbers.Select(i => told[i])], runs.Select(run => run.Select(i => Array.IndexOf(ChangeNumbers, i)).ToArray()));
        _contacts = [.. ContactNumbers.Select(i => told[i])];
    }

    /// <summary>All happenings, as given.</summary>
    public IReadOnlyList<Happening> Told { get; }

    /// <summary>The pairs of happenings, by their number in <see cref="Told"/>, that dispute each other.</summary>
    public IEnumerable<(int First, int Second)> Disputes => _fluent.Disputes.Select(d => (ChangeNumbers[d.First], ChangeNumbers[d.Second]));

    /// <summary>The runs that some placement keeps, by the numbers in <see cref="Told"/>.</summary>
    public IEnumerable<IEnumerable<int>> Runs => _fluent.Runs.Select(run => run.Select(i => ChangeNumbers[i]));

    private int[] ChangeNumbers { get; }

    private int[] ContactNumbers { get; }

    /// <summary>The days on which the answer may change, ascending: it holds unchanged from one to the day before the next.</summary>
    public IReadOnlyList<long> Turns() => [.. _fluent.Turns().Concat(_contacts.SelectMany(Fluent.TurnsOf)).Distinct().Order()];

    /// <summary>What holds on <paramref name="day"/>.</summary>
    public DayVerdict<RelationState> On(long day)
    {
        var support = new SortedDictionary<RelationState, List<int>>();
        var view = _fluent.On(day);
        var forcedContacts = _contacts.Select(c => c.ForcedBy(day)).Where(f => f is not null).Max();
        for (var i = 0; i < ChangeNumbers.Length; i++)
        {
            var state = (RelationState)_fluent.Happenings[i].State;
            if (view.CanStand(i) && (state != RelationState.None || forcedContacts is null || LatestStartOfNone(day, view, i) >= forcedContacts))
            {
                Add(support, state, ChangeNumbers[i]);
            }
        }

        // The later a contact, the sooner it shows: what is found out of one need not be found out of all those later or earlier.
        var (shows, isHidden) = ((long?)null, (long?)null);
        for (var i = 0; i < _contacts.Length; i++)
        {
            if (_contacts[i].LatestBy(day) is not { } at)
            {
                continue;
            }

            if (view.IsSurelyTold && !(at >= shows) && !(at <= isHidden))
            {
                _ = NoneCanStandBefore(at, day, view) ? shows = at : isHidden = at;
            }

            if (!view.IsSurelyTold || at >= shows)
            {
                Add(support, RelationState.Contact, ContactNumbers[i]);
            }
        }

        return new(support, MayBeUntold: !view.IsSurelyTold && forcedContacts is null);
    }

    private static IEnumerable<int> Numbers(IReadOnlyList<Happening> told, bool isContact) =>
        Enumerable.Range(0, told.Count).Where(i => told[i].State == (int)RelationState.Contact == isContact);

    private static void Add(SortedDictionary<RelationState, List<int>> support, RelationState state, int number)
    {
        if (!support.TryGetValue(state, out var numbers))
        {
            support[state] = numbers = [];
        }

        numbers.Add(number);
    }

    private static bool IsNone(Happening happening) => happening.State == (int)RelationState.None;

    // Where one stands, another that must have been followed by something contrary is no word on contacts: what followed spoke later.
    private long? LatestStartOfNone(long day, FluentDay view, int standing) =>
        _fluent.Happenings.Where((h, i) => IsNone(h) && !view.IsFollowed(i, standing)).Select(h => h.LatestStartBy(day)).Max();

    /// <summary>
    /// Whether some placement has the last word on <paramref name="day"/> say that there are no relations,
    /// and every such word begin no later than <paramref name="contact"/>.
    /// </summary>
    private bool NoneCanStandBefore(long contact, long day, FluentDay view)
    {
        var happenings = _fluent.Happenings;
        for (var i = 0; i < happenings.Count; i++)
        {
            if (IsNone(happenings[i]) && happenings[i].ForcedStartBy(day) > contact)
            {
                return false;
            }
        }

        for (var i = 0; i < happenings.Count; i++)
        {
            if (!IsNone(happenings[i]))
            {
                continue;
            }

            var place = happenings[i].IsSpell
                ? (happenings[i].Days.First <= contact ? happenings[i].LatestBy(day) : null)
                : happenings[i].LatestBy(Math.Min(contact, day));
            if (view.CanStandAt(i, place))
            {
                return true;
            }
        }

        return false;
    }
}
