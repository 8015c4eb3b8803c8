using Wanglai.Model.Texts;

namespace Wanglai.Model.Sources;

/// <summary>A stretch of a document's text that stands together in the original: a paragraph, a cell, a note.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Span">Where it stands in the text; it is not empty.</param>
/// <param name="Place">Where it stands in the original.</param>
public sealed record PlacedBlock(BlockSort Sort, CodePointSpan Span, OriginalPlace Place);
