using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Chain;

/// <summary>An entry on its way into the chain.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Words">Its words in canonical JSON, where they are written already; else null.</param>
internal sealed record NewEntry(LedgerEntry Entry, byte[]? Words = null);
