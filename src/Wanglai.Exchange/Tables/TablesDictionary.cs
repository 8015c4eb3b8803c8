namespace Wanglai.Exchange.Tables;

/// <summary>The data dictionary that lies in the archive, for people.</summary>
internal static class TablesDictionary
{
    public const string File = "README.md";

    public static void Write(TextWriter to)
    {
        to.NewLine = "\n";
        to.WriteLine("# Claims as tables · 陈述表格");
        to.WriteLine();
        to.WriteLine("Written by Wanglai. CSV (RFC 4180), UTF-8, a heading line. `csv-metadata.json` says the same as this page for programs (W3C CSVW).");
        to.WriteLine("An empty cell is a value that is not there. In columns marked *, words that are there and empty are written `\"\"` (words of quotation marks alone get two more).");
        to.WriteLine("Words are the sources' own: in a spreadsheet, import the columns as text.");
        to.WriteLine();
        to.WriteLine("由“往来”写出。CSV（RFC 4180），UTF-8，首行为列名。`csv-metadata.json` 与本页所说相同，供程序用（W3C CSVW）。");
        to.WriteLine("空格表示没有该值。标 * 的列，有而为空的文字写作 `\"\"`（只由引号组成的文字另加两个引号）。文字是来源的原话：用电子表格打开时请把各列按文本导入。");
        foreach (var table in TableShapes.All)
        {
            to.WriteLine();
            to.WriteLine($"## {table.File}");
            to.WriteLine();
            to.WriteLine($"{table.English}. {table.Chinese}。");
            to.WriteLine($"Key · 主键: {string.Join(", ", table.Key.Select(k => $"`{k}`"))}.{string.Concat(table.Links.Select(l => $" `{l.Column}` → `{l.File}` `{l.Other}`."))}");
            to.WriteLine();
            to.WriteLine("| column · 列 | holds · 类型 | means | 含义 |");
            to.WriteLine("| --- | --- | --- | --- |");
            foreach (var column in table.Columns)
            {
                to.WriteLine($"| `{column.Name}`{(column.Sort == ColumnSort.WordsOrNone ? " *" : "")} | {(column.Sort == ColumnSort.Edtf ? "EDTF" : TablesMetadata.Datatype(column.Sort))}{(column.Required ? ", always" : "")} | {column.English} | {column.Chinese} |");
            }
        }
    }
}
