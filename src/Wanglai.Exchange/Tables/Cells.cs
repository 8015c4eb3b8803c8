using System.Globalization;

namespace Wanglai.Exchange.Tables;

/// <summary>Values as cells hold them.</summary>
internal static class Cells
{
    public static string Of(bool flag) => flag ? "true" : "false";

    public static string? Of(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    public static string OfNumber(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Words of which an empty cell means that there are none: those that are empty, or quotation marks alone, get two quotation marks more.</summary>
    public static string? Kept(string? words) => words is not null && words.All(c => c == '"') ? "\"\"" + words : words;

    /// <summary>The words that <see cref="Kept"/> wrote; null for an empty cell.</summary>
    public static string? Read(string cell) => cell.Length == 0 ? null : cell.Length > 1 && cell.All(c => c == '"') ? cell[2..] : cell;
}
