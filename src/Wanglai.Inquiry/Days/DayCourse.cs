using System.Collections.Immutable;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Days;

/// <summary>How much was going on through a time, for a line or a slider of time: one point a stretch of days.</summary>
public static class DayCourse
{
    /// <summary>The points from <paramref name="first"/> to <paramref name="last"/>, one every <paramref name="days"/> days, each as of its day; the last point is not after the last day.</summary>
    public static ImmutableArray<DayPoint> Of(ClaimBook book, Day first, Day last, int days)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        var points = ImmutableArray.CreateBuilder<DayPoint>();
        for (var day = first.Number; day <= last.Number; day += days)
        {
            var counts = book.Days.CountOn(HappeningDays.ToInt(day));
            points.Add(new(
                new(day),
                [
                    .. Enum.GetValues<ClaimKind>()
                        .Select(k => new KindOnDay(k, counts[k, Certainty.Certain], counts[k, Certainty.Possible]))
                        .Where(k => k.Certain + k.Possible > 0),
                ]));
        }

        return points.ToImmutable();
    }
}

/// <summary>How much was going on on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Counts">How many claims of each kind hold, in the order of the vocabulary; kinds of which none does are left out.</param>
public sealed record DayPoint(Day Day, ImmutableArray<KindOnDay> Counts);
