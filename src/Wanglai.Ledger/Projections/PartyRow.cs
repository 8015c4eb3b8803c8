using Wanglai.Model.Claims;

namespace Wanglai.Ledger.Projections;

/// <summary>A party that an entry names; one row however often the entry names it.</summary>
internal readonly record struct PartyRow(long Entry, string Entity, EntityType Type);
