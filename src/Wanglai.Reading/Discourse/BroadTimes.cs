using Wanglai.Reading.Mentions;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Discourse;

/// <summary>A century or an age inside a phrase describes a noun and dates nothing: 清代小说, 迈向21世纪.</summary>
internal static class BroadTimes
{
    private const int DaysOfAge = 40 * 365;

    /// <summary>Takes the ages among <paramref name="chunks"/> that open no clause for ordinary words.</summary>
    public static void Demote(List<Chunk> chunks, IReadOnlyList<TimeExpression> times)
    {
        for (var k = 0; k < chunks.Count; k++)
        {
            if (chunks[k].Kind == ChunkKind.Time && IsAge(times[chunks[k].Index]) && !PassageTime.IsAtHead(chunks, k))
            {
                chunks[k] = chunks[k] with { Kind = ChunkKind.Filler };
            }
        }
    }

    private static bool IsAge(TimeExpression time) =>
        time.Precision is EdtfPrecision.Century || (time.Value is { Earliest: { } first, Latest: { } last } && last - first > DaysOfAge);
}
