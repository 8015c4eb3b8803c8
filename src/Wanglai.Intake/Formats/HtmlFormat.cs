using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Wanglai.Intake.Blocks;
using Wanglai.Intake.Decoding;
using Wanglai.Intake.Html;

namespace Wanglai.Intake.Formats;

/// <summary>
/// Web pages: the main text with its headings, tables and notes; no navigation, scripts or forms. Nothing is fetched, no script is run.
/// </summary>
public sealed class HtmlFormat : IDocumentFormat
{
    internal const string Name = "html";

    // The tree of a page takes some twenty times its bytes.
    private const int LargestPage = 32 << 20;

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => IsPage(bytes);

    /// <summary>Whether the bytes begin as a page does.</summary>
    internal static bool IsPage(ReadOnlySpan<byte> bytes) => HtmlDecoder.BeginsAsPage(bytes);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Bytes.Length > LargestPage)
        {
            return new FormatReading.Failure(IntakeProblems.TooLarge(file.Path, LargestPage));
        }

        return HtmlDecoder.Decode(file.Bytes.Span) is not DecodingOutcome.Decoded decoded ? new TextFormat().Read(file)
            : PageDepth.IsTooMuch(decoded.Text) ? new FormatReading.Failure(FormatProblems.Damaged(file.Path, "HTML"))
            : Of(decoded.Text, file);
    }

    private static FormatReading Of(string text, OriginalFile file)
    {
        using var page = new HtmlParser().ParseDocument(text);
        var writer = new BlockWriter();
        new HtmlBlocks(writer).Read(page);
        return writer.Finish(file, Name, HtmlMetadata.Of(page));
    }
}
