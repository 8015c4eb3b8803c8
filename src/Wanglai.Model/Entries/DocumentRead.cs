using System.Text.Json;
using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>A reader read a document. The claims that it found follow in the same batch.</summary>
public sealed record DocumentRead : SourceEntry
{
    /// <summary>A reading that found <paramref name="claims"/> claims.</summary>
    public DocumentRead(SourceId source, ReaderIdentity reader, int claims)
        : base(source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfNegative(claims);
        Reader = reader;
        Claims = claims;
    }

    /// <summary>Who read it.</summary>
    public ReaderIdentity Reader { get; }

    /// <summary>How many claims follow.</summary>
    public int Claims { get; }

    /// <inheritdoc/>
    public override string Sort => EntryJson.DocumentRead;

    /// <inheritdoc/>
    internal override void WriteChained(Utf8JsonWriter json)
    {
        json.WritePropertyName("reader");
        ReaderId.WriteIdentity(json, Reader);
        json.WriteNumber("claims", Claims);
    }
}
