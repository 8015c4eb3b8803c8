using Microsoft.Playwright;
using Wanglai.Inquiry;
using Wanglai.Web.Tests.Browsing;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

/// <summary>What people do on the site, done as they do it, with scripts off.</summary>
public sealed class Working_in_a_browser(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions WithoutScripts = new() { Locale = "zh-CN", JavaScriptEnabled = false };

    [Fact]
    public async Task Ten_claims_are_reviewed_by_keyboard_alone()
    {
        await using var site = await RunningSite.Open();
        var page = await Open(site, "/review");
        for (var i = 0; i < 10; i++)
        {
            var before = await page.Locator("article.card").GetAttributeAsync("id");
            if (i % 3 == 2)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#" + before)).ToHaveCountAsync(0);
            await page.Locator("article.card").WaitForAsync();
        }

        Assert.Equal(7, site.Ledger.Claims().Count(c => Reviews.Of(c) == ReviewState.Accepted));
        Assert.Equal(10, site.Ledger.Decisions("claim-reviewed").Count);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_claim_is_found_in_its_text_rejected_and_the_answer_is_another()
    {
        await using var site = await RunningSite.Open();
        var page = await Open(site, "/?on=1980");
        var row = page.Locator("tr", new() { Has = page.GetByText("德国工会联合会", new() { Exact = true }) });
        Assert.Contains("确定有关系", await row.InnerTextAsync(), StringComparison.Ordinal);
        await row.Locator(".grounds a").First.ClickAsync();
        var card = page.Locator("article.card:target");
        Assert.Contains("关系·建立", await card.InnerTextAsync(), StringComparison.Ordinal);
        await card.GetByRole(AriaRole.Button, new() { Name = "否定" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        await page.GotoAsync(new Uri(site.Address, "/?on=1980").ToString());
        Assert.DoesNotContain("确定有关系", await row.CountAsync() == 0 ? "" : await row.InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_language_is_switched_on_the_page_and_stays()
    {
        await using var site = await RunningSite.Open();
        var page = await Open(site, "/sources");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        Assert.Equal("Sources", await page.Locator("h1").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Start" }).ClickAsync();
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_text_with_its_claims_is_printed()
    {
        await using var site = await RunningSite.Open();
        var page = await Open(site, "/source/" + SampleLedger.BritainAndGermany);
        var pdf = await page.PdfAsync(new() { Format = "A4", Path = Screens.PathOf("source.pdf") });
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        await page.Context.DisposeAsync();
    }

    private async Task<IPage> Open(RunningSite site, string path)
    {
        var page = await browser.Visit(site.Address, [], WithoutScripts);
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        return page;
    }
}
