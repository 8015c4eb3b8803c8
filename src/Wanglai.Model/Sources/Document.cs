using Wanglai.Model.Texts;

namespace Wanglai.Model.Sources;

/// <summary>
/// A document as Intake hands it on: its text as decoded, with what is known about it.
/// </summary>
/// <param name="Name">The file name, without folders; it names the source in the evidence.</param>
/// <param name="Text">The text as decoded, nothing cleaned; of an office file, its words, a block a line.</param>
/// <param name="BytesHash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="Encoding">The name of the encoding that it was read with, such as <c>utf-8</c> or <c>gb18030</c>; of an office file, the name of its format, such as <c>pdf</c>.</param>
/// <param name="Metadata">What is known besides the words.</param>
public sealed record Document(string Name, SourceText Text, string BytesHash, string Encoding, SourceMetadata Metadata)
{
    /// <summary>What the blocks of the text are and where in the original they stand; null where the text is the original.</summary>
    public PlaceMap? Places { get; init; }
}
