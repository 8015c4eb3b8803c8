namespace Wanglai.Ledger;

/// <summary>What recording a decision did.</summary>
/// <param name="AlreadySo">True where it changes nothing, because it was decided so before: nothing was added.</param>
/// <param name="Head">The end of the chain afterwards.</param>
public sealed record DecisionOutcome(bool AlreadySo, LedgerHead Head);
