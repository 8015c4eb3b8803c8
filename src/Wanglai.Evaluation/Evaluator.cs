using Wanglai.Evaluation.Figures;
using Wanglai.Evaluation.Names;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Evaluation;

/// <summary>
/// Scores claims that were read against claims that a person made of the same text (the gold). A pure function.
/// </summary>
/// <remarks>
/// <para>A claim read can answer to a claim of the gold where both are of one kind; both came about, or neither did; their evidence
/// overlaps by three tenths of the shorter, and that of the claim read is no longer than two and a half times the gold's and twenty
/// characters; they share a party in a role, or neither has any. The best pairs are taken first.</para>
/// <para>A claim is worth its slots: itself, its standing where it is not asserted, its time, each party in its role, each count.
/// Another change makes the first worth half. Slots of claims that answer to nothing are misses of the gold and false alarms of the
/// reading; a claim whose quote is not what stands in the source is a false alarm whole.</para>
/// </remarks>
public sealed class Evaluator(NameFold fold, NameGroups groups)
{
    /// <summary>Scores what was read of one source.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="gold">The claims that should have been read.</param>
    /// <param name="read">The claims that were.</param>
    public SourceResult Score(string source, SourceText text, IEnumerable<Claim> gold, IEnumerable<Claim> read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(read);
        var asked = Forms(gold);
        var quoted = read.ToLookup(claim => Quotation.IsTrue(claim, text));
        var found = Forms(quoted[true].Select(claim => Quotation.AtLastPlace(claim, text)));
        var misquoted = quoted[false].Select(claim => new ClaimForm(claim, fold, groups)).ToList();
        var pairs = ClaimPairing.Pair(asked, found);
        var answered = pairs.Select(p => p.Gold).ToHashSet();
        var used = pairs.Select(p => p.Read).ToHashSet();

        var counted = asked.Select(g => (g.Claim.Kind, Tally.OfGold(g)))
            .Concat(found.Select(r => (r.Claim.Kind, Tally.OfRead(r))))
            .Concat(misquoted.Select(r => (r.Claim.Kind, Tally.OfRead(r) with { Misquoted = 1 })))
            .Concat(pairs.Select(p => (asked[p.Gold].Claim.Kind, Tally.OfPair(asked[p.Gold], found[p.Read], p.Slots))));
        var differences = misquoted.Select(r => new ClaimDifference(DifferenceKind.Misquoted, source, null, r.Claim, []))
            .Concat(asked.Where((_, i) => !answered.Contains(i)).Select(g => new ClaimDifference(DifferenceKind.Missed, source, g.Claim, null, [])))
            .Concat(pairs.Select(p => new ClaimDifference(DifferenceKind.Partly, source, asked[p.Gold].Claim, found[p.Read].Claim, [.. p.Slots.Differences()])).Where(d => d.Slots.Count > 0))
            .Concat(found.Where((_, i) => !used.Contains(i)).Select(r => new ClaimDifference(DifferenceKind.Extra, source, null, r.Claim, [])));
        var verdicts = pairs.Select(p => new Verdict(found[p.Read].Claim, found[p.Read].Slots, p.Slots.Hits, p.Slots.SameChange))
            .Concat(found.Where((_, i) => !used.Contains(i)).Concat(misquoted).Select(r => new Verdict(r.Claim, r.Slots, 0, false)));
        return new SourceResult(
            source,
            counted.GroupBy(c => c.Kind, c => c.Item2).ToDictionary(k => k.Key, Tally.Sum),
            [.. differences.OrderBy(d => d.Place.Start).ThenBy(d => d.Place.End)],
            [.. verdicts]);
    }

    private List<ClaimForm> Forms(IEnumerable<Claim> claims) => [.. ClaimMerging.Merge(claims, fold).Select(c => new ClaimForm(c, fold, groups))];
}
