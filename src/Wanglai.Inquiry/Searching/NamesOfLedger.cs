using System.Text;
using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Searching;

/// <summary>All names of a ledger, folded, in one text: a word is looked for in all of them at once.</summary>
internal sealed class NamesOfLedger
{
    private const char Between = '\n';

    private readonly Dictionary<string, List<EntityName>> _called = new(StringComparer.Ordinal);
    private readonly List<int> _starts = [];
    private readonly List<string> _keys = [];
    private readonly string _folded;

    /// <summary>Reads the names of <paramref name="view"/>.</summary>
    public NamesOfLedger(ILedgerView view, NameKey keys, SearchFold fold)
    {
        var folded = new StringBuilder();
        foreach (var name in view.Names())
        {
            var key = keys.Of(name.Name);
            if (!_called.TryGetValue(key, out var names))
            {
                _called.Add(key, names = new(1));
            }

            names.Add(name);
            _starts.Add(folded.Length);
            _keys.Add(key);
            folded.Append(fold.Fold(name.Name).Text).Append(Between);
        }

        _folded = folded.ToString();
    }

    /// <summary>What the names compare as in which <paramref name="word"/> (folded, not empty) stands.</summary>
    public IEnumerable<string> KeysWith(string word)
    {
        for (var at = _folded.IndexOf(word, StringComparison.Ordinal); at >= 0;)
        {
            var name = _starts.BinarySearch(at);
            name = name < 0 ? ~name - 1 : name;
            yield return _keys[name];
            at = name + 1 < _starts.Count ? _folded.IndexOf(word, _starts[name + 1], StringComparison.Ordinal) : -1;
        }
    }

    /// <summary>The names that compare as <paramref name="key"/>.</summary>
    public IEnumerable<EntityName> Called(string key) => _called.TryGetValue(key, out var names) ? names : [];
}
