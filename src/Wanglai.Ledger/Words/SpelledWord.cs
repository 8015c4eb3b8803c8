using System.Collections.Immutable;

namespace Wanglai.Ledger.Words;

/// <summary>
/// A word as texts may have it: for each of its letters and digits, in order, the characters that may stand for it (关: 关, 關), each as
/// <see cref="WordCharacters.Of"/> gives it. What is passed over there is left out.
/// </summary>
/// <param name="Letters">The letters.</param>
public sealed record SpelledWord(ImmutableArray<SpelledLetter> Letters)
{
    /// <summary>Whether it is long enough to be looked for: the lists are of two characters that follow each other.</summary>
    public bool IsListed => Letters.Skip(1).Any(l => l.IsListed);
}

/// <summary>A letter of a word.</summary>
/// <param name="Spellings">What may stand for it.</param>
/// <param name="IsListed">Whether the lists have it with the letter before: but for a Latin word's letters after the first few.</param>
public readonly record struct SpelledLetter(string Spellings, bool IsListed);
