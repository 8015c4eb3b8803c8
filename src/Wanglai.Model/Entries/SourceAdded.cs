using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>A source came into the ledger. All but its id is words: a file's name and title may tell as much as its text.</summary>
public sealed record SourceAdded : SourceEntry
{
    /// <summary>A source with this id, name and text.</summary>
    /// <param name="source">Its id.</param>
    /// <param name="name">The file name.</param>
    /// <param name="bytesHash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
    /// <param name="textHash">SHA-256 of the decoded text in UTF-8, in lower-case hexadecimal.</param>
    /// <param name="encoding">The encoding that the file was read with.</param>
    /// <param name="metadata">What is known besides the words.</param>
    /// <param name="places">Where in the original its blocks stand; null where the text is the original.</param>
    public SourceAdded(SourceId source, string name, string bytesHash, string textHash, string encoding, SourceMetadata metadata, PlaceMap? places = null)
        : base(source)
    {
        Name = name;
        BytesHash = bytesHash;
        TextHash = textHash;
        Encoding = encoding;
        Metadata = metadata;
        Places = places;
    }

    /// <summary>The file name.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public string BytesHash { get; }

    /// <summary>SHA-256 of the decoded text in UTF-8, in lower-case hexadecimal.</summary>
    public string TextHash { get; }

    /// <summary>The encoding that the file was read with.</summary>
    public string Encoding { get; }

    /// <summary>What is known besides the words.</summary>
    public SourceMetadata Metadata { get; }

    /// <summary>Where in the original its blocks stand; null where the text is the original.</summary>
    public PlaceMap? Places { get; }

    /// <inheritdoc/>
    public override string Sort => EntryJson.SourceAdded;

    /// <inheritdoc/>
    internal override byte[] Words() => CanonicalJson.ToUtf8(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("bytes", BytesHash);
        json.WriteString("text", TextHash);
        json.WriteString("encoding", Encoding);
        json.WritePropertyName("metadata");
        MetadataJson.Write(json, Metadata);
        if (Places is not null)
        {
            json.WritePropertyName("places");
            PlacesJson.Write(json, Places);
        }

        json.WriteEndObject();
    });
}
