namespace Wanglai.Exchange;

/// <summary>Writes claims in one format. The formats stand in <see cref="ClaimFormats"/>; docs/formats.md tells what each keeps and loses.</summary>
public interface IClaimExporter
{
    /// <summary>The format's name as people write it, such as <c>csv</c>.</summary>
    string Format { get; }

    /// <summary>False for what is no text and belongs into a file.</summary>
    bool IsText => true;

    /// <summary>
    /// Writes <paramref name="input"/> to <paramref name="output"/>, claims in their order and, but for what tells of all claims together, as a
    /// stream: no more than one claim is held at a time. The stream stays open. Gives how many claims were written.
    /// </summary>
    /// <param name="input">The claims, and what is known of their sources and parties.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="forFile">
    /// True for a file of its own, which may begin with what its readers expect of a file (a byte-order mark); false in a pipe.
    /// </param>
    long Write(ExportInput input, Stream output, bool forFile);
}
