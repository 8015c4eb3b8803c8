using System.Collections.Immutable;
using Wanglai.Intake.Decoding;
using Wanglai.Model.Texts;

namespace Wanglai.Intake.Formats;

/// <summary>
/// Plain text and Markdown. The text is the file's own: of Markdown, too, the source as it stands, so that every offset is one into
/// the file that the user has open.
/// </summary>
public sealed class TextFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".txt", ".text", ".md", ".markdown"];

    /// <summary>False: any bytes may be some text.</summary>
    public bool Recognises(ReadOnlySpan<byte> bytes) => false;

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TextDecoder.Decode(file.Bytes.Span) switch
        {
            DecodingOutcome.Decoded decoded => Of(decoded, file),
            DecodingOutcome.NotText other => new FormatReading.Failure(IntakeProblems.NotText(file.Path, other.Kind)),
            DecodingOutcome.Damaged damaged => new FormatReading.Failure(IntakeProblems.Undecodable(file.Path, damaged.Encoding, damaged.Offset, damaged.Value)),
            DecodingOutcome.Foreign foreign => new FormatReading.Failure(IntakeProblems.UnknownEncoding(file.Path, foreign.Offset, foreign.Value)),
            _ => throw new InvalidOperationException("A decoding outcome without a reading."),
        };
    }

    private static FormatReading Of(DecodingOutcome.Decoded decoded, OriginalFile file)
    {
        if (decoded.Text.AsSpan().IsWhiteSpace())
        {
            return new FormatReading.Failure(IntakeProblems.Empty(file.Path));
        }

        return new FormatReading.Text(new SourceText(decoded.Text), decoded.Encoding);
    }
}
