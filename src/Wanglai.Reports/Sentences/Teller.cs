using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Problems;
using Wanglai.Reports.Citing;
using Wanglai.Reports.Documents;
using Wanglai.Wording;

namespace Wanglai.Reports.Sentences;

/// <summary>Tells happenings as statements with their notes.</summary>
internal sealed class Teller(ClaimBook book, Speech speech, Citer citer)
{
    /// <summary>How things are said.</summary>
    public ISentences Sentences { get; } = speech.Language == Language.Chinese ? new ChineseSentences() : new EnglishSentences();

    /// <summary>A paragraph for each year, and within it a sentence for each happening, with what is told otherwise behind it.</summary>
    public IEnumerable<Block> ByYear(IEnumerable<HappeningEntry> entries) => entries
        .GroupBy(e => e.Time?.Earliest?.Year, (year, told) => (year, told))
        .Select(g => new Prose([.. g.told.SelectMany(e => Tell(e, setOff: false))]));

    /// <summary>A paragraph for each happening, its date set off.</summary>
    public IEnumerable<Block> OneByOne(IEnumerable<HappeningEntry> entries) => entries.Select(e => new Prose([.. Tell(e, setOff: true)]));

    private IEnumerable<Statement> Tell(HappeningEntry entry, bool setOff)
    {
        var told = ToldHappening.Of(book, entry);
        var (when, what) = (Sentences.When(told), Sentences.What(told));
        var note = citer.Of(entry.Evidence);
        yield return setOff ? new(when, what, note) : new("", when + Continued(when, what), note);
        foreach (var other in entry.Disputed)
        {
            yield return new("", Sentences.Otherwise(other), citer.Of(other.Telling.Evidence));
        }
    }

    // After “(No date is told.) ” a sentence begins; after “In 1979, ” it goes on.
    private static string Continued(string when, string what) => when.EndsWith(".) ", StringComparison.Ordinal) && what.Length > 0 ? char.ToUpperInvariant(what[0]) + what[1..] : what;

    /// <summary>The notes of passages, for cells.</summary>
    public Note Cite(ImmutableArray<Passage> passages) => citer.Of(passages);
}
