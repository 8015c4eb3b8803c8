using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wanglai.Model.Problems;
using Wanglai.Web.Accounts;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Signing_in
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.7")]
    public async Task Must_be_possible_before_the_site_opens_to_others(string address)
    {
        await using var own = await RunningSite.Open();
        foreach (var accounts in new[] { null, new AccountFile(Path.Combine(own.Folder, "none"), StandingClock.Instance) })
        {
            var refused = await Assert.ThrowsAsync<WanglaiException>(() => Site.Start(
                new() { Ledger = own.Ledger, Authority = SampleLedger.Authority, Reader = SampleLedger.ReaderOfChinese, Clock = StandingClock.Instance, Port = 0, Address = IPAddress.Parse(address), Accounts = accounts },
                Cancelled));
            Assert.Equal("WL-S001", refused.Problem.Code);
        }
    }

    [Fact]
    public async Task Comes_before_every_page_every_answer_and_every_form()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var client = site.Client("en");
        foreach (var path in SitePages.All.Select(p => p.Data.Item2).Where(p => p is not ("/nowhere" or "/sign-in")))
        {
            using var page = await client.GetAsync(new Uri(site.Address, path), Cancelled);
            Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
            Assert.StartsWith("/sign-in", page.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }

        foreach (var path in Asking_by_program.Questions.Select(q => q.Data).Append("/api/openapi.json"))
        {
            using var answer = await client.GetAsync(new Uri(site.Address, path), Cancelled);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("WL-S012", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        }

        foreach (var path in RoutesOf(site).Where(r => !IsOpen(r)).Select(r => r.RoutePattern.RawText!.Replace("{id}", SampleLedger.ClaimOfRelations, StringComparison.Ordinal)).Where(p => !p.Contains('{', StringComparison.Ordinal)))
        {
            using var answer = await client.Send("/sign-in", path, ("action", "save"));
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Unauthorized, HttpStatusCode.MethodNotAllowed });
        }

        Assert.Empty(site.Ledger.Decisions());
    }

    [Fact]
    public async Task Is_asked_for_still_where_the_file_of_accounts_is_gone()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var client = site.Client("en");
        using var before = await client.GetAsync(new Uri(site.Address, "/sources"), Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, before.StatusCode);
        File.Delete(site.Accounts.Path);
        using var after = await client.GetAsync(new Uri(site.Address, "/sources"), Cancelled);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Leads_on_to_where_the_visitor_was_going_and_to_no_other_host()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        foreach (var (back, to) in new[] { ("/sources?x=1", "/sources?x=1"), ("//elsewhere.example/", "/"), ("https://elsewhere.example/", "/") })
        {
            using var client = site.Client();
            using var answer = await client.Send("/sign-in", "/sign-in", ("name", "Reader"), ("password", RunningSite.Password), ("return", back));
            Assert.Equal(to, answer.Headers.Location!.OriginalString);
            var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("wanglai-session", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Fails_alike_for_a_wrong_name_and_a_wrong_password_and_locks_after_five()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        Assert.Equal(await Refusal(site, "nobody", "a password that is wrong"), await Refusal(site, "reader", "a password that is wrong"));
        for (var i = 1; i < AccountFile.MostFailures; i++)
        {
            await Refusal(site, "reader", $"guess number {i}");
        }

        await Refusal(site, "reader", RunningSite.Password);
        (await site.SignIn("editor")).Dispose();
        site.Clock.Now += AccountFile.LockedFor + TimeSpan.FromSeconds(1);
        (await site.SignIn("reader")).Dispose();
    }

    [Fact]
    public async Task Ends_with_signing_out_and_a_session_that_somebody_kept_ends_too()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var client = await site.SignIn("editor");
        using var answer = await client.Send("/", "/sign-out", ("return", "/review"));
        Assert.Equal("/sign-in?return=%2Freview", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, await Status(client, "/review"));
        Assert.Empty(site.Services.GetRequiredService<Sessions>().Open);
    }

    [Theory]
    [InlineData("signed out", HttpStatusCode.Redirect)]
    [InlineData("password", HttpStatusCode.Redirect)]
    [InlineData("removed", HttpStatusCode.Redirect)]
    [InlineData("role", HttpStatusCode.Forbidden)]
    public async Task Is_taken_back_at_once_by_another_process_too(string how, HttpStatusCode then)
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var client = await site.SignIn("editor");
        Assert.Equal(HttpStatusCode.OK, await Status(client, "/review"));
        var elsewhere = new AccountFile(site.Accounts.Path, site.Clock);
        switch (how)
        {
            case "signed out":
                elsewhere.SignOut("editor");
                break;
            case "password":
                elsewhere.SetPassword("editor", "another long password");
                break;
            case "removed":
                elsewhere.Remove("editor");
                break;
            default:
                elsewhere.SetRole("editor", AccountRole.Reader);
                break;
        }

        Assert.Equal(then, await Status(client, "/review"));
    }

    [Fact]
    public async Task Gives_each_role_what_it_may_do_and_no_more()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            using var client = await site.SignIn(role.ToString());
            foreach (var (path, needs) in new[] { ("/", AccountRole.Reader), ("/identity", AccountRole.Reader), ("/review", AccountRole.Editor), ("/upload", AccountRole.Editor), ("/accounts", AccountRole.Keeper) })
            {
                Assert.Equal((path, role >= needs ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (path, await Status(client, path)));
            }

            foreach (var route in RoutesOf(site).Where(r => !IsOpen(r)))
            {
                var needs = route.Metadata.GetRequiredMetadata<Needs>().Role!.Value;
                if (role < needs)
                {
                    using var answer = await client.Send("/", route.RoutePattern.RawText!.Replace("{id}", "x", StringComparison.Ordinal), ("action", "x"));
                    Assert.Equal((route.RoutePattern.RawText, HttpStatusCode.Forbidden), (route.RoutePattern.RawText, answer.StatusCode));
                }
            }
        }

        using var reader = await site.SignIn("reader");
        Assert.DoesNotContain("name=\"verdict\"", await reader.GetStringAsync(new Uri(site.Address, "/source/" + SampleLedger.BritainAndGermany), Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signs_decisions_with_the_accounts_name_whatever_the_cookie_says()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var client = await site.SignIn("editor");
        (await client.Send("/", "/settings", ("name", "李明"))).Dispose();
        (await client.Send("/", $"/claim/{SampleLedger.ClaimOfRelations}/review", ("verdict", "accepted"), ("seen", "0"))).Dispose();
        Assert.Equal("editor", site.Ledger.Decisions().Single().Decision.Signature.By);
    }

    [Fact]
    public async Task Is_for_keepers_to_give_and_nobody_shuts_themselves_out()
    {
        await using var site = await RunningSite.OpenWithAccounts();
        using var keeper = await site.SignIn("keeper");
        using var made = await keeper.Send("/accounts", "/accounts", ("action", "add"), ("name", "新来的"), ("role", "editor"), ("password", "long enough to keep"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        (await site.SignIn("新来的", "long enough to keep")).Dispose();
        Assert.Contains("新来的", await keeper.GetStringAsync(new Uri(site.Address, "/accounts"), Cancelled), StringComparison.Ordinal);
        foreach (var (action, code) in new[] { ("remove", "WL-S018"), ("role", "WL-S018"), ("add", "WL-S014") })
        {
            using var refused = await keeper.Send("/accounts", "/accounts", ("action", action), ("name", "keeper"), ("role", "reader"), ("password", "long enough to keep"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(code, await refused.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        }

        using var own = await keeper.Send("/account", "/account", ("action", "password"), ("password", RunningSite.Password), ("new", "another long password"));
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
        (await site.SignIn("keeper", "another long password")).Dispose();
    }

    [Fact]
    public async Task Is_asked_for_by_every_form_of_a_route_that_names_its_role_and_its_token()
    {
        await using var site = await RunningSite.Open();
        Assert.All(RoutesOf(site), route =>
        {
            Assert.True(route.Metadata.GetMetadata<Needs>() is not null, route.RoutePattern.RawText);
            Assert.True(route.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true }, route.RoutePattern.RawText);
        });
        using var client = site.Client();
        foreach (var path in RoutesOf(site).Select(r => r.RoutePattern.RawText!.Replace("{id}", SampleLedger.ClaimOfRelations, StringComparison.Ordinal)))
        {
            using var content = new MultipartFormDataContent { { new StringContent("accepted"), "verdict" }, { new StringContent("0"), "seen" }, { new StringContent("x"), "text" }, { new ByteArrayContent([65]), "files", "a.txt" } };
            using var answer = await client.PostAsync(new Uri(site.Address, path), content, Cancelled);
            Assert.Equal((path, HttpStatusCode.BadRequest), (path, answer.StatusCode));
        }

        Assert.Empty(site.Ledger.Decisions());
    }

    [Fact]
    public void Keeps_no_password_and_a_file_that_only_its_owner_reads()
    {
        var folder = Directory.CreateTempSubdirectory("wanglai-web-");
        try
        {
            var accounts = new AccountFile(Path.Combine(folder.FullName, "a", "accounts"), StandingClock.Instance);
            accounts.Add(" 王芳 ", AccountRole.Keeper, "correct horse battery");
            Assert.DoesNotContain("horse", File.ReadAllText(accounts.Path), StringComparison.Ordinal);
            Assert.Equal("王芳", accounts.SignIn("王芳", "correct horse battery").Name);
            Assert.Equal("WL-S015", Assert.Throws<WanglaiException>(() => accounts.Add("李明", AccountRole.Reader, "short")).Problem.Code);
            Assert.Equal("WL-S017", Assert.Throws<WanglaiException>(() => accounts.Add("\u0007", AccountRole.Reader, "correct horse battery")).Problem.Code);
            Assert.Equal("WL-S013", Assert.Throws<WanglaiException>(() => accounts.Remove("李明")).Problem.Code);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(accounts.Path));
            }

            File.WriteAllText(accounts.Path, "{");
            Assert.Equal("WL-S016", Assert.Throws<WanglaiException>(() => accounts.Find("王芳")).Problem.Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Every route that takes a form.</summary>
    private static IEnumerable<RouteEndpoint> RoutesOf(RunningSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true);

    private static bool IsOpen(RouteEndpoint route) => route.Metadata.GetMetadata<Needs>() is { Role: null };

    private static async Task<string> Refusal(RunningSite site, string name, string password)
    {
        using var client = site.Client("en");
        using var answer = await client.Send("/sign-in", "/sign-in", ("name", name), ("password", password));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        return page[page.IndexOf("<p class=\"failure\"", StringComparison.Ordinal)..page.IndexOf("<form", StringComparison.Ordinal)];
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(client.BaseAddress!, path), Cancelled);
        return answer.StatusCode;
    }
}
