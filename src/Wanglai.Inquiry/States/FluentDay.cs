namespace Wanglai.Inquiry.States;

/// <summary>A <see cref="Fluent"/> as seen from one day: which of its happenings can stand then.</summary>
/// <remarks>
/// Of each sort of happening (state, and state that it yields to) only the one that must lie latest matters to a happening
/// that disputes none, so that each question costs as many steps as there are sorts.
/// </remarks>
internal sealed class FluentDay
{
    private readonly Fluent _fluent;
    private readonly long _day;
    private readonly Dictionary<(int State, int Yields), long> _latestForced = [];

    public FluentDay(Fluent fluent, long day)
    {
        (_fluent, _day) = (fluent, day);
        foreach (var happening in fluent.Happenings)
        {
            if (happening.ForcedBy(day) is { } forced)
            {
                var sort = (happening.State, happening.Yields);
                _latestForced[sort] = _latestForced.TryGetValue(sort, out var latest) ? Math.Max(latest, forced) : forced;
            }
        }
    }

    /// <summary>Whether something must have happened by the day.</summary>
    public bool IsSurelyTold => _latestForced.Count > 0;

    /// <summary>Whether happening <paramref name="index"/> stands in some placement.</summary>
    public bool CanStand(int index) => CanStandAt(index, _fluent.Happenings[index].LatestBy(_day));

    /// <summary>Whether happening <paramref name="index"/> stands in some placement that puts it at <paramref name="place"/> (null: nowhere).</summary>
    public bool CanStandAt(int index, long? place)
    {
        if (place is not { } at)
        {
            return false;
        }

        var state = _fluent.Happenings[index].State;
        if (IsFollowed(index))
        {
            return false;
        }

        var isUnreplaced = true;
        foreach (var (sort, forced) in _latestForced)
        {
            isUnreplaced &= forced <= at || !Replaces(sort, state);
        }

        return isUnreplaced || (_fluent.IsDisputed(index) && IsReplacedOnlyByDisputed(index, at));
    }

    /// <summary>
    /// Whether a contrary one of its run must have happened after happening <paramref name="index"/> by the day; but for those that
    /// happening <paramref name="standing"/> disputes, where one is given.
    /// </summary>
    public bool IsFollowed(int index, int? standing = null)
    {
        var state = _fluent.Happenings[index].State;
        foreach (var follower in _fluent.Followers(index))
        {
            var later = _fluent.Happenings[follower];
            if (later.ForcedBy(_day) is not null && Replaces((later.State, later.Yields), state) && !(standing is { } other && _fluent.AreDisputed(follower, other)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Replaces((int State, int Yields) later, int earlier) => later.State != earlier && later.Yields != earlier;

    private bool IsReplacedOnlyByDisputed(int index, long at)
    {
        var happenings = _fluent.Happenings;
        for (var other = 0; other < happenings.Count; other++)
        {
            if (Replaces((happenings[other].State, happenings[other].Yields), happenings[index].State)
                && happenings[other].ForcedBy(_day) > at
                && !_fluent.AreDisputed(other, index))
            {
                return false;
            }
        }

        return true;
    }
}
