namespace Wanglai.Model.Entries;

/// <summary>An entry as it is kept.</summary>
/// <param name="Chained">The part that the hash chain covers, in canonical JSON.</param>
/// <param name="Words">The words beside the chain; null where the entry has none, or where they are gone.</param>
public sealed record SealedEntry(ReadOnlyMemory<byte> Chained, EntryWords? Words);
