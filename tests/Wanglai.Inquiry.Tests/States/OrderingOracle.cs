using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.States;

/// <summary>One claim of a small random set: on some of days 1 to 6 of the random tests' calendar, or without a time.</summary>
/// <remarks>One that is <paramref name="IsThen"/> is told as coming after what was told before it.</remarks>
internal sealed record SmallClaim(ClaimChange Change, bool IsVisit, int First, int Last, bool IsTimed, TimeAspect Aspect, bool IsThen)
{
    public RelationState State => IsVisit ? RelationState.Contact : Change switch
    {
        ClaimChange.Contact => RelationState.Contact,
        ClaimChange.None or ClaimChange.Ended => RelationState.None,
        ClaimChange.Interrupted => RelationState.Interrupted,
        _ => RelationState.InRelations,
    };

    public bool IsStrain => !IsVisit && Change == ClaimChange.Strained;

    public bool IsSpell => IsTimed && Aspect == TimeAspect.Throughout;

    public override string ToString() =>
        $"{(IsVisit ? "Visit" : Change)} {(IsTimed ? $"{First}..{Last}" : "undated")} {Aspect}{(IsThen ? " then" : "")}";
}

/// <summary>
/// Says what may hold on a day by trying every placement of every claim, straight from the words of
/// docs/decisions/0004-state-of-a-relation.md, and knows nothing of how the engine works.
/// </summary>
internal static class OrderingOracle
{
    /// <summary>The last day of the calendar, and the date of the only source: nothing asserted lies later.</summary>
    public const int LastDay = 6;

    /// <summary>The states that some placement has on the day; null stands for “nothing told”.</summary>
    public static HashSet<RelationState?> Possible(IReadOnlyList<SmallClaim> claims, int day)
    {
        var found = new HashSet<RelationState?>();
        var (placements, then) = InOrder(claims);
        foreach (var placement in placements)
        {
            found.UnionWith(StatesOn(claims, placement, day, (y, x) => then.Contains((y, x))));
        }

        return found;
    }

    /// <summary>As <see cref="Possible"/>, by playing each placement day by day in each order of what falls on one day. For sets without disputes and strain.</summary>
    public static HashSet<RelationState?> PossibleByPlaying(IReadOnlyList<SmallClaim> claims, int day)
    {
        var found = new HashSet<RelationState?>();
        foreach (var placement in AllPlacements(claims))
        {
            foreach (var order in Permutations([.. Enumerable.Range(0, claims.Count)]))
            {
                found.Add(Play(claims, placement, order, day));
            }
        }

        return found;
    }

    public static bool HasDisputes(IReadOnlyList<SmallClaim> claims) =>
        Enumerable.Range(0, claims.Count).Any(i => Enumerable.Range(0, claims.Count).Any(j => i != j && AreDisputed(claims, i, j)));

    /// <summary>
    /// The placements that keep the order in which the source tells of changes, and who comes after whom on one day. A run in which not
    /// everything can have a place so is none.
    /// </summary>
    private static (List<int?[]> Placements, HashSet<(int Later, int Earlier)> Then) InOrder(IReadOnlyList<SmallClaim> claims)
    {
        var all = AllPlacements(claims).ToList();
        var then = new HashSet<(int, int)>();
        foreach (var run in Runs(claims))
        {
            var kept = all.FindAll(p => run.All(i => run.Where(j => j > i).All(j => !(p[j] < p[i]))));
            if (run.TrueForAll(i => kept.Exists(p => p[i] is not null)))
            {
                all = kept;
                then.UnionWith(run.SelectMany(y => run.Where(x => x < y).Select(x => (y, x))));
            }
        }

        return (all, then);
    }

    private static List<List<int>> Runs(IReadOnlyList<SmallClaim> claims)
    {
        var runs = new List<List<int>>();
        foreach (var i in Enumerable.Range(0, claims.Count).Where(i => !claims[i].IsSpell && claims[i].State != RelationState.Contact))
        {
            // With another claim of the two between, it comes after that one.
            if (runs.Count == 0 || !claims[i].IsThen || runs[^1][^1] != i - 1)
            {
                runs.Add([]);
            }

            runs[^1].Add(i);
        }

        return runs.FindAll(r => r.Count > 1);
    }

    private static IEnumerable<int?[]> AllPlacements(IReadOnlyList<SmallClaim> claims)
    {
        IEnumerable<int?[]> all = [[]];
        for (var i = 0; i < claims.Count; i++)
        {
            int?[] choices = [.. Choices(claims, i)];
            all = all.SelectMany(p => choices, (p, c) => (int?[])[.. p, c]);
        }

        return all;
    }

