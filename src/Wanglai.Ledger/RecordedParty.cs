using Wanglai.Model.Claims;

namespace Wanglai.Ledger;

/// <summary>Somebody or something that current claims name.</summary>
/// <param name="Entity">The fullest name that the claims resolve it to.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Claims">How many current claims name it, each counted once.</param>
public sealed record RecordedParty(string Entity, EntityType Type, long Claims);
