namespace Wanglai.Ledger.Chain;

/// <summary>Deals work on many items out to the processors: hashing and writing the claims of a large batch.</summary>
internal static class Shares
{
    private const int Share = 512;

    /// <summary>Does <paramref name="work"/> on [from, to) for stretches that together are [0, <paramref name="count"/>), on several threads where there are many.</summary>
    public static void Of(int count, Action<int, int> work)
    {
        if (count <= Share)
        {
            work(0, count);
            return;
        }

        Parallel.For(0, (count + Share - 1) / Share, n => work(n * Share, Math.Min(count, (n + 1) * Share)));
    }
}
