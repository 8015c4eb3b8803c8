using System.Globalization;
using Wanglai.Time;

namespace Wanglai.Web.Parts;

/// <summary>Places days on a drawing from its left edge to its right.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year, inclusive.</param>
public sealed record TimeScale(long First, long Last)
{
    /// <summary>How wide a drawing is, in its own units.</summary>
    public const int Width = 1000;

    private const int MostMarks = 12;

    /// <summary>The years to mark: every year, fifth, tenth, twentieth … so that there is room for them.</summary>
    public IEnumerable<long> Marks
    {
        get
        {
            long[] steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
            var step = steps.First(s => (Last - First) / s < MostMarks || s == steps[^1]);
            for (var year = (First + step - 1) / step * step; year <= Last; year += step)
            {
                yield return year;
            }
        }
    }

    /// <summary>The place of the beginning of a day; the left edge for null, and for what lies before the scale.</summary>
    public string Start(Day? day) => Place(day is { } d ? Fraction(d.Number) : 0);

    /// <summary>How wide the days from one to the other are, both inclusive; null stands for an edge.</summary>
    public string Length(Day? first, Day? last) =>
        Place((last is { } l ? Fraction(l.Number + 1) : 1) - (first is { } f ? Fraction(f.Number) : 0));

    private static string Place(double fraction) => (fraction * Width).ToString("0.#", CultureInfo.InvariantCulture);

    private double Fraction(long day)
    {
        var (from, to) = (Day.Of(First, 1, 1).Number, Day.Of(Last + 1, 1, 1).Number);
        return Math.Clamp((day - from) / (double)(to - from), 0, 1);
    }
}
