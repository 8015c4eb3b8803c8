namespace Wanglai.Exchange.Tables;

/// <summary>A table of the export: a row is one thing of one sort, a column one variable.</summary>
/// <param name="File">Its file in the archive.</param>
/// <param name="English">What a row is.</param>
/// <param name="Chinese">The same, in Chinese.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="Links">Columns that name rows of other tables: the column, the other table's file, its column.</param>
/// <param name="Columns">The columns, in their order.</param>
public sealed record TableShape(
    string File,
    string English,
    string Chinese,
    IReadOnlyList<string> Key,
    IReadOnlyList<(string Column, string File, string Other)> Links,
    IReadOnlyList<TableColumn> Columns);
