using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <summary>Reads what a clause adds to its claim: cause or pretext, capacity, duration, recurrence, firsts, order.</summary>
internal static class DetailsReader
{
    private static readonly string[] CauseWords = ["由于", "因为", "鉴于", "因"];
    private static readonly string[] NoCause = ["因此", "因而", "因公", "因素", "原因", "因私", "因应"];

    /// <summary>The details of the claim of <paramref name="kind"/> that <paramref name="predication"/> makes.</summary>
    public static ClaimDetails Read(SentenceContext context, Predication predication, ClaimKind kind, Standing standing, int parties)
    {
        var text = context.Text.Text;
        var clause = predication.Clause;
        var words = text.AsSpan(clause.Start, clause.Length);

        // What hinders a visit often stands in the clause behind it.
        var reach = standing == Standing.Prevented ? new Utf16Span(clause.Start, NextBreak(text, clause.End + 1, context.Sentence.Span.End)) : clause;
        return new ClaimDetails
        {
            Cause = Cause(context, reach),
            Capacity = Capacity(context, clause),
            Duration = LengthOfTime(context, clause),
            Recurs = context.Cues.Any(clause, Cue.Recurs) ? CueWords.Recurrences.First(clause.Of(text).Contains) : null,
            First = context.Cues.Any(clause, Cue.First),
            After = context.Cues.Begins(clause, Cue.Follows) ? OpeningOrder(words) : null,
            Mutual = kind is ClaimKind.Relation or ClaimKind.Cooperation && parties > 2 && words.Contains("相互", StringComparison.Ordinal),
        };
    }

    /// <summary>Repeated where the clause says that it happened several times; null for the default of the contract.</summary>
    public static TimeAspect? Aspect(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change)
    {
        var clause = predication.Clause;
        return kind is ClaimKind.Visit or ClaimKind.Meeting or ClaimKind.Gathering && ClaimVocabulary.DefaultAspect(kind, change) == TimeAspect.Within
            && context.Cues.Any(clause, Cue.Repeats)
            ? TimeAspect.Repeated
            : null;
    }

    private static string? LengthOfTime(SentenceContext context, Utf16Span clause)
    {
        foreach (var duration in context.Durations)
        {
            if (clause.Contains(duration.Span))
            {
                return duration.Iso8601;
            }
        }

        return null;
    }

    private static string? OpeningOrder(ReadOnlySpan<char> words)
    {
        foreach (var order in CueWords.Orders)
        {
            if (words.StartsWith(order))
            {
                return order;
            }
        }

        return null;
    }

    private static int NextBreak(string text, int from, int end)
    {
        var at = from >= end ? -1 : text.IndexOfAny(['，', '；', '。'], from, end - from);
        return at < 0 ? end : at;
    }

    // 因日本政府拒发签证而未能成行 → 因日本政府拒发签证.
    private static string? Cause(SentenceContext context, Utf16Span reach)
    {
        var text = context.Text.Text;
        if (!text.AsSpan(reach.Start, reach.Length).ContainsAny('因', '由', '鉴'))
        {
            return null;
        }

        foreach (var word in CauseWords)
        {
            var at = text.IndexOf(word, reach.Start, reach.Length, StringComparison.Ordinal);
            if (at < 0 || NoCause.Any(no => Stands(text, at, no) || (at > 0 && Stands(text, at - 1, no))))
            {
                continue;
            }

            var end = text.IndexOfAny(['而', '，', '；', '。'], at, reach.End - at);
            end = end < 0 ? reach.End : end;
            return end - at > word.Length + 1 ? context.Words(new Utf16Span(at, end)) : null;
        }

        return null;
    }

    // 以观察员身份, 以个人名义.
    private static string? Capacity(SentenceContext context, Utf16Span clause)
    {
        var text = context.Text.Text;
        foreach (var ending in (string[])["身份", "名义"])
        {
            var end = text.IndexOf(ending, clause.Start, clause.Length, StringComparison.Ordinal);
            var start = end < 0 ? -1 : text.LastIndexOf('以', end, end - clause.Start + 1);
            if (start >= 0 && end - start <= 24 && text.AsSpan(start, end - start).IndexOfAny("，；。") < 0)
            {
                return context.Words(new Utf16Span(start, end + ending.Length));
            }
        }

        return null;
    }

    private static bool Stands(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
