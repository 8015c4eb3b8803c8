using System.Collections.Immutable;

namespace Wanglai.Reports.Sheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name: at most 31 characters, none of <c>[]:*?/\</c>.</param>
/// <param name="Columns">Its columns; their titles are its first row.</param>
/// <param name="Rows">The rows under it.</param>
/// <param name="Filters">Whether its head offers to filter.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<ImmutableArray<SheetCell>> Rows, bool Filters = true);

/// <summary>A column.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="Wraps">Whether long words are broken into lines.</param>
internal sealed record SheetColumn(string Title, double Width, bool Wraps = false);

/// <summary>A cell: some words, a number, or a formula with the number that it gives now.</summary>
/// <param name="Text">The words; null for a number or nothing.</param>
/// <param name="Number">The number; null for words or nothing.</param>
/// <param name="Formula">The formula, without its equals sign; null where there is none.</param>
internal readonly record struct SheetCell(string? Text, decimal? Number, string? Formula = null)
{
    public static SheetCell Of(string text) => new(text, null);

    public static SheetCell Of(decimal? number) => new(null, number);

    public static SheetCell Of(string formula, decimal now) => new(null, now, formula);
}
