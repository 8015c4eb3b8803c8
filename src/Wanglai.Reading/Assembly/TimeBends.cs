using Wanglai.Model.Claims;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Numerals;
using Wanglai.Reading.Syntax;
using Wanglai.Time;

namespace Wanglai.Reading.Assembly;

/// <summary>
/// Words of a clause that bend the time that governs it: what has ended was before its end (结束了访问), what is remembered was
/// so many years before (建交30周年), what has come about by a report's day came about by then (已同百国建立关系).
/// </summary>
internal static class TimeBends
{
    /// <summary>The time of the claim where <paramref name="value"/> governs its clause.</summary>
    public static Edtf? Bend(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, Edtf? value)
    {
        var clause = context.Text.Text.AsSpan(predication.Clause.Start, predication.Clause.Length);
        switch (kind)
        {
            case ClaimKind.Visit when Ends(clause, predication):
                var end = value is null || value == context.NewsDate ? NextTime(context, predication) ?? value : value;
                return end is EdtfDate { Precision: EdtfPrecision.Day } ? Until(end) : end;
            case ClaimKind.Visit or ClaimKind.Meeting or ClaimKind.Gathering when predication.Time < 0 && Continuation.Opening(context.Text.Text, context.Sentence) is [.., '前']:
                return Before(value);
            case ClaimKind.Relation or ClaimKind.Organisation or ClaimKind.Agreement when YearsAgo(context, predication) is { } years:
                return YearOf(value ?? context.NewsDate) is { } year ? EdtfDate.OfYear(year - years) : value;
            // 建交以来，关系不断发展: from then on.
            case ClaimKind.Relation or ClaimKind.Cooperation when predication.Time < 0 && value is EdtfDate then && Continuation.Opening(context.Text.Text, context.Sentence) is var since && since.EndsWith("以来") && predication.Clause.Start > context.Sentence.Span.Start + since.Length:
                return EdtfInterval.From(then);
            case ClaimKind.Relation when value is not null && value == context.NewsDate && IsSum(context, predication, change):
                return Until(value);
            default:
                return value;
        }
    }

    private static bool Ends(ReadOnlySpan<char> clause, Predication predication)
    {
        var end = clause.IndexOf("结束");
        return end >= 0 && end < predication.Span.End - predication.Clause.Start && clause[end..].IndexOf("以后") < 0 && clause[end..].IndexOf('后') < 0;
    }

    // …结束了访问，七月三日回到北京.
    private static Edtf? NextTime(SentenceContext context, Predication predication) =>
        context.Chunks.FirstOrDefault(c => c.Kind == ChunkKind.Time && c.Span.Start > predication.Span.End) is { } time ? context.Times[time.Index].Value : null;

    // 迄今已同100多个国家建立关系: the sum of what came about by the day.
    private static bool IsSum(SentenceContext context, Predication predication, ClaimChange? change)
    {
        var sentence = context.Text.Text.AsSpan(context.Sentence.Span.Start, predication.Span.Start - context.Sentence.Span.Start);
        return change is ClaimChange.Established or ClaimChange.Resumed
            && (sentence.Contains('已') || sentence.Contains("迄今", StringComparison.Ordinal) || sentence.Contains("至今", StringComparison.Ordinal)
                || context.Counts.Any(c => c.What == CountKind.Countries && predication.Clause.Contains(c.Span)));
    }

    // 建立友好省州关系30周年: the number before 周年, behind the verb and in its clause.
    private static int? YearsAgo(SentenceContext context, Predication predication)
    {
        var text = context.Text.Text;
        var from = predication.Span.Start;
        var at = text.IndexOf("周年", from, Math.Max(0, Math.Min(predication.Clause.End, text.Length) - from), StringComparison.Ordinal);
        for (var k = at - 1; k > from && k >= at - 4; k--)
        {
            if (ChineseNumerals.TryReadAt(text, k, out var number) && number.Span.End == at && !(k - 1 > from && ChineseNumerals.TryReadAt(text, k - 1, out var longer) && longer.Span.End == at))
            {
                return number.Value is > 0 and < 1000 ? (int)number.Value : null;
            }
        }

        return null;
    }

    private static long? YearOf(Edtf? value) => value?.Latest?.Year;

    private static Edtf? Until(Edtf? value) => value switch
    {
        EdtfDate date => EdtfInterval.Until(date),
        EdtfInterval { End: { } end } => EdtfInterval.Until(end),
        _ => value,
    };

    /// <summary>Up to the beginning of <paramref name="value"/>.</summary>
    public static Edtf? Before(Edtf? value) => value switch
    {
        EdtfDate date => EdtfInterval.Until(date),
        EdtfInterval { Start: { } start } => EdtfInterval.Until(start),
        _ => value,
    };
}
