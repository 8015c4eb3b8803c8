using System.Collections.Immutable;
using Wanglai.Model.Sources;
using Wanglai.Reports.Documents;

namespace Wanglai.Reports.Citing;

/// <summary>Numbers the notes of a report in the order in which its writer meets them, and words them.</summary>
internal sealed class NoteRegister(ICitationStyle style)
{
    private readonly Dictionary<SourceId, int> _firstCited = [];
    private readonly List<ImmutableArray<Run>> _notes = [];

    /// <summary>The notes so far, by their numbers; the first is number 1.</summary>
    public IReadOnlyList<ImmutableArray<Run>> Notes => _notes;

    /// <summary>Takes a note in and gives its number.</summary>
    public int Add(Note note)
    {
        var number = _notes.Count + 1;
        var works = note.Citations.GroupBy(c => c.Work.Id).Select(g => Words(number, [.. g], note.IsSummary)).ToList();
        _notes.Add([.. works.SelectMany((w, i) => i == 0 ? w : w.Prepend(new Run(style.Marks.Between))), new Run(style.Marks.End)]);
        return number;
    }

    private ImmutableArray<Run> Words(int number, ImmutableArray<Citation> cited, bool isSummary)
    {
        var work = cited[0].Work;
        var (first, rest) = isSummary ? (style.Places(cited.Select(c => c.Place)), []) : (Placed(cited[0]), cited[1..]);
        var words = _firstCited.TryGetValue(work.Id, out var before) && before < number ? style.Again(work, first, before) : style.First(work, first);
        _firstCited.TryAdd(work.Id, number);
        return [.. words, .. rest.Select(c => new Run(style.Marks.Between + Placed(c)))];
    }

    private string Placed(Citation citation)
    {
        var place = style.Place(citation.Place);
        return place.Length == 0 ? style.Quote(citation.Passage.Quote) : place + style.Marks.BeforeQuote + style.Quote(citation.Passage.Quote);
    }
}
