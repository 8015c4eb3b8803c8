using Wanglai.Model.Texts;

namespace Wanglai.Evaluation;

/// <summary>Decides which claim read answers to which claim of the gold.</summary>
internal static class ClaimPairing
{
    private const double LeastOverlap = 0.3;

    /// <summary>
    /// Pairs of indexes with what the two share. Each claim is in one pair at most; the pairs that share most slots are taken first,
    /// of those the ones whose claims are of like size, then the later ones.
    /// </summary>
    public static IReadOnlyList<(int Gold, int Read, SlotComparison Slots)> Pair(IReadOnlyList<ClaimForm> gold, IReadOnlyList<ClaimForm> read)
    {
        var candidates =
            from g in Enumerable.Range(0, gold.Count)
            from r in Enumerable.Range(0, read.Count)
            where CanMatch(gold[g], read[r])
            let slots = new SlotComparison(gold[g], read[r])
            where slots.SharedParties > 0 || (gold[g].Parties.Count == 0 && read[r].Parties.Count == 0)
            orderby slots.Hits descending, Math.Abs(read[r].Slots - gold[g].Slots), g descending, r descending
            select (Gold: g, Read: r, Slots: slots);
        var (goldTaken, readTaken) = (new HashSet<int>(), new HashSet<int>());
        return [.. candidates.ToList().Where(c => !goldTaken.Contains(c.Gold) && !readTaken.Contains(c.Read) && goldTaken.Add(c.Gold) && readTaken.Add(c.Read))];
    }

    /// <summary>The same kind; both came about, or neither did; the evidence lies at the same place.</summary>
    private static bool CanMatch(ClaimForm gold, ClaimForm read) =>
        gold.Claim.Kind == read.Claim.Kind && gold.CameAbout == read.CameAbout && Overlap(gold.Claim.Evidence.Span, read.Claim.Evidence.Span);

    /// <summary>Three tenths of the shorter are in both, and what was read is not much longer than the gold.</summary>
    private static bool Overlap(CodePointSpan gold, CodePointSpan read)
    {
        var common = Math.Min(gold.End, read.End) - Math.Max(gold.Start, read.Start);
        return common > 0 && common >= LeastOverlap * Math.Min(gold.Length, read.Length) && read.Length <= (2.5 * gold.Length) + 20;
    }
}
