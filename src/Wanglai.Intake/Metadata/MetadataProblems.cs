using System.Globalization;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Intake.Metadata;

/// <summary>The sentences for what can be wrong with a table of metadata. docs/errors.md explains each.</summary>
internal static class MetadataProblems
{
    public static Problem ColumnMissing(string table, string column, string known) => new(
        "WL-I020",
        $"{table} 第 1 行：缺少“{column}”列，整个表未采用。第一行是表头，可用的列：{known}。",
        $"{table} line 1: the column \"{column}\" is missing; the table was left out. The first line names the columns, which may be {known}.");

    public static Problem ColumnUnknown(string table, string column, string known) => new(
        "WL-I021",
        $"{table} 第 1 行：不认识“{column}”列，已忽略。可用的列：{known}。",
        $"{table} line 1: the column \"{column}\" is not known and was ignored. The columns may be {known}.");

    public static Problem ColumnTwice(string table, string column) => new(
        "WL-I022",
        $"{table} 第 1 行：“{column}”列出现不止一次，整个表未采用。请只留一列。",
        $"{table} line 1: the column \"{column}\" stands more than once; the table was left out. Keep one.");

    public static Problem BadDate(string table, int line, string found, EdtfError error) => new(
        "WL-I023",
        $"{table} 第 {Number(line)} 行“date”列：“{found}”不是 EDTF 日期：{error.ExpectedChinese}（第 {Number(error.Position)} 个字符）。此格作空白处理；可写作 2007、2007-11 或 1995~。",
        $"{table} line {Number(line)}, column \"date\": \"{found}\" is not an EDTF date: {error.ExpectedEnglish} (character {Number(error.Position)}). The cell was taken as empty; write, for example, 2007, 2007-11 or 1995~.");

    public static Problem FileMissing(string table, int line) => new(
        "WL-I024",
        $"{table} 第 {Number(line)} 行“file”列：此格为空，该行未采用。请写明文件名。",
        $"{table} line {Number(line)}, column \"file\": the cell is empty; the row was left out. Name the file.");

    public static Problem FileTwice(string table, int line, string file, int firstLine) => new(
        "WL-I025",
        $"{table} 第 {Number(line)} 行：“{file}”已见于第 {Number(firstLine)} 行，该行未采用。请合并两行。",
        $"{table} line {Number(line)}: \"{file}\" stands already in line {Number(firstLine)}; the row was left out. Make one row of the two.");

    public static Problem CellCount(string table, int line, int found, int expected) => new(
        "WL-I026",
        $"{table} 第 {Number(line)} 行：有 {Number(found)} 格，应为 {Number(expected)} 格，该行未采用。含逗号的内容请加英文双引号。",
        $"{table} line {Number(line)}: {Number(found)} cells, {Number(expected)} expected; the row was left out. Put double quotes around a cell that holds a comma.");

    public static Problem BrokenQuotes(string table, int line) => new(
        "WL-I027",
        $"{table} 第 {Number(line)} 行：引号使用有误，该行未采用。含逗号或引号的内容应整格加双引号，其中的双引号写两次。",
        $"{table} line {Number(line)}: a quotation mark is out of place; the row was left out. Quote the whole cell, and double each quotation mark within it.");

    public static Problem BadEntryDate(string bibliography, string entry, string found) => new(
        "WL-I028",
        $"{bibliography}，条目“{entry}”：看不懂日期“{found}”，此项作空白处理。可写作 2007、2007-11 或 1995~。",
        $"{bibliography}, entry \"{entry}\": the date \"{found}\" is not understood and was taken as empty; write, for example, 2007, 2007-11 or 1995~.");

    public static Problem NoBibliography(string path, int line) => new(
        "WL-I029",
        $"{path} 第 {Number(line)} 行：不是 CSL-JSON、BibTeX 或 RIS 的书目，未采用。请从文献管理程序重新导出，扩展名用 .json、.bib 或 .ris。",
        $"{path} line {Number(line)}: this is no bibliography in CSL-JSON, BibTeX or RIS; it was left out. Export it again, with the ending .json, .bib or .ris.");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
