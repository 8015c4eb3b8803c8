using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Model.Authority;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Bench;

/// <summary>
/// Finding the times of running Chinese prose and giving each its value, on one core; in turns with folding alone, with a
/// regular expression that knows plain dates only, and with decoding the bytes.
/// </summary>
internal static class DatesBench
{
    private const int Seed = 1925;
    private const int DocumentSize = 100_000;

    private static readonly Regex PlainDate = new("[0-9]{4}年([0-9]{1,2}月([0-9]{1,2}日)?)?", RegexOptions.Compiled | RegexOptions.CultureInvariant);
    private static readonly TimeContext Context = new() { DocumentDate = Edtf.Parse("2007") };

    public static int Run(Options options)
    {
        var texts = new Prose(Authority(), Seed).Documents(options.Megabytes * 1_000_000L, DocumentSize);
        var bytes = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var sources = texts.Select(text => new SourceText(text)).ToArray();
        var folded = sources.Select(source => TextFolding.Fold(source)).ToArray();
        var reader = new TimeReader(Authority());
        var total = bytes.Sum(document => (long)document.Length);
        long times = folded.Sum(text => reader.Read(text, Context).Count);
        var buffer = new char[texts.Max(text => text.Length)];

        (string Name, Func<long> Work)[] sides =
        [
            ("find and resolve", () => folded.Sum(text => (long)reader.Read(text, Context).Count)),
            ("fold, find and resolve", () => sources.Sum(source => (long)reader.Read(TextFolding.Fold(source), Context).Count)),
            ("fold", () => sources.Sum(source => (long)TextFolding.Fold(source).Text.Length)),
            ("regular expression for plain dates", () => texts.Sum(text => (long)PlainDate.Count(text))),
            ("UTF-8 to UTF-16", () => bytes.Sum(document => (long)Encoding.UTF8.GetChars(document, buffer))),
        ];
        var rates = sides.ToDictionary(side => side.Name, _ => new List<double>());
        for (var round = 0; round <= options.Rounds; round++)
        {
            foreach (var (name, work) in sides)
            {
                var rate = Measure.Rate(work, total, options.Seconds);
                if (round > 0)
                {
                    // The first round only warms.
                    rates[name].Add(rate);
                }
            }
        }

        var medians = rates.ToDictionary(side => side.Key, side => Math.Round(Measure.Median(side.Value), 1));
        var ours = medians["find and resolve"];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total / 1e6:F1} MB of UTF-8 in {texts.Count} documents, {times} times ({times * 1e6 / total:N0} a MB), median of {options.Rounds} rounds, MB/s of UTF-8:"));
        foreach (var (name, rate) in medians)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-36} {rate,8:N1}   find and resolve is {ours / rate:F3} of it"));
        }

        Folder.WriteResult("dates", new
        {
            Measure = "MB of UTF-8 a second, one thread, generated prose",
            Bytes = total,
            Documents = texts.Count,
            Times = times,
            options.Rounds,
            options.Seconds,
            Rates = medians,
            Ratios = medians.ToDictionary(side => side.Key, side => Math.Round(ours / side.Value, 3)),
        });
        return 0;
    }

    public static AuthorityFiles Authority() => AuthorityFiles.Load(Path.Combine(Folder.Bench, "..", "authority"));
}
