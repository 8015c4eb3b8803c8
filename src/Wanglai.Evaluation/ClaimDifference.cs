using Wanglai.Model.Claims;
using Wanglai.Model.Texts;

namespace Wanglai.Evaluation;

/// <summary>A place at which the reading is not the gold.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Source">The source's name.</param>
/// <param name="Gold">The claim that should have been read; null where none should.</param>
/// <param name="Read">The claim that was read; null where none was.</param>
/// <param name="Slots">For a claim partly right: the slots that differ; else empty.</param>
public sealed record ClaimDifference(DifferenceKind Kind, string Source, Claim? Gold, Claim? Read, IReadOnlyList<SlotDifference> Slots)
{
    /// <summary>Where in the source.</summary>
    public CodePointSpan Place => (Gold ?? Read!).Evidence.Span;
}

/// <summary>In what way a reading is not the gold.</summary>
public enum DifferenceKind
{
    /// <summary>A claim of the gold to which none that was read answers.</summary>
    Missed,

    /// <summary>A claim read that answers to none of the gold.</summary>
    Extra,

    /// <summary>A claim read that answers to one of the gold, and differs in some slot.</summary>
    Partly,

    /// <summary>A claim whose quote is not what stands in its source.</summary>
    Misquoted,
}
