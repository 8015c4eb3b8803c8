using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Reading.Times;

/// <summary>A time that a text names, and when that was.</summary>
public sealed record TimeExpression
{
    /// <summary>Its words in the folded text.</summary>
    public required Utf16Span Span { get; init; }

    /// <summary>When it was; null where nothing tells (次年 with no year before it), or where there is no such day (2月30日).</summary>
    public required Edtf? Value { get; init; }

    /// <summary>
    /// For 1979年建立关系后: when that happened, in which what came of it at once may lie, too. Null for all else.
    /// </summary>
    public Edtf? OfClause { get; init; }

    /// <summary>What the value rests on.</summary>
    public required TimeSource Source { get; init; }

    /// <summary>What it was counted from, where it rests on the text before or the document's date.</summary>
    public Edtf? CountedFrom { get; init; }

    /// <summary>
    /// True where the story moves to this time, so that 同年 or a bare month after it is counted from it; false for a time
    /// brought in only to compare with (比上年), for the years of a life in brackets, and for 目前, 近年来, 此后.
    /// </summary>
    public required bool MovesReference { get; init; }

    /// <summary>The finest unit that both ends of the value name; null where there is no value.</summary>
    public required EdtfPrecision? Precision { get; init; }

    /// <summary>True where the value leans on anything but the words themselves.</summary>
    public bool Relative => Source is TimeSource.TextBefore or TimeSource.DocumentDate;

    /// <summary>How the value was found, for people, in Chinese.</summary>
    public string How => Source switch
    {
        TimeSource.Written => "原文写明",
        TimeSource.TextBefore => CountedFrom is null ? "据上文推算" : $"据上文 {CountedFrom} 推算",
        TimeSource.DocumentDate => CountedFrom is null ? "据文献日期推算" : $"据文献日期 {CountedFrom} 推算",
        _ => "无从推定",
    };
}
