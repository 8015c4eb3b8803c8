using System.IO.Compression;
using System.Text.Json;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Exchange.Imports;
using Wanglai.Exchange.Tables;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Exchange.Tests;

public sealed class Tables_export
{
    private static readonly RecordedSource Source = new(Recorded.Source, "a.txt", new string('0', 64), new string('1', 64), "utf-8", SourceMetadata.Empty, DateTimeOffset.UnixEpoch);

    private static readonly AuthorityFiles Authority = AuthorityFiles.Load(Checkout.PathOf("authority"));

    [Fact]
    public void Comes_back_as_the_claims_that_went_out() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), texts =>
        {
            Claim[] claims = [.. texts.SelectMany(t => Words(t.Get)).Select((words, i) => (i % 3) switch { 0 => Recorded.Full(words), 1 => Recorded.Bare(words), _ => Worded(words) }).Distinct()];
            var back = Read(Write(claims)).ToList();
            Assert.Equal(claims, back);
            Assert.Equal(claims.Select(c => ClaimId.Of(Recorded.Source, c)), back.Select(c => ClaimId.Of(Recorded.Source, c)));
        }));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData(" , \r\n\" ")]
    public void Tells_words_that_are_empty_from_words_that_are_not_there(string words)
    {
        var claim = Recorded.Bare("引文") with { Title = words, Rule = words, Time = new(null, words), Details = new() { Cause = words, Before = words } };
        Assert.Equal(claim, Assert.Single(Read(Write(claim))));
    }

    [Fact]
    public void Keeps_its_promises_in_every_table()
    {
        var claims = new[] { Recorded.Full("引文"), Recorded.Bare("别的"), Recorded.Full("第三") with { Standing = Standing.Asserted } };
        using var archive = Open(Write(claims));
        using var metadata = JsonDocument.Parse(archive.GetEntry("csv-metadata.json")!.Open());
        Assert.Equal("http://www.w3.org/ns/csvw", metadata.RootElement.GetProperty("@context").GetString());
        var tables = metadata.RootElement.GetProperty("tables").EnumerateArray().ToDictionary(t => t.GetProperty("url").GetString()!, t => t.GetProperty("tableSchema"));
        var rows = tables.Keys.ToDictionary(file => file, file => Rows(archive, file));
        Assert.Equal(archive.Entries.Select(e => e.FullName).Where(n => n.EndsWith(".csv", StringComparison.Ordinal)).Order(), tables.Keys.Order());
        foreach (var (file, schema) in tables)
        {
            Csvw.Check(file, schema, rows);
        }
    }

    [Fact]
    public void Has_a_dictionary_that_names_every_table_and_column()
    {
        using var archive = Open(Write(Recorded.Bare("引文")));
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var text = reader.ReadToEnd();
        Assert.All(TableShapes.All, t => Assert.Contains($"## {t.File}\n", text, StringComparison.Ordinal));
        Assert.All(TableShapes.All.SelectMany(t => t.Columns), c => Assert.Contains($"| `{c.Name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_whom_the_authority_files_know_and_under_which_names()
    {
        using var archive = Open(Write(Recorded.Full("引文")));
        var entities = Rows(archive, "entities.csv");
        var known = Assert.Single(entities, e => e["name"] == "中华全国总工会");
        Assert.Equal(("organisation", "1", "中华全国总工会", "中国"), (known["type"], known["claims"], known["known_as"], known["country"]));
        Assert.Contains(Rows(archive, "names.csv"), n => n["entity_id"] == known["id"] && n["name"] == "全总");
    }

    [Fact]
    public void Tells_page_and_paragraph_where_the_original_has_them()
    {
        var claim = Recorded.Full("引文");
        var map = new PlaceMap([new(BlockSort.Paragraph, new CodePointSpan(0, 50), new() { Page = 12, Paragraph = 3 })]);
        using var output = new MemoryStream();
        new TablesExporter().Write(new([Recorded.Of(claim)]) { PlacesOf = _ => map }, output, forFile: true);
        using var archive = Open(output.ToArray());
        var row = Assert.Single(Rows(archive, "claims.csv"));
        Assert.Equal(("12", "3", ""), (row["page"], row["paragraph"], row["sheet"]));
    }

    [Fact]
    public void That_is_none_is_said_to_be_none()
    {
        var problem = Assert.Throws<WanglaiException>(() => TablesImporter.Lines(new MemoryStream([1, 2, 3]), "a.zip").ToList()).Problem;
        Assert.Equal("WL-X008", problem.Code);
        Assert.Equal("a.zip: this is not an archive of wanglai export --to csvw, or it is damaged (claims.csv cannot be read). Export it again, or take in one of its tables with --mapping.", problem.English);
        Assert.Equal("a.zip：不是 wanglai export --to csvw 写出的压缩包，或已损坏（读不到 claims.csv）。请重新导出，或解压后用 --mapping 收入其中的表。", problem.Chinese);
    }

    private static Claim Worded(string words) => Recorded.Full(words) with
    {
        Kind = ClaimKind.Visit,
        Change = null,
        Roles = [new(Role.Visitor, new(words, words, EntityType.Group)), new(Role.Met, new("", words, EntityType.Person)), new(Role.Met, new(words, "甲", EntityType.Person))],
        Time = new(null, words),
        Counts = [new(CountKind.Other, -0.001m, words)],
        Title = words,
        Details = new() { Recurs = words, After = words },
        Confidence = null,
        Rule = words,
    };

    private static IEnumerable<string> Words(string text)
    {
        var whole = new SourceText(text).Text;
        return whole.Length == 0 ? [] : [whole];
    }

    private static byte[] Write(params Claim[] claims)
    {
        using var output = new MemoryStream();
        var input = new ExportInput(claims.Select((c, n) => Recorded.Of(c, n + 1))) { Sources = new([Source]), Authority = new(Authority) };
        Assert.Equal(claims.Length, new TablesExporter().Write(input, output, forFile: true));
        return output.ToArray();
    }

    private static IEnumerable<Claim> Read(byte[] archive)
    {
        foreach (var line in TablesImporter.Lines(new MemoryStream(archive), "a.zip"))
        {
            Assert.True(ClaimJsonReader.TryRead(line, out var claim, out var problems), string.Join(' ', problems.Select(p => p.English)));
            yield return claim;
        }
    }

    private static ZipArchive Open(byte[] archive) => new(new MemoryStream(archive), ZipArchiveMode.Read);

    private static List<Dictionary<string, string>> Rows(ZipArchive archive, string file)
    {
        using var csv = CsvReader.Create(archive.GetEntry(file)!.Open(), CsvReaderOptions.Default, leaveOpen: false);
        csv.ReadHeader();
        var headings = csv.Headers.ToArray();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(headings.Index().ToDictionary(h => h.Item, h => csv.GetString(h.Index), StringComparer.Ordinal));
        }

        return rows;
    }
}