    /// <summary>Where a claim may lie: a spell at its first day; an undated event before all days, on any day up to the limit, or nowhere.</summary>
    private static IEnumerable<int?> Choices(IReadOnlyList<SmallClaim> claims, int index)
    {
        var claim = claims[index];
        if (claim.IsSpell)
        {
            return [claim.First];
        }

        var days = Window(claims, claim);
        var free = days.FindAll(d => !claims.Any(s => s.IsSpell && AreContrary(s, claim) && s.First <= d && d <= s.Last));
        var left = (free.Count > 0 ? free : days).Select(d => (int?)d);
        return claim.IsTimed ? left : left.Append(null);
    }

    /// <summary>The days that an event's own time leaves it; a resumption none before the first day on which something to resume from may lie.</summary>
    private static List<int> Window(IReadOnlyList<SmallClaim> claims, SmallClaim claim)
    {
        List<int> days = [.. claim.IsTimed ? Enumerable.Range(claim.First, claim.Last - claim.First + 1) : Enumerable.Range(0, LastDay + 1)];
        if (claim.IsVisit || claim.Change != ClaimChange.Resumed)
        {
            return days;
        }

        var gap = claims.Where(c => c.State is RelationState.None or RelationState.Interrupted).Select(c => c.IsTimed ? c.First : 0).DefaultIfEmpty(0).Min();
        var after = days.FindAll(d => d >= gap);
        return after.Count > 0 ? after : days;
    }

    private static bool AreContrary(SmallClaim a, SmallClaim b) =>
        a.State != RelationState.Contact && b.State != RelationState.Contact && a.State != b.State
        && !(a.IsStrain && b.State == RelationState.Interrupted) && !(b.IsStrain && a.State == RelationState.Interrupted);

    private static bool AreDisputed(IReadOnlyList<SmallClaim> claims, int i, int j)
    {
        var (a, b) = (claims[i], claims[j]);
        if (!AreContrary(a, b) || !(a.IsSpell || b.IsSpell))
        {
            return false;
        }

        if (a.IsSpell && b.IsSpell)
        {
            return a.First <= b.Last && b.First <= a.Last;
        }

        var (spell, claim) = a.IsSpell ? (a, b) : (b, a);
        var days = Window(claims, claim);
        return days.Exists(d => spell.First <= d && d <= spell.Last)
            && days.TrueForAll(d => claims.Any(s => s.IsSpell && AreContrary(s, claim) && s.First <= d && d <= s.Last));
    }

    private static HashSet<RelationState?> StatesOn(IReadOnlyList<SmallClaim> claims, int?[] placement, int day, Func<int, int, bool> comesAfter)
    {
        var seen = Enumerable.Range(0, claims.Count).Where(i => placement[i] <= day).ToList();
        var changes = seen.Where(i => claims[i].State != RelationState.Contact).ToList();
        var standing = changes
            .Where(x => !changes.Exists(y => claims[y].State != claims[x].State
                && (At(y) > At(x) || (At(y) == At(x) && comesAfter(y, x)))
                && !AreDisputed(claims, x, y)
                && !(claims[y].IsStrain && claims[x].State == RelationState.Interrupted)))
            .ToList();
        var contact = seen.Where(i => claims[i].State == RelationState.Contact).Max(i => (int?)At(i));
        if (changes.Count == 0)
        {
            return [contact is null ? null : RelationState.Contact];
        }

        var states = standing.Select(i => (RelationState?)claims[i].State).ToHashSet();
        if (states.Contains(RelationState.None))
        {
            var noneFrom = changes.Where(i => claims[i].State == RelationState.None).Max(i => placement[i]!.Value);
            if (contact >= noneFrom)
            {
                states.Add(RelationState.Contact);
            }

            if (contact > noneFrom)
            {
                states.Remove(RelationState.None);
            }
        }

        return states;

        int At(int i) => claims[i].IsSpell ? Math.Min(day, claims[i].Last) : placement[i]!.Value;
    }

    private static RelationState? Play(IReadOnlyList<SmallClaim> claims, int?[] placement, int[] order, int day)
    {
        RelationState? state = null;
        for (var today = 0; today <= day; today++)
        {
            foreach (var i in order)
            {
                var begins = placement[i] == today;
                var goesOn = claims[i].IsSpell && claims[i].First < today && today <= claims[i].Last;
                if (!begins && !goesOn)
                {
                    continue;
                }

                state = claims[i].State switch
                {
                    RelationState.Contact => state is null or RelationState.None ? RelationState.Contact : state,
                    RelationState.None when goesOn && state == RelationState.Contact => state,
                    var told => told,
                };
            }
        }

        return state;
    }

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length <= 1
            ? [items]
            : items.SelectMany(first => Permutations([.. items.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
