using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Parties;

/// <summary>A party as an answer names it.</summary>
/// <param name="Name">The one name that everything else refers to.</param>
/// <param name="English">The name in English or Latin script; null where the authority files give none.</param>
/// <param name="Type">What sort of thing it is.</param>
public sealed record PartyLabel(string Name, string? English, EntityType Type);
