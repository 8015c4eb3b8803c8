namespace Wanglai.Time.Parsing;

/// <summary>The days of the sub-year groupings 21 to 41 (ISO 8601-2:2019, levels 1 and 2).</summary>
internal static class EdtfSeasons
{
    public const int FirstCode = 21;
    public const int LastCode = 41;

    // First month and number of months of each code, from 21 on. The season codes 21-24 name no hemisphere and are read as northern;
    // winter is numbered by the year that it begins in.
    private static ReadOnlySpan<byte> FirstMonth => [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

    private static ReadOnlySpan<byte> Months => [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 6, 6];

    /// <summary>The first code of the division of the year that a code belongs to, and how many parts it has: 21 and 4 for the seasons, 40 and 2 for the halves.</summary>
    public static (int First, int Count) Family(int code) => code switch
    {
        <= 24 => (21, 4),
        <= 28 => (25, 4),
        <= 32 => (29, 4),
        <= 36 => (33, 4),
        <= 39 => (37, 3),
        _ => (40, 2),
    };

    /// <summary>The first and the last day of a grouping, as counts.</summary>
    public static (long First, long Last) Days(long year, int code)
    {
        int first = FirstMonth[code - FirstCode];
        var after = first + Months[code - FirstCode];
        var next = after > 12 ? Day.Count(year + 1, after - 12, 1) : Day.Count(year, after, 1);
        return (Day.Count(year, first, 1), next - 1);
    }
}
