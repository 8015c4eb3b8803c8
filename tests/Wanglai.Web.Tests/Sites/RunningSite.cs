using System.Net;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Web.Accounts;

namespace Wanglai.Web.Tests.Sites;

/// <summary>A site on a port of its own, with a ledger of its own that holds the samples.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    /// <summary>The password of every account.</summary>
    public const string Password = "correct horse battery";

    // Hashing a password is meant to take long: once is enough.
    private static readonly Lazy<byte[]> AccountsOfAllRoles = new(MakeAccounts);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wanglai-web-");
    private readonly List<Exception> _faults = [];
    private Site? _site;

    /// <summary>The ledger.</summary>
    public ILedger Ledger { get; private set; } = null!;

    /// <summary>Who may sign in; nobody, unless the site was opened with accounts.</summary>
    public AccountFile Accounts => new(Path.Combine(Folder, "ledger.db.accounts"), Clock);

    /// <summary>What time it is for sessions and locks.</summary>
    internal SettableClock Clock { get; } = new();

    /// <summary>What the site is made of.</summary>
    internal IServiceProvider Services => _site!.Services;

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

    /// <summary>A site with accounts, one of each role, called by their roles: <c>reader</c>, <c>editor</c>, <c>keeper</c>.</summary>
    /// <param name="prepare">What to do to the ledger first.</param>
    public static async Task<RunningSite> OpenWithAccounts(Action<RunningSite>? prepare = null)
    {
        var site = new RunningSite();
        File.WriteAllBytes(site.Accounts.Path, AccountsOfAllRoles.Value);
        await site.Start(samples: true, reviewer: null, prepare);
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

    /// <summary>A browser of sorts in which somebody has signed in.</summary>
    public async Task<HttpClient> SignIn(string name, string password = Password, string language = "zh")
    {
        var client = Client(language);
        using var answer = await client.Send("/sign-in", "/sign-in", ("name", name), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    /// <summary>A browser of sorts: keeps cookies, follows no redirects.</summary>
    public HttpClient Client(string language = "zh")
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    private static byte[] MakeAccounts()
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-web-");
        var accounts = new AccountFile(Path.Combine(folder.FullName, "accounts"), StandingClock.Instance);
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            accounts.Add(role.ToWire(), role, Password);
        }

        var bytes = File.ReadAllBytes(accounts.Path);
        folder.Delete(recursive: true);
        return bytes;
    }

    private async ValueTask Start(bool samples, string? reviewer, Action<RunningSite>? prepare = null)
    {
        var file = Path.Combine(Folder, "ledger.db");
        if (samples)
        {
            SampleLedger.WriteTo(file);
        }

        Ledger = Ledgers.Open(file, StandingClock.Instance, createIfMissing: !samples);
        prepare?.Invoke(this);
        _site = await Site.Start(new()
        {
            Ledger = Ledger,
            Authority = SampleLedger.Authority,
            Reader = SampleLedger.ReaderOfChinese,
            Clock = Clock,
            Accounts = Accounts,
            Port = 0,
            Reviewer = reviewer,
            OnFault = _faults.Add,
        });
    }
}
