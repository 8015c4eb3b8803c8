using Wanglai.Ledger;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Web.Hosting;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Review;

/// <summary>
/// Records what visitors decide about claims. Whoever decides says what they had before them, by the number of the last decision on the
/// claim; where another person has decided since, nothing is recorded and they are told.
/// </summary>
internal sealed class Reviewing(OpenBooks books, LedgerDesk desk)
{
    // One at a time, whoever they are: between looking at the last decision and recording the next there is nobody else.
    private static readonly Lock Deciding = new();

    /// <summary>The claim with this id.</summary>
    /// <exception cref="WanglaiException">There is none.</exception>
    public RecordedClaim Find(string id) =>
        books.View.FindClaim(id) ?? throw new WanglaiException(SiteProblems.NoSuchPage("/claim/" + id));

    /// <summary>Records a decision.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="seen">The number of the last decision that the visitor saw; 0 for none.</param>
    /// <param name="decide">Makes the decision about the claim as it now stands.</param>
    /// <exception cref="WanglaiException">Somebody else decided meanwhile (WL-S007), or the ledger refuses.</exception>
    public RecordedClaim Decide(string id, long seen, Func<RecordedClaim, Decision> decide)
    {
        lock (Deciding)
        {
            var claim = Find(id);
            if (claim.Verdict is { } verdict && verdict.Sequence != seen)
            {
                throw new WanglaiException(SiteProblems.DecidedMeanwhile(claim.Id, verdict.Decision.Signature.By));
            }

            desk.Decide(decide(claim));
            return claim;
        }
    }

    /// <summary>Who decides, and why.</summary>
    /// <exception cref="WanglaiException">The visitor has not said who they are (WL-S008).</exception>
    public static Signature Sign(Visitor visitor, string? why) =>
        new(visitor.Name ?? throw new WanglaiException(SiteProblems.NobodyDecides()), string.IsNullOrWhiteSpace(why) ? null : why.Trim());
}
