using System.Collections.Frozen;

namespace Wanglai.Model.Authority;

/// <summary>Finds the entries of one kind by any of their names, exactly as written.</summary>
internal sealed class NameIndex<T>
    where T : class, IAuthorityEntry
{
    private readonly FrozenDictionary<string, T[]> byName;

    public NameIndex(IReadOnlyList<T> entries) =>
        byName = entries
            .SelectMany(e => e.OtherNames
                .Select(n => (n.Text, n.NeedsContext, Entry: e))
                .Prepend((Text: e.Name, NeedsContext: false, Entry: e)))
            .GroupBy(n => n.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(n => n.NeedsContext).Select(n => n.Entry).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Every entry with that name; the one that has it without needing context first.</summary>
    public IReadOnlyList<T> All(string name) => byName.TryGetValue(name, out var found) ? found : [];
}
