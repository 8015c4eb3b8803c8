using Wanglai.Inquiry.Parties;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>Finds names among all those of a ledger, which go by one at a time: a large ledger has more of them than there is need to keep.</summary>
internal sealed class LedgerNames(ILedgerView view, NameKey keys)
{
    // What is offered for a name that nobody bears is chosen from so many.
    private const int MostOffered = 64;

    /// <summary>
    /// The names that current claims use and that compare as equal to one of <paramref name="alike"/>, with how many claims use each; but for
    /// those of <paramref name="butFor"/>.
    /// </summary>
    public Dictionary<EntityName, int> Alike(IReadOnlySet<string> alike, IReadOnlySet<EntityName>? butFor = null) =>
        Counted(view.Names().Where(n => alike.Contains(keys.Of(n.Name)) && butFor?.Contains(n) != true));

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

    // A ledger also has the names of claims that no longer count.
    private Dictionary<EntityName, int> Counted(IEnumerable<EntityName> names) => names.Distinct().ToList()
        .Select(n => (Name: n, Claims: view.Count(ClaimScope.Of(n))))
        .Where(n => n.Claims > 0)
        .ToDictionary(n => n.Name, n => checked((int)n.Claims));
}
