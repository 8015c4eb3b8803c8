namespace Wanglai.Inquiry.Chronicles;

/// <summary>By what a chronicle is divided.</summary>
public enum ChronicleGrouping
{
    /// <summary>By year.</summary>
    Year,

    /// <summary>By decade.</summary>
    Decade,
}
