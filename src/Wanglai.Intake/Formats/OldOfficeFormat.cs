using System.Collections.Immutable;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Programs;

namespace Wanglai.Intake.Formats;

/// <summary>
/// The texts of older and other office programs (doc, wps, rtf, odt), which LibreOffice turns into docx without running a macro in them, where it
/// is installed.
/// </summary>
public sealed class OldOfficeFormat : IDocumentFormat
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private static readonly ExternalProgram Office = new("soffice");

    private readonly DocxFormat _docx = new();

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".doc", ".dot", ".wps", ".rtf", ".odt"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) =>
        CompoundFile.IsOldText(bytes) || bytes.StartsWith("{\\rtf"u8) || OfficePackage.IsOfType(bytes, "application/vnd.oasis.opendocument.text"u8);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (CompoundFile.IsEncryptedPackage(file.Bytes.Span))
        {
            return new FormatReading.Failure(FormatProblems.Encrypted(file.Path));
        }

        if (!Recognises(file.Bytes.Span))
        {
            // A web page or a text that is called .doc, as old sites hand them out.
            return HtmlFormat.IsPage(file.Bytes.Span) ? new HtmlFormat().Read(file) : new TextFormat().Read(file);
        }

        if (ArchiveGuard.IsArchive(file.Bytes.Span) && ArchiveGuard.Check(file.Path, file.Bytes) is { } problem)
        {
            return new FormatReading.Failure(problem);
        }

        using var scratch = new ScratchFolder();
        var original = scratch.Write("text" + Extension(file.Bytes.Span), file.Bytes);
        var profile = new Uri(Path.Combine(scratch.Path, "profile")).AbsoluteUri;
        var end = Office.Run(
            ["--headless", "--norestore", "--nologo", "--nolockcheck", $"-env:UserInstallation={profile}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", scratch.Path, original],
            Limit,
            _ => { });
        return end.Outcome switch
        {
            ProgramOutcome.Missing => new FormatReading.Failure(FormatProblems.ProgramMissing(file.Path, "doc/wps/rtf/odt", "LibreOffice", "libreoffice-writer")),
            ProgramOutcome.Cut => new FormatReading.Failure(FormatProblems.TooLong(file.Path, "LibreOffice", Limit)),
            _ => Converted(file, Path.Combine(scratch.Path, "text.docx")),
        };
    }

    private static string Extension(ReadOnlySpan<byte> bytes) => CompoundFile.Is(bytes) ? ".doc" : ArchiveGuard.IsArchive(bytes) ? ".odt" : ".rtf";

    // LibreOffice asks for a password on the screen that it does not have, and ends without a file.
    private FormatReading Converted(OriginalFile file, string docx)
    {
        if (!File.Exists(docx))
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "Word"));
        }

        using var stream = new FileStream(docx, FileMode.Open, FileAccess.Read);
        return BoundedBytes.Read(stream, (int)DocumentReader.DefaultLargestFile) is { } bytes
            ? _docx.Read(file with { Bytes = bytes })
            : new FormatReading.Failure(FormatProblems.Bomb(file.Path, DocumentReader.DefaultLargestFile));
    }
}
