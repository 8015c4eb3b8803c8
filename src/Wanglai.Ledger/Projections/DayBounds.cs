using Wanglai.Time;

namespace Wanglai.Ledger.Projections;

/// <summary>The first and the last day on which something can lie, as numbers that sort: a side without a bound is <see cref="Never"/> or <see cref="Ever"/>.</summary>
internal readonly record struct DayBounds(long First, long Last)
{
    /// <summary>Before every day.</summary>
    public const long Never = -Ever;

    /// <summary>After every day. Differences of two bounds are numbers of 64 bits, too.</summary>
    public const long Ever = long.MaxValue / 2;

    /// <summary>The bounds of a time; null where there is none.</summary>
    public static DayBounds? Of(Edtf? time) => time is null
        ? null
        : new(Math.Max(Never, time.Earliest?.Number ?? Never), Math.Min(Ever, time.Latest?.Number ?? Ever));
}
