using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Verification;

/// <summary>An entry as a store has it, with the leaf hash that stands beside it.</summary>
internal sealed record StoredEntry(long Sequence, byte[] Leaf, SealedEntry Sealed);
