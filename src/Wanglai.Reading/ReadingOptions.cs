namespace Wanglai.Reading;

/// <summary>How to read a document.</summary>
public sealed record ReadingOptions
{
    /// <summary>Whose dealings the document tells, where the document's metadata do not say; null to find it from the text.</summary>
    public string? About { get; init; }

    /// <summary>True to keep for every claim how it came about.</summary>
    public bool Explain { get; init; }

    /// <summary>Claims less certain than this (0 to 1) are left out.</summary>
    public double MinConfidence { get; init; }
}
