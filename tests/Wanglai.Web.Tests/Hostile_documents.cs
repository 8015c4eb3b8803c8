using Wanglai.Intake.Metadata;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

/// <summary>What stands in a document, in its name and in its title comes out as text, whatever it is.</summary>
public sealed class Hostile_documents
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task Come_out_as_text_on_every_page()
    {
        await using var site = await RunningSite.Open(samples: false);
        var file = Path.Combine(site.Folder, "\"><img src=x onerror=alert(1)>.txt");
        await File.WriteAllTextAsync(
            file,
            $"1979年4月，{Script}英国职工大会主席“><img src=x>”率团访华，与中华全国总工会建立关系。\n1980年5月，</p></main>中华全国总工会代表团访问日本。\n<!-- 1981年，",
            TestContext.Current.CancellationToken);
        var table = Path.Combine(site.Folder, "metadata.csv");
        await File.WriteAllTextAsync(
            table,
            "file,about,title,author\n\"\"\"><img src=x onerror=alert(1)>.txt\",中华全国总工会,</title><script>alert(2)</script>,<b>\n",
            TestContext.Current.CancellationToken);
        SampleLedger.Record(site.Ledger, MetadataTable.Load(table).Table, file);
        var source = site.Ledger.Sources().Single();
        Assert.Equal("</title><script>alert(2)</script>", source.Metadata.Title);
        var claim = site.Ledger.ClaimsOf(source.Id).First().Id;

        string[] own = ["/source/" + source.Id, $"/claim/{claim}/correct", "/search?q=script", "/search?q=<script>alert(1)</script>", "/party/" + Uri.EscapeDataString("英国职工大会"), "/nowhere/<script>alert(1)</script>"];
        foreach (var path in SitePages.All.Select(p => p.Data.Item2).Where(p => !p.Contains("source/", StringComparison.Ordinal) && !p.Contains("claim/", StringComparison.Ordinal) && !p.Contains("party", StringComparison.Ordinal) && p[0] == '/').Except(["/nowhere"]).Concat(own[..^1]))
        {
            var page = await site.Page(path);
            Assert.DoesNotMatch("(?i)<script(?! src=\"/assets/site\\.[0-9a-f]{12}\\.js\" defer></script>)", page);
            Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<!-- 1981", page, StringComparison.Ordinal);
        }

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", await site.Page("/source/" + source.Id), StringComparison.Ordinal);
    }
}
