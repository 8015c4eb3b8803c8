using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Time;

namespace Wanglai.Inquiry.Networks;

/// <summary>Who is tied to whom, as of a time, around one party.</summary>
/// <param name="Party">The party in the middle.</param>
/// <param name="AskedWith">Those asked for as one with it, by name.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Nodes">The parties within reach, the middle too: by steps, then by name.</param>
/// <param name="Edges">The ties among them, by the names of both, then by kind.</param>
public sealed record Network(PartyLabel Party, ImmutableArray<PartyLabel> AskedWith, Edtf When, ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges)
{
    /// <summary>The network around <paramref name="party"/> (its one name), so many steps wide.</summary>
    public static Network Around(ClaimBook book, string party, Edtf when, int steps = 1)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        var ties = new Ties(book, when);
        var reached = ties.Rings(party).Take(steps + 1).SelectMany((ring, step) => ring.Select(n => (n, step))).ToDictionary(n => n.n, n => n.step, StringComparer.Ordinal);

        return new(
            book.Label(party),
            book.AskedWith(party),
            when,
            [.. reached.OrderBy(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => new NetworkNode(book.Label(r.Key), r.Value))],
            [
                .. reached.Keys.SelectMany(a => ties.Neighbours(a).Where(b => reached.ContainsKey(b)).Select(b => string.CompareOrdinal(a, b) <= 0 ? (A: a, B: b) : (A: b, B: a))).Distinct()
                    .OrderBy(p => p.A, StringComparer.Ordinal).ThenBy(p => p.B, StringComparer.Ordinal)
                    .SelectMany(p => ties.Between(p.A, p.B)),
            ]);
    }
}
