namespace Wanglai.Model.Claims;

/// <summary>Whether what a claim tells came about, according to its source.</summary>
public enum Standing
{
    /// <summary>It happened.</summary>
    Asserted,

    /// <summary>It was proposed, invited or intended, and is not said to have happened.</summary>
    Planned,

    /// <summary>It was stopped or refused.</summary>
    Prevented,

    /// <summary>The source says that it did not happen.</summary>
    Denied,
}
