using System.Collections.Immutable;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Formats;

/// <summary>What a format made of a file: its text, the documents in it, or the reason why there are none.</summary>
public abstract record FormatReading
{
    private FormatReading()
    {
    }

    /// <summary>The file's text.</summary>
    /// <param name="Content">The text, as evidence will quote it.</param>
    /// <param name="Encoding">The name of the encoding that the text was in; of an office file, the name of its format.</param>
    /// <param name="Places">Where in the original the blocks of the text stand; null where the text is the original.</param>
    public sealed record Text(SourceText Content, string Encoding, PlaceMap? Places = null) : FormatReading
    {
        /// <summary>What the file itself tells of its date, title and author. What the user's table of metadata says prevails.</summary>
        public SourceMetadata Metadata { get; init; } = SourceMetadata.Empty;

        /// <summary>What could not be read of the file, such as single pages.</summary>
        public ImmutableArray<Problem> Remarks { get; init; } = [];
    }

    /// <summary>The file holds others: an archive, a message with what is attached to it.</summary>
    /// <param name="Files">The files in it, in their order. Those in no format that is read are passed over, as in a folder.</param>
    public sealed record Several(ImmutableArray<OriginalFile> Files) : FormatReading
    {
        /// <summary>The text of the file itself: of a message, its body; null for an archive.</summary>
        public FormatReading? Itself { get; init; }

        /// <summary>What is wrong with single files in it.</summary>
        public ImmutableArray<Problem> Problems { get; init; } = [];
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="Problem">What to tell the user.</param>
    public sealed record Failure(Problem Problem) : FormatReading;
}
