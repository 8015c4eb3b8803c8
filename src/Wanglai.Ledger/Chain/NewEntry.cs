using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Chain;

/// <summary>An entry on its way into the chain.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="Words">Its words in canonical JSON, where they are written already; else null.</param>
/// <param name="Claim">The id of the claim that it records, where that is known already; else null.</param>
internal sealed record NewEntry(LedgerEntry Entry, byte[]? Words = null, ClaimId? Claim = null);
