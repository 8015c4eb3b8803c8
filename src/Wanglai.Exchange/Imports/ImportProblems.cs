using Wanglai.Model.Problems;

namespace Wanglai.Exchange.Imports;

/// <summary>What can be wrong with a table of claims and with the file that says what its columns mean.</summary>
public static class ImportProblems
{
    internal static Problem BadMapping(string reason) => new(
        "WL-X001",
        $"对照文件看不懂：{reason}。写法见 docs/formats/import.md。",
        $"the mapping file is not understood: {reason}. docs/formats/import.md tells how to write it.");

    /// <summary>A table has no column that its mapping names.</summary>
    public static Problem NoColumn(string column, IEnumerable<string> columns) => new(
        "WL-X002",
        $"表中没有对照文件所说的列“{column}”；有：{string.Join("、", columns)}。",
        $"the table has no column \"{column}\", which the mapping names; it has {string.Join(", ", columns)}.");

    internal static Problem CellCount(int cells, int columns) => new(
        "WL-X003",
        $"有 {cells} 格，应有 {columns} 格；此行未收入。",
        $"the row has {cells} cells and there are {columns} columns; it was left out.");

    internal static Problem NoCase() => new(
        "WL-X004",
        "对照文件没有一种情形合于此行；此行未收入。",
        "no case of the mapping takes this row; it was left out.");

    /// <summary>A table was given without a mapping.</summary>
    public static Problem NoMapping(string file) => new(
        "WL-X005",
        $"{file}：是表格，须说明各列是什么。请先运行 wanglai import mapping {file} -o 对照.json，看过改过后再加 --mapping 对照.json。",
        $"{file}: this is a table, and nothing says what its columns mean. Run wanglai import mapping {file} -o mapping.json, look at what it guessed, and add --mapping mapping.json.");

    /// <summary>A mapping cannot be guessed.</summary>
    public static Problem NoGuess(string table, IEnumerable<string> columns) => new(
        "WL-X006",
        $"{table}：从表头猜不出各列是什么（至少要有一列日期，一列国家或单位）；有：{string.Join("、", columns)}。请按 docs/formats/import.md 自写对照文件。",
        $"{table}: what the columns mean cannot be guessed from their headings (a date, and a country or an organisation, at least); they are {string.Join(", ", columns)}. Write a mapping as docs/formats/import.md tells.");

    /// <summary>A workbook or file holds no table.</summary>
    public static Problem NoTable(string file) => new(
        "WL-X007",
        $"{file}：其中没有表格（一行表头，下面是数据）。请检查是否给错了文件。",
        $"{file}: it holds no table, a row of headings with rows below. Check that it is the right file.");

    /// <summary>An archive does not hold the tables of an export.</summary>
    internal static Problem NoTables(string file, string table) => new(
        "WL-X008",
        $"{file}：不是 wanglai export --to csvw 写出的压缩包，或已损坏（读不到 {table}）。请重新导出，或解压后用 --mapping 收入其中的表。",
        $"{file}: this is not an archive of wanglai export --to csvw, or it is damaged ({table} cannot be read). Export it again, or take in one of its tables with --mapping.");

    internal static Problem AtLine(string file, long line, Problem problem) => new(
        problem.Code,
        $"{file} 第 {line} 行：{problem.Chinese}",
        $"{file} line {line}: {problem.English}");
}
