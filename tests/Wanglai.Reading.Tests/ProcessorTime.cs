using System.Diagnostics;
using System.Globalization;

namespace Wanglai.Reading.Tests;

/// <summary>How long this thread had a processor: what other tests and other programs do meanwhile does not count.</summary>
internal static class ProcessorTime
{
    // Linux tells it in nanoseconds; elsewhere the time that went by has to do.
    private const string OfThisThread = "/proc/thread-self/schedstat";

    public static TimeSpan Of(Action work)
    {
        var before = Now();
        work();
        return Now() - before;
    }

    private static TimeSpan Now() => File.Exists(OfThisThread)
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(OfThisThread).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);
}
