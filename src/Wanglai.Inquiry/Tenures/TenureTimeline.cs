using System.Collections.Immutable;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tenures;

/// <summary>Whether somebody is in a body, or in an office.</summary>
public enum TenureState
{
    /// <summary>Not in it: left, expelled, or said not to be in it.</summary>
    Out,

    /// <summary>In it.</summary>
    In,
}

/// <summary>
/// A membership or an office through all time, as the claims tell it: a fluent of the states in and out, by the rules of
/// docs/decisions/0004-state-of-a-relation.md. A membership lasts until something else is told. An office is certain while a source says
/// that it is held, and possible from then on, because sources tell of elections and seldom of the ends of terms.
/// </summary>
internal sealed class TenureTimeline
{
    private readonly List<Happening> _happenings = [];
    private readonly List<ClaimId?> _toldBy = [];
    private readonly List<Dispute> _denials = [];
    private readonly Course<TenureState> _course;
    private readonly Fluent _fluent;

    private TenureTimeline(ClaimBook book, IEnumerable<BookClaim> claims, long floor, IEnumerable<Edtf> known, bool endsUntold)
    {
        var denied = new List<BookClaim>();
        foreach (var claim in claims)
        {
            if (claim.Claim.Standing == Standing.Denied)
            {
                denied.Add(claim);
            }
            else if (claim.Claim.Standing == Standing.Asserted && StateAfter(claim.Claim.Change) is { } state)
            {
                Add(book, claim, state, floor, endsUntold);
            }
        }

        foreach (var (first, last) in known.Select(p => (p.Earliest?.Number ?? long.MinValue, p.Latest?.Number ?? long.MaxValue)))
        {
            Add(new((int)TenureState.In, DaySet.Range(first, last), IsSpell: true, MayBeAbsent: false), null);
            if (last < long.MaxValue)
            {
                Add(new((int)TenureState.Out, DaySet.Range(last + 1, last + 1), IsSpell: false, MayBeAbsent: false), null);
            }
        }

        Doubt(book, denied, floor);
        _fluent = new(_happenings);
        _course = new(_fluent.Turns().Order(), On);
    }

    /// <summary>The timeline of a membership.</summary>
    public static TenureTimeline OfMembership(ClaimBook book, string member, string body, IEnumerable<BookClaim> claims) =>
        new(book, claims, Math.Max(book.FoundedOf(member), book.FoundedOf(body)), [], endsUntold: false);

    /// <summary>The timeline of an office; <paramref name="known"/> are the times at which the authority files know it to have been held.</summary>
    public static TenureTimeline OfOffice(ClaimBook book, IEnumerable<BookClaim> claims, IEnumerable<Edtf> known) =>
        new(book, claims, long.MinValue, known, endsUntold: true);

    /// <summary>What a change makes of a membership or an office; null where it makes nothing of it yet.</summary>
    public static TenureState? StateAfter(ClaimChange? change) => change switch
    {
        ClaimChange.Joined or ClaimChange.Member or ClaimChange.Resumed or ClaimChange.Elected or ClaimChange.Appointed or ClaimChange.Holds => TenureState.In,
        ClaimChange.Left or ClaimChange.Expelled or ClaimChange.NotMember => TenureState.Out,
        _ => null,
    };

    /// <summary>The states that are possible at a time, each with how sure it is.</summary>
    public ImmutableArray<TenureVerdict> On(Edtf when)
    {
        var (first, last) = (when.Earliest?.Number ?? long.MinValue, when.Latest?.Number ?? long.MaxValue);
        return
        [
            .. from state in Enum.GetValues<TenureState>()
               let verdict = _course.Judge(state, first, last)
               where verdict is not null
               select new TenureVerdict(
                   state,
                   verdict.Certainty,
                   verdict.Since,
                   verdict.Until,
                   [.. verdict.Happenings.Select(i => _toldBy[i]).OfType<ClaimId>().Distinct().Order()],
                   verdict.Happenings.Any(i => _toldBy[i] is null)),
        ];
    }

    /// <summary>The claims that cannot both be right.</summary>
    public ImmutableArray<Dispute> Disputes() =>
    [
        .. _fluent.Disputes.Where(d => _toldBy[d.First] is not null && _toldBy[d.Second] is not null && _toldBy[d.First] != _toldBy[d.Second])
            .Select(d => Dispute.Between(DisputeKind.Contrary, _toldBy[d.First]!.Value, _toldBy[d.Second]!.Value))
            .Concat(_denials).Distinct().OrderBy(d => d.First).ThenBy(d => d.Second),
    ];

    private void Add(ClaimBook book, BookClaim claim, TenureState state, long floor, bool endsUntold)
    {
        foreach (var happening in ClaimDays.Happenings(claim.Claim, (floor, book.LimitOf(claim.Recorded.Source)), (int)state))
        {
            Add(happening, claim.Id);
            var first = happening.Days.First;
            if (endsUntold && state == TenureState.In)
            {
                // The end that nobody tells: some day after the first, but none on which it is said to be held.
                Add(new((int)TenureState.Out, DaySet.Range(first == long.MinValue ? first : first + 1, long.MaxValue), IsSpell: false, MayBeAbsent: true), claim.Id);
            }
            else if (state == TenureState.Out && claim.Claim.Change is not ClaimChange.NotMember && first > long.MinValue)
            {
                // Who left was in it before, since nobody knows when.
                Add(new((int)TenureState.In, DaySet.Range(floor, first - 1), IsSpell: false, MayBeAbsent: true), claim.Id);
            }
        }
    }

    private void Add(Happening happening, ClaimId? claim)
    {
        if (!happening.Days.IsEmpty)
        {
            _happenings.Add(happening);
            _toldBy.Add(claim);
        }
    }

    private void Doubt(ClaimBook book, List<BookClaim> denied, long floor)
    {
        foreach (var denial in denied.Where(d => StateAfter(d.Claim.Change) is not null))
        {
            var days = ClaimDays.Happenings(denial.Claim, (floor, book.LimitOf(denial.Recorded.Source)), 0).Select(h => h.Days).ToList();
            for (var i = 0; i < _happenings.Count; i++)
            {
                if (_toldBy[i] is { } id && book.Find(id)!.Claim.Change == denial.Claim.Change && days.Exists(d => d.Ranges.Any(r => _happenings[i].Days.Meets(r.First, r.Last))))
                {
                    _happenings[i] = _happenings[i] with { MayBeAbsent = true };
                    _denials.Add(Dispute.Between(DisputeKind.Denial, denial.Id, id));
                }
            }
        }
    }

    private DayVerdict<TenureState> On(long day)
    {
        var view = _fluent.On(day);
        var support = new SortedDictionary<TenureState, List<int>>();
        foreach (var i in Enumerable.Range(0, _happenings.Count).Where(view.CanStand))
        {
            var state = (TenureState)_happenings[i].State;
            if (!support.TryGetValue(state, out var numbers))
            {
                support[state] = numbers = [];
            }

            numbers.Add(i);
        }

        return new(support, !view.IsSurelyTold);
    }
}
