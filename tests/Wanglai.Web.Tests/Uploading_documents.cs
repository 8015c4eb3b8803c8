using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed partial class Uploading_documents
{
    private const string Words = "1979年4月，德国工联主席费特尔率团访华，与中华全国总工会建立关系。";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_them_at_once_and_says_what_was_found()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, ("往来.txt", Encoding.UTF8.GetBytes(Words)), ("空.txt", []));
        Assert.Contains("新记 2 条陈述", page, StringComparison.Ordinal);
        Assert.Contains("WL-I004", page, StringComparison.Ordinal);
        var source = site.Ledger.Sources().Single();
        Assert.Equal(("往来.txt", "中华全国总工会"), (source.Name, source.Metadata.About));
        Assert.Contains("没有新增", await Upload(site, ("往来.txt", Encoding.UTF8.GetBytes(Words))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\..\\年鉴.txt", "年鉴.txt")]
    [InlineData("..", "document.txt")]
    public async Task Keeps_of_a_name_only_its_end(string given, string kept)
    {
        await using var site = await RunningSite.Open(samples: false);
        await Upload(site, (given, Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(kept, site.Ledger.Sources().Single().Name);
        Assert.Equal(["ledger.db"], Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Where(f => f!.EndsWith(".db", StringComparison.Ordinal) || !f.StartsWith("ledger", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Takes_no_more_files_than_it_says()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, [.. Enumerable.Range(0, 21).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes(Words)))]);
        Assert.Contains("WL-S009", page, StringComparison.Ordinal);
        Assert.Empty(site.Ledger.Sources());
    }

    [Fact]
    public async Task Takes_no_more_bytes_than_it_says()
    {
        await using var site = await RunningSite.Open(samples: false);
        var page = await Upload(site, ("large.txt", new byte[40 << 20]));
        Assert.Contains("WL-S009", page, StringComparison.Ordinal);
        Assert.Empty(site.Ledger.Sources());
    }

    private static async Task<string> Upload(RunningSite site, params (string Name, byte[] Bytes)[] files)
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.ExpectContinue = true;
        var token = Token().Match(await client.GetStringAsync(new Uri(site.Address, "/upload"), Cancelled)).Groups["token"].Value;
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(new StringContent("中华全国总工会"), "about");
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "files", name);
        }

        using var answer = await client.PostAsync(new Uri(site.Address, "/upload"), form, Cancelled);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancelled);
    }

    [GeneratedRegex(@"name=""__RequestVerificationToken"" value=""(?<token>[^""]+)""")]
    private static partial Regex Token();
}
