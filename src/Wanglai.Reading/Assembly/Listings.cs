using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <summary>Reads a sentence that only names those who did what the sentence before told: 各国领导人先后来访。他们中有：甲会主席王明，乙会会长李华.</summary>
internal static class Listings
{
    private static readonly string[] Openings = ["他们中有", "她们中有", "他们当中有", "其中有：", "其中有:", "其中包括：", "他们是：", "先后来访的有", "来访的有", "来访者有", "他们中包括"];

    /// <summary>The <paramref name="visit"/> again, of whoever the sentence lists; null where it lists nobody.</summary>
    public static Predication? Of(SentenceContext context, Predication visit)
    {
        var sentence = context.Text.Text.AsSpan(context.Sentence.Span.Start, context.Sentence.Span.Length);
        var opens = false;
        foreach (var opening in Openings)
        {
            opens |= sentence.StartsWith(opening, StringComparison.Ordinal);
        }

        if (!opens)
        {
            return null;
        }

        var listed = new List<Argument>();
        foreach (var chunk in context.Chunks)
        {
            Mention? body = null;
            foreach (var mention in chunk.Parties)
            {
                if (mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Known or MentionKind.Group or MentionKind.Delegation)
                {
                    // 甲会主席王明和李华, 甲会主席王明和总书记李华: both are of the same body.
                    listed.Add(new Argument(Slot.Subject, mention is { Kind: MentionKind.Person, Of: null } && body is not null ? mention with { Of = body } : mention));
                    body = mention.Kind == MentionKind.Person ? mention.Of ?? body : null;
                }
            }
        }

        return listed.Count < 2 ? null : visit with
        {
            At = 0,
            From = 0,
            To = context.Chunks.Count,
            Clause = new(context.Chunks[0].Span.Start, context.Chunks[^1].Kind == ChunkKind.Break && context.Chunks.Count > 1 ? context.Chunks[^2].Span.End : context.Chunks[^1].Span.End),
            Span = context.Chunks[0].Span,
            Time = -1,
            AlsoTime = -1,
            Arguments = [.. listed, .. visit.Arguments.Where(a => a.Slot is Slot.Object or Slot.Destination).Select(a => a with { Carried = true })],
            Counts = [],
        };
    }
}
