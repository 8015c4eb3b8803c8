using Wanglai.Reading.Mentions;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Discourse;

/// <summary>Times that a word before them bounds: 到50年代中期，… has come about by then, 直到1983年，… then.</summary>
internal static class BoundTimes
{
    /// <summary>The value of the time chunk at <paramref name="at"/>, with what 到 or 至 before it makes of it.</summary>
    public static Edtf? UpTo(List<Chunk> chunks, IReadOnlyList<TimeExpression> times, string text, int at)
    {
        var time = times[chunks[at].Index];
        if (!IsBound(text, time) || EndOf(time.Value) is not { } end)
        {
            return time.Value;
        }

        // 九大以后，…；至1988年，…: from what the sentence began with.
        for (var k = at - 1; k >= 0; k--)
        {
            if (chunks[k].Kind == ChunkKind.Time && times[chunks[k].Index].Value is EdtfInterval { Start: { } start, End: null } && start.LastDay < end.FirstDay)
            {
                return EdtfInterval.Between(start, end);
            }
        }

        return EdtfInterval.Until(end);
    }

    private static bool IsBound(string text, TimeExpression time)
    {
        var (start, end) = (time.Span.Start, time.Span.End);
        return start > 0 && text[start - 1] is '到' or '至' && end < text.Length && text[end] is '，' or '已' or '共' or '止'
            && !(start > 1 && text[start - 2] is '直' or '来' or '迟' or '甚');
    }

    private static EdtfDate? EndOf(Edtf? value) => value switch
    {
        EdtfInterval { End: { } end } => end,
        EdtfDate date => date,
        _ => null,
    };
}
