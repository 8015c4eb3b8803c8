using System.Collections.Immutable;

namespace Wanglai.Intake.Formats;

/// <summary>A format of files that Wanglai turns into text. One class a format; <see cref="FormatRegistry"/> chooses among them.</summary>
public interface IDocumentFormat
{
    /// <summary>The endings of file names in this format: lower case, with their dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>
    /// Whether the bytes themselves prove the format, whatever the file is called: a signature at the start, for instance.
    /// False where no bytes can prove it.
    /// </summary>
    bool Recognises(ReadOnlySpan<byte> bytes);

    /// <summary>Reads a file that is not empty. Throws nothing for a file that is damaged or of another format: that is a <see cref="FormatReading.Failure"/>.</summary>
    FormatReading Read(OriginalFile file);
}
