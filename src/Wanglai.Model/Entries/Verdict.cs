namespace Wanglai.Model.Entries;

/// <summary>What a reviewer finds of a claim.</summary>
public enum Verdict
{
    /// <summary>The source says so.</summary>
    Accepted,

    /// <summary>The source does not say so.</summary>
    Rejected,

    /// <summary>The source says something like it; the correction tells what.</summary>
    Corrected,
}
