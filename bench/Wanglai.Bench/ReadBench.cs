using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Reading;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times;
using Wanglai.Time;

namespace Wanglai.Bench;

/// <summary>The whole of reading, text in and claims out, on one thread and on two, beside cutting the same texts into words and no more.</summary>
internal static class ReadBench
{
    private const int Seed = 1949;

    /// <summary>A chapter of a yearbook.</summary>
    private const int DocumentSize = 30_000;

    public static int Run(Options options)
    {
        var jieba = new Jieba(Path.Combine(Folder.Bench, "jieba"));
        jieba.Install();
        var authority = DatesBench.Authority();
        var texts = new Prose(authority, Seed).Documents(options.Megabytes * 1_000_000L, DocumentSize);
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var metadata = new SourceMetadata { Date = Edtf.Parse("2007"), About = "中华全国总工会" };
        var documents = texts.Select((text, i) => new Document(string.Create(CultureInfo.InvariantCulture, $"{i}.txt"), new SourceText(text), "", "utf-8", metadata)).ToArray();
        var reader = Reader.Create(authority, Path.Combine(Folder.Bench, "..", "rules", "zh"));
        var times = new TimeReader(authority);
        var reading = new ReadingOptions();
        long claims = 0;
        long found = 0;

        // The runtime compiles what is used much anew: the first pass is not counted.
        _ = Parallel.ForEach(documents, document => reader.Read(document, reading));

        var one = new List<double>();
        var cores = new List<double>();
        var two = new List<double>();
        var dates = new List<double>();
        var words = new List<double>();
        for (var round = 0; round < options.Rounds; round++)
        {
            claims = 0;
            one.Add(Once(() => claims = documents.Sum(document => (long)reader.Read(document, reading).Claims.Count), bytes));
            var before = (Cpu: Environment.CpuUsage.TotalTime, At: Stopwatch.GetTimestamp());
            two.Add(Once(() => OnTwoThreads(documents, document => reader.Read(document, reading)), bytes));
            cores.Add((Environment.CpuUsage.TotalTime - before.Cpu) / Stopwatch.GetElapsedTime(before.At));
            dates.Add(Once(() => found = documents.Sum(document => (long)times.Read(TextFolding.Fold(document.Text), new TimeContext { DocumentDate = metadata.Date }).Count), bytes));
            words.Add(jieba.Rate(texts, 1));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1}: read {one[^1]:F2} MB/s, on two threads {two[^1]:F2} ({cores[^1]:F1} cores had), @node-rs/jieba {words[^1]:F2}"));
        }

        var (read, both, cut) = (Measure.Median(one), Measure.Median(two), Measure.Median(words));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB of UTF-8 in {documents.Length} documents, {claims} claims, {found} times, median of {options.Rounds}:"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  read {read:F2} MB/s, on two threads {both:F2} ({both / read:F2} times), segmentation alone by @node-rs/jieba {cut:F2}: ratio {read / cut:F2}, on two threads {both / cut:F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  folding and times alone {Measure.Median(dates):F1} MB/s"));
        Folder.WriteResult("read", new
        {
            Measure = "MB of UTF-8 a second, text in and claims out, generated prose",
            Bytes = bytes,
            Documents = documents.Length,
            Claims = claims,
            Times = found,
            options.Rounds,
            OneThread = Math.Round(read, 2),
            TwoThreads = Math.Round(both, 2),
            CoresHadOnTwoThreads = Math.Round(Measure.Median(cores), 2),
            FoldingAndTimes = Math.Round(Measure.Median(dates), 1),
            NodeRsJieba = Math.Round(cut, 2),
            RatioOneThread = Math.Round(read / cut, 2),
            RatioTwoThreads = Math.Round(both / cut, 2),
        });
        return 0;
    }

    /// <summary>Threads of its own: those of the pool come when the pool sees fit.</summary>
    private static void OnTwoThreads(Document[] documents, Action<Document> read)
    {
        var next = -1;
        var threads = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (var i = Interlocked.Increment(ref next); i < documents.Length; i = Interlocked.Increment(ref next))
            {
                read(documents[i]);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private static double Once(Action work, long bytes)
    {
        var watch = Stopwatch.StartNew();
        work();
        return bytes / 1e6 / watch.Elapsed.TotalSeconds;
    }
}
