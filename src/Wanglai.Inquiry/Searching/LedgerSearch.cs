using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Ledger.Words;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// A search of a ledger that is too large to be read whole: its claims and then its texts go by, and of what is found the best is kept.
/// What a <see cref="FirstLook"/> does not put aside is searched a portion at a time; memory is that of one portion. Where the ledger has
/// lists of words, they say where to look at all.
/// </summary>
/// <remarks>
/// The ledger's names are read once, at the first question, and kept: whoever keeps a search must make a new one when the ledger has moved on.
/// Safe to use from several threads.
/// /// What is found, and how much, is what <see cref="TextSearch"/> finds in the whole book. Claims are ranked by the mean length of a quote in
/// the first portion searched; tellings that differ are looked for within a portion.
/// </remarks>
public sealed class LedgerSearch
{
    private readonly ILedgerView _view;
    private readonly AuthorityFiles _authority;
    private readonly Func<string, string> _fold;
    private readonly Identities _identities;
    private readonly NameKey _keys;
    private readonly SearchFold _searchFold;
    private readonly Lazy<Spellings> _spellings;
    private readonly Lazy<NamesOfLedger> _names;
    private readonly int _portion;

    /// <summary>A search of <paramref name="view"/>.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="authority">The names that are known beforehand.</param>
    /// <param name="fold">Makes script and width uniform: as for <see cref="TextSearch"/>.</param>
    /// <param name="portion">How many claims are held at a time: at least 1.</param>
    public LedgerSearch(ILedgerView view, AuthorityFiles authority, Func<string, string> fold, int portion = 10_000)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentOutOfRangeException.ThrowIfLessThan(portion, 1);
        (_view, _authority, _fold, _portion, _identities) = (view, authority, fold, portion, view.Identities());
        (_keys, _searchFold) = (new(fold), new(fold));
        _spellings = new(() => new(_searchFold));
        _names = new(() => new(view, _keys, _searchFold));
    }

    /// <summary>Finds what has all the words of <paramref name="query"/>, as <see cref="TextSearch.Find"/> does, and the book of the claims that are shown.</summary>
    /// <exception cref="WanglaiException">The query holds no word (WL-Q004).</exception>
    public (SearchAnswer Answer, ClaimBook Book) Find(string query, int limit, ClaimFilter filter)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentNullException.ThrowIfNull(filter);
        var sources = _view.Sources().ToDictionary(s => s.Id);
        var best = new List<(ClaimFound Found, RecordedClaim Claim)>();
        var terms = new Terms();
        var authority = Book([], []);
        var prepared = PreparedTerm.All(query, authority, _searchFold, ImmutableDictionary<string, FoldedForSearch>.Empty);
        terms.Add([.. prepared.Select(t => t.Term)]);
        var standing = StandingFor(query, authority.Parties);
        var look = new FirstLook(_searchFold, standing);
        ClaimScope scope = new() { FirstLook = look.AtClaim, Holding = [.. standing.Select(any => _spellings.Value.Of(any.Select(n => _searchFold.Fold(n).Text).Where(n => n.Length > 0)))] };
        var (count, mean) = (0, (double?)null);
        foreach (var claims in _view.Claims(scope).Chunk(_portion))
        {
            var search = new TextSearch(Book(claims, claims.Select(c => c.Source).Distinct().Select(s => sources[s])), static _ => null, _fold, mean);
            var found = search.Find(query, limit, filter);
            mean ??= search.MeanQuote;
            terms.Add(found.Terms);
            count += found.ClaimCount;
            var byId = claims.ToDictionary(c => c.Id);
            best = [.. best.Concat(found.Claims.Select(f => (f, byId[f.Claim]))).OrderByDescending(f => f.Item1.Score).Take(limit)];
        }

        var (passages, passageCount) = FindPassages(limit, sources.Values, look, prepared, new(prepared, mean ?? 1));
        var book = Book([.. best.Select(b => b.Claim)], best.Select(b => b.Claim.Source).Distinct().Select(s => sources[s]));
        var places = book.Claims.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
        return (new(query, terms.All, [.. best.Select(b => b.Found).OrderByDescending(f => f.Score).ThenBy(f => places[f.Claim])], count, passages, passageCount), book);
    }

    private (ImmutableArray<PassageFound> Best, int Count) FindPassages(
        int limit, IEnumerable<RecordedSource> sources, FirstLook look, IReadOnlyCollection<PreparedTerm> terms, PassageSearch search)
    {
        var best = new List<PassageFound>();
        var count = 0;
        List<TextsWithWords?> holding = [.. terms.Select(t => _view.TextsHolding(_spellings.Value.Of(t.Words)))];
        foreach (var source in sources)
        {
            var found = FindIn(source, holding, look, search);
            if (found.Count > 0)
            {
                count += found.Count;
                best = [.. PassageSearch.InOrder(best.Concat(found)).Take(limit)];
            }
        }

        return ([.. best.Select(p => p with { Claims = ClaimsIn(p) })], count);
    }

    private List<PassageFound> FindIn(RecordedSource source, List<TextsWithWords?> holding, FirstLook look, PassageSearch search)
    {
        if (holding.TrueForAll(h => h?.Unlisted.Contains(source.Id) == false))
        {
            List<IReadOnlyList<TextStretch>> stretches = [.. holding.Select(h => h!.Stretches.TryGetValue(source.Id, out var some) ? some : [])];
            return stretches.Exists(s => s.Count == 0)
                ? []
                : [.. new TextParts(search, _searchFold, source.Id, source.Name, (start, length) => _view.Utf8Of(source.Id, start, length)).Find(stretches)];
        }

        return _view.TextOf(source.Id) is { } text && look.AtText(text.Text)
            ? [.. search.In(new(source.Id, source.Name, text, _searchFold.Fold(text.Text), []), static _ => [])]
            : [];
    }

    /// <summary>
    /// For each word of the question what may stand in a claim for it: the word, the names of those whom it names or whose names hold it, and
    /// all by which claims call them.
    /// </summary>
    private IReadOnlyList<IReadOnlyCollection<string>> StandingFor(string query, PartyDirectory known)
    {
        var words = QueryWords.Of(query).Select(w => (Asked: w, Folded: _searchFold.Fold(w).Text)).Where(w => w.Folded.Length > 0).ToList();
        var names = words.ConvertAll(w => known.Named(w.Asked).Concat(known.Entries.Where(e => IsIn(w.Folded, e.Name))).SelectMany(PartyDirectory.NamesOf).Select(n => n.Text).Append(w.Asked).ToHashSet(StringComparer.Ordinal));
        var keys = names.ConvertAll(n => n.Select(_keys.Of).ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < words.Count; i++)
        {
            keys[i].UnionWith(_names.Value.KeysWith(words[i].Folded));
        }

        for (var i = 0; i < words.Count; i++)
        {
            names[i].UnionWith(keys[i].SelectMany(_names.Value.Called).SelectMany(_identities.AllOf).Select(n => n.Name).Where(n => !IsIn(words[i].Folded, n)));
        }

        return names;
    }

    private bool IsIn(string folded, string name) => _searchFold.Fold(name).Text.Contains(folded, StringComparison.Ordinal);

    private ImmutableArray<ClaimId> ClaimsIn(PassageFound passage) =>
    [
        .. _view.ClaimsAt(passage.Source, passage.Span)
            .OrderBy(c => c.Claim.Evidence.Span.Start).ThenBy(c => c.Claim.Evidence.Span.End).ThenBy(c => c.Id)
            .Select(c => c.Id),
    ];

    private ClaimBook Book(IReadOnlyCollection<RecordedClaim> claims, IEnumerable<RecordedSource> sources) => ClaimBook.Of(claims, sources, _authority, _fold, _identities);

    /// <summary>The words as asked, with the names that any portion knows for the parties they name.</summary>
    private sealed class Terms
    {
        private readonly List<(string Words, SortedSet<string> AlsoFound)> _terms = [];

        public ImmutableArray<SearchTerm> All => [.. _terms.Select(t => new SearchTerm(t.Words, [.. t.AlsoFound]))];

        public void Add(ImmutableArray<SearchTerm> terms)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                if (i == _terms.Count)
                {
                    _terms.Add((terms[i].Words, new(StringComparer.Ordinal)));
                }

                _terms[i].AlsoFound.UnionWith(terms[i].AlsoFound);
            }
        }
    }
}
