using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange;

/// <summary>How exports that people read cite a passage.</summary>
internal static class Citations
{
    /// <summary>The source's name and, where the original has such, page, paragraph or cell: <c>往来.pdf, p. 12, ¶ 3</c>.</summary>
    public static string Of(Evidence evidence, OriginalPlace? place) => place?.In(Language.English) is { Length: > 0 } words ? $"{evidence.Source}, {words}" : evidence.Source;
}
