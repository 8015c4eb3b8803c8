using Wanglai.Model.Sources;

namespace Wanglai.Ledger;

/// <summary>A source as the ledger knows it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Name">The file name that it was first recorded under.</param>
/// <param name="BytesHash">SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="TextHash">SHA-256 of the decoded text in UTF-8, in lower-case hexadecimal.</param>
/// <param name="Encoding">The encoding that the file was read with.</param>
/// <param name="Metadata">What is known about it, as last described.</param>
/// <param name="RecordedAt">When it was first recorded, UTC.</param>
public sealed record RecordedSource(
    SourceId Id,
    string Name,
    string BytesHash,
    string TextHash,
    string Encoding,
    SourceMetadata Metadata,
    DateTimeOffset RecordedAt);
