using System.Globalization;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>The sentences for what can be wrong with an authority file: code, place, what was found, what was expected.</summary>
internal static class AuthorityProblems
{
    public static Problem FolderMissing(string folder) => new(
        "WL-A001",
        $"找不到权威档目录“{folder}”。请检查路径。",
        $"there is no authority folder \"{folder}\". Check the path.");

    public static Problem NothingInFolder(string folder, string expected) => new(
        "WL-A002",
        $"目录“{folder}”中没有权威档。应至少有其中一个文件：{expected}。",
        $"the folder \"{folder}\" holds no authority file. At least one of these is expected: {expected}.");

    public static Problem Unreadable(string file, string reason) => new(
        "WL-A003",
        $"{file}：无法读取（{reason}）。请检查文件权限，并以 UTF-8 编码保存。",
        $"{file}: cannot be read ({reason}). Check its permissions, and save it as UTF-8.");

    public static Problem MissingColumn(string file, string column, string expected) => new(
        "WL-A004",
        $"{file} 第 1 行：缺少“{column}”列，整个文件未读入。表头应为：{expected}。",
        $"{file} line 1: the column \"{column}\" is missing; the whole file was left out. The header is: {expected}.");

    public static Problem UnknownColumn(string file, string column, string expected) => new(
        "WL-A005",
        $"{file} 第 1 行：不认识“{column}”列，已忽略。表头应为：{expected}。",
        $"{file} line 1: the column \"{column}\" is not known and was ignored. The header is: {expected}.");

    public static Problem CellCount(string file, int line, int found, int expected) => new(
        "WL-A006",
        $"{file} 第 {Number(line)} 行：有 {Number(found)} 格，应为 {Number(expected)} 格，该行未读入。含逗号的内容请加英文双引号。",
        $"{file} line {Number(line)}: {Number(found)} cells, {Number(expected)} expected; the row was left out. Put double quotes around a cell that holds a comma.");

    public static Problem MissingName(CellPlace place) => new(
        "WL-A007",
        $"{place.Chinese}：此格为空，该行未读入。每一行都必须填写。",
        $"{place.English}: the cell is empty; the row was left out. Every row needs it.");

    public static Problem BadEdtf(CellPlace place, EdtfError error) => new(
        "WL-A008",
        $"{place.Chinese}：“{error.Input}”不是 EDTF 日期（{error.ExpectedChinese}），该行未读入。可写作 1949、1949-10-01 或 1921/1925。",
        $"{place.English}: \"{error.Input}\" is not an EDTF date ({error.ExpectedEnglish}); the row was left out. Write, for example, 1949, 1949-10-01 or 1921/1925.");

    public static Problem UnknownWord(CellPlace place, string found, string expected) => new(
        "WL-A009",
        $"{place.Chinese}：不认识“{found}”，该行未读入。应为其中之一：{expected}。",
        $"{place.English}: \"{found}\" is not known; the row was left out. Expected one of: {expected}.");

    public static Problem BadNumber(CellPlace place, string found, int limit) => new(
        "WL-A010",
        $"{place.Chinese}：“{found}”不是 -{Number(limit)} 至 {Number(limit)} 之间的度数，该行未读入。可写作 39.9。",
        $"{place.English}: \"{found}\" is not a number of degrees from -{Number(limit)} to {Number(limit)}; the row was left out. Write, for example, 39.9.");

    public static Problem MalformedNames(CellPlace place, string found) => new(
        "WL-A011",
        $"{place.Chinese}：“{found}”写法有误，该行未读入。名称以“|”分隔，可加时间（名称@1921/1925），须结合上下文的名称后加“?”。",
        $"{place.English}: \"{found}\" is not well formed; the row was left out. Separate names with \"|\", add a time as name@1921/1925, and \"?\" after a name that needs context.");

    public static Problem DuplicateName(CellPlace place, string name, CellPlace first) => new(
        "WL-A012",
        $"{place.Chinese}：“{name}”已见于 {first.Chinese}，该行未读入。请合并两行。",
        $"{place.English}: \"{name}\" stands already in {first.English}; the row was left out. Make one row of the two.");

    public static Problem NameClash(CellPlace place, string name, string entry, string other) => new(
        "WL-A013",
        $"{place.Chinese}：“{entry}”的别名“{name}”也是“{other}”的名称，此别名未采用。若两者都常用，请在名称后加“?”。",
        $"{place.English}: \"{name}\", a name of \"{entry}\", is a name of \"{other}\" too; it was not taken for \"{entry}\". Where both are usual, put \"?\" after it.");

    public static Problem UnknownReference(CellPlace place, string found, string file) => new(
        "WL-A014",
        $"{place.Chinese}：{file} 中没有“{found}”，此格作空白处理。请改正名称或补上该行。",
        $"{place.English}: \"{found}\" does not stand in {file}; the cell was taken as empty. Correct the name or add its row.");

    public static Problem NotADayOfYear(CellPlace place, string found) => new(
        "WL-A015",
        $"{place.Chinese}：“{found}”不是每年的某一天，该行未读入。应写作 XXXX-05-01。",
        $"{place.English}: \"{found}\" is not a day of every year; the row was left out. Write it as XXXX-05-01.");

    public static Problem NotThatYear(CellPlace place, string found, string year) => new(
        "WL-A016",
        $"{place.Chinese}：“{found}”不是 {year} 年的某一天，该行未读入。应写作 {year}-02-01。",
        $"{place.English}: \"{found}\" is not a day of {year}; the row was left out. Write it as {year}-02-01.");

    public static Problem BrokenCsv(string file, int line) => new(
        "WL-A017",
        $"{file} 第 {Number(line)} 行：引号使用有误，该行未读入。含逗号或引号的内容应整格加双引号，其中的双引号写两次。",
        $"{file} line {Number(line)}: a quotation mark is out of place; the row was left out. Quote the whole cell, and double each quotation mark within it.");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
