namespace Wanglai.Intake.Sheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">Its rows, all of them, the first one first; a row may have fewer cells than another.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MostRowsAbove = 20;

    /// <summary>
    /// The columns, by the row that names them, and the rows below it with their numbers; null for a sheet that is no table. A title above is passed
    /// over; where cells are merged over several columns, the names below them are joined to theirs; rows without a word are left out.
    /// </summary>
    public SheetTable? Table()
    {
        for (var r = 0; r < Math.Min(Rows.Count, MostRowsAbove); r++)
        {
            // A title that is merged over the whole sheet stands in each of its cells.
            if (Rows[r].Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }

            var isDouble = r + 1 < Rows.Count && HasMerged(Rows[r]) && Rows[r + 1].All(c => c.Length == 0 || !char.IsAsciiDigit(c[0]));
            var names = Names(Rows[r], isDouble ? Rows[r + 1] : null);
            return new SheetTable(Name, names, [.. Below(r + (isDouble ? 2 : 1), names.Length)]);
        }

        return null;
    }

    private static bool HasMerged(IReadOnlyList<string> row) => Enumerable.Range(1, Math.Max(0, row.Count - 1)).Any(c => row[c].Length > 0 && row[c] == row[c - 1]);

    private static string[] Names(IReadOnlyList<string> upper, IReadOnlyList<string>? lower)
    {
        var names = new List<string>();
        for (var c = 0; c < Math.Max(upper.Count, lower?.Count ?? 0); c++)
        {
            var (above, below) = (At(upper, c), lower is null ? "" : At(lower, c));
            var name = below.Length == 0 || below == above ? above : above.Length == 0 ? below : $"{above} {below}";
            names.Add(name.Length > 0 && !names.Contains(name) ? name : $"{name}{(name.Length > 0 ? " " : "列")}{c + 1}");
        }

        return [.. names];
    }

    private IEnumerable<(int Number, string[] Cells)> Below(int first, int columns)
    {
        for (var r = first; r < Rows.Count; r++)
        {
            var cells = Enumerable.Range(0, columns).Select(c => At(Rows[r], c)).ToArray();
            if (Array.Exists(cells, c => c.Length > 0))
            {
                yield return (r + 1, cells);
            }
        }
    }

    private static string At(IReadOnlyList<string> row, int column) => column < row.Count ? row[column] : "";
}

/// <summary>The table on a sheet.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Columns">The names of the columns, each another.</param>
/// <param name="Rows">The rows with their numbers in the sheet, from 1; each has a cell a column.</param>
public sealed record SheetTable(string Sheet, IReadOnlyList<string> Columns, IReadOnlyList<(int Number, string[] Cells)> Rows);
