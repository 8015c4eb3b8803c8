using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Reading.Discourse;

/// <summary>The day that a report speaks of, or the year of a yearbook, which what happens in it with no word of time takes.</summary>
internal static class DocumentDay
{
    /// <summary>Times further away from a report's date are its background.</summary>
    private const int DaysAround = 60;

    private const int DaysAhead = 1000;

    /// <summary>
    /// The time of what a document of <paramref name="date"/> tells without one: its day, where the first
    /// time that it names or many of them lie about it or it has a dateline; of a yearbook the year that it tells of; null for a history, whenever it was written.
    /// </summary>
    public static Edtf? Of(Edtf? date, IReadOnlyList<TimeExpression> times, bool hasDateline)
    {
        if (date is not EdtfDate { Year: { } year } day)
        {
            return null;
        }

        var dated = times.Where(t => t is { Value: not null, Source: not TimeSource.Nothing }).ToList();
        if (day.Precision == EdtfPrecision.Year)
        {
            return new[] { year, year - 1 }.Where(y => dated.Count(t => LiesIn(t.Value!, y)) * 2 > dated.Count).Select(EdtfDate.OfYear).FirstOrDefault();
        }

        // What lies long behind the document was added to it: 发布时间：2009-06-02.
        dated.RemoveAll(t => t.Value!.Earliest is { } first && first - day.LastDay > DaysAhead);
        return day.Precision is EdtfPrecision.Month or EdtfPrecision.Day
            && (hasDateline || dated.Count == 0 || IsAround(dated[0], day) || dated.Count(t => IsAround(t, day)) * 5 >= dated.Count * 2) ? day : null;
    }

    private static bool LiesIn(Edtf value, long year) => value.Earliest?.Year == year && value.Latest?.Year == year;

    private static bool IsAround(TimeExpression time, EdtfDate day) =>
        time.Source == TimeSource.DocumentDate
        || (time.Value is { Earliest: { } first, Latest: { } last } && first - day.LastDay < DaysAround && last - day.FirstDay > -DaysAround);
}
