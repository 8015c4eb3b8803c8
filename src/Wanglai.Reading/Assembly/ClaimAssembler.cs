using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Time;

namespace Wanglai.Reading.Assembly;

/// <summary>Makes the claims of a sentence: the frame says of which kind they are, the predication who, when and how.</summary>
internal sealed class ClaimAssembler(SentenceContext context)
{
    private readonly RoleAssigner _roles = new(context);

    /// <summary>The sentence.</summary>
    public SentenceContext Context => context;

    /// <summary>The claim of <paramref name="match"/>; null where a role that its frame needs stays empty.</summary>
    public Claim? Make(FrameMatch match)
    {
        if (_roles.Fill(match) is not { } roles)
        {
            return null;
        }

        var (frame, predication) = (match.Frame, match.Predication);
        var source = context.Text.ToSource(predication.Clause);
        var standing = frame.Standing != Standing.Asserted ? frame.Standing : IsDecided(context, match) || IsPutForward(frame, predication) ? Standing.Asserted : predication.Standing;
        var time = TimeScope.Of(context, predication, frame.Kind, frame.Change, standing);
        time = OfFestival(context, match) ?? time;
        return new Claim
        {
            Kind = frame.Kind,
            Change = frame.Change,
            Standing = standing,
            Roles = roles,
            Time = DetailsReader.Aspect(context, predication, frame.Kind, frame.Change) is { } aspect ? time with { Aspect = aspect } : time,
            Details = DetailsReader.Read(context, predication, frame.Kind, standing, roles.Length),
            Counts = ClaimCounts.Of(context, predication, frame.Kind, roles),
            Title = Title(context, match),
            Evidence = new Evidence(context.SourceName, context.Text.Source.ToCodePoints(source), source.Of(context.Text.Source.Text)),
            Confidence = Confidence.Of(match, _roles.HasCarried, roles.Length, time, standing),
            Rule = frame.Name,
        };
    }

    /// <summary>How the claim that <paramref name="match"/> has just made came about.</summary>
    public ClaimTrace Explain(Claim claim, FrameMatch match) => Tracing.Explain(context, claim, match, _roles);

    // 来华参加五一节: the gathering is the day.
    private static ClaimTime? OfFestival(SentenceContext context, FrameMatch match)
    {
        if (match.Frame.Kind != ClaimKind.Gathering || match.Noun is not { } noun)
        {
            return null;
        }

        foreach (var chunk in context.Chunks)
        {
            if (chunk.Kind == ChunkKind.Time && context.Times[chunk.Index].Value is { } day
                && (chunk.Span == noun.Span || (chunk.Span.End == noun.Span.Start && IsFeast(context.Words(chunk.Span)) && day is EdtfDate { Precision: EdtfPrecision.Day })))
            {
                return new ClaimTime(day, context.Words(chunk.Span));
            }
        }

        return null;
    }

    // 国际劳动节庆祝活动, 国庆招待会, not 5月3日的招待会.
    private static bool IsFeast(string words) => words.Length > 1 && words[^1] is '节' or '庆' or '旦' or '夕' or '”' || words is "五一" or "十一" or "八一" or "七一";

    // 两国决定建立外交关系: what parties decide of their own relations is done by that.
    private static bool IsDecided(SentenceContext context, FrameMatch match) =>
        match is { Frame.Kind: ClaimKind.Relation, Predication.At: > 0 } && context.Chunks[match.Predication.At - 1].Word?.Text is "决定" or "商定" or "同意" or "宣布";

    // 我愿提出两点建议, 希望各方努力: whoever wishes to propose has proposed by saying so.
    private static bool IsPutForward(Frame frame, Predication predication) =>
        frame is { Kind: ClaimKind.Proposal, Change: ClaimChange.Proposed } && predication.Standing == Standing.Planned;

    // What the text calls the thing: a gathering, an agreement, an office. Relations, visits and memberships have no names.
    private static string? Title(SentenceContext context, FrameMatch match)
    {
        switch (match.Frame.Kind)
        {
            case ClaimKind.Relation or ClaimKind.Visit or ClaimKind.Membership or ClaimKind.Meeting:
                return null;
            case ClaimKind.Office:
                return match.Predication.Arguments.Select(a => a.Mention).FirstOrDefault(m => m is { Kind: MentionKind.Person, Office: { } office } && m.Name.EndsWith(office, StringComparison.Ordinal))?.Office;
            default:
                return match.Noun is { } noun
                    ? context.Words(noun.Parties.FirstOrDefault(p => p.Kind == MentionKind.Gathering)?.Span ?? noun.Span)
                    : match.Predication.NounsAfter.FirstOrDefault(n => n.Kind == ChunkKind.Title) is { } title ? context.Words(title.Span) : null;
        }
    }
}
