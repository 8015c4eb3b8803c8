using Wanglai.Evaluation.Figures;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>How well one source was read.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Kinds">The sums for each kind of claim that the gold or the reading has.</param>
/// <param name="Differences">Where the reading is not the gold, in the order of the text.</param>
/// <param name="Verdicts">Each claim read, with how much of it is right; in no order.</param>
public sealed record SourceResult(
    string Source,
    IReadOnlyDictionary<ClaimKind, Tally> Kinds,
    IReadOnlyList<ClaimDifference> Differences,
    IReadOnlyList<Verdict> Verdicts);
