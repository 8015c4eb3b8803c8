using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Bench;

/// <summary>
/// Recording made-up claims, a batch of 5,000 and a sync each, chain and projections kept, beside the raw insertion of the same rows into
/// the same tables: into SQLite by its own shell, batch by batch too, and into PostgreSQL by COPY, table by table.
/// </summary>
internal static class LedgerBench
{
    private const int ClaimsInBatch = 5_000;
    private static readonly ReaderIdentity Reader = new("bench", "1", "none");

    public static int Run(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-bench-").FullName;
        try
        {
            var documents = Documents(options.Claims);
            var sqlite = new List<Pair>();
            var served = new List<Pair>();
            for (var round = 0; round < options.Rounds; round++)
            {
                sqlite.Add(InSqlite(folder, documents));
                Tell($"round {round + 1}: SQLite", sqlite[^1], options.Claims);
                if (options.Server is { } server)
                {
                    served.Add(InPostgres(folder, server, documents));
                    Tell($"round {round + 1}: PostgreSQL", served[^1], options.Claims);
                }
            }

            Write(options, sqlite, served);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Pair InSqlite(string folder, IReadOnlyList<(Document, ImmutableArray<Claim>)> documents)
    {
        var file = Path.Combine(folder, "ours.db");
        var ours = Recorded(file, documents);
        var raw = new RawSqlite(folder, file).Insert(documents.Count);
        foreach (var path in Directory.EnumerateFiles(folder, "ours.db*"))
        {
            File.Delete(path);
        }

        return new(ours, raw);
    }

    private static Pair InPostgres(string folder, string server, IReadOnlyList<(Document, ImmutableArray<Claim>)> documents)
    {
        using var raw = new RawPostgres(folder, server);
        return new(Recorded(raw.Ours, documents), raw.Copy());
    }

    private static Took Recorded(string location, IReadOnlyList<(Document Document, ImmutableArray<Claim> Claims)> documents)
    {
        using var ledger = Ledgers.Open(location, TimeProvider.System, createIfMissing: true);
        var before = (Cpu: Environment.CpuUsage.TotalTime, At: Stopwatch.GetTimestamp());
        foreach (var (document, claims) in documents)
        {
            ledger.Record(document, Reader, claims);
        }

        return new(Stopwatch.GetElapsedTime(before.At).TotalSeconds, (Environment.CpuUsage.TotalTime - before.Cpu).TotalSeconds);
    }

    /// <summary>Documents as an import makes them: a line a claim, which is its evidence.</summary>
    private static List<(Document, ImmutableArray<Claim>)> Documents(int claims)
    {
        var documents = new List<(Document, ImmutableArray<Claim>)>();
        foreach (var some in new MadeUpClaims(ClaimsFile.Seed).All().Take(claims).Chunk(ClaimsInBatch))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"claims.jsonl {documents.Count}");
            var text = new StringBuilder();
            var cited = ImmutableArray.CreateBuilder<Claim>(some.Length);
            foreach (var claim in some)
            {
                var line = ClaimJson.Write(claim);
                cited.Add(claim with { Evidence = new(name, new(text.Length, text.Length + line.Length), line) });
                text.Append(line).Append('\n');
            }

            documents.Add((new(name, new SourceText(text.ToString()), "", "utf-8", SourceMetadata.Empty), cited.MoveToImmutable()));
        }

        return documents;
    }

    private static void Tell(string what, Pair pair, int claims) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: recorded {claims / pair.Ours.Seconds:F0} claims a second ({pair.Ours.ProcessorSeconds:F1} s of processor in {pair.Ours.Seconds:F1} s), raw {claims / pair.Raw.Seconds:F0} ({pair.Raw.ProcessorSeconds:F1} s in {pair.Raw.Seconds:F1} s): ratio {pair.Ratio:F2}"));

    private static void Write(Options options, List<Pair> sqlite, List<Pair> served)
    {
        object? Of(List<Pair> pairs) => pairs.Count == 0 ? null : new
        {
            ClaimsASecond = Math.Round(options.Claims / Measure.Median([.. pairs.Select(p => p.Ours.Seconds)])),
            RawClaimsASecond = Math.Round(options.Claims / Measure.Median([.. pairs.Select(p => p.Raw.Seconds)])),
            Ratio = Math.Round(Measure.Median([.. pairs.Select(p => p.Ratio)]), 3),
            ProcessorSeconds = Math.Round(Measure.Median([.. pairs.Select(p => p.Ours.ProcessorSeconds)]), 1),
            RawProcessorSeconds = Math.Round(Measure.Median([.. pairs.Select(p => p.Raw.ProcessorSeconds)]), 1),
        };
        Folder.WriteResult("ledger", new
        {
            Measure = "claims recorded a second, batches of 5,000 with a sync each, chain and projections kept, beside raw insertion of the same rows",
            options.Claims,
            options.Rounds,
            Sqlite = Of(sqlite),
            Postgres = Of(served),
        });
    }

    /// <summary>How long something took. The processor time of PostgreSQL's server is not in it.</summary>
    internal sealed record Took(double Seconds, double ProcessorSeconds);

    private sealed record Pair(Took Ours, Took Raw)
    {
        public double Ratio => Raw.Seconds / Ours.Seconds;
    }
}
