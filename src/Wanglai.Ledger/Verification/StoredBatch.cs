using Wanglai.Ledger.Chain;

namespace Wanglai.Ledger.Verification;

/// <summary>A batch as a store has it, with the hash that stands beside it.</summary>
internal sealed record StoredBatch(BatchHeader Header, byte[] Hash);
