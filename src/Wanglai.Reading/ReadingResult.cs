using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Reading;

/// <summary>What a document was read to say.</summary>
/// <param name="Claims">The claims, in the order of the text.</param>
/// <param name="Trace">How each came about, parallel to <paramref name="Claims"/>; empty unless asked for.</param>
/// <param name="Problems">What the reader could not deal with.</param>
public sealed record ReadingResult(IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimTrace> Trace, IReadOnlyList<Problem> Problems)
{
    /// <summary>How each sentence was taken apart, in the order of the text; empty unless asked for.</summary>
    public IReadOnlyList<SentenceTrace> Sentences { get; init; } = [];
}
