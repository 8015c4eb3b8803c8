namespace Wanglai.Reading;

/// <summary>How a claim came about.</summary>
/// <param name="Sentence">The sentence, folded.</param>
/// <param name="Parse">The chunks of the sentence, in words for people.</param>
/// <param name="Frame">The entry of the lexicon that fired, with its meaning.</param>
/// <param name="Arguments">Each argument: its slot, its words, what it was resolved to.</param>
/// <param name="Time">The words of time and how they were resolved; empty where there are none.</param>
public sealed record ClaimTrace(string Sentence, string Parse, string Frame, IReadOnlyList<string> Arguments, string Time)
{
    /// <summary>The predicate that called the entry.</summary>
    public string Predicate { get; init; } = "";
}
