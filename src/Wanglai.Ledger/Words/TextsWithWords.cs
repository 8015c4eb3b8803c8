using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Words;

/// <summary>In which stretches of texts a word may stand.</summary>
/// <param name="Unlisted">The sources whose texts the lists do not cover yet: there it may stand anywhere.</param>
/// <param name="Stretches">For each other source in which it may stand, the stretches, in order and apart. Wherever it stands, it ends in one of these, and begins there or a little before.</param>
public sealed record TextsWithWords(IReadOnlySet<SourceId> Unlisted, IReadOnlyDictionary<SourceId, IReadOnlyList<TextStretch>> Stretches);

/// <summary>A stretch of a text, half-open.</summary>
public readonly record struct TextStretch(TextPlace Start, TextPlace End);
