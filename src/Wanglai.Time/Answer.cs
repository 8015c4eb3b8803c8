namespace Wanglai.Time;

/// <summary>
/// An answer about what is not wholly known: Kleene's strong three-valued logic. The order of the values is that of truth,
/// so that <c>and</c> is the least and <c>or</c> the greatest of its parts.
/// </summary>
public enum Answer
{
    /// <summary>It is certainly not so.</summary>
    No = 0,

    /// <summary>It may be so and may be not.</summary>
    Unknown = 1,

    /// <summary>It is certainly so.</summary>
    Yes = 2,
}
