using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Times;
using Wanglai.Reading.Words;
using Wanglai.Time;

namespace Wanglai.Reading.Discourse;

/// <summary>
/// The times that a passage has named so far, as far as clauses behind them that name none may take one over. A period at the
/// head of a clause (60年代, 自1979年以来) is what its paragraph speaks of, until another time is named. A date (1979年4月) is
/// that of one happening: only what goes on with that happening takes it over.
/// </summary>
internal sealed class PassageTime(CueMatches cues)
{
    /// <summary>A stretch of two years or more is a period, a shorter one the date of a happening.</summary>
    private const int DaysOfPeriod = 730;

    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    /// <summary>The period that the paragraph speaks of; null where it named none.</summary>
    public Edtf? Period { get; private set; }

    /// <summary>The last period named under the heading, in this paragraph or before: what 这一时期 means.</summary>
    public Edtf? LastPeriod { get; private set; }

    /// <summary>The last time named in the paragraph, of whatever length.</summary>
    public Edtf? Date { get; private set; }

    /// <summary>True where <see cref="Date"/> stood at the head of its clause, and so opened what is told behind it.</summary>
    public bool DateOpens { get; private set; }

    /// <summary>The last period that the paragraph named, if the dates named since lie in it; null where they do not.</summary>
    public Edtf? Around { get; private set; }

    /// <summary>The time that the last undated clause was given: 二是… goes on with it.</summary>
    public Edtf? Enumerated { get; private set; }

    /// <summary>True where the paragraph goes on with what the one before told, and has named no time yet.</summary>
    public bool IsOfParagraphBefore { get; private set; }

    /// <summary>When the gathering spoken of was held: what 会议 and 大会 mean, in a later paragraph too.</summary>
    public Edtf? Gathering { get; private set; }

    /// <summary>A new part of the document: nothing is spoken of.</summary>
    public void BeginPart()
    {
        BeginParagraph();
        (LastPeriod, Gathering) = (null, null);
    }

    /// <summary>A new paragraph; under a line that is nothing but a date, what it tells was then.</summary>
    public void BeginParagraph(Edtf? dateLine = null)
    {
        (Period, Date, DateOpens, Around, Enumerated, IsOfParagraphBefore) = (dateLine, null, false, null, null, false);
        LastPeriod = dateLine ?? LastPeriod;
        _people.Clear();
    }

    /// <summary>A new paragraph that goes on with what the one before told.</summary>
    public void GoOn() => IsOfParagraphBefore = true;

    /// <summary>Another cell of the same row of a table: what the cells before name a date of, this one tells.</summary>
    public void GoOnWithRow() => (Period, Enumerated) = (Date ?? Period, null);

    /// <summary>Notes the time that an undated clause was given.</summary>
    public void NoteGiven(Edtf? time) => Enumerated = time;

    /// <summary>True where <paramref name="person"/> has been told of since the date was named.</summary>
    public bool TellsOf(Mention person) => _people.Contains(person.Entity ?? person.Name);

    /// <summary>Notes when a gathering was held that the document says so of.</summary>
    public void NoteGathering(Claim claim)
    {
        if (claim is { Kind: ClaimKind.Gathering, Time: { Text: not null, Value: { } value } })
        {
            Gathering = value;
        }
    }

    /// <summary>Notes the times of a sentence that has been read.</summary>
    public void Note(List<Chunk> chunks, IReadOnlyList<TimeExpression> times, string text)
    {
        if (chunks.Count > 0 && cues.Opens(new Utf16Span(chunks[0].Span.Start, text.Length), Cue.ThisPeriod))
        {
            Period = LastPeriod;
        }

        for (var k = 0; k < chunks.Count; k++)
        {
            if (chunks[k].Kind == ChunkKind.Time && times[chunks[k].Index] is { Value: not null } time)
            {
                Note(chunks, times, text, k, time);
            }
        }

        foreach (var chunk in chunks)
        {
            foreach (var mention in chunk.Parties)
            {
                if (mention.Kind == MentionKind.Person)
                {
                    _people.Add(mention.Entity ?? mention.Name);
                }
            }
        }
    }

