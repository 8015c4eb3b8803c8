namespace Wanglai.Exchange.Tables;

/// <summary>A column of a table, as its data dictionary tells of it.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Sort">What its cells hold.</param>
/// <param name="English">What it means.</param>
/// <param name="Chinese">The same, in Chinese.</param>
/// <param name="Required">Whether each row has a value.</param>
public sealed record TableColumn(string Name, ColumnSort Sort, string English, string Chinese, bool Required = false);

/// <summary>What the cells of a column hold.</summary>
public enum ColumnSort
{
    /// <summary>Words, just as they are.</summary>
    Words,

    /// <summary>Words that may be missing or empty, which differ: what consists of quotation marks alone, or of nothing, has two more of them.</summary>
    WordsOrNone,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A time, EDTF.</summary>
    Edtf,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A moment, UTC.</summary>
    Moment,
}
