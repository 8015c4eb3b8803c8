namespace Wanglai.Time;

/// <summary>
/// The total order for sorting: by the first day, then by the last day, then by the text (ordinal). It says nothing of what came
/// before what; ask <see cref="EdtfRelations"/> for that.
/// </summary>
/// <remarks>
/// A value open at its start sorts before all days, one whose first day is unknown just as its last day would
/// (“some time up to 1960” stands where 1960 ends), and one that knows neither before all else. A value open at its end sorts
/// behind all days; one whose last day is unknown behind those. Null sorts first.
/// </remarks>
public sealed class EdtfOrder : IComparer<Edtf>
{
    private EdtfOrder()
    {
    }

    /// <summary>The one order.</summary>
    public static EdtfOrder Instance { get; } = new();

    public int Compare(Edtf? x, Edtf? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x is null || y is null)
        {
            return x is null ? -1 : 1;
        }

        var byFirst = FirstKey(x).CompareTo(FirstKey(y));
        if (byFirst != 0)
        {
            return byFirst;
        }

        var byLast = LastKey(x).CompareTo(LastKey(y));
        return byLast != 0 ? byLast : string.CompareOrdinal(x.Text, y.Text);
    }

    private static long FirstKey(Edtf value) => value.EarliestLimit switch
    {
        EdtfLimit.Known => value.Earliest!.Value.Number,
        EdtfLimit.Open => long.MinValue + 1,
        _ => value.Latest?.Number ?? long.MinValue,
    };

    private static long LastKey(Edtf value) => value.LatestLimit switch
    {
        EdtfLimit.Known => value.Latest!.Value.Number,
        EdtfLimit.Open => long.MaxValue - 1,
        _ => long.MaxValue,
    };
}
