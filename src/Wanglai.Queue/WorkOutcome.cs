using Wanglai.Model.Problems;

namespace Wanglai.Queue;

/// <summary>What came of a document that a worker took in hand. Work that throws is tried again.</summary>
public abstract record WorkOutcome
{
    private WorkOutcome()
    {
    }

    /// <summary>It is recorded.</summary>
    /// <param name="Source">The id of the source in the ledger.</param>
    /// <param name="ClaimsAdded">How many claims were added; none where the ledger had the same reading before.</param>
    public sealed record Done(string Source, int ClaimsAdded) : WorkOutcome;

    /// <summary>It can never be read as it is.</summary>
    public sealed record Failed(Problem Problem) : WorkOutcome;

    /// <summary>It could not be read or recorded now and is tried again later; no work says this, the queue does.</summary>
    public sealed record Again(Problem Problem, TimeSpan After) : WorkOutcome;
}
