using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>More, or other, became known about a source. From here on this description holds, whole.</summary>
public sealed record SourceDescribed : SourceEntry
{
    /// <summary>A new description of <paramref name="source"/>.</summary>
    public SourceDescribed(SourceId source, SourceMetadata metadata)
        : base(source) => Metadata = metadata;

    /// <summary>What is known now.</summary>
    public SourceMetadata Metadata { get; }

    /// <inheritdoc/>
    public override string Sort => EntryJson.SourceDescribed;

    /// <inheritdoc/>
    internal override byte[] Words() => CanonicalJson.ToUtf8(json => MetadataJson.Write(json, Metadata));
}
