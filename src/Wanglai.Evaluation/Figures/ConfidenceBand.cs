namespace Wanglai.Evaluation.Figures;

/// <summary>The claims read with a confidence of some tenth, and how many of them are right. A confidence means something where <see cref="Mean"/> and <see cref="Right"/> are near each other.</summary>
/// <param name="From">The least confidence of the band, inclusive.</param>
/// <param name="To">The end of the band, exclusive but for 1.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Mean">Their mean confidence.</param>
/// <param name="Right">The share of them that answer to a claim of the gold, with the same change.</param>
/// <param name="RightSlots">The share of their slots that are right.</param>
public sealed record ConfidenceBand(double From, double To, int Claims, double Mean, double Right, double RightSlots)
{
    private const int Bands = 10;

    /// <summary>The bands that hold a claim, the surest first. Claims without a confidence are in none.</summary>
    internal static IReadOnlyList<ConfidenceBand> Of(IEnumerable<Verdict> verdicts) =>
    [
        .. verdicts.Where(v => v.Claim.Confidence is not null)
            .GroupBy(v => BandOf(v.Claim.Confidence!.Value))
            .OrderByDescending(band => band.Key)
            .Select(band => new ConfidenceBand(
                band.Key / (double)Bands,
                (band.Key + 1) / (double)Bands,
                band.Count(),
                band.Average(v => v.Claim.Confidence!.Value),
                band.Average(v => v.IsRight ? 1.0 : 0),
                PrecisionRecall.Share(band.Sum(v => v.Hits), band.Sum(v => v.Slots)))),
    ];

    // In whole thousandths, as confidences are written: 0.7 is in the band that begins there, whatever 0.7 is in binary.
    private static int BandOf(double confidence) => Math.Min((int)Math.Round(confidence * 1000) / (1000 / Bands), Bands - 1);
}
