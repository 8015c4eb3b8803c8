using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Time;

namespace Wanglai.Inquiry.Networks;

/// <summary>
/// Whose claims a question about a network still needs, in a ledger that is too large to be read whole: a ring of parties is read, which
/// tells who the next ring are, until the answer can change no more (see <see cref="NeighbourhoodReader.With"/>).
/// </summary>
public static class Widening
{
    /// <summary>Those whose claims <see cref="Network.Around"/> needs besides the claims of <paramref name="read"/>; empty where it needs no more.</summary>
    /// <param name="book">What has been read, narrowed as the question narrows it.</param>
    /// <param name="party">The party in the middle, by its one name.</param>
    /// <param name="when">The time asked for.</param>
    /// <param name="steps">How wide the network is.</param>
    /// <param name="read">Those whose claims have all been read.</param>
    public static IReadOnlyCollection<string> ForNetwork(ClaimBook book, string party, Edtf when, int steps, IReadOnlySet<string> read) =>
        [.. new Ties(book, when).Rings(party).Take(steps).SelectMany(r => r).Where(n => !read.Contains(n))];

    /// <summary>Those whose claims <see cref="Chains.Between"/> needs besides the claims of <paramref name="read"/>, among them its two ends.</summary>
    public static IReadOnlyCollection<string> ForChains(ClaimBook book, string from, string to, Edtf when, IReadOnlySet<string> read)
    {
        var ties = new Ties(book, when);

        // All that passes through who is no further than two ties short of the end is told by the claims of those, and of the end.
        var length = Chains.Between(book, from, to, when).Steps;
        return ties.Rings(from).Take(length is { } steps ? Math.Max(0, steps - 1) : int.MaxValue)
            .Select(ring => ring.Where(n => ties.IsLink(n) && !read.Contains(n)).ToList())
            .FirstOrDefault(ring => ring.Count > 0) ?? [];
    }
}
