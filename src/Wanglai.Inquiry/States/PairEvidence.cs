using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Inquiry.States;

/// <summary>What the claims tell of one pair's relations, as happenings, each with the claim that it comes from.</summary>
internal sealed class PairEvidence
{
    private readonly List<Happening> _happenings = [];
    private readonly List<BookClaim> _toldBy = [];
    private readonly List<Dispute> _disputes = [];

    // How far behind another claim, in code points, what is told “after” it may stand: so near that nothing about others is told between them.
    private const int Near = 40;

    private readonly ClaimBook _book;
    private readonly long _floor;

    private PairEvidence(ClaimBook book, (string A, string B) pair)
    {
        _book = book;
        _floor = Math.Max(book.FoundedOf(pair.A), book.FoundedOf(pair.B));
    }

    /// <summary>The happenings, numbered by their place in the list.</summary>
    public IReadOnlyList<Happening> Happenings => _happenings;

    /// <summary>The claim that each happening comes from.</summary>
    public IReadOnlyList<BookClaim> ToldBy => _toldBy;

    /// <summary>Disputes that show in the claims alone: other dates, denials.</summary>
    public IReadOnlyList<Dispute> Disputes => _disputes;

    /// <summary>
    /// Numbers of events that a source tells one right after the other, each but the first with a word that puts it after what was told
    /// before it (随后, 此后). With a contact or a spell told between them it is that which the word speaks of.
    /// </summary>
    public IEnumerable<IReadOnlyList<int>> Runs()
    {
        var told = Enumerable.Range(0, _happenings.Count).GroupBy(i => _toldBy[i].Id)
            .OrderBy(g => _toldBy[g.First()].Recorded.Source).ThenBy(g => _toldBy[g.First()].Claim.Evidence.Span.Start).ThenBy(g => _toldBy[g.First()].Claim.Evidence.Span.End).ThenBy(g => g.Key);
        List<List<int>> runs = [[]];
        foreach (var claim in told)
        {
            var isEvent = claim.Count() == 1 && claim.All(i => !_happenings[i].IsSpell && _happenings[i].State != (int)RelationState.Contact);
            var follows = isEvent && runs[^1] is [.., var before] && IsAfter(_toldBy[before], _toldBy[claim.First()]);
            if (!follows)
            {
                runs.Add([]);
            }

            if (isEvent)
            {
                runs[^1].Add(claim.First());
            }
        }

        return runs.Where(r => r.Count > 1);
    }

    private static bool IsAfter(BookClaim before, BookClaim claim) =>
        OrderWords.PutAfter(claim.Claim.Details.After)
        && before.Recorded.Source == claim.Recorded.Source
        && claim.Claim.Evidence.Span.Start - before.Claim.Evidence.Span.End is >= 0 and <= Near;

    /// <summary>The evidence of the book for the pair, which must be in ordinal order.</summary>
    public static PairEvidence Of(ClaimBook book, (string A, string B) pair)
    {
        var (few, many) = (book.Naming(pair.A), book.Naming(pair.B));
        (few, many) = few.Length <= many.Length ? (few, many) : (many, few);
        var other = few == book.Naming(pair.A) ? pair.B : pair.A;
        var result = new PairEvidence(book, pair);
        var denied = new List<BookClaim>();
        foreach (var claim in few.Where(c => c.Names(other)))
        {
            if (Contacts.RelationPairs(claim).Contains(pair))
            {
                result.AddRelation(claim, denied);
            }
            else if (Contacts.Pairs(claim).Contains(pair))
            {
                result.Add(claim, result.Happened(claim, RelationState.Contact));
            }
        }

        result.PutResumptionsAfterInterruptions();
        result.DoubtEarlierEstablishments();
        result.DoubtWhatIsDenied(denied);
        return result;
    }

    /// <summary>The state that a change brings about or tells.</summary>
    public static RelationState StateAfter(ClaimChange change) => change switch
    {
        ClaimChange.Contact => RelationState.Contact,
        ClaimChange.Interrupted => RelationState.Interrupted,
        ClaimChange.Ended or ClaimChange.None => RelationState.None,
        _ => RelationState.InRelations,
    };

