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

    /// <summary>Where this copy came from: who handed it in, the address it was fetched from, the shelf it stood on.</summary>
    public string? Origin { get; init; }

    /// <summary>Who may see it, in the user's own words, such as 公开, 内部 or 秘密. What the words mean to the site: <see cref="SecrecyWords"/>.</summary>
    public string? Confidentiality { get; init; }

    /// <summary>What is known here, and where nothing is, what <paramref name="other"/> knows.</summary>
    public SourceMetadata Over(SourceMetadata other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Date = Date ?? other.Date,
            About = About ?? other.About,
            Title = Title ?? other.Title,
            Author = Author ?? other.Author,
            Publication = Publication ?? other.Publication,
            Origin = Origin ?? other.Origin,
            Confidentiality = Confidentiality ?? other.Confidentiality,
        };
    }
}
