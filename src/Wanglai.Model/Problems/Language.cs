namespace Wanglai.Model.Problems;

/// <summary>A language in which Wanglai speaks to its users.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, in Simplified script.</summary>
    Chinese,
}
