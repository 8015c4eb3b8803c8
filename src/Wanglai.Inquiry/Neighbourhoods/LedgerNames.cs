using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>
/// Finds names among all those of a ledger. They go by once and are kept with what they compare as: a question looks among them several
/// times. Where there are more than can well be kept they go by each time.
/// </summary>
internal sealed class LedgerNames(ILedgerView view, NameKey keys)
{
    // Some 200 bytes each: four hundred MB at the most.
    private const int MostKept = 2_000_000;

    // What is offered for a name that nobody bears is chosen from so many.
    private const int MostOffered = 64;

    private Dictionary<string, List<EntityName>>? _kept;
    private bool _areTooMany;

    /// <summary>
    /// The names that current claims use and that compare as equal to one of <paramref name="alike"/>, with how many claims use each; but for
    /// those of <paramref name="butFor"/>.
    /// </summary>
    public Dictionary<EntityName, int> Alike(IReadOnlySet<string> alike, IReadOnlySet<EntityName>? butFor = null) =>
        Counted(Bearing(alike).Where(n => butFor?.Contains(n) != true));

    /// <summary>The names most like <paramref name="words"/>, with how many claims use each.</summary>
    public Dictionary<EntityName, int> Nearest(string words)
    {
        var key = keys.Of(words);
        var best = new PriorityQueue<EntityName, double>();
        foreach (var name in view.Names())
        {
            var likeness = NameLikeness.Of(key, keys.Of(name.Name));
            if (best.Count < MostOffered)
            {
                best.Enqueue(name, likeness);
            }
            else
            {
                best.EnqueueDequeue(name, likeness);
            }
        }

        return Counted(best.UnorderedItems.Select(b => b.Element));
    }

    private IEnumerable<EntityName> Bearing(IReadOnlySet<string> alike)
    {
        if (_kept is null && !_areTooMany)
        {
            Keep();
        }

        return _kept is null
            ? view.Names().Where(n => alike.Contains(keys.Of(n.Name)))
            : alike.SelectMany(key => _kept.TryGetValue(key, out var names) ? names : []);
    }

    private void Keep()
    {
        var kept = new Dictionary<string, List<EntityName>>(StringComparer.Ordinal);
        var count = 0;
        foreach (var name in view.Names())
        {
            if (++count > MostKept)
            {
                _areTooMany = true;
                return;
            }

            var key = keys.Of(name.Name);
            if (!kept.TryGetValue(key, out var names))
            {
                kept.Add(key, names = new(1));
            }

            names.Add(name);
        }

        _kept = kept;
    }

    // A ledger also has the names of claims that no longer count.
    private Dictionary<EntityName, int> Counted(IEnumerable<EntityName> names) => names.Distinct().ToList()
        .Select(n => (Name: n, Claims: view.Count(ClaimScope.Of(n))))
        .Where(n => n.Claims > 0)
        .ToDictionary(n => n.Name, n => checked((int)n.Claims));
}
