using System.Collections.Immutable;

namespace Wanglai.Reports.Documents;

/// <summary>A part of a report.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for a chapter, 2 for a part of it.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph of what sources tell.</summary>
/// <param name="Statements">Its sentences, each with its note.</param>
public sealed record Prose(ImmutableArray<Statement> Statements) : Block;

/// <summary>A paragraph about the report itself: how it was made, how a table is read. What a source tells never stands in one.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsWork">Whether it names a work in the list of sources.</param>
public sealed record Remark(ImmutableArray<Run> Words, bool IsWork = false) : Block
{
    /// <summary>A remark without any emphasis.</summary>
    public static Remark Of(string words) => new([new Run(words)]);
}

/// <summary>A table. Its head is said again on every page.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record Table(string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Width">Its part of the width, set against those of the others.</param>
/// <param name="IsNumber">Whether it holds figures.</param>
public sealed record TableColumn(string Title, int Width, bool IsNumber = false);

/// <summary>A row of a table.</summary>
public sealed record TableRow
{
    /// <summary>A row of <paramref name="cells"/>, one of which at least cites what the row rests on.</summary>
    /// <exception cref="ArgumentException">No cell has a note.</exception>
    public TableRow(params ImmutableArray<Cell> cells)
    {
        if (!cells.Any(c => c.Note is not null))
        {
            throw new ArgumentException("A row tells something, and nothing is told without a note.", nameof(cells));
        }

        Cells = cells;
    }

    /// <summary>Its cells, one a column.</summary>
    public ImmutableArray<Cell> Cells { get; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words; may be empty.</param>
/// <param name="Note">What it rests on; null where another cell of the row says it.</param>
public sealed record Cell(string Text, Note? Note = null);

/// <summary>A chart of figures that a table of the report gives with their notes: bars of one colour a series, upon each other.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Categories">What stands along the axis.</param>
/// <param name="Series">The figures.</param>
public sealed record Chart(string Title, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series) : Block;

/// <summary>The figures of one sort.</summary>
/// <param name="Name">What they count.</param>
/// <param name="Values">One for each category.</param>
public sealed record ChartSeries(string Name, ImmutableArray<int> Values);

/// <summary>Some words of one look.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsTitle">Whether they are the title of a work, which English sets in italics.</param>
public sealed record Run(string Text, bool IsTitle = false);
