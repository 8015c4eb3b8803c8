namespace Wanglai.Model.Authority;

/// <summary>Finds the entries of one kind by any of their names, exactly as written.</summary>
internal sealed class NameIndex<T>
    where T : class, IAuthorityEntry
{
    private readonly Dictionary<string, T[]> byName;

    // A plain table: one that is frozen takes longer to make than all the questions of one run take to ask.
    public NameIndex(IReadOnlyList<T> entries)
    {
        var bearers = new Dictionary<string, List<T>>(2 * entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Add(bearers, entry.Name, entry);
            foreach (var name in entry.OtherNames.Where(n => !n.NeedsContext))
            {
                Add(bearers, name.Text, entry);
            }
        }

        // Whoever needs context for a name comes after all who bear it outright.
        foreach (var entry in entries)
        {
            foreach (var name in entry.OtherNames.Where(n => n.NeedsContext))
            {
                Add(bearers, name.Text, entry);
            }
        }

        byName = bearers.ToDictionary(b => b.Key, b => b.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every entry with that name; the one that has it without needing context first.</summary>
    public IReadOnlyList<T> All(string name) => byName.TryGetValue(name, out var found) ? found : [];

    private static void Add(Dictionary<string, List<T>> bearers, string name, T entry)
    {
        if (!bearers.TryGetValue(name, out var named))
        {
            bearers.Add(name, named = []);
        }

        if (!named.Contains(entry))
        {
            named.Add(entry);
        }
    }
}
