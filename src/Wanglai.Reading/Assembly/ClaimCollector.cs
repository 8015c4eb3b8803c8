using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <summary>Collects the claims of a document, sentence by sentence: which are kept, which are joined to one before, which give way to another.</summary>
internal sealed class ClaimCollector(SourceText source, ReadingOptions options)
{
    private readonly List<Claim> _claims = [];
    private readonly List<ClaimTrace> _traces = [];
    private readonly List<(Claim Claim, Predication Predication, ClaimTrace? Trace)> _giving = [];
    private readonly List<Predication> _told = [];
    private (Party One, Party Other)? _pair;
    private int _firstOfSentence;

    /// <summary>What has been kept so far.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>How each claim came about, where that was asked for.</summary>
    public IReadOnlyList<ClaimTrace> Traces => _traces;

    /// <summary>The visit that the sentence has told last; null where it has told none.</summary>
    public Predication? Visit { get; private set; }

    /// <summary>True where the sentence has made no claim yet.</summary>
    public bool IsEmpty => _claims.Count == _firstOfSentence;

    /// <summary>Begins a sentence; returns the visit that the one before told last.</summary>
    public Predication? Begin()
    {
        var visit = Visit;
        (_firstOfSentence, Visit) = (_claims.Count, null);
        return visit;
    }

    /// <summary>The two parties that were last said to deal with each other since this was asked; null where none were.</summary>
    public (Party One, Party Other)? TakePair()
    {
        var pair = _pair;
        _pair = null;
        return pair;
    }

    /// <summary>Adds what <paramref name="predication"/> claims.</summary>
    public void Add(ClaimAssembler assembler, Predication predication)
    {
        var (made, settled) = (false, false);
        foreach (var match in FrameMatcher.Match(predication, assembler.Context))
        {
            // What is tried first and holds leaves nothing to the others.
            if ((made && (match.Frame.Adds || settled) && !match.Frame.Also) || assembler.Make(match) is not { } claim)
            {
                continue;
            }

            made = true;
            settled |= match.Frame.Otherwise;
            if (predication.Presupposed && claim.Kind is ClaimKind.Relation or ClaimKind.Cooperation)
            {
                continue;
            }

            Note(assembler.Context, claim, predication);
            Take(assembler, match, claim);
        }
    }

    /// <summary>Keeps the claims that nothing behind them has taken the place of. 希望恢复关系: the wish is a plan of what is wished; 希望大家共同努力 is a claim of its own.</summary>
    public void KeepGiving()
    {
        foreach (var (claim, predication, trace) in _giving)
        {
            if (!IsToldBehind(predication))
            {
                Keep(claim, trace);
            }
        }

        _giving.Clear();
        _told.Clear();
    }

    /// <summary>Keeps <paramref name="claim"/>, unless it is not sure enough or joins one that the sentence has made before.</summary>
    public void Keep(Claim claim, ClaimTrace? trace)
    {
        // One claim a happening and sentence: what a later clause adds to the same gathering is joined to it.
        if (claim.Confidence < options.MinConfidence || (!IsEmpty && SameHappening.Join(_claims, _firstOfSentence, claim, source)))
        {
            return;
        }

        _claims.Add(claim);
        if (trace is not null)
        {
            _traces.Add(trace);
        }
    }

    private void Take(ClaimAssembler assembler, FrameMatch match, Claim claim)
    {
        var trace = options.Explain ? assembler.Explain(claim, match) : null;
        var predication = match.Predication;
        if (match.Frame.Adds)
        {
            // 会议在京举行。有15国代表参加: of the gathering that the sentence before told.
            if (!SameHappening.Join(_claims, _firstOfSentence, claim, source) && IsEmpty && _claims.Count > 0 && _claims[^1].Kind == claim.Kind
                && !predication.Arguments.Exists(a => a is { Slot: Slot.Object, Mention.Type: EntityType.Organisation }))
            {
                Keep(claim, trace);
            }
        }
        else if (match.Frame.GivesWay)
        {
            _giving.Add((claim, predication, trace));
        }
        else
        {
            _told.Add(predication);
            Keep(claim, trace);
        }
    }

    private void Note(SentenceContext context, Claim claim, Predication predication)
    {
        if (claim.Kind == ClaimKind.Visit)
        {
            context.Discourse.NoteVisit(claim);
            Visit = predication;
        }

        _pair = PairOf(claim, predication) ?? _pair;
        if (claim is { Kind: ClaimKind.Organisation, Change: not (ClaimChange.Banned or ClaimChange.Dissolved or ClaimChange.Split) })
        {
            // 甲会改名为乙会，选举王明为主席: of the body that has come about.
            var becomes = claim.Change is ClaimChange.Renamed or ClaimChange.Merged or ClaimChange.Reorganised ? claim.FirstIn(Role.Other) : null;
            context.Discourse.OfficesIn = becomes ?? claim.FirstIn(Role.Subject);
        }

        context.Passage?.NoteGathering(claim);
        if (claim is { Kind: ClaimKind.Proposal, Change: ClaimChange.Proposed })
        {
            context.Discourse.NoteProposal(claim.Roles);
        }
    }

    private static (Party One, Party Other)? PairOf(Claim claim, Predication predication) =>
        claim is { Kind: ClaimKind.Relation or ClaimKind.Agreement or ClaimKind.Meeting or ClaimKind.Cooperation, Roles: [{ Party: { Type: not EntityType.Group } one }, { Party: { Type: not EntityType.Group } other }] } && !predication.Embedded
            ? (one, other)
            : null;

    private bool IsToldBehind(Predication giving)
    {
        foreach (var told in _told)
        {
            if (told.At > giving.At && told.To == giving.To && told.From == giving.From)
            {
                return true;
            }
        }

        return false;
    }
}
