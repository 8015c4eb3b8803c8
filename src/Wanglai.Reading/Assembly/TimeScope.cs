using Wanglai.Model.Claims;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;

namespace Wanglai.Reading.Assembly;

/// <summary>Which time governs a claim: the clause's own, the sentence's, the one that the passage is speaking of, or a news report's day.</summary>
internal static class TimeScope
{
    /// <summary>The time of a claim made from <paramref name="predication"/>.</summary>
    public static ClaimTime Of(SentenceContext context, Predication predication, Standing standing)
    {
        if (predication.Time >= 0)
        {
            return From(context, context.Times[predication.Time], own: true);
        }

        if (context.CarriedTime is { } carried && !SpeaksOfAlways(context, predication))
        {
            return From(context, carried, own: false);
        }

        return standing == Standing.Asserted && context.NewsDate is { } day ? new ClaimTime(day, null) : ClaimTime.Unknown;
    }

    private static ClaimTime From(SentenceContext context, TimeExpression time, bool own) =>
        new(time.Value, own ? context.Words(time.Span) : null);

    // 一直, 始终: true at all times, not only in the one named before.
    private static bool SpeaksOfAlways(SentenceContext context, Predication predication)
    {
        var words = predication.Clause.Of(context.Text.Text);
        return words.Contains("一直", StringComparison.Ordinal) || words.Contains("始终", StringComparison.Ordinal)
            || words.Contains("历来", StringComparison.Ordinal) || words.Contains("一贯", StringComparison.Ordinal);
    }
}
