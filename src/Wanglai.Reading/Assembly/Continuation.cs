using Wanglai.Model.Texts;
using Wanglai.Reading.Discourse;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <summary>Whether a sentence goes on with the happening told before it, and so shares its date.</summary>
internal static class Continuation
{
    /// <summary>A phrase that only places what follows is not longer: 在美访问期间.</summary>
    private const int LongestOpening = 9;

    /// <summary>True where the clause or the opening of its sentence speaks of somebody or something just told of: 双方, 代表团 without a name, 会议.</summary>
    public static bool IsOf(SentenceContext context, Predication predication, PassageTime passage)
    {
        foreach (var argument in predication.Arguments)
        {
            var mention = argument.Mention;
            var subject = argument is { Slot: Slot.Subject, Carried: false };
            if ((subject && IsAnaphor(mention)) || IsBothOrGuests(mention) || (argument.Slot == Slot.At && mention is { Kind: MentionKind.Gathering, IsBare: true })
                || (subject && mention.Kind == MentionKind.Person && passage.TellsOf(mention)))
            {
                return true;
            }
        }

        return OpensWith(context, IsAnaphor);
    }

    /// <summary>True where the sentence opens with 会议, 大会 or the like, or its clause is about one: the gathering spoken of.</summary>
    public static bool SpeaksOfTheGathering(SentenceContext context)
    {
        foreach (var chunk in context.Chunks)
        {
            if (chunk.Parties.Any(p => p is { Kind: MentionKind.Gathering, IsBare: true } && p.Name is "会议" or "大会" or "开幕式" or "闭幕式" or "大会开幕式" or "大会闭幕式" or "开幕会"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a few words before the first comma only place what follows: 会见后，…; 在美期间，….</summary>
    public static bool IsPlaced(string text, Sentence sentence)
    {
        var opening = Opening(text, sentence);
        return opening.Length is > 1 and <= LongestOpening && opening[^1] is '后' or '间' or '时' or '前' or '中' or '际' && !opening.Contains('年');
    }

    /// <summary>True where the phrase before the first comma turns to another matter: 在教育方面，….</summary>
    public static bool TurnsTo(SentenceContext context)
    {
        var opening = new Utf16Span(context.Sentence.Span.Start, context.Sentence.Span.Start + Opening(context.Text.Text, context.Sentence).Length);
        return context.Cues.Begins(opening, Cue.TurnsTo) || context.Cues.Ends(opening, Cue.TurnsTo);
    }

    /// <summary>The words of the sentence before its first comma; empty where it has none.</summary>
    public static ReadOnlySpan<char> Opening(string text, Sentence sentence)
    {
        var words = text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        var comma = words.IndexOf('，');
        return comma < 0 ? [] : words[..comma];
    }

    private static bool OpensWith(SentenceContext context, Func<Mention, bool> which)
    {
        foreach (var chunk in context.Chunks)
        {
            if (chunk.Kind is ChunkKind.Break or ChunkKind.Verb)
            {
                return false;
            }

            if (chunk.Kind == ChunkKind.Parties)
            {
                return chunk.Parties.Any(which);
            }
        }

        return false;
    }

    private static bool IsAnaphor(Mention mention) => mention.Kind switch
    {
        MentionKind.Pronoun => (mention.Pronoun & WordUses.Self) == 0,
        MentionKind.Delegation => mention.Of is null,
        MentionKind.Gathering => mention.IsBare,
        _ => false,
    };

    private static bool IsBothOrGuests(Mention mention) => mention.Kind switch
    {
        MentionKind.Pronoun => (mention.Pronoun & (WordUses.Both | WordUses.Guests)) != 0,
        MentionKind.Delegation => mention.Of is null,
        _ => false,
    };
}
