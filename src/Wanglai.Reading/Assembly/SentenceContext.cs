using Wanglai.Model.Texts;
using Wanglai.Reading.Discourse;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;
using Wanglai.Reading.Words;
using Wanglai.Time;

namespace Wanglai.Reading.Assembly;

/// <summary>Everything that the assembly of a sentence's claims looks at.</summary>
internal sealed record SentenceContext(
    FoldedText Text,
    Sentence Sentence,
    List<Chunk> Chunks,
    IReadOnlyList<SentenceCount> Counts,
    IReadOnlyList<TimeExpression> Times,
    DiscourseState Discourse,
    string SourceName,
    ClauseLexicon Lexicon,
    CueMatches Cues)
{
    /// <summary>The times named before the sentence; null where it takes none over, as in brackets.</summary>
    public PassageTime? Passage { get; init; }

    /// <summary>The document's date where the sentence is news, and so speaks of that day; otherwise null.</summary>
    public Edtf? NewsDate { get; init; }

    /// <summary>The lengths of time that the document states.</summary>
    public IReadOnlyList<Duration> Durations { get; init; } = [];

    /// <summary>The frame of taking part in a gathering, for those who are said to speak at one; null where the rules have none.</summary>
    public Frame? Attending { get; init; }

    /// <summary>The source's own words at a folded span.</summary>
    public string Words(Utf16Span folded) => Text.ToSource(folded).Of(Text.Source.Text);
}
