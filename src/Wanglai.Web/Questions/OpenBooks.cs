using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Searching;
using Wanglai.Ledger;
using Wanglai.Model.Sources;
using Wanglai.Reading.Folding;

namespace Wanglai.Web.Questions;

/// <summary>
/// Keeps the book of the ledger open from one question to the next, and opens it anew when the ledger has moved on. Of a large ledger it
/// reads what a question needs, and keeps the last few such books. What its readers may not see is in none of them.
/// </summary>
/// <param name="settings">The site's.</param>
/// <param name="highest">What its readers may see at the most.</param>
internal sealed class OpenBooks(SiteSettings settings, Secrecy highest)
{
    private const int MostKept = 16;

    private readonly Lock _opening = new();
    private readonly List<(string Question, ClaimBook Book)> _kept = [];
    private string? _head;
    private ILedgerView? _view;
    private Tally? _tally;
    private NeighbourhoodReader? _reader;
    private LedgerSearch? _ledgerSearch;
    private (ClaimBook Book, TextSearch Search)? _search;

    /// <summary>What its readers may see of the ledger.</summary>
    public ILedgerView View
    {
        get
        {
            lock (_opening)
            {
                return Follow();
            }
        }
    }

    /// <summary>How much its readers see.</summary>
    public Tally Tally
    {
        get
        {
            lock (_opening)
            {
                var view = Follow();
                return _tally ??= view is DiscreetView { HidesSomething: true }
                    ? new(view.Sources().Count, view.Count(ClaimScope.Everything), view.Decisions().Count)
                    : TallyOf(settings.Ledger.Facts());
            }
        }
    }

    /// <summary>The book to put a question to.</summary>
    public ClaimBook For(Neighbourhood asked)
    {
        lock (_opening)
        {
            var view = Follow();
            var question = view.IsLarge() ? Key(asked) : "";
            var at = _kept.FindIndex(k => k.Question == question);
            var found = at >= 0 ? _kept[at] : (question, Read(view, asked));
            if (at >= 0)
            {
                _kept.RemoveAt(at);
            }
            else if (_kept.Count == MostKept)
            {
                _kept.RemoveAt(0);
            }

            _kept.Add(found);
            return found.Item2;
        }
    }

    /// <summary>Whom most documents are about; null where none says.</summary>
    public string? Subject() => View.Sources().Select(s => s.Metadata.About).OfType<string>()
        .CountBy(a => a).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key).FirstOrDefault();

    /// <summary>The book for a question about a party, or about all, and the party's one name.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Nobody, or several, are called so.</exception>
    public (ClaimBook Book, string? Party) About(string? words, Reach reach)
    {
        var named = !string.IsNullOrWhiteSpace(words);
        var book = For(new() { Words = named ? [words!] : [], Reach = reach });
        return (book, named ? book.Parties.Resolve(words!).OrThrow().Name : null);
    }

    /// <summary>The book for a question about a party, or, where none is named, about the one whom most documents are about, and its one name; null in an empty ledger.</summary>
    public (ClaimBook Book, string? Party) AboutOrSubject(string? words) => About(string.IsNullOrWhiteSpace(words) ? Subject() : words, Reach.Themselves);

    // The reader of a large ledger keeps its names from one question to the next.
    private ClaimBook Read(ILedgerView view, Neighbourhood asked) => view.IsLarge()
        ? (_reader ??= new(view, settings.Authority, TextFolding.FoldWord)).Read(asked)
        : LedgerBook.Whole(view, settings.Authority, TextFolding.FoldWord);

    /// <summary>What may be seen now: where the ledger has moved on, what was kept is laid aside.</summary>
    private ILedgerView Follow()
    {
        var head = settings.Ledger.Head.Hash;
        if (_view is null || _head != head)
        {
            _kept.Clear();
            (_reader, _ledgerSearch, _tally, _head) = (null, null, null, head);
            _view = highest == Secrecy.Secret ? settings.Ledger : new DiscreetView(settings.Ledger, settings.Ledger, highest);
        }

        return _view;
    }

    private static Tally TallyOf(LedgerFacts facts) => new(facts.Sources, facts.Claims, facts.Decisions);

    /// <summary>The book of all claims, whatever it costs.</summary>
    public ClaimBook Whole() => For(new());

    /// <summary>Finds words in claims and texts.</summary>
    /// <returns>What was found, and the book of the claims that are shown.</returns>
    public (SearchAnswer Answer, ClaimBook Book) Search(string query, int limit)
    {
        var view = View;
        if (view.IsLarge())
        {
            return LargeSearch().Find(query, limit, ClaimFilter.Everything);
        }

        var book = Whole();
        TextSearch search;
        lock (_opening)
        {
            // What is searched is folded once for a book.
            search = _search is { } kept && kept.Book == book ? kept.Search : new TextSearch(book, view.TextOf, TextFolding.FoldWord);
            _search = (book, search);
        }

        return (search.Find(query, limit), book);
    }

    // It keeps the names from one search to the next.
    private LedgerSearch LargeSearch()
    {
        lock (_opening)
        {
            var view = Follow();
            return _ledgerSearch ??= new(view, settings.Authority, TextFolding.FoldWord);
        }
    }

    /// <summary>Opens the book before anybody asks; what stands in its way is told to whoever asks.</summary>
    public void Prepare()
    {
        try
        {
            if (!View.IsLarge())
            {
                Whole();
            }
        }
        catch (Exception fault)
        {
            settings.OnFault(fault);
        }
    }

    private static string Key(Neighbourhood asked) =>
        string.Join('\n', [.. asked.Words, $"{asked.Together}", $"{asked.WithBelow}", $"{asked.ThroughSuccessors}", $"{asked.Period}", $"{asked.Reach}"]);
}
