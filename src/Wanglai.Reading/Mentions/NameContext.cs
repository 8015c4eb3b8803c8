using Wanglai.Model.Claims;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>What a document names: the context in which its short names and one-character countries are read.</summary>
/// <param name="text">The folded text.</param>
/// <param name="named">The entities that it names outright.</param>
/// <param name="about">Whose dealings it tells; null where nobody knows.</param>
internal sealed class NameContext(string text, IReadOnlySet<string> named, Party? about)
{
    // 来连, 在连期间 in the papers of 连云港 or of 大连.
    private readonly string _homeCharacters = (about is { Type: EntityType.Place } ? about.Entity : null)?.TrimEnd('市', '省', '县', '州', '府', '港') ?? "";

    /// <summary>The place of the document, where the character is one of its name; null otherwise.</summary>
    public string? HomeBy(char c) => _homeCharacters.Contains(c) ? about!.Entity : null;

    private readonly Dictionary<string, bool> _full = new(StringComparer.Ordinal);

    /// <summary>Whose dealings the document tells; null where nobody knows.</summary>
    public Party? About => about;

    /// <summary>True where the document names the entity in a name that needs no context.</summary>
    public bool IsNamed(string entity) => named.Contains(entity);

    /// <summary>True where a name that needs context has it: the entity itself or its country is named otherwise.</summary>
    public bool Holds(KnownName name) => named.Contains(name.Entity) || (name.Home is not null && named.Contains(name.Home));

    /// <summary>True where the entity's full name stands in the document.</summary>
    public bool HasFullName(string entity)
    {
        if (!_full.TryGetValue(entity, out var stands))
        {
            stands = text.Contains(entity, StringComparison.Ordinal);
            _full[entity] = stands;
        }

        return stands;
    }
}
