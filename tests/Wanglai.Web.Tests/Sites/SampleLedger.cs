using Wanglai.Intake;
using Wanglai.Intake.Metadata;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Reading;

namespace Wanglai.Web.Tests.Sites;

/// <summary>The samples, read once for all tests; each site gets a copy of its own.</summary>
internal static class SampleLedger
{
    /// <summary>The shipped authority files.</summary>
    public static AuthorityFiles Authority { get; } = AuthorityFiles.Load([Checkout.PathOf("authority")]);

    private static readonly Lazy<byte[]> Samples = new(() => Read([.. Directory.EnumerateFiles(Checkout.PathOf("samples")).Where(f => !f.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]));

    /// <summary>The reader by the shipped rules.</summary>
    public static Lazy<Reader> ReaderOfChinese { get; } = new(() => Reader.Create(Authority, Checkout.PathOf("rules/zh")));

    /// <summary>The id of the sample that tells of Britain and Germany.</summary>
    public static string BritainAndGermany { get; } = Ask(ledger => ledger.Sources().Single(s => s.Name == "09-britain-germany.txt").Id.Value);

    /// <summary>The id of its claim that relations with the German federation were established in April 1979.</summary>
    public static string ClaimOfRelations { get; } = Ask(ledger => ledger.ClaimsOf(new(BritainAndGermany)).Single(c => c.Claim is { Change: ClaimChange.Established, Time.Value.Text: "1979-04" }).Id.Value);

    /// <summary>Writes a ledger that holds the samples.</summary>
    public static void WriteTo(string path) => File.WriteAllBytes(path, Samples.Value);

    /// <summary>Reads documents into a ledger.</summary>
    public static void Record(ILedger ledger, MetadataTable metadata, params IEnumerable<string> paths)
    {
        var intake = new DocumentReader(metadata);
        foreach (var path in paths)
        {
            var document = intake.Read(path).Document!;
            ledger.Record(document, ReaderOfChinese.Value.Identity, ReaderOfChinese.Value.Read(document, new()).Claims);
        }
    }

    private static string Ask(Func<ILedger, string> question)
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-web-");
        try
        {
            var file = Path.Combine(folder.FullName, "ledger.db");
            WriteTo(file);
            using var ledger = Ledgers.Open(file, StandingClock.Instance, createIfMissing: false);
            return question(ledger);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Read(IReadOnlyList<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-web-");
        try
        {
            var file = Path.Combine(folder.FullName, "ledger.db");
            using (var ledger = Ledgers.Open(file, StandingClock.Instance, createIfMissing: true))
            {
                Record(ledger, MetadataTable.Load(Checkout.PathOf("samples/metadata.csv")).Table, paths);
            }

            return File.ReadAllBytes(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
