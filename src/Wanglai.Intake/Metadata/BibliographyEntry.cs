namespace Wanglai.Intake.Metadata;

/// <summary>An entry of a bibliography, as a program for references exports it. What it does not tell is empty.</summary>
internal sealed record BibliographyEntry
{
    /// <summary>Its key.</summary>
    public string Key { get; init; } = "";

    /// <summary>The files that belong to it, as it names them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public string Title { get; init; } = "";

    /// <summary>Who wrote it, each as people write the name.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published: EDTF, or as the format writes it.</summary>
    public string Issued { get; init; } = "";

    /// <summary>The journal, newspaper or book that it stands in.</summary>
    public string Container { get; init; } = "";

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public string Pages { get; init; } = "";

    public string Publisher { get; init; } = "";

    /// <summary>Where the publisher sits.</summary>
    public string City { get; init; } = "";

    /// <summary>The archive with the file number.</summary>
    public string Archive { get; init; } = "";

    public string Address { get; init; } = "";
}
