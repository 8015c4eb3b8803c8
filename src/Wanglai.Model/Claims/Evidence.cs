using Wanglai.Model.Texts;

namespace Wanglai.Model.Claims;

/// <summary>Where a claim stands in its source: the file's name, the range, and those very words.</summary>
/// <param name="Source">The source's file name.</param>
/// <param name="Span">The range in code points of the source as read.</param>
/// <param name="Quote">The source's own text at the range, unchanged.</param>
public sealed record Evidence(string Source, CodePointSpan Span, string Quote);
