using System.Collections.Immutable;

namespace Wanglai.Reports.Documents;

/// <summary>A sentence that says what sources tell. There is none without a note.</summary>
/// <param name="Lead">What is set off at its beginning, such as the date in a chronicle; empty for nothing.</param>
/// <param name="Text">The rest of the sentence, with its full stop.</param>
/// <param name="Note">Where it is told.</param>
public sealed record Statement(string Lead, string Text, Note Note);

/// <summary>A note: the passages that a sentence rests on.</summary>
public sealed record Note
{
    /// <summary>A note of <paramref name="citations"/>.</summary>
    /// <param name="citations">The passages, one at least.</param>
    /// <param name="isSummary">Whether they are many and only placed, not quoted: the note of a figure.</param>
    /// <exception cref="ArgumentException">There are no passages.</exception>
    public Note(ImmutableArray<Citation> citations, bool isSummary = false)
    {
        if (citations.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A note cites one passage at least.", nameof(citations));
        }

        Citations = citations;
        IsSummary = isSummary;
    }

    /// <summary>The passages.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>Whether the passages are only placed, not quoted.</summary>
    public bool IsSummary { get; }
}
