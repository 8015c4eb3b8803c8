namespace Wanglai.Evaluation.Names;

/// <summary>Names that are to count as one: a group a line, the names separated by tabs; lines that begin with <c>#</c> are comments.</summary>
public sealed class NameGroups
{
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly NameFold _fold;
    private int _next;

    /// <summary>No groups yet; names are compared as <paramref name="fold"/> makes them.</summary>
    public NameGroups(NameFold fold) => _fold = fold;

    /// <summary>Adds the groups of a table. A name that stands in several groups belongs to the first.</summary>
    public void Add(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        while (table.ReadLine() is { } line)
        {
            _next++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            foreach (var name in line.Split('\t').Select(_fold.Fold).Where(n => n.Length > 0))
            {
                _groups.TryAdd(name, _next);
            }
        }
    }

    /// <summary>The number of the group of a folded name; null where it is in none.</summary>
    internal int? Of(string folded) => _groups.TryGetValue(folded, out var group) ? group : null;
}
