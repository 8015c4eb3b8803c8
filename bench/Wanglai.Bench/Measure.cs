using System.Diagnostics;

namespace Wanglai.Bench;

/// <summary>Timing that the sides of a comparison share.</summary>
internal static class Measure
{
    /// <summary>MB (10^6 bytes) a second of <paramref name="work"/>, which goes over <paramref name="bytes"/>, repeated for at least so many seconds.</summary>
    public static double Rate(Func<long> work, long bytes, double seconds)
    {
        var watch = Stopwatch.StartNew();
        long sink = 0;
        var passes = 0;
        do
        {
            sink += work();
            passes++;
        }
        while (watch.Elapsed.TotalSeconds < seconds);

        // The sum is used, so that the work cannot be left out.
        return sink == long.MinValue ? 0 : passes * bytes / 1e6 / watch.Elapsed.TotalSeconds;
    }

    public static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
