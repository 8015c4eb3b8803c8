using System.Buffers;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Reading.Assembly;
using Wanglai.Reading.Discourse;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Layout;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Numerals;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;
using Wanglai.Reading.Words;
using Wanglai.Time;

namespace Wanglai.Reading;

/// <summary>One reading of one document: the steps of the pipeline in their order.</summary>
internal sealed class DocumentReading : IDisposable
{
    /// <summary>Who says one of these speaks of himself.</summary>
    private static readonly SearchValues<string> Speaking = SearchValues.Create(["我们", "我国", "我很", "我谨", "我愿", "我代表", "我相信", "我希望", "我想"], StringComparison.Ordinal);

    private readonly ClauseLexicon _lexicon;
    private readonly Document _document;
    private readonly ReadingOptions _options;
    private readonly FoldedText _text;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly IReadOnlyList<TimeExpression> _times;
    private readonly List<Utf16Span> _timeSpans;
    private readonly IReadOnlyList<Duration> _durations;
    private readonly Tokeniser _tokeniser;
    private readonly Party? _about;
    private readonly NameReaders _names;
    private readonly WordMatches _words;
    private readonly Frame? _attending;
    private readonly CueMatches _cues;
    private readonly PassageTime _passage;
    private readonly ClaimCollector _claims;
    private List<Mention> _subject = [];
    private int _nextDuration;
    private readonly List<SentenceTrace> _sentences = [];

    public DocumentReading(ClauseLexicon lexicon, TimeReader times, Document document, ReadingOptions options)
    {
        (_lexicon, _document, _options) = (lexicon, document, options);
        _attending = lexicon.Frames.FirstOrDefault(f => f.Name == "gathering.attend");
        _claims = new ClaimCollector(document.Text, options);
        _blocks = LayoutReader.Read(document);
        _text = TextFolding.Fold(document.Text, [.. _blocks.Select(b => b.Span)]);
        _times = times.Read(_text, new TimeContext { DocumentDate = document.Metadata.Date });
        _durations = DurationReader.Read(_text, _times);
        _timeSpans = [.. _times.Select(t => t.Span)];
        _words = WordMatches.Find(lexicon.Words, _text.Text);
        _tokeniser = new Tokeniser(new Segmenter(lexicon.Words, _words, new DocumentNames(lexicon, _words).Find(_text.Text)));
        _about = AboutFinder.Find(lexicon, _words, _text.Text.Length, options.About ?? document.Metadata.About);
        _names = new NameReaders(lexicon, _text.Text, new NameContext(_text.Text, ContextOfNames.Find(_words, lexicon.Words), _about));
        _cues = new CueMatches(lexicon.Cues, _text.Text);
        _passage = new PassageTime(_cues);
    }

    /// <inheritdoc/>
    public void Dispose() => _words.Dispose();

    /// <summary>What the document says.</summary>
    public ReadingResult Read()
    {
        var discourse = new DiscourseState(_lexicon, _about) { IsReport = _text.Text.AsSpan().IndexOfAny(Speaking) < 0 };
        var sentences = Sentences();
        var repeated = RepeatedPassages.Find(_text.Text, sentences);
        var dateLines = DateLines.Of(_text.Text, _blocks.Count, _timeSpans, _times);
        Edtf? dateLine = null;
        var firstTime = 0;
        var block = -1;
        var day = DocumentDay.Of(_document.Metadata.Date, _times, sentences.Exists(s => s.IsDateline) || !discourse.IsReport);
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            while (firstTime < _timeSpans.Count && _timeSpans[firstTime].End <= sentence.Span.Start)
            {
                firstTime++;
            }

            if (dateLines[sentence.Block] is { } line && !IsInRow(sentence.Block))
            {
                (dateLine, block) = (line, sentence.Block);
                continue;
            }

            if (repeated.Contains(s))
            {
                continue;
            }

            if (sentence.Block != block)
            {
                block = sentence.Block;
                _subject = [];
                discourse.EnterParagraph();
                if (_blocks[block].GoesOnWithRow)
                {
                    _passage.GoOnWithRow();
                }
                else if (GoesOn(sentence))
                {
                    _passage.GoOn();
                }
                else
                {
                    dateLine = sentence.Kind == BlockKind.Heading ? null : dateLine;
                    _passage.BeginParagraph(dateLine);
                }
            }

            if (sentence.IsDateline)
            {
                continue;
            }

            ReadSentence(sentence, firstTime, discourse, day);
        }

