namespace Wanglai.Web.Pages.Entries;

/// <summary>Understands a table that was pasted from a spreadsheet or typed: one delegation or meeting a line, cells apart by tabs or commas.</summary>
internal static class EntryTable
{
    /// <summary>How many lines are taken at once.</summary>
    public const int MostRows = 200;

    // The order of cells where the first line is no heading; a heading's words say which cell is which.
    private static readonly string[][] Columns =
    [
        ["日期", "时间", "date"],
        ["方式", "种类", "类别", "sort", "kind"],
        ["对方", "来自", "单位", "组织", "other", "organisation"],
        ["团长", "率团", "head", "leader"],
        ["人数", "people", "persons"],
        ["会见人", "会见", "met"],
        ["文号", "档号", "来源", "file", "number"],
    ];

    /// <summary>The rows, in order.</summary>
    public static List<EntryRow> Read(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !string.IsNullOrWhiteSpace(l)).Take(MostRows + 1)
            .Select(l => l.Split(l.Contains('\t', StringComparison.Ordinal) ? '\t' : ',').Select(c => c.Trim().Trim('"')).ToArray()).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var heading = lines[0].Select(c => Array.FindIndex(Columns, names => names.Contains(c, StringComparer.OrdinalIgnoreCase))).ToArray();
        var isHeading = heading.Count(c => c >= 0) >= 2;
        var places = isHeading ? Enumerable.Range(0, Columns.Length).Select(c => Array.IndexOf(heading, c)).ToArray() : [.. Enumerable.Range(0, Columns.Length)];
        return [.. lines.Skip(isHeading ? 1 : 0).Take(MostRows).Select(Row)];

        EntryRow Row(string[] cells)
        {
            string Cell(int column) => places[column] is var at and >= 0 && at < cells.Length ? cells[at] : "";
            return new(Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Cell(5), Cell(6));
        }
    }
}
