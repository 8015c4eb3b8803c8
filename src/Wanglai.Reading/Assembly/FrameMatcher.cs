using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <summary>A frame that fits a predication, with the noun that it found.</summary>
internal sealed record FrameMatch(Frame Frame, Predication Predication, Chunk? Noun);

/// <summary>Holds the frames of a verb against a predication: the one that asks for most and gets it fires, and those that may fire beside it.</summary>
internal static class FrameMatcher
{
    /// <summary>The frames that fire, the main one first.</summary>
    public static FrameMatch[] Match(Predication predication, SentenceContext context)
    {
        var (text, sentenceEnd, attending) = (context.Text.Text, context.Sentence.Span.End, context.Attending);
        FrameMatch? best = null;
        List<FrameMatch>? also = null;
        FrameMatch? first = null;
        foreach (var frame in predication.Verb.Frames)
        {
            if ((predication.Embedded && (!frame.Embedded || (frame.EmbeddedObjectOnly && predication.DescribesSubject))) || (predication.Said && !MayBeSaid(frame, predication)) || (frame.Content.Length > 0 && !Says(frame, predication, sentenceEnd, text)))
            {
                continue;
            }

            if ((frame.BareSubject && predication.NounsBefore.Length > 0) || (frame.ToldOf != NounClasses.None && !IsToldOf(predication, frame.ToldOf)))
            {
                continue;
            }

            Chunk? noun = null;
            if (frame.NeedsNoun && (noun = Noun(frame, predication, text, context.Lexicon)) is null && !IsOfTheGathering(frame, predication, context))
            {
                continue;
            }

            if (frame.Also || frame.Adds)
            {
                (also ??= []).Add(new FrameMatch(frame, predication, noun));
            }
            else if (frame.Otherwise)
            {
                first ??= new FrameMatch(frame, predication, noun);
            }
            else if (best is null || Rank(frame) > Rank(best.Frame))
            {
                best = new FrameMatch(frame, predication, noun);
            }
        }

        var attendance = Attendance(predication, attending, context);
        return (best, also, attendance ?? first) switch
        {
            (null, null, null) => [],
            (not null, null, null) => [best],
            _ => [.. Some(first), .. Some(best), .. also ?? [], .. Some(attendance)],
        };
    }

    private static bool IsToldOf(Predication predication, NounClasses nouns) => predication.NounsBefore.Any(n => n.Is(nouns));

    private static FrameMatch[] Some(FrameMatch? match) => match is null ? [] : [match];

    // …大会在雅加达举行。有47国的代表出席: who comes without a word of where comes to the gathering just named; 参加了会见 says where.
    private static bool IsOfTheGathering(Frame frame, Predication predication, SentenceContext context) =>
        frame == context.Attending && !predication.Embedded && context.Discourse.SpeaksOfGathering && predication.NounsAfter.Length == 0
        && !(predication.At + 1 < context.Chunks.Count && context.Chunks[predication.At + 1] is { Kind: ChunkKind.Verb, Word: { } talk } && talk.Tells(ClaimKind.Meeting))
        && !predication.Has(Slot.Object) && predication.Arguments.Exists(a => a is { Slot: Slot.Subject, Carried: false } or { Slot: Slot.Sender });

    // 某会代表在世界工联会议上指出: who speaks at a gathering takes part in it.
    private static FrameMatch? Attendance(Predication predication, Frame? attending, SentenceContext context)
    {
        if (attending is null || predication.Embedded || predication.Said || predication.Verb.Tells(ClaimKind.Gathering)
            || !predication.Has(Slot.At) || !predication.Has(Slot.Subject) || !predication.Arguments.Exists(a => a is { Slot: Slot.At, Mention.Kind: MentionKind.Gathering }))
        {
            return null;
        }

        var gathering = predication.Arguments.First(a => a is { Slot: Slot.At, Mention.Kind: MentionKind.Gathering }).Mention;
        if (!IsThere(context, gathering))
        {
            return null;
        }

        // Whose opinion was told there is not who held the gathering.
        return new FrameMatch(attending, predication with { Arguments = [.. predication.Arguments.Where(a => a.Slot is not (Slot.Owner or Slot.Object))] }, new Chunk(ChunkKind.Parties, gathering.Span) { Parties = [gathering] });
    }

