using System.Security.Cryptography;
using System.Text;
using Wanglai.Model;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Queue;

/// <summary>A document on its way to be read: its bytes travel with it, so that a worker on another machine needs no folder in common.</summary>
/// <param name="Name">The file's name, without folders; it names the source in the evidence, and its ending may tell the format.</param>
/// <param name="Bytes">The file as it is.</param>
/// <param name="Metadata">What is known besides the words.</param>
public sealed record QueuedDocument(string Name, ReadOnlyMemory<byte> Bytes, SourceMetadata Metadata)
{
    /// <summary>
    /// The id in the queue: the first 80 bits of the SHA-256 of name, metadata and bytes, in lower-case hexadecimal, after a <c>q</c>.
    /// The same file with the same metadata is the same document, however often it is added.
    /// </summary>
    public string Id
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Name}\n{MetadataText}\n"));
            hash.AppendData(Bytes.Span);
            return "q" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 10));
        }
    }

    /// <summary>The metadata as the queue keeps them.</summary>
    internal string MetadataText => Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => MetadataJson.Write(json, Metadata)));
}
