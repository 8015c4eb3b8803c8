using Wanglai.Model.Claims;

namespace Wanglai.Ledger.Storage;

/// <summary>
/// The keys of the names that were met last, as many as it may hold: a large ledger has more names than are worth keeping, and few of them
/// are most of those that come.
/// </summary>
internal sealed class EntityKeys
{
    private const int MostKept = 100_000;

    private Dictionary<EntityName, long> _recent = [];
    private Dictionary<EntityName, long> _older = [];

    /// <summary>The key of a name; false where it is not kept.</summary>
    public bool TryGet(EntityName name, out long key)
    {
        if (_recent.TryGetValue(name, out key))
        {
            return true;
        }

        if (!_older.TryGetValue(name, out key))
        {
            return false;
        }

        Keep(name, key);
        return true;
    }

    /// <summary>Keeps a key.</summary>
    public void Keep(EntityName name, long key)
    {
        if (_recent.Count >= MostKept)
        {
            (_older, _recent) = (_recent, []);
        }

        _recent[name] = key;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _recent.Clear();
        _older.Clear();
    }
}
