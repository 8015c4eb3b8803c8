using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Word;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Formats;

/// <summary>
/// Word files (docx): paragraphs, headings, tables, footnotes and endnotes. Deleted and hidden text, headers and footers, comments, tables of
/// contents and macros are left out.
/// </summary>
public sealed class DocxFormat : IDocumentFormat
{
    internal const string Name = "docx";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => OfficePackage.Holds(bytes, "word/document.xml"u8);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!ArchiveGuard.IsArchive(file.Bytes.Span))
        {
            return new FormatReading.Failure(CompoundFile.IsEncryptedPackage(file.Bytes.Span) ? FormatProblems.Encrypted(file.Path) : FormatProblems.Damaged(file.Path, "Word"));
        }

        if (ArchiveGuard.Check(file.Path, file.Bytes) is { } problem)
        {
            return new FormatReading.Failure(problem);
        }

        try
        {
            return Of(file);
        }
        catch (Exception error) when (ArchiveGuard.IsDamage(error) || error is XmlException or OpenXmlPackageException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "Word"));
        }
    }

    private static FormatReading Of(OriginalFile file)
    {
        using var stream = ArchiveGuard.Stream(file.Bytes);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        if (word.MainDocumentPart is not { } main)
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "Word"));
        }

        var writer = new BlockWriter();
        var styles = main.StyleDefinitionsPart is { } part ? WordStyles.Read(part.GetStream()) : WordStyles.None;
        var blocks = new WordBlocks(writer, styles);
        blocks.ReadBody(main.GetStream());
        if (main.FootnotesPart is { } footnotes)
        {
            blocks.ReadNotes(footnotes.GetStream(), "footnote");
        }

        if (main.EndnotesPart is { } endnotes)
        {
            blocks.ReadNotes(endnotes.GetStream(), "endnote");
        }

        return writer.Finish(file, Name, new SourceMetadata { Title = blocks.Title });
    }
}
