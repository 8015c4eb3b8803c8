namespace Wanglai.Ledger.Storage;

/// <summary>What a database calls the types of columns.</summary>
/// <param name="Number">A whole number of 64 bits.</param>
/// <param name="Key">The same, as the key of its table.</param>
/// <param name="Bytes">Bytes.</param>
/// <param name="Text">Text without NUL, compared by code point.</param>
/// <param name="Clustered">After a table: keep its rows in the order of its key, where the database can.</param>
internal sealed record ColumnTypes(string Number, string Key, string Bytes, string Text, string Clustered);
