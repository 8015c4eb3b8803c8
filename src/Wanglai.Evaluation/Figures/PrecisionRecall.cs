namespace Wanglai.Evaluation.Figures;

/// <summary>Precision, the share of what was read that is right; recall, the share of what should be read that was; from 0 to 1.</summary>
/// <param name="Precision">The precision; 0 where nothing was read.</param>
/// <param name="Recall">The recall; 0 where nothing was to be read.</param>
public readonly record struct PrecisionRecall(double Precision, double Recall)
{
    /// <summary>Their harmonic mean; 0 where both are 0.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    internal static PrecisionRecall Of(double hits, double read, double gold) => new(Share(hits, read), Share(hits, gold));

    internal static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