        return new ReadingResult(_claims.Claims, _claims.Traces, []) { Sentences = _sentences };
    }

    // A date in a cell is that of its row, and of nothing below.
    private bool IsInRow(int block) => _blocks[block].GoesOnWithRow || (block + 1 < _blocks.Count && _blocks[block + 1].GoesOnWithRow);

    private List<Sentence> Sentences()
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var b = 0; b < _blocks.Count; b++)
        {
            var end = _text.Text.IndexOf('\n', start);
            end = end < 0 ? _text.Text.Length : end;
            SentenceSplitter.Split(_text.Text, start, end, _blocks[b].Kind, b, sentences);
            start = Math.Min(end + 1, _text.Text.Length);
        }

        return sentences;
    }

    // 当时, 会见后: the paragraph goes on with what the one before told.
    private bool GoesOn(Sentence sentence)
    {
        return (Continuation.IsPlaced(_text.Text, sentence) && Continuation.Opening(_text.Text, sentence)[^1] is '后' or '前' or '间')
            || _cues.Opens(sentence.Span, Cue.Opens | Cue.FromThenOn | Cue.SoonAfter);
    }

    private List<Duration> DurationsIn(Utf16Span sentence)
    {
        while (_nextDuration < _durations.Count && _durations[_nextDuration].Span.Start < sentence.Start)
        {
            _nextDuration++;
        }

        var behind = _nextDuration;
        while (behind < _durations.Count && _durations[behind].Span.End <= sentence.End)
        {
            behind++;
        }

        return behind == _nextDuration ? [] : [.. _durations.Skip(_nextDuration).Take(behind - _nextDuration)];
    }

    private void ReadSentence(Sentence sentence, int firstTime, DiscourseState discourse, Edtf? newsDate)
    {
        var tokens = _tokeniser.Cut(_text.Text, sentence.Span.Start, sentence.Span.End, _timeSpans, firstTime);
        var chunker = new Chunker(_lexicon, _text.Text, _names, tokens);
        var chunks = chunker.Read();
        if (sentence.Kind == BlockKind.Heading)
        {
            discourse.Enter(Parties(chunks, discourse));
            _passage.BeginPart();
            return;
        }

        var visit = _claims.Begin();
        IncludeNamed(chunker, chunks);
        OpenedLists.Join(chunks);
        discourse.Begin();
        PhraseMarker.Mark(chunks, _text.Text, _lexicon.Giving, _lexicon.Led);
        BroadTimes.Demote(chunks, _times);
        var context = new SentenceContext(_text, sentence, chunks, chunker.Counts, _times, discourse, _document.Name, _lexicon, _cues) { Passage = _passage, NewsDate = newsDate, Attending = _attending, Durations = DurationsIn(sentence.Span) };
        NoteSets(chunks, discourse);
        var parser = new ClauseParser(chunks, _lexicon);

        // Whoever's papers they are does what no sentence names an actor for; where nobody knows whose, the last subject goes on.
        var predications = parser.Parse(discourse.About is null ? _subject : []);
        _subject = discourse.About is null ? parser.LastSubject : [];
        if (_options.Explain)
        {
            _sentences.Add(SentenceTracing.Explain(context, predications));
        }

        var assembler = new ClaimAssembler(context);
        foreach (var predication in predications)
        {
            NoteActing(discourse, predication);
            NoteSpeaker(discourse, predication);
            _claims.Add(assembler, predication);
            if (!predication.Said)
            {
                Note(discourse, predication);
            }

            if (_claims.TakePair() is var (one, other))
            {
                discourse.NotePair(one, other);
            }
        }

        _claims.KeepGiving();
        if (visit is not null && _claims.IsEmpty && Listings.Of(context, visit) is { } listed)
        {
            _claims.Add(assembler, listed);
        }

        if (_cues.Any(sentence.Span, Cue.Member))
        {
            foreach (var claim in Appositions.Read(context))
            {
                _claims.Keep(claim, _options.Explain ? Tracing.Explain(context, claim) : null);
            }
        }

        foreach (var inner in chunker.Brackets)
        {
            // 和平原则（要求…，反对…）: what the principle says, and nothing that happened.
            var before = ChunkBefore(chunks, inner);
            if (before < 0 || !chunks[before].Is(NounClasses.Proposal))
            {
                Bracket(context, before < 0 ? [] : chunks[before].Parties, inner);
            }
        }

        _passage.Note(chunks, _times, _text.Text);
    }

    // 40多个国家的工会（包括甲国和乙国工会）: whoever is included is named beside the set.
    private void IncludeNamed(Chunker chunker, List<Chunk> chunks)
    {
        foreach (var inner in chunker.Brackets)
        {
            var at = inner.Count > 1 && inner[0].Span.In(_text.Text) is "包括" ? ChunkBefore(chunks, inner) : -1;
            if (at >= 0 && chunks[at].Kind == ChunkKind.Parties)
            {
                chunks[at] = chunks[at] with { Parties = [.. chunks[at].Parties, .. new Chunker(_lexicon, _text.Text, _names, inner.GetRange(1, inner.Count - 1)).Read().SelectMany(c => c.Parties)] };
            }
        }
    }

    // By where they stand: chunks are joined and parted after the brackets have been found. -1 where the sentence begins with them.
    private static int ChunkBefore(List<Chunk> chunks, List<Token> inner) => chunks.FindLastIndex(c => c.Span.Start < inner[0].Span.Start);

    // Words in brackets behind a name speak of it: 码头工会（1964年改称港口工会）.
    private void Bracket(SentenceContext context, Mention[] before, List<Token> inner)
    {
        var chunker = new Chunker(_lexicon, _text.Text, _names, inner);
        var own = chunker.Read();
        PhraseMarker.Mark(own, _text.Text, _lexicon.Giving, _lexicon.Led);

        // 码头工会（1964年改称港口工会）的年会: a name that goes on behind the brackets is spoken of where it begins.
        var spoken = before.SelectMany(p => p.Of is null ? [p] : new[] { p.Of, p }).LastOrDefault(p => p.Span.End < inner[0].Span.Start);
        var bracket = new ClaimAssembler(context with { Chunks = own, Counts = chunker.Counts, Passage = null });
        foreach (var predication in new ClauseParser(own, _lexicon).Parse(spoken is null ? [] : [spoken]))
        {
            _claims.Add(bracket, predication);
        }

        _claims.KeepGiving();
    }

    // 三大国际工会组织——甲、乙和丙, 甲、乙和丙三个组织: a number and as many names.
    private void NoteSets(List<Chunk> chunks, DiscourseState discourse)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            var sum = chunks[i].Sum;
            if (chunks[i].Kind != ChunkKind.Parties || (sum ?? chunks[i].Parties[^1]) is not { Kind: MentionKind.Group } set || !ChineseNumerals.TryReadAt(set.Name, 0, out var number) || number.Value is < 2 or > 12)
            {
                continue;
            }

            var after = chunks.FindIndex(i + 1, c => c.Kind == ChunkKind.Parties);
            var dash = after > 0 && _text.Text.AsSpan(chunks[i].Span.End, chunks[after].Span.Start - chunks[i].Span.End) is "—" or "——";
            var list = sum is not null ? chunks[i].Parties
                : dash ? chunks[after].Parties
                : i > 0 && chunks[i - 1].Kind == ChunkKind.Parties ? chunks[i - 1].Parties : [];
            var members = list.Where(m => m.Type == EntityType.Organisation && m.Entity is not null).SelectMany(m => discourse.Resolve(m, m.Name)).ToArray();
            if (members.Length == (int)number.Value)
            {
                discourse.NoteSet(set.Name, members);
            }
        }
    }

    // Who plays a part in what is told is spoken of further; a name in passing is not.
    private static void Note(DiscourseState discourse, Predication predication)
    {
        NoteGatherings(discourse, predication.NounsAfter);
        NoteGatherings(discourse, predication.NounsBefore);

        foreach (var argument in predication.Arguments)
        {
            var mention = argument.Mention;
            if (mention.Kind is MentionKind.Pronoun or MentionKind.Gathering || argument.Carried
                || (argument.Slot is Slot.Destination && mention.Type != EntityType.Organisation) || argument.Slot is Slot.At or Slot.From or Slot.Aside || (argument.Slot == Slot.Object && mention.Kind == MentionKind.Place))
            {
                continue;
            }

            foreach (var party in discourse.Resolve(mention, mention.Name))
            {
                discourse.Note(party, mention.Kind, acts: argument.Slot is Slot.Subject or Slot.Leader);
            }

            if (mention.Of is { Kind: not MentionKind.Pronoun } owner && mention.Kind is MentionKind.Person)
            {
                foreach (var party in discourse.Resolve(owner, owner.Name))
                {
                    discourse.Note(party, MentionKind.Organisation);
                }
            }
        }
    }

    private static void NoteGatherings(DiscourseState discourse, Chunk[] nouns)
    {
        foreach (var noun in nouns)
        {
            foreach (var party in noun.Parties)
            {
                if (party is { Kind: MentionKind.Gathering, IsBare: false })
                {
                    discourse.NoteGathering(party.Name);
                }
            }
        }
    }

    // Whoever is named with an organisation, a city or a country acts for it, also where he is named alone later.
    private static void NoteActing(DiscourseState discourse, Predication predication)
    {
        foreach (var argument in predication.Arguments)
        {
            if (argument is { Carried: false, Mention: { Kind: MentionKind.Person, IsBare: false, Entity: { } name, Of: { Kind: not MentionKind.Pronoun } owner } }
                && discourse.Resolve(owner, owner.Name) is [var party, ..])
            {
                discourse.NoteActing(name, party);
            }
        }
    }

    // 我率领某会代表团出席: 我会 is then that organisation.
    private static void NoteSpeaker(DiscourseState discourse, Predication predication)
    {
        if (discourse.Speaker is null && predication.Verb.Is(WordUses.LeadingVerb) && predication.Arguments.Exists(a => a is { Slot: Slot.Subject, Mention: { Name: "我", Pronoun: not WordUses.None } })
            && predication.Arguments.Find(a => a is { Slot: Slot.Object, Mention: { Kind: MentionKind.Delegation, Of: not null } }) is { Mention: { } delegation })
        {
            discourse.Speaker = discourse.Resolve(delegation, "").FirstOrDefault();
        }
    }

    private static IEnumerable<Party> Parties(List<Chunk> chunks, DiscourseState discourse) =>
        chunks.Where(c => c.Kind == ChunkKind.Parties).SelectMany(c => c.Parties).Where(m => m.Kind is not (MentionKind.Pronoun or MentionKind.Gathering))
            .SelectMany(m => discourse.Resolve(m, m.Name));
}
