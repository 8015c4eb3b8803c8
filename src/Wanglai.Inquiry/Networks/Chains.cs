using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Time;

namespace Wanglai.Inquiry.Networks;

/// <summary>Through whom two parties are tied: the shortest chains between them, as of a time.</summary>
/// <param name="From">Where the chains begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="When">The time asked for.</param>
/// <param name="Steps">How many ties each chain has; null where there is none.</param>
/// <param name="Shortest">The shortest chains, by the names along them; not all where there are very many.</param>
/// <param name="IsCut">Whether there are more of them.</param>
public sealed record Chains(PartyLabel From, PartyLabel To, Edtf When, int? Steps, ImmutableArray<Chain> Shortest, bool IsCut)
{
    private const int Most = 20;

    /// <summary>The chains between two parties (their one names). Unnamed groups, countries and places tie nobody.</summary>
    public static Chains Between(ClaimBook book, string from, string to, Edtf when)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(when);
        var ties = new Ties(book, when);
        var before = Search(ties, from, to);
        var paths = before.ContainsKey(to) && from != to ? Paths(before, from, to).Take(Most + 1).ToList() : [];
        var shortest = paths.Take(Most).Select(p => new Chain([.. p.Select(book.Label)], [.. p.Zip(p.Skip(1)).Select(s => new ChainLink([.. ties.Between(s.First, s.Second)]))]));
        return new(book.Label(from), book.Label(to), when, paths.Count > 0 ? paths[0].Count - 1 : null, [.. shortest], paths.Count > Most);
    }

    /// <summary>For each party reached, those one step nearer to the beginning (breadth first).</summary>
    private static Dictionary<string, List<string>> Search(Ties ties, string from, string to)
    {
        var before = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [from] = [] };
        var edge = new List<string> { from };
        while (edge.Count > 0 && !before.ContainsKey(to))
        {
            var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var (near, far) in edge.SelectMany(n => ties.Neighbours(n).Select(far => (n, far))).Where(s => !before.ContainsKey(s.far) && (s.far == to || ties.IsLink(s.far))))
            {
                if (!next.TryGetValue(far, out var nearer))
                {
                    next[far] = nearer = [];
                }

                nearer.Add(near);
            }

            foreach (var (far, nearer) in next)
            {
                before[far] = [.. nearer.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            }

            edge = [.. next.Keys.Order(StringComparer.Ordinal)];
        }

        return before;
    }

    private static IEnumerable<List<string>> Paths(Dictionary<string, List<string>> before, string from, string to)
    {
        if (from == to)
        {
            yield return [from];
            yield break;
        }

        foreach (var path in before[to].SelectMany(near => Paths(before, from, near)))
        {
            yield return [.. path, to];
        }
    }
}

/// <summary>A chain of parties.</summary>
/// <param name="Parties">The parties, from one end to the other.</param>
/// <param name="Links">The ties between each and the next.</param>
public sealed record Chain(ImmutableArray<PartyLabel> Parties, ImmutableArray<ChainLink> Links);

/// <summary>What ties two parties of a chain.</summary>
/// <param name="Ties">The ties, by kind; one at least.</param>
public sealed record ChainLink(ImmutableArray<NetworkEdge> Ties);
