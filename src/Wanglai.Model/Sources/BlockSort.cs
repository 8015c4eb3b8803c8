namespace Wanglai.Model.Sources;

/// <summary>What a block of a document is, as its format tells.</summary>
public enum BlockSort
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title of the document, such as a news report's headline.</summary>
    Title,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>A cell of a table or sheet.</summary>
    Cell,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>What goes on with the block before it in another place: a paragraph's rest on the next page.</summary>
    Rest,
}
