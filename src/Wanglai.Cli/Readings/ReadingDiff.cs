using System.Collections.Immutable;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Cli.Readings;

/// <summary>What a reading changed in what counts of one document.</summary>
/// <param name="Added">Claims that count now and did not before.</param>
/// <param name="Superseded">Claims that counted before and do not any more.</param>
/// <param name="LeftAlone">Claims that the reading no longer finds, or finds otherwise, and that count because a person let them stand.</param>
internal sealed record ReadingDiff(ImmutableArray<RecordedClaim> Added, ImmutableArray<RecordedClaim> Superseded, ImmutableArray<RecordedClaim> LeftAlone)
{
    /// <summary>Compares what counts after a reading with what counted before.</summary>
    /// <param name="before">The current claims of the document before.</param>
    /// <param name="after">The current claims of the document now.</param>
    /// <param name="source">The document.</param>
    /// <param name="found">What the reading found.</param>
    public static ReadingDiff Of(IReadOnlyList<RecordedClaim> before, IReadOnlyList<RecordedClaim> after, SourceId source, IEnumerable<Claim> found)
    {
        var (was, isNow) = (before.Select(c => c.Id).ToHashSet(), after.Select(c => c.Id).ToHashSet());
        var read = found.Select(c => ClaimId.Of(source, c)).ToHashSet();
        return new(
            [.. after.Where(c => !was.Contains(c.Id))],
            [.. before.Where(c => !isNow.Contains(c.Id))],
            [.. after.Where(c => c.Verdict is not null && !read.Contains(c.Id))]);
    }
}
