using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Reading.Lexicon;

/// <summary>What a check of rule files found.</summary>
/// <param name="Entries">How many entries were checked.</param>
/// <param name="Sentences">How many of their sentences were read.</param>
/// <param name="Kinds">The kinds of claim that the entries make.</param>
/// <param name="Predicates">How many predicates the entries list, each form counted once.</param>
/// <param name="Shown">The predicates that a sentence shows at work: the entry that lists it read the sentence by it.</param>
/// <param name="Failures">What is wrong, in the order of the files; empty where all is well.</param>
public sealed record RuleReport(int Entries, int Sentences, IReadOnlySet<ClaimKind> Kinds, int Predicates, IReadOnlySet<string> Shown, IReadOnlyList<RuleFailure> Failures)
{
    /// <summary>How many sentences were not read, or not left, as their entry says.</summary>
    public int SentencesFailed => Failures.Count(f => f.Sentence is not null);
}

/// <summary>Something wrong with an entry.</summary>
/// <param name="Entry">The entry's name.</param>
/// <param name="Problem">What is wrong, where, and what to do.</param>
/// <param name="HowRead">For a sentence: its chunks, its predicates with their arguments, and the claims made of it; else empty.</param>
public sealed record RuleFailure(string Entry, Problem Problem, IReadOnlyList<string> HowRead)
{
    /// <summary>The sentence that failed; null where something else of the entry is wrong.</summary>
    public string? Sentence { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Environment.NewLine + "    ", HowRead.Prepend(Problem.ToString()));
}