    private void Note(List<Chunk> chunks, IReadOnlyList<TimeExpression> times, string text, int k, TimeExpression time)
    {
        // 该会成立于1973年: where somebody comes from, and not what is told.
        if (IsBehindVerb(chunks, k) && (Date ?? Period) is not null)
        {
            return;
        }

        var opens = IsAtHead(chunks, k) && (time.Span.Start == 0 || text[time.Span.Start - 1] != '于');

        // 近年来, 30年来 open a passage, too; 目前 and what is brought in by the way do not.
        var spanToNow = opens && time is { Source: TimeSource.DocumentDate, Value: EdtfInterval { Start: not null, End: not null } } && IsPeriod(time.Value);
        if ((!time.MovesReference && !spanToNow) || time.Precision is EdtfPrecision.Century || IsConceded(text, time.Span.Start))
        {
            return;
        }

        IsOfParagraphBefore = false;
        var value = time.OfClause ?? BoundTimes.UpTo(chunks, times, text, k);
        if (opens && (IsPeriod(value) && value == time.Value || IsYearSpokenOf(chunks, text, k, value)))
        {
            (Period, LastPeriod, Date, DateOpens, Around) = (value, value, null, false, value);
            return;
        }

        Around = Around is not null && value is { Earliest: { } begin, Latest: { } end } && !(begin < Around.Earliest) && !(end > Around.Latest) ? Around : null;

        Period = Period is { Latest: not null, Earliest: not null } && value is { Earliest: { } first, Latest: { } last } && first >= Period.Earliest && last <= Period.Latest ? Period : null;
        (Date, DateOpens) = (value, opens);
        _people.Clear();
    }

    // 2000年的对外工作有新的发展: what the passage is about, and no happening's date.
    private static bool IsYearSpokenOf(List<Chunk> chunks, string text, int k, Edtf? value) =>
        value is EdtfDate { Precision: EdtfPrecision.Year } && k == 0 && chunks[k].Span.End < text.Length && text[chunks[k].Span.End] == '的';

    /// <summary>True for a stretch of years, or one with an open end; false for the date of a happening.</summary>
    public static bool IsPeriod(Edtf? value) =>
        value is not null && (value.Earliest is not { } first || value.Latest is not { } last || last - first >= DaysOfPeriod);

    /// <summary>
    /// True where the time at <paramref name="at"/> stands at the head of its clause (1979年4月，…; 自九大以来，…; 全总自九大以后，…)
    /// and not inside of it (该会成立于1979年; 于1979年访华).
    /// </summary>
    public static bool IsAtHead(List<Chunk> chunks, int at)
    {
        var closed = at + 1 < chunks.Count && chunks[at + 1].Kind == ChunkKind.Break;
        for (var k = at - 1; k >= 0 && chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (chunks[k].Kind == ChunkKind.Verb || (!closed && chunks[k].Kind is ChunkKind.Parties or ChunkKind.Noun or ChunkKind.Of))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBehindVerb(List<Chunk> chunks, int at)
    {
        var verb = false;
        for (var k = at - 1; k >= 0 && chunks[k].Kind != ChunkKind.Break; k--)
        {
            verb |= chunks[k].Kind == ChunkKind.Verb;
        }

        for (var k = at + 1; verb && k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            verb = chunks[k].Kind != ChunkKind.Verb;
        }

        return verb;
    }

    // 即使在那十年中也没有中断: brought in against what is told.
    private static bool IsConceded(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at));
        return before.Contains("即使", StringComparison.Ordinal) || before.Contains("即便", StringComparison.Ordinal) || before.Contains("哪怕", StringComparison.Ordinal);
    }
}
