namespace Wanglai.Inquiry.Searching;

/// <summary>The part of BM25 that tells how often a word stands in a text of some length (S. Robertson and H. Zaragoza, “The Probabilistic Relevance Framework”, 2009).</summary>
internal static class Saturation
{
    private const double K = 1.2;
    private const double B = 0.75;

    /// <summary>0 for never, towards 2.2 for often.</summary>
    public static double Of(int count, int length, double mean) => count * (K + 1) / (count + (K * (1 - B + (B * length / Math.Max(1, mean)))));
}
