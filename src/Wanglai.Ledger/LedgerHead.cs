namespace Wanglai.Ledger;

/// <summary>
/// The end of the ledger's chain. Whoever keeps a head elsewhere can later show that nothing before it was changed.
/// </summary>
/// <param name="Batches">How many batches the chain has; 0 for a new ledger.</param>
/// <param name="Entries">How many entries the batches have together.</param>
/// <param name="Hash">The hash of the last batch, in lower-case hexadecimal; 64 zeros for a new ledger.</param>
public sealed record LedgerHead(long Batches, long Entries, string Hash);
