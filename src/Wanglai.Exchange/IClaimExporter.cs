using Wanglai.Ledger;

namespace Wanglai.Exchange;

/// <summary>Writes claims in one format. The formats stand in <see cref="ClaimFormats"/>; docs/formats.md tells what each keeps and loses.</summary>
public interface IClaimExporter
{
    /// <summary>The format's name as people write it, such as <c>csv</c>; its files end so too.</summary>
    string Format { get; }

    /// <summary>
    /// Writes <paramref name="claims"/> to <paramref name="output"/> in their order, as a stream: no more than one claim is held at a time.
    /// The stream stays open. Gives how many claims were written.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="forFile">
    /// True for a file of its own, which may begin with what its readers expect of a file (a byte-order mark); false in a pipe.
    /// </param>
    long Write(IEnumerable<RecordedClaim> claims, Stream output, bool forFile);
}
