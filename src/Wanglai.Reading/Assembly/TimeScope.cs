using System.Buffers;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Assembly;

/// <summary>Which time governs a claim: the clause's own, the sentence's, the one that the passage is speaking of, or a news report's day.</summary>
internal static class TimeScope
{
    private static readonly SearchValues<string> Always = SearchValues.Create(["一直", "始终", "历来", "一贯", "总是", "每年", "长期"], StringComparison.Ordinal);
    private static readonly string[] FromThenOn = ["从此", "后来", "随后", "此后", "之后", "以后", "自此", "其后"];

    /// <summary>The time of the claim of <paramref name="kind"/> and <paramref name="change"/> that <paramref name="predication"/> makes.</summary>
    public static ClaimTime Of(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, Standing standing)
    {
        if (predication.Time >= 0)
        {
            var first = context.Times[predication.Time];
            var own = predication.Clause.Contains(first.Span);
            var value = predication.AlsoTime >= 0 ? AllOf(context.Times[predication.AlsoTime].Value, first.Value) : UpTo(context, first);
            return new ClaimTime(own ? value : OrLater(context, predication, value), own ? context.Words(first.Span) : null);
        }

        if (context.NewsDate is { } day)
        {
            return standing == Standing.Asserted ? new ClaimTime(day, null) : ClaimTime.Unknown;
        }

        var state = ClaimVocabulary.DefaultAspect(kind, change) == TimeAspect.Throughout && kind != ClaimKind.Relation;
        return context.CarriedTime is { Value: { } carried } && !state && !Says(context, predication.Clause, Always)
            ? new ClaimTime(OrLater(context, predication, carried), null)
            : ClaimTime.Unknown;
    }

    // 1987年和1989年: the same act on each date.
    private static Edtf? AllOf(Edtf? first, Edtf? second) =>
        first is EdtfDate a && second is EdtfDate b ? EdtfSet.AllOf(a, b) : second;

    // 到50年代中期，…都建立了: by then, not in it.
    private static Edtf? UpTo(SentenceContext context, TimeExpression time)
    {
        var text = context.Text.Text;
        var by = time.Span.Start > 0 && text[time.Span.Start - 1] is '到' or '至'
            && time.Span.End < text.Length && text[time.Span.End] == '，';
        return !by ? time.Value : time.Value switch
        {
            EdtfInterval { End: { } end } => EdtfInterval.Until(end),
            EdtfDate date => EdtfInterval.Until(date),
            _ => time.Value,
        };
    }

    // 后来, 从此: from the time spoken of on.
    private static Edtf? OrLater(SentenceContext context, Predication predication, Edtf? value)
    {
        var words = context.Text.Text.AsSpan(predication.Clause.Start, Math.Min(4, predication.Clause.Length));
        foreach (var word in FromThenOn)
        {
            if (words.StartsWith(word))
            {
                return value switch
                {
                    EdtfDate date => EdtfInterval.From(date),
                    EdtfInterval { Start: { } start } => EdtfInterval.From(start),
                    _ => value,
                };
            }
        }

        return value;
    }

    // 一直, 始终: true at all times, not only in the one named before.
    private static bool Says(SentenceContext context, Utf16Span clause, SearchValues<string> any) =>
        context.Text.Text.AsSpan(clause.Start, clause.Length).ContainsAny(any);
}
