using Wanglai.Evaluation.Figures;
using Wanglai.Model.Claims;

namespace Wanglai.Evaluation;

/// <summary>How well a set of sources was read.</summary>
/// <param name="Sources">Source by source.</param>
public sealed record EvaluationReport(IReadOnlyList<SourceResult> Sources)
{
    /// <summary>The sums over the core kinds of claim: the headline.</summary>
    public Tally Core => Over(Sources, ClaimVocabulary.IsCore);

    /// <summary>The sums over stance and context.</summary>
    public Tally Soft => Over(Sources, kind => !ClaimVocabulary.IsCore(kind));

    /// <summary>The sums over all kinds.</summary>
    public Tally All => Over(Sources, _ => true);

    /// <summary>How confidence and being right go together, over the claims read of the core kinds.</summary>
    public IReadOnlyList<ConfidenceBand> Calibration =>
        ConfidenceBand.Of(Sources.SelectMany(s => s.Verdicts).Where(v => ClaimVocabulary.IsCore(v.Claim.Kind)));

    /// <summary>The sums for one kind.</summary>
    public Tally Of(ClaimKind kind) => Over(Sources, k => k == kind);

    /// <summary>The sums of one source over the core kinds.</summary>
    public static Tally CoreOf(SourceResult source) => Over([source], ClaimVocabulary.IsCore);

    private static Tally Over(IReadOnlyList<SourceResult> sources, Func<ClaimKind, bool> which) =>
        Tally.Sum(sources.SelectMany(s => s.Kinds).Where(k => which(k.Key)).Select(k => k.Value));
}
