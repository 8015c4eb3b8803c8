using System.Net;
using Wanglai.Ledger;

namespace Wanglai.Web.Tests.Sites;

/// <summary>A site on a port of its own, with a ledger of its own that holds the samples.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wanglai-web-");
    private readonly List<Exception> _faults = [];
    private Site? _site;

    /// <summary>The ledger.</summary>
    public ILedger Ledger { get; private set; } = null!;

    /// <summary>The address of the first page.</summary>
    public Uri Address => _site!.Address;

    /// <summary>A folder of the test's own.</summary>
    public string Folder => _folder.FullName;

    /// <summary>A site that a test makes for itself, because it changes the ledger.</summary>
    public static async Task<RunningSite> Open(bool samples = true, string? reviewer = "王芳")
    {
        var site = new RunningSite();
        await site.Start(samples, reviewer);
        return site;
    }

    public ValueTask InitializeAsync() => Start(samples: true, "王芳");

    public async ValueTask DisposeAsync()
    {
        await _site!.DisposeAsync();
        Ledger.Dispose();
        _folder.Delete(recursive: true);
        Assert.Empty(_faults);
    }

    /// <summary>Asks for a page, in a language; redirects are not followed.</summary>
    public async Task<HttpResponseMessage> Get(string path, string language = "zh")
    {
        using var client = Client(language);
        return await client.GetAsync(new Uri(Address, path), TestContext.Current.CancellationToken);
    }

    /// <summary>The page's text, which must be there.</summary>
    public async Task<string> Page(string path, string language = "zh")
    {
        using var answer = await Get(path, language);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A browser of sorts: keeps cookies, follows no redirects.</summary>
    public HttpClient Client(string language = "zh")
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    private async ValueTask Start(bool samples, string? reviewer)
    {
        var file = Path.Combine(Folder, "ledger.db");
        if (samples)
        {
            SampleLedger.WriteTo(file);
        }

        Ledger = Ledgers.Open(file, StandingClock.Instance, createIfMissing: !samples);
        _site = await Site.Start(new()
        {
            Ledger = Ledger,
            Authority = SampleLedger.Authority,
            Reader = SampleLedger.ReaderOfChinese,
            Clock = StandingClock.Instance,
            Port = 0,
            Reviewer = reviewer,
            OnFault = _faults.Add,
        });
    }
}
