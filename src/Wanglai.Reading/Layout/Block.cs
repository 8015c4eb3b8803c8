using Wanglai.Model.Texts;

namespace Wanglai.Reading.Layout;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A numbered or bare heading: it names what the following blocks are about and claims nothing itself.</summary>
    Heading,

    /// <summary>The headline of a news report: it may claim.</summary>
    Headline,
}

/// <summary>A block of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the source.</param>
internal sealed record Block(BlockKind Kind, Utf16Span Span)
{
    /// <summary>Whether it is a cell behind another of the same row: the row's date goes for it, too.</summary>
    public bool GoesOnWithRow { get; init; }
}
