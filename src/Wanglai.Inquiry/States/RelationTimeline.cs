using System.Collections.Immutable;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Inquiry.States;

/// <summary>
/// The relations of two parties through all time, as the claims tell them. Immutable.
/// </summary>
/// <remarks>
/// <para>The semantics stand in docs/decisions/0004-state-of-a-relation.md. In short: each asserted claim that changes relations does so
/// on one of the days that its time leaves it, and none later than its document; what follows is certain where it holds in every
/// placement of all the claims, possible where in some; where nothing is told there is no state, which is not “none”.</para>
/// <para>Cost: for a pair with n claims, of order n for each of at most 4n stretches, and n² for what is disputed, and one binary search for a day thereafter.</para>
/// </remarks>
public sealed class RelationTimeline
{
    private readonly ClaimBook _book;
    private readonly PairEvidence _evidence;
    private readonly Fluent _degrees;
    private readonly int[] _degreeNumbers;
    private readonly ImmutableArray<Dispute> _disputes;
    private readonly ImmutableArray<HappeningLink> _differing;

    private readonly Course<RelationState> _course;

    private RelationTimeline(ClaimBook book, string party, string other)
    {
        (_book, Party, Other) = (book, book.Label(party), book.Label(other));
        _evidence = PairEvidence.Of(book, Contacts.Ordered((party, other)));
        var fluent = new RelationFluent(_evidence.Happenings, _evidence.Runs());
        _course = new(fluent.Turns(), fluent.On);
        _degreeNumbers = [.. Enumerable.Range(0, _evidence.Happenings.Count).Where(i => DegreeOf(_evidence.ToldBy[i].Claim) is not null)];
        _degrees = new([.. _degreeNumbers.Select(i => _evidence.Happenings[i] with { State = (int)DegreeOf(_evidence.ToldBy[i].Claim)!, Yields = -1 })],
            fluent.Runs.Select(run => run.Where(i => _degreeNumbers.Contains(i)).Select(i => Array.IndexOf(_degreeNumbers, i)).ToArray()));
        _disputes =
        [
            .. fluent.Disputes
                .Select(d => Dispute.Between(DisputeKind.Contrary, _evidence.ToldBy[d.First].Id, _evidence.ToldBy[d.Second].Id))
                .Concat(_evidence.Disputes)
                .Distinct()
                .OrderBy(d => d.First).ThenBy(d => d.Second).ThenBy(d => d.Kind),
        ];
        var about = _evidence.ToldBy.Select(c => c.Id).Distinct().ToList();
        _differing = [.. book.Disputes.About(about).Where(l => IsAbout(l.First, about) && IsAbout(l.Second, about))];
    }

    /// <summary>The party asked about.</summary>
    public PartyLabel Party { get; }

    /// <summary>Its counterpart.</summary>
    public PartyLabel Other { get; }

    /// <summary>All claims that tell of the pair's relations or prove contact, in the order of the book.</summary>
    public IEnumerable<BookClaim> Claims => _evidence.ToldBy.Distinct();

    /// <summary>The stretches of time, from the one without beginning to the one without end; neighbours differ.</summary>
    public ImmutableArray<StateSegment> Course => [.. Segments(long.MinValue, long.MaxValue)];

    /// <summary>The timeline of two parties, by their one names; relations have no direction, so that only the labels change when the two change places.</summary>
    /// <exception cref="WanglaiException">Both are one party (WL-Q003): it has no relations with itself.</exception>
    public static RelationTimeline Of(ClaimBook book, string party, string other)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (party == other)
        {
            throw new WanglaiException(InquiryProblems.SameParty(party));
        }

