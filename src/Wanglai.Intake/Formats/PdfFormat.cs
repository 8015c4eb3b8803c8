using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Pdf;
using Wanglai.Intake.Programs;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Formats;

/// <summary>
/// PDF, by the program <c>pdftotext</c> of poppler: pages, paragraphs, headings, tables and footnotes, told by how the lines stand. Pages that are
/// pictures are recognised with tesseract where it and its Chinese are installed.
/// </summary>
public sealed class PdfFormat : IDocumentFormat
{
    internal const string Name = "pdf";

    // The mark may stand behind some bytes of a mail program.
    private const int MarkWithin = 1024;

    // What a page that is a picture has in words is a stamp or a page number.
    private const int FewLetters = 10;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly ExternalProgram Poppler = new("pdftotext");

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF-"u8);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Bytes.Span[..Math.Min(MarkWithin, file.Bytes.Length)].IndexOf("%PDF-"u8) < 0)
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "PDF"));
        }

        var pages = new List<PdfPage>();
        var end = Poppler.Run(["-bbox-layout", "-enc", "UTF-8", "-", "-"], Limit, output => pages = BoxReader.Read(output), file.Bytes);
        return end switch
        {
            { Outcome: ProgramOutcome.Missing } => new FormatReading.Failure(FormatProblems.ProgramMissing(file.Path, "PDF", Poppler.Name, "poppler-utils")),
            { Outcome: ProgramOutcome.Cut } => new FormatReading.Failure(FormatProblems.TooLong(file.Path, Poppler.Name, Limit)),
            { Outcome: ProgramOutcome.Failed } when IsAboutPassword(end.Complaint) => new FormatReading.Failure(FormatProblems.Encrypted(file.Path)),
            { Outcome: ProgramOutcome.Failed } => new FormatReading.Failure(FormatProblems.Damaged(file.Path, "PDF")),
            _ when pages.Count == 0 => new FormatReading.Failure(FormatProblems.Damaged(file.Path, "PDF")),
            _ => Of(pages, file),
        };
    }

    private static bool IsAboutPassword(string complaint) =>
        complaint.Contains("password", StringComparison.OrdinalIgnoreCase) || complaint.Contains("not allowed", StringComparison.OrdinalIgnoreCase) || complaint.Contains("security handler", StringComparison.OrdinalIgnoreCase);

    private static FormatReading Of(List<PdfPage> pages, OriginalFile file)
    {
        var unread = RecognisePictures(pages, file);
        if (unread.Count == pages.Count)
        {
            return new FormatReading.Failure(FormatProblems.Scanned(file.Path));
        }

        var writer = new BlockWriter();
        new PdfBlocks(writer).Read(pages);
        var reading = writer.Finish(file, Name, SourceMetadata.Empty);
        return reading is FormatReading.Text text && unread.Count > 0 ? text with { Remarks = [FormatProblems.PagesUnread(file.Path, Ranges(unread))] } : reading;
    }

    /// <summary>Has the words of pages without any recognised. Gives the numbers of those that have none after it and seem to be pictures.</summary>
    private static List<int> RecognisePictures(List<PdfPage> pages, OriginalFile file)
    {
        var without = pages.Where(p => p.Lines.Sum(l => l.Words.Length) < FewLetters).ToList();
        if (without.Count == 0 || !HoldsPictures(file.Bytes.Span))
        {
            return without.Count == pages.Count ? [.. pages.Select(p => p.Number)] : [];
        }

        using var recogniser = new PageRecogniser(file.Bytes);
        var unread = new List<int>();
        foreach (var page in without)
        {
            if (recogniser.Recognise(page) is { } recognised)
            {
                pages[page.Number - 1] = recognised;
            }
            else if (page.Lines.Count == 0)
            {
                unread.Add(page.Number);
            }
        }

        // Where words can be recognised, a page without any is blank.
        return recogniser.IsInstalled && unread.Count < pages.Count ? [] : unread;
    }

    // A file without a picture has blank pages, not scanned ones; one whose objects are packed may have some.
    private static bool HoldsPictures(ReadOnlySpan<byte> pdf) => pdf.IndexOf("/Image"u8) >= 0 || pdf.IndexOf("/ObjStm"u8) >= 0;

    private static string Ranges(List<int> pages)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (ranges.Count > 0 && ranges[^1].Last == page - 1)
            {
                ranges[^1] = (ranges[^1].First, page);
            }
            else
            {
                ranges.Add((page, page));
            }
        }

        return string.Join(", ", ranges.Select(r => r.First == r.Last ? Text(r.First) : $"{Text(r.First)}-{Text(r.Last)}"));

        static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
    }
}