    private void AddRelation(BookClaim claim, List<BookClaim> denied)
    {
        if (claim.Claim.Change is not { } change)
        {
            return;
        }

        if (claim.Claim.Standing == Standing.Denied)
        {
            denied.Add(claim);
        }
        else if (claim.Claim.Standing == Standing.Asserted)
        {
            // Relations may be called strained while they are interrupted: strain ends no interruption.
            var yields = change == ClaimChange.Strained ? (int)RelationState.Interrupted : -1;
            Add(claim, Happened(claim, StateAfter(change), yields));
        }
    }

    private IEnumerable<Happening> Happened(BookClaim claim, RelationState state, int yields = -1) =>
        ClaimDays.Happenings(claim.Claim, (_floor, _book.LimitOf(claim.Recorded.Source)), (int)state, yields);

    private void Add(BookClaim claim, IEnumerable<Happening> happenings)
    {
        foreach (var happening in happenings)
        {
            _happenings.Add(happening);
            _toldBy.Add(claim);
        }
    }

    /// <summary>
    /// What is resumed was interrupted before: where an interruption, or an end or absence of relations, is told, no resumption lies before the first day
    /// on which the first of them may lie.
    /// </summary>
    private void PutResumptionsAfterInterruptions()
    {
        var gaps = _happenings.Where(h => h.State is (int)RelationState.Interrupted or (int)RelationState.None).Select(h => h.Days.First).ToList();
        if (gaps.Count == 0 || gaps.Min() == long.MinValue)
        {
            return;
        }

        for (var i = 0; i < _happenings.Count; i++)
        {
            var left = _happenings[i].Days.Except(long.MinValue, gaps.Min() - 1);
            if (_toldBy[i].Claim.Change == ClaimChange.Resumed && !_happenings[i].IsSpell && !left.IsEmpty)
            {
                _happenings[i] = _happenings[i] with { Days = left };
            }
        }
    }

    /// <summary>
    /// Where another source dates the establishment wholly later, and nothing told could have ended relations in between,
    /// only one of the dates is right: up to the later one, the earlier is doubtful.
    /// </summary>
    private void DoubtEarlierEstablishments()
    {
        int[] established = [.. Enumerable.Range(0, _happenings.Count).Where(i => _toldBy[i].Claim.Change == ClaimChange.Established && !_happenings[i].IsSpell && _toldBy[i].Claim.Time.Value is not null)];
        var doubtful = new HashSet<int>();
        foreach (var early in established)
        {
            foreach (var late in established)
            {
                var (first, second) = (_happenings[early].Days, _happenings[late].Days);
                if (first.Last < second.First
                    && _toldBy[early].Recorded.Source != _toldBy[late].Recorded.Source
                    && !_happenings.Exists(h => h.State is (int)RelationState.None or (int)RelationState.Interrupted && h.Days.Meets(first.First, second.Last)))
                {
                    doubtful.Add(early);
                    _disputes.Add(Dispute.Between(DisputeKind.Dates, _toldBy[early].Id, _toldBy[late].Id));
                }
            }
        }

        MakeDoubtful(doubtful);
    }

    private void DoubtWhatIsDenied(List<BookClaim> denied)
    {
        var doubtful = new HashSet<int>();
        foreach (var denial in denied)
        {
            var days = Happened(denial, default).Select(h => h.Days).ToList();
            for (var i = 0; i < _happenings.Count; i++)
            {
                if (_toldBy[i].Claim.Kind == ClaimKind.Relation
                    && _toldBy[i].Claim.Change == denial.Claim.Change
                    && days.Exists(d => d.Ranges.Any(r => _happenings[i].Days.Meets(r.First, r.Last))))
                {
                    doubtful.Add(i);
                    _disputes.Add(Dispute.Between(DisputeKind.Denial, denial.Id, _toldBy[i].Id));
                }
            }
        }

        MakeDoubtful(doubtful);
    }

    private void MakeDoubtful(HashSet<int> numbers)
    {
        foreach (var i in numbers)
        {
            _happenings[i] = _happenings[i] with { MayBeAbsent = true };
        }
    }
}
