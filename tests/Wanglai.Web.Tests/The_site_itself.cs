using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Model.Problems;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed partial class The_site_itself(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serves_its_files_for_ever_under_names_with_their_hashes_and_compressed()
    {
        var sheet = Sheet().Match(await site.Page("/")).Groups["path"].Value;
        using var client = site.Client();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync(new Uri(site.Address, sheet), Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task Weighs_little_before_anything_is_looked_at()
    {
        var page = await site.Page("/");
        using var client = site.Client();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var sizes = new List<int>();
        foreach (var path in Own().Matches(page).Select(m => m.Groups["path"].Value).Prepend("/"))
        {
            sizes.Add((await client.GetByteArrayAsync(new Uri(site.Address, path), Cancelled)).Length);
        }

        Assert.True(sizes.Count >= 3, page);
        Assert.InRange(sizes.Sum(), 1, 200 << 10);
    }

    [Fact]
    public async Task Compresses_its_pages()
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync(site.Address, Cancelled);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task Keeps_what_a_visitor_chose_and_leads_back()
    {
        using var client = site.Client("zh");
        using var answer = await client.Send("/", "/settings", ("language", "en"), ("theme", "dark"), ("return", "/?on=1980"));
        Assert.Equal((HttpStatusCode.Redirect, "/?on=1980"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var page = await client.GetStringAsync(site.Address, Cancelled);
        Assert.Contains("<html lang=\"en\" data-theme=\"dark\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("elsewhere")]
    public async Task Leads_back_to_no_other_host(string back)
    {
        using var client = site.Client();
        using var answer = await client.Send("/", "/settings", ("theme", "dark"), ("return", back));
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Takes_no_form_that_it_did_not_give_out()
    {
        using var client = site.Client("en");
        using var content = new FormUrlEncodedContent([new("language", "en")]);
        using var answer = await client.PostAsync(new Uri(site.Address, "/settings"), content, Cancelled);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("WL-S004", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_to_its_own_names_only()
    {
        using var client = site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address) { Headers = { Host = "elsewhere.example" } };
        using var answer = await client.SendAsync(request, Cancelled);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/assets/..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/help/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/help/../../../../etc/passwd")]
    [InlineData("/source/..%2f..%2fetc%2fpasswd")]
    [InlineData("/claim/..%2f..%2fetc%2fpasswd")]
    [InlineData("/claim/%00")]
    [InlineData("/party/..%2f..%2fetc%2fpasswd")]
    [InlineData("/country/..%5c..%5cwindows")]
    public async Task Gives_out_nothing_but_its_pages_whatever_the_path(string path)
    {
        // A client of HTTP would tidy the path up before it sends it.
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Address.Host, site.Address.Port, Cancelled);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), Cancelled);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(Cancelled);
        Assert.Matches(@"\AHTTP/1\.1 4\d\d ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?on=2021-13", "WL-S006")]
    [InlineData("/?party=无此组织", "WL-Q001")]
    public async Task Says_what_is_wrong_with_a_question(string path, string code)
    {
        using var answer = await site.Get(path, "en");
        Assert.InRange((int)answer.StatusCode, 400, 404);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_its_port_is_taken()
    {
        var taken = await Assert.ThrowsAsync<WanglaiException>(() => Site.Start(
            new() { Ledger = site.Ledger, Authority = SampleLedger.Authority, Reader = SampleLedger.ReaderOfChinese, Clock = StandingClock.Instance, Port = site.Address.Port },
            Cancelled));
        Assert.Equal("WL-S002", taken.Problem.Code);
    }

    [GeneratedRegex(@"href=""(?<path>/assets/site\.[0-9a-f]{12}\.css)""")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"(?:href|src)=""(?<path>/assets/[^""]+)""")]
    private static partial Regex Own();
}
