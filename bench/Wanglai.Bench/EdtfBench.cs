using System.Diagnostics;
using System.Globalization;
using Wanglai.Time;

namespace Wanglai.Bench;

/// <summary>Reading EDTF and asking for its first and last day: this library and edtf.js, in turns, on the same texts, one thread each.</summary>
internal static class EdtfBench
{
    private const int Count = 3200;
    private const int Seed = 8601;

    public static int Run(Options options)
    {
        var peer = new EdtfJs(Path.Combine(Folder.Bench, "edtfjs"));
        peer.Install();

        var all = EdtfInputs.Make(Count, Seed);
        var refused = all.Where(text => !Edtf.TryParse(text, out _)).ToList();
        if (refused.Count > 0)
        {
            Console.Error.WriteLine($"These texts should be EDTF: {string.Join(" ", refused.Take(5))}");
            return 3;
        }

        // What the peer refuses or throws on costs it an exception: the ratio is taken over the texts that both read.
        var accepted = peer.Check(all);
        var both = all.Where((_, i) => accepted[i]).ToArray();
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < options.Rounds; round++)
        {
            ours.Add(Time(both, options.Seconds));
            theirs.Add(peer.Time(both, options.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: Wanglai {ours[^1]:N0}/s, edtf.js {theirs[^1]:N0}/s"));
        }

        var (our, their) = (Measure.Median(ours), Measure.Median(theirs));
        var everything = Time(all, options.Seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parse and bounds, median of {options.Rounds}: Wanglai {our:N0}/s, edtf.js {their:N0}/s, ratio {our / their:N0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"texts {all.Length}, of which edtf.js gives bounds for {both.Length}; Wanglai over all of them {everything:N0}/s"));
        Folder.WriteResult("edtf", new
        {
            Measure = "EDTF texts read and bounded a second, one thread",
            Texts = all.Length,
            TextsOfBoth = both.Length,
            options.Rounds,
            options.Seconds,
            Wanglai = Math.Round(our),
            WanglaiAllTexts = Math.Round(everything),
            EdtfJs = Math.Round(their),
            Ratio = Math.Round(our / their),
        });
        return 0;
    }

    private static double Time(string[] texts, double seconds)
    {
        long sink = 0;
        for (var i = 0; i < 200; i++)
        {
            sink += All(texts);
        }

        var watch = Stopwatch.StartNew();
        long done = 0;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            sink += All(texts);
            done += texts.Length;
        }

        // The sum is used, so that the work cannot be left out.
        return sink == long.MinValue ? 0 : done / watch.Elapsed.TotalSeconds;
    }

    private static long All(string[] texts)
    {
        long sink = 0;
        foreach (var text in texts)
        {
            if (Edtf.TryParse(text, out var value))
            {
                sink += (value.Earliest?.Number ?? 0) + (value.Latest?.Number ?? 0);
            }
        }

        return sink;
    }
}