    // 在大会上, 在大会发言中; whoever acts 在筹备大会的过程中 need not have been there.
    private static bool IsThere(SentenceContext context, Mention gathering)
    {
        for (var k = 0; k + 1 < context.Chunks.Count; k++)
        {
            if (context.Chunks[k].Span.End == gathering.Span.End && context.Chunks[k].Kind == ChunkKind.Parties)
            {
                return context.Chunks[k + 1].Is(WordUses.Localiser) || (k + 2 < context.Chunks.Count && context.Chunks[k + 1].Kind == ChunkKind.Filler && context.Chunks[k + 2].Is(WordUses.Localiser));
            }
        }

        return false;
    }

    // 他表示，中方支持…: a stance, a proposal or a plan is made by saying it; a happening that is only said to have been is not told.
    private static bool MayBeSaid(Frame frame, Predication predication) =>
        frame.Kind is ClaimKind.Stance or ClaimKind.Proposal
            ? predication.Standing == Standing.Asserted
            : predication.Standing == Standing.Planned || frame.Standing == Standing.Planned;

    private static bool Says(Frame frame, Predication predication, int sentenceEnd, string text)
    {
        var behind = text.AsSpan(predication.Span.End, Math.Max(0, sentenceEnd - predication.Span.End));
        foreach (var word in frame.Content)
        {
            if (behind.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(Frame frame) => (frame.Priority * 10) + (frame.NeedsNoun ? 5 : 0);

    private static Chunk? Noun(Frame frame, Predication predication, string text, ClauseLexicon lexicon)
    {
        if (frame.Order != NounOrder.Before)
        {
            // The last noun of the object is its head: 友好协议的建议 is a proposal.
            // 方针的成果 is no policy, unless a relative clause ends there.
            var whole = !predication.Embedded && frame.Kind is ClaimKind.Proposal or ClaimKind.Cooperation or ClaimKind.Aid;
            for (var i = predication.NounsAfter.Length - 1; i >= 0; i--)
            {
                var noun = predication.NounsAfter[i];
                if (Fits(frame, noun, text, lexicon) && !(whole && noun.Word is not null && noun.Span.End < text.Length && text[noun.Span.End] == '的'))
                {
                    return noun;
                }
            }
        }

        if (frame.Order != NounOrder.After)
        {
            foreach (var noun in predication.NounsBefore)
            {
                if (Fits(frame, noun, text, lexicon))
                {
                    return noun;
                }
            }
        }

        return null;
    }

    private static bool Fits(Frame frame, Chunk noun, string text, ClauseLexicon lexicon)
    {
        if (noun.Word is { } word)
        {
            return word.Is(frame.Nouns) || frame.NounWords.Contains(word.Text);
        }

        if (noun.Kind == ChunkKind.Parties)
        {
            return (noun.Parties is [{ Of: null, Entity: null, Kind: MentionKind.Delegation or MentionKind.Group } unnamed] && (frame.Nouns & NounClasses.Aid) != 0 && lexicon.Words.Find(unnamed.Name) is { } plain && plain.Is(frame.Nouns))
                || ((frame.Nouns & NounClasses.Gathering) != 0 && noun.Parties.Any(p => p.Kind == MentionKind.Gathering))
                || noun.Parties.Any(p => p is { Kind: MentionKind.Group, Of: not null } or { Kind: MentionKind.Delegation, Of: null } or { Kind: MentionKind.Group, Entity: null } && frame.NounWords.Any(w => p.Name.EndsWith(w, StringComparison.Ordinal)));
        }

        // 《…协定》, “…方针”: the last word of a title tells what it names.
        var title = text.AsSpan(noun.Span.Start, noun.Span.Length).TrimEnd("》”");
        return (frame.Nouns & NounClasses.Agreement) != 0 && EndsLike(title, "协议", "协定", "公报", "声明", "备忘录", "宣言", "条约", "合同", "纪要", "意向书", "协议书", "议定书", "公约")
            || (frame.Nouns & NounClasses.Proposal) != 0 && EndsLike(title, "建议", "倡议", "意见", "主张", "方案", "决议", "原则", "方针", "纲领");
    }

    private static bool EndsLike(ReadOnlySpan<char> title, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (title.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }
}
