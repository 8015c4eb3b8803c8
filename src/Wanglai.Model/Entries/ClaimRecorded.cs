using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>
/// A reader found a claim in a source. The whole claim is words: its quote, but its names, title and times, too, come from the text.
/// </summary>
public sealed record ClaimRecorded : SourceEntry
{
    /// <summary>A claim that <paramref name="reader"/> found in <paramref name="source"/>.</summary>
    public ClaimRecorded(SourceId source, ReaderId reader, Claim claim)
        : base(source)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Reader = reader;
        Claim = claim;
    }

    /// <summary>Who found it: the reader of the <see cref="DocumentRead"/> before it in the batch.</summary>
    public ReaderId Reader { get; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <inheritdoc/>
    public override string Sort => EntryJson.ClaimRecorded;

    /// <inheritdoc/>
    internal override void WriteChained(Utf8JsonWriter json) => json.WriteString("reader", Reader.Value);

    /// <inheritdoc/>
    internal override byte[] Words() => ClaimJson.WriteUtf8(Claim);
}
