using Wanglai.Inquiry;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Searching;
using Wanglai.Ledger;
using Wanglai.Reading.Folding;

namespace Wanglai.Web.Questions;

/// <summary>
/// Keeps the book of the ledger open from one question to the next, and opens it anew when the ledger has moved on. Of a large ledger it
/// reads what a question needs, and keeps the last few such books.
/// </summary>
internal sealed class OpenBooks(SiteSettings settings)
{
    private const int MostKept = 16;

    private readonly Lock _opening = new();
    private readonly List<(string Question, ClaimBook Book)> _kept = [];
    private string? _head;
    private NeighbourhoodReader? _reader;
    private (ClaimBook Book, TextSearch Search)? _search;

    /// <summary>The ledger.</summary>
    public ILedger Ledger => settings.Ledger;

    /// <summary>The book to put a question to.</summary>
    public ClaimBook For(Neighbourhood asked)
    {
        var question = Ledger.IsLarge() ? Key(asked) : "";
        lock (_opening)
        {
            var head = Ledger.Head.Hash;
            if (_head != head)
            {
                _kept.Clear();
                _reader = null;
                _head = head;
            }

            var at = _kept.FindIndex(k => k.Question == question);
            var found = at >= 0 ? _kept[at] : (question, Read(asked));
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
    public string? Subject() => Ledger.Sources().Select(s => s.Metadata.About).OfType<string>()
        .CountBy(a => a).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key).FirstOrDefault();

    /// <summary>The book for a question about a party, or about all, and the party's one name.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">Nobody, or several, are called so.</exception>
    public (ClaimBook Book, string? Party) About(string? words, Reach reach)
    {
        var named = !string.IsNullOrWhiteSpace(words);
        var book = For(new() { Words = named ? [words!] : [], Reach = reach });
        return (book, named ? book.Parties.Resolve(words!).OrThrow().Name : null);
    }

    // The reader of a large ledger keeps its names from one question to the next.
    private ClaimBook Read(Neighbourhood asked) => Ledger.IsLarge()
        ? (_reader ??= new(Ledger, settings.Authority, TextFolding.FoldWord)).Read(asked)
        : LedgerBook.Whole(Ledger, settings.Authority, TextFolding.FoldWord);

    /// <summary>The book of all claims, whatever it costs.</summary>
    public ClaimBook Whole() => For(new());

    /// <summary>Finds words in claims and texts.</summary>
    /// <returns>What was found, and the book of the claims that are shown.</returns>
    public (SearchAnswer Answer, ClaimBook Book) Search(string query, int limit)
    {
        if (Ledger.IsLarge())
        {
            return new LedgerSearch(Ledger, settings.Authority, TextFolding.FoldWord).Find(query, limit, ClaimFilter.Everything);
        }

        var book = Whole();
        lock (_opening)
        {
            // What is searched is folded once for a book.
            if (_search?.Book != book)
            {
                _search = (book, new TextSearch(book, Ledger.TextOf, TextFolding.FoldWord));
            }
        }

        return (_search.Value.Search.Find(query, limit), book);
    }

    /// <summary>Opens the book before anybody asks; what stands in its way is told to whoever asks.</summary>
    public void Prepare()
    {
        try
        {
            if (!Ledger.IsLarge())
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
