using System.Collections.Immutable;

namespace Wanglai.Intake.Formats;

/// <summary>The formats that a reader knows, in the order in which they are asked.</summary>
public sealed class FormatRegistry
{
    private readonly ImmutableArray<IDocumentFormat> _formats;
    private readonly IDocumentFormat _otherwise;

    /// <summary>A registry of <paramref name="formats"/>.</summary>
    /// <param name="otherwise">Reads what neither its bytes nor its name assign to a format.</param>
    /// <param name="formats">The others; of two that claim a file, the earlier has it.</param>
    public FormatRegistry(IDocumentFormat otherwise, params ReadOnlySpan<IDocumentFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        _otherwise = otherwise;
        _formats = [.. formats, otherwise];
    }

    /// <summary>The formats that Wanglai reads; docs/formats/documents.md tells what of each.</summary>
    public static FormatRegistry Default { get; } = new(
        new TextFormat(), new HtmlFormat(), new DocxFormat(), new PdfFormat(), new EpubFormat(), new WorkbookFormat(), new OldOfficeFormat(), new EmailFormat(), new ZipFormat());

    /// <summary>All the endings of file names that are read when a folder is given, sorted.</summary>
    public IEnumerable<string> Extensions => _formats.SelectMany(f => f.Extensions).Order(StringComparer.Ordinal);

    /// <summary>Whether a file of this name is read when the folder that holds it is given.</summary>
    public bool KnowsName(string fileName) => ByName(fileName) is not null;

    /// <summary>The format to read a file with: the one that its bytes prove, else the one that its name says, else text.</summary>
    public IDocumentFormat Choose(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _formats.FirstOrDefault(f => f.Recognises(file.Bytes.Span)) ?? ByName(file.Name) ?? _otherwise;
    }

    private IDocumentFormat? ByName(string fileName) =>
        _formats.FirstOrDefault(f => f.Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase));
}
