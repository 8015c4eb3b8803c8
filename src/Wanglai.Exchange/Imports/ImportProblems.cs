using Wanglai.Model.Problems;

namespace Wanglai.Exchange.Imports;

/// <summary>What can be wrong with a table of claims and with the file that says what its columns mean.</summary>
internal static class ImportProblems
{
    public static Problem BadMapping(string reason) => new(
        "WL-X001",
        $"对照文件看不懂：{reason}。写法见 docs/formats/import.md。",
        $"the mapping file is not understood: {reason}. docs/formats/import.md tells how to write it.");

    public static Problem NoColumn(string column, IEnumerable<string> columns) => new(
        "WL-X002",
        $"表中没有对照文件所说的列“{column}”；有：{string.Join("、", columns)}。",
        $"the table has no column \"{column}\", which the mapping names; it has {string.Join(", ", columns)}.");

    public static Problem CellCount(int cells, int columns) => new(
        "WL-X003",
        $"有 {cells} 格，应有 {columns} 格；此行未收入。",
        $"the row has {cells} cells and there are {columns} columns; it was left out.");

    public static Problem NoCase() => new(
        "WL-X004",
        "对照文件没有一种情形合于此行；此行未收入。",
        "no case of the mapping takes this row; it was left out.");

    public static Problem AtLine(string file, long line, Problem problem) => new(
        problem.Code,
        $"{file} 第 {line} 行：{problem.Chinese}",
        $"{file} line {line}: {problem.English}");
}
