using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Parser;
using MimeKit;
using Wanglai.Intake.Archives;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Html;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Intake.Formats;

/// <summary>E-mail messages (eml): subject and text are a document, dated by the message; what is attached to it are others.</summary>
public sealed class EmailFormat : IDocumentFormat
{
    internal const string Name = "eml";

    // Deeper than a person forwards what was forwarded.
    private const int DeepestPart = 50;

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".eml"];

    /// <summary>False: a message begins like many a text.</summary>
    public bool Recognises(ReadOnlySpan<byte> bytes) => false;

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var stream = ArchiveGuard.Stream(file.Bytes);
            using var message = MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestPart }, stream);
            return message.Headers.Count == 0 ? new FormatReading.Failure(FormatProblems.Damaged(file.Path, "e-mail")) : Of(message, file);
        }
        catch (Exception error) when (error is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return new FormatReading.Failure(FormatProblems.Damaged(file.Path, "e-mail"));
        }
    }

    private static FormatReading.Several Of(MimeMessage message, OriginalFile file)
    {
        var files = ImmutableArray.CreateBuilder<OriginalFile>();
        foreach (var attached in message.Attachments.OfType<MimePart>().Where(a => a.FileName is { Length: > 0 } && a.Content is not null))
        {
            using var bytes = new MemoryStream();
            attached.Content!.DecodeTo(bytes);
            files.Add(new($"{file.Name}/{attached.FileName}", $"{file.Path}/{attached.FileName}", bytes.ToArray()));
        }

        var text = TextOf(message, file);
        var isNothing = text is FormatReading.Failure && files.Count > 0;
        return new FormatReading.Several(files.ToImmutable()) { Itself = isNothing ? null : text };
    }

    private static FormatReading TextOf(MimeMessage message, OriginalFile file)
    {
        var writer = new BlockWriter();
        if (message.TextBody is { } plain && !string.IsNullOrWhiteSpace(plain))
        {
            writer.Add(BlockSort.Title, message.Subject ?? "", new() { Paragraph = 1 });
            var paragraph = writer.IsEmpty ? 1 : 2;
            foreach (var line in plain.Split('\n'))
            {
                // What was answered to was said in a message of its own.
                paragraph += !line.StartsWith('>') && writer.Add(BlockSort.Paragraph, line, new() { Paragraph = paragraph }) ? 1 : 0;
            }
        }
        else if (message.HtmlBody is { } html && !PageDepth.IsTooMuch(html))
        {
            writer.Add(BlockSort.Title, message.Subject ?? "", new());
            using var page = new HtmlParser().ParseDocument(html);
            new HtmlBlocks(writer).Read(page);
        }

        return writer.Finish(file, Name, new SourceMetadata
        {
            Title = message.Subject is { } subject && BlockWriter.Clean(subject) is { Length: > 0 } title ? title : null,
            Author = message.From.Mailboxes.FirstOrDefault() is { } from ? string.IsNullOrWhiteSpace(from.Name) ? from.Address : from.Name : null,
            Date = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1900
                ? Edtf.Parse(message.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
        });
    }
}
