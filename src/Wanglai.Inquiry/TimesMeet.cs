using Wanglai.Time;

namespace Wanglai.Inquiry;

/// <summary>Whether times as sources give them may, or must, have days in common.</summary>
public static class TimesMeet
{
    /// <summary>Whether some day that <paramref name="time"/> allows may lie in <paramref name="period"/>. An end that is open or unknown meets everything on its side.</summary>
    public static bool MayMeet(Edtf time, Edtf period) =>
        !(time.Latest is { } last && period.Earliest is { } from && last < from)
        && !(time.Earliest is { } first && period.Latest is { } to && first > to);

    /// <summary>Whether every day that <paramref name="time"/> allows lies in <paramref name="period"/>.</summary>
    public static bool LiesWithin(Edtf time, Edtf period) =>
        (period.Earliest is not { } from || (time.Earliest is { } first && first >= from))
        && (period.Latest is not { } to || (time.Latest is { } last && last <= to));
}
