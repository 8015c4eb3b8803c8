using Wanglai.Model.Claims;
using Wanglai.Model.Entries;

namespace Wanglai.Ledger.Chain;

/// <summary>An entry in its place in the chain.</summary>
/// <param name="Sequence">Its number, from 1, without gaps.</param>
/// <param name="Entry">What it says.</param>
/// <param name="Sealed">How it is kept.</param>
/// <param name="Leaf">The hash of its chained part as a leaf of its batch's Merkle tree.</param>
/// <param name="Claim">The id of the claim that it records, where that is known already; else null.</param>
internal sealed record ChainedEntry(long Sequence, LedgerEntry Entry, SealedEntry Sealed, byte[] Leaf, ClaimId? Claim);
