using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wanglai.Inquiry;
using Wanglai.Web.Tests.Browsing;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

/// <summary>What scripts add, as people use it.</summary>
public sealed class Working_with_scripts(Browser browser) : IClassFixture<Browser>
{
    private static readonly BrowserNewContextOptions Chinese = new() { Locale = "zh-CN" };

    [Fact]
    public async Task Ten_claims_are_reviewed_with_single_keys_and_one_is_taken_back()
    {
        await using var site = await RunningSite.Open();
        var complaints = new List<string>();
        var page = await Open(site, "/review", complaints);
        var card = page.Locator("article.card");
        var skipped = await card.GetAttributeAsync("id");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#" + skipped)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("#" + skipped)).ToHaveCountAsync(1);
        for (var i = 0; i < 10; i++)
        {
            var before = await card.GetAttributeAsync("id");
            await page.Keyboard.PressAsync(i % 5 == 4 ? "r" : "a");
            await Assertions.Expect(page.Locator("#" + before)).ToHaveCountAsync(0);
            await card.WaitForAsync();
        }

        Assert.Equal(8, site.Ledger.Claims().Count(c => Reviews.Of(c) == ReviewState.Accepted));
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("claim=c"));
        await page.Keyboard.PressAsync("a");
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        Assert.Equal(9, site.Ledger.Claims().Count(c => Reviews.Of(c) == ReviewState.Accepted));

        // A key in a field is a letter; Escape of sorts is the way back.
        await page.Keyboard.PressAsync("e");
        await page.Locator("#why").FillAsync("");
        await page.Locator("#why").PressSequentiallyAsync("arj");
        Assert.Equal("arj", await page.Locator("#why").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "记下更正" }).FocusAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/review"));
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_relations_follow_the_slider_without_loading_the_page_anew()
    {
        await using var site = await RunningSite.Open();
        var complaints = new List<string>();
        var page = await Open(site, "/?on=1960", complaints);
        await page.EvaluateAsync("() => { window.stays = true; }");
        await page.Locator("#year").FillAsync("1980");
        await Assertions.Expect(page.Locator("#relations")).ToContainTextAsync("1980");
        Assert.Contains("on=1980", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"));
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task What_has_been_on_the_screen_is_accepted_at_once_and_nothing_else()
    {
        await using var site = await RunningSite.Open();
        var complaints = new List<string>();
        var page = await Open(site, "/source/" + SampleLedger.BritainAndGermany, complaints);
        var button = page.Locator("form[data-batch] button");
        await button.WaitForAsync();
        await page.WaitForTimeoutAsync(1000);
        var seen = int.Parse(await page.Locator("[data-count]").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        var all = site.Ledger.ClaimsOf(new(SampleLedger.BritainAndGermany)).Count();
        Assert.InRange(seen, 1, all - 1);
        await button.EvaluateAsync("b => b.click()");
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        Assert.Equal(seen, site.Ledger.Decisions("claim-reviewed").Count);
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Words_that_are_selected_are_at_hand_for_a_new_claim()
    {
        await using var site = await RunningSite.Open();
        var complaints = new List<string>();
        var page = await Open(site, "/source/" + SampleLedger.BritainAndGermany, complaints);
        await page.Locator("p.words").Nth(2).EvaluateAsync("p => { const r = document.createRange(); r.selectNodeContents(p); const s = getSelection(); s.removeAllRanges(); s.addRange(r); }");
        await Assertions.Expect(page.Locator("form.adding")).ToHaveClassAsync(new Regex("ready"));
        Assert.Equal(await page.Locator("p.words").Nth(2).InnerTextAsync(), await page.Locator("#words").InputValueAsync());
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task What_is_searched_is_found_as_it_is_typed()
    {
        await using var site = await RunningSite.Open();
        var complaints = new List<string>();
        var page = await Open(site, "/search", complaints);
        await page.Locator("#q").PressSequentiallyAsync("职工大会");
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
        Assert.Equal("职工大会", await page.Locator("#q").InputValueAsync());
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }

    private async Task<IPage> Open(RunningSite site, string path, List<string> complaints)
    {
        var page = await browser.Visit(site.Address, complaints, Chinese);
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        return page;
    }
}
