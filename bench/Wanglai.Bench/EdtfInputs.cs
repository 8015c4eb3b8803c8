using System.Globalization;

namespace Wanglai.Bench;

/// <summary>EDTF texts of every kind of the three levels in even shares, the same for the same seed.</summary>
internal static class EdtfInputs
{
    private static readonly string[] Marks = ["?", "~", "%"];

    public static string[] Make(int count, int seed)
    {
        var random = new Random(seed);
        Func<Random, string>[] kinds =
        [
            Year, Month, Day, r => Day(r) + Clock(r), r => Ordered(r, Year), r => Ordered(r, Day),
            r => Year(r) + Mark(r), r => Month(r) + Mark(r), r => Day(r) + Mark(r), r => Year(r)[..3] + "X", r => Year(r)[..2] + "XX",
            r => Year(r) + "-XX", r => Month(r) + "-XX", r => Year(r) + "-XX-XX", r => $"{Year(r)}-{r.Next(21, 25)}", r => "-" + Year(r),
            r => $"Y{r.Next(10_000, int.MaxValue)}", r => Month(r) + "/..", r => "../" + Day(r), r => Year(r) + "/", r => Year(r) + "~/..",
            r => $"{Year(r)}-{r.Next(25, 42)}", r => $"Y{r.Next(1, 99)}E{r.Next(4, 7)}", r => $"{Year(r)}S{r.Next(2, 4)}",
            r => $"{Year(r)}{Mark(r)}-{Two(r, 1, 12)}-{Mark(r)}{Two(r, 1, 28)}", r => $"{Mark(r)}{Month(r)}", r => $"{Year(r)[..3]}X-{Two(r, 1, 12)}-{Two(r, 1, 28)}",
            r => $"{Year(r)}-XX-{Two(r, 1, 28)}", r => $"[{Year(r)},{Year(r)},{Range(r)}]", r => $"{{{Year(r)},{Month(r)}}}", r => $"[..{Day(r)}]", r => $"{{{Month(r)}..}}",
        ];
        return [.. Enumerable.Range(0, count).Select(i => kinds[i % kinds.Length](random))];
    }

    private static string Year(Random r) => r.Next(1000, 2100).ToString(CultureInfo.InvariantCulture);

    private static string Month(Random r) => $"{Year(r)}-{Two(r, 1, 12)}";

    private static string Day(Random r) => $"{Month(r)}-{Two(r, 1, 28)}";

    private static string Clock(Random r) => $"T{Two(r, 0, 23)}:{Two(r, 0, 59)}:{Two(r, 0, 59)}{(r.Next(2) == 0 ? "Z" : "+08:00")}";

    private static string Two(Random r, int least, int most) => r.Next(least, most + 1).ToString("D2", CultureInfo.InvariantCulture);

    private static string Mark(Random r) => Marks[r.Next(Marks.Length)];

    private static string Ordered(Random r, Func<Random, string> make)
    {
        var (a, b) = (make(r), make(r));
        return string.CompareOrdinal(a, b) <= 0 ? $"{a}/{b}" : $"{b}/{a}";
    }

    private static string Range(Random r)
    {
        var first = r.Next(1000, 2000);
        return $"{first}..{first + r.Next(1, 30)}";
    }
}