        return new(book, party, other);
    }

    /// <summary>
    /// The state at a time. A day asks for that day; any other value asks for all its days, from its first to its last:
    /// certain is what is certain on each of them, possible what is possible on some.
    /// </summary>
    public RelationAnswer On(Edtf when)
    {
        ArgumentNullException.ThrowIfNull(when);
        var first = when.Earliest?.Number ?? long.MinValue;
        var last = when.Latest?.Number ?? long.MaxValue;
        var course = Segments(first, last).ToImmutableArray();
        var states = Enum.GetValues<RelationState>().Select(s => Judge(s, first, last)).OfType<StateVerdict>().ToImmutableArray();
        return new(
            Party,
            Other,
            when,
            states,
            course.Any(s => s.MayBeUntold),
            states.Any(s => s.State == RelationState.InRelations) ? Degrees(first, last) : [],
            [.. _disputes.Where(d => HasBegun(d.First, last) && HasBegun(d.Second, last))],
            [.. _differing.Where(l => HasBegun(l.First.Evidence[0].Claim, last) && HasBegun(l.Second.Evidence[0].Claim, last))],
            course,
            LastContactBy(last));
    }

    private static bool IsAbout(Telling telling, List<ClaimId> claims) => telling.Evidence.Any(e => claims.Contains(e.Claim));

    private static RelationDegree? DegreeOf(Claim claim) => (claim.Kind, claim.Change) switch
    {
        (ClaimKind.Relation, ClaimChange.Established or ClaimChange.Resumed) => RelationDegree.Plain,
        (ClaimKind.Relation, ClaimChange.Developed) => RelationDegree.Developed,
        (ClaimKind.Relation, ClaimChange.Strained) => RelationDegree.Strained,
        _ => null,
    };

    private IEnumerable<StateSegment> Segments(long first, long last) => _course.Between(first, last).Select(stretch => new StateSegment(
        Course<RelationState>.ToDay(stretch.First),
        Course<RelationState>.ToDay(stretch.Last),
        [.. stretch.Verdict.Support.Select(s => new SegmentState(s.Key, stretch.Verdict.Of(s.Key)!.Value, ClaimsOf(s.Value)))],
        stretch.Verdict.MayBeUntold));

    private ImmutableArray<ClaimId> ClaimsOf(IEnumerable<int> happenings) => [.. happenings.Select(i => _evidence.ToldBy[i].Id).Distinct().Order()];

    private StateVerdict? Judge(RelationState state, long first, long last)
    {
        if (_course.Judge(state, first, last) is not { } verdict)
        {
            return null;
        }

        var claims = ClaimsOf(verdict.Happenings);
        return new(
            state,
            verdict.Certainty,
            verdict.Since,
            verdict.Until,
            claims,
            [.. claims.Select(c => new CauseSaid(c, _book.Find(c)!.Claim.Details.Cause ?? "")).Where(c => c.Words.Length > 0)]);
    }

    private ImmutableArray<DegreeVerdict> Degrees(long first, long last)
    {
        var days = _degrees.Turns().Where(t => t > first && t <= last).Append(first).Distinct().ToList();
        var support = Enum.GetValues<RelationDegree>().ToDictionary(d => d, _ => new SortedSet<int>());
        var certain = Enum.GetValues<RelationDegree>().ToHashSet();
        foreach (var day in days)
        {
            var view = _degrees.On(day);
            int[] standing = [.. Enumerable.Range(0, _degreeNumbers.Length).Where(view.CanStand)];
            foreach (var i in standing)
            {
                support[(RelationDegree)_degrees.Happenings[i].State].Add(_degreeNumbers[i]);
            }

            certain.RemoveWhere(d => !view.IsSurelyTold || Array.Exists(standing, i => (RelationDegree)_degrees.Happenings[i].State != d));
        }

        return
        [
            .. support.Where(d => d.Value.Count > 0)
                .Select(d => new DegreeVerdict(d.Key, certain.Contains(d.Key) ? Certainty.Certain : Certainty.Possible, ClaimsOf(d.Value))),
        ];
    }

    private bool HasBegun(ClaimId claim, long day) =>
        _book.Find(claim)!.Claim.Time.Value?.Earliest is not { } first || first.Number <= day;

    private LastContact? LastContactBy(long day)
    {
        var last = _evidence.ToldBy
            .Select((claim, i) => (Claim: claim, _evidence.Happenings[i].Days))
            .Where(c => c.Claim.Claim is { Kind: not ClaimKind.Relation } or { Change: ClaimChange.Contact } && c.Claim.Claim.Time.Value is not null && c.Days.Last <= day)
            .OrderByDescending(c => c.Days.Last).ThenByDescending(c => c.Days.First).ThenBy(c => c.Claim.Id)
            .Select(c => c.Claim)
            .FirstOrDefault();
        return last is null ? null : new(last.Id, last.Claim.Kind, last.Claim.Time.Value!);
    }
}
