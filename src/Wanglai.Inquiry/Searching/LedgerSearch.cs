using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Inquiry.Searching;

/// <summary>
/// A search of a ledger that is too large to be read whole: its claims and then its texts go by, and of what is found the best is kept.
/// What a <see cref="FirstLook"/> does not put aside is searched a portion at a time; memory is that of one portion.
/// </summary>
/// <remarks>
/// What is found, and how much, is what <see cref="TextSearch"/> finds in the whole book. Claims are ranked by the mean length of a quote in
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
        var look = new FirstLook(_searchFold, StandingFor(query, authority.Parties));
        var (count, mean) = (0, (double?)null);
        foreach (var claims in _view.Claims(new() { FirstLook = look.AtClaim }).Chunk(_portion))
        {
            var search = new TextSearch(Book(claims, claims.Select(c => c.Source).Distinct().Select(s => sources[s])), static _ => null, _fold, mean);
            var found = search.Find(query, limit, filter);
            mean ??= search.MeanQuote;
            terms.Add(found.Terms);
            count += found.ClaimCount;
            var byId = claims.ToDictionary(c => c.Id);
            best = [.. best.Concat(found.Claims.Select(f => (f, byId[f.Claim]))).OrderByDescending(f => f.Item1.Score).Take(limit)];
        }

        var (passages, passageCount) = FindPassages(limit, sources.Values, look, new(prepared, mean ?? 1));
        var book = Book([.. best.Select(b => b.Claim)], best.Select(b => b.Claim.Source).Distinct().Select(s => sources[s]));
        var places = book.Claims.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
        return (new(query, terms.All, [.. best.Select(b => b.Found).OrderByDescending(f => f.Score).ThenBy(f => places[f.Claim])], count, passages, passageCount), book);
    }

    private (ImmutableArray<PassageFound> Best, int Count) FindPassages(int limit, IEnumerable<RecordedSource> sources, FirstLook look, PassageSearch search)
    {
        var best = new List<PassageFound>();
        var count = 0;
        foreach (var source in sources)
        {
            if (_view.TextOf(source.Id) is { } text && look.AtText(text.Text))
            {
                var found = search.In(new(source.Id, source.Name, text, _searchFold.Fold(text.Text), []), static _ => []).ToList();
                count += found.Count;
                best = [.. PassageSearch.InOrder(best.Concat(found)).Take(limit)];
            }
        }

        return ([.. best.Select(p => p with { Claims = ClaimsIn(p) })], count);
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
        foreach (var name in _view.Names())
        {
            var folded = _searchFold.Fold(name.Name).Text;
            for (var i = 0; i < words.Count; i++)
            {
                if (folded.Contains(words[i].Folded, StringComparison.Ordinal))
                {
                    keys[i].Add(_keys.Of(name.Name));
                }
            }
        }

        foreach (var name in _view.Names())
        {
            var key = _keys.Of(name.Name);
            for (var i = 0; i < words.Count; i++)
            {
                if (keys[i].Contains(key))
                {
                    names[i].UnionWith(_identities.AllOf(name).Select(n => n.Name).Where(n => !IsIn(words[i].Folded, n)));
                }
            }
        }

        return names;
    }

    private bool IsIn(string folded, string name) => _searchFold.Fold(name).Text.Contains(folded, StringComparison.Ordinal);

    private ImmutableArray<ClaimId> ClaimsIn(PassageFound passage) =>
    [
        .. _view.ClaimsOf(passage.Source)
            .Where(c => c.Claim.Evidence.Span.Start < passage.Span.End && passage.Span.Start < c.Claim.Evidence.Span.End)
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
