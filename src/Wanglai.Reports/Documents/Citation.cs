using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Reports.Documents;

/// <summary>
/// A passage cited, with the work that it stands in and its place in the original. There is none whose words were not compared with the
/// text that the ledger keeps.
/// </summary>
public sealed record Citation
{
    private Citation(Passage passage, CitedWork work, OriginalPlace place) => (Passage, Work, Place) = (passage, work, place);

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The work.</summary>
    public CitedWork Work { get; }

    /// <summary>Where in the original the passage begins.</summary>
    public OriginalPlace Place { get; }

    /// <summary>The citation of <paramref name="passage"/> where its quote is what stands there in <paramref name="text"/>; null where it is not.</summary>
    public static Citation? Checked(Passage passage, CitedWork work, OriginalPlace? place, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(text);
        return passage.Span.End <= text.Length && text.Quote(passage.Span) == passage.Quote
            ? new(passage, work, place ?? OriginalPlace.OfLine(text, passage.Span))
            : null;
    }
}

/// <summary>A source as a bibliography names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Metadata">What is known of it.</param>
public sealed record CitedWork(SourceId Id, string Name, SourceMetadata Metadata);
