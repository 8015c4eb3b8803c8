namespace Wanglai.Model.Claims;

/// <summary>Somebody or something that plays a part in a claim.</summary>
/// <param name="Name">The words of the text, a pronoun too; empty where the text leaves the party out.</param>
/// <param name="Entity">The fullest name that the words resolve to.</param>
/// <param name="Type">What sort of thing it is.</param>
public sealed record Party(string Name, string Entity, EntityType Type);
