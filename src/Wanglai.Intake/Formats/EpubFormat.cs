using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Decoding;
using Wanglai.Intake.Html;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Intake.Formats;

/// <summary>Electronic books (EPUB 2 and 3): the chapters in the order in which they are to be read.</summary>
public sealed class EpubFormat : IDocumentFormat
{
    internal const string Name = "epub";

    private const string Container = "META-INF/container.xml";

    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".epub"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => OfficePackage.Holds(bytes, "META-INF/container.xml"u8);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ArchiveGuard.Check(file.Path, file.Bytes) is { } problem)
        {
            return new FormatReading.Failure(problem);
        }

        try
        {
            using var archive = ArchiveGuard.Open(file.Bytes);
            return archive.GetEntry("META-INF/encryption.xml") is not null && archive.GetEntry("META-INF/rights.xml") is not null
                ? new FormatReading.Failure(FormatProblems.Encrypted(file.Path))
                : Of(archive, file);
        }
        catch (Exception error) when (ArchiveGuard.IsDamage(error) || error is XmlException or InvalidOperationException or KeyNotFoundException)
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "EPUB"));
        }
    }

    private static FormatReading Of(ZipArchive archive, OriginalFile file)
    {
        var path = Elements(Xml(archive, Container), "rootfile").Select(r => (string?)r.Attribute("full-path")).First(p => p is not null)!;
        var package = Xml(archive, path);
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : "";
        var items = Elements(package, "item").Where(i => i.Attribute("id") is not null).DistinctBy(i => i.Attribute("id")!.Value).ToDictionary(i => i.Attribute("id")!.Value);
        var writer = new BlockWriter();
        var blocks = new HtmlBlocks(writer);
        foreach (var reference in Elements(package, "itemref").Select(r => (string?)r.Attribute("idref")).OfType<string>())
        {
            if (items.TryGetValue(reference, out var item) && !((string?)item.Attribute("properties") ?? "").Contains("nav", StringComparison.Ordinal)
                && archive.GetEntry(folder + Uri.UnescapeDataString((string?)item.Attribute("href") ?? "")) is { } chapter
                && HtmlDecoder.Decode(Bytes(chapter)) is DecodingOutcome.Decoded text
                && !PageDepth.IsTooMuch(text.Text))
            {
                using var page = new HtmlParser().ParseDocument(text.Text);
                blocks.Read(page);
            }
        }

        return writer.Finish(file, Name, Metadata(package));
    }

    private static SourceMetadata Metadata(XDocument package) => new()
    {
        Title = First(package, "title"),
        Author = First(package, "creator"),
        Publication = First(package, "publisher"),
        Date = First(package, "date") is { Length: >= 4 } date && Edtf.TryParse(date.Length > 10 ? date[..10] : date, out var day) ? day : null,
    };

    private static string? First(XDocument package, string name) =>
        package.Descendants(Dc + name).Select(e => BlockWriter.Clean(e.Value)).FirstOrDefault(v => v.Length > 0);

    private static IEnumerable<XElement> Elements(XDocument document, string name) => document.Descendants().Where(e => e.Name.LocalName == name);

    private static XDocument Xml(ZipArchive archive, string name)
    {
        using var stream = (archive.GetEntry(name) ?? throw new InvalidDataException(name)).Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
