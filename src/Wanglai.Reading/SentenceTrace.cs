namespace Wanglai.Reading;

/// <summary>How a sentence was taken apart, whether or not a claim came of it.</summary>
/// <param name="Sentence">The sentence, folded.</param>
/// <param name="Parse">Its chunks, in words for people.</param>
/// <param name="Predications">Each predicate with its arguments, nouns and standing, in words for people.</param>
public sealed record SentenceTrace(string Sentence, string Parse, IReadOnlyList<string> Predications);
