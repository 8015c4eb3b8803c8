using Microsoft.Playwright;
using Wanglai.Web.Tests.Browsing;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Every_page_in_a_browser(RunningSite site, Browser browser) : IClassFixture<RunningSite>, IClassFixture<Browser>
{
    private const int PhoneWidth = 375;

    // The language of which a picture is kept in the dark, too.
    private const string Shown = "zh-CN";

    public static TheoryData<string, string> Pages => SitePages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_open_to_everybody_in_both_languages_light_and_dark(string name, string path)
    {
        foreach (var language in new[] { Shown, "en-GB" })
        {
            var complaints = new List<string>();
            var page = await browser.Visit(site.Address, complaints, new() { Locale = language, ViewportSize = new() { Width = 1280, Height = 900 }, ColorScheme = ColorScheme.Light });
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            await Axe.FindsNothing(page);
            await Screens.Keep(page, $"{name}-{language[..2]}-light");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Axe.FindsNothing(page);
            if (language == Shown)
            {
                await Screens.Keep(page, $"{name}-{language[..2]}-dark");
            }

            Assert.Empty(complaints);
            await page.Context.DisposeAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fits_a_phone_and_needs_no_scripts(string name, string path)
    {
        var complaints = new List<string>();
        var page = await browser.Visit(site.Address, complaints, new() { Locale = "zh-CN", JavaScriptEnabled = false, ViewportSize = new() { Width = PhoneWidth, Height = 740 } });
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        var box = await page.Locator("body").BoundingBoxAsync();
        Assert.InRange(box!.Width, 1, PhoneWidth);
        // What overflows a body does not widen it: the page itself must not scroll sideways.
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, PhoneWidth);
        await Screens.Keep(page, $"{name}-zh-phone");
        Assert.Empty(complaints);
        await page.Context.DisposeAsync();
    }
}
