using Wanglai.Time;

namespace Wanglai.Model.Sources;

/// <summary>What is known about a document besides its words. Every part is null where it is not known.</summary>
public sealed record SourceMetadata
{
    /// <summary>Nothing known.</summary>
    public static SourceMetadata Empty { get; } = new();

    /// <summary>When the document was written or published.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The organisation whose dealings the document tells.</summary>
    public string? About { get; init; }

    /// <summary>The document's title.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published, or the archive and file number.</summary>
    public string? Publication { get; init; }
}
