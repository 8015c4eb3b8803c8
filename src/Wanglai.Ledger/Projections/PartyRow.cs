using Wanglai.Model.Claims;

namespace Wanglai.Ledger.Projections;

/// <summary>A party that a claim names; one row however often the claim names it.</summary>
internal readonly record struct PartyRow(long Claim, string Entity, EntityType Type);
