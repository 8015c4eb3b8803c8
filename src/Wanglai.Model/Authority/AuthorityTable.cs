using Wanglai.Model.Problems;

namespace Wanglai.Model.Authority;

/// <summary>The entries of one kind while the folders are read, in the order in which their names first came.</summary>
internal sealed class AuthorityTable<T>
    where T : class, IAuthorityEntry
{
    private readonly List<Placed<T>> rows = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    public IReadOnlyList<Placed<T>> Rows => rows;

    /// <summary>
    /// Adds the good rows of one file. A name that stands twice in the file is a problem;
    /// one that an earlier folder has is replaced as a whole.
    /// </summary>
    public void Add(IEnumerable<AuthorityRow> file, Func<AuthorityRow, T> build, List<Problem> problems)
    {
        var inThisFile = new Dictionary<string, CellPlace>(StringComparer.Ordinal);
        foreach (var row in file)
        {
            var entry = build(row);
            var place = row.Place(Columns.Name);
            if (row.Problem is null && inThisFile.TryGetValue(entry.Name, out var first))
            {
                row.Fail(AuthorityProblems.DuplicateName(place, entry.Name, first));
            }

            if (row.Problem is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            inThisFile.Add(entry.Name, place);
            if (positions.TryGetValue(entry.Name, out var position))
            {
                rows[position] = new(entry, row);
            }
            else
            {
                positions.Add(entry.Name, rows.Count);
                rows.Add(new(entry, row));
            }
        }
    }

    /// <summary>Changes every entry: the last step, when all names are known.</summary>
    public void Settle(Func<Placed<T>, T> change)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Entry = change(rows[i]) };
        }
    }

    /// <summary>
    /// Takes away each name that another entry holds already: entries' own names come first, then other names in the order of the rows.
    /// A name that needs context may belong to several.
    /// </summary>
    public void SettleNames(Func<T, IReadOnlyList<NameInTime>, T> withNames, List<Problem> problems)
    {
        var owners = rows.ToDictionary(r => r.Entry.Name, r => r.Entry.Name, StringComparer.Ordinal);
        Settle(placed =>
        {
            var entry = placed.Entry;
            var kept = new List<NameInTime>(entry.OtherNames.Count);
            foreach (var name in entry.OtherNames)
            {
                if (name.NeedsContext || owners.TryAdd(name.Text, entry.Name) || owners[name.Text] == entry.Name)
                {
                    kept.Add(name);
                }
                else
                {
                    problems.Add(AuthorityProblems.NameClash(placed.Row.Place(Columns.OtherNames), name.Text, entry.Name, owners[name.Text]));
                }
            }

            return kept.Count == entry.OtherNames.Count ? entry : withNames(entry, kept);
        });
    }
}
