using System.Net;
using System.Text.RegularExpressions;
using Wanglai.Web.Parts;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed partial class Every_page(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string, string> Pages => SitePages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Speaks_both_languages(string name, string path)
    {
        Assert.NotEmpty(name);
        using var chinese = await site.Get(path, "zh-CN,zh;q=0.9");
        using var english = await site.Get(path, "en-GB");
        Assert.Contains("<html lang=\"zh-Hans\"", await chinese.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", await english.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Holds_no_script_and_no_style_of_its_own_and_leads_to_no_other_host(string name, string path)
    {
        Assert.NotEmpty(name);
        using var answer = await site.Get(path);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotMatch(InlineCode(), page);
        Assert.DoesNotMatch(OtherHost(), page);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public void Of_those_that_all_pages_lead_to_is_among_these() =>
        Assert.All(Navigation.Pages, p => Assert.Contains(SitePages.All, one => one.Data.Item2.Split('?')[0] == p.Path));

    [Fact]
    public async Task That_does_not_exist_is_told_as_such()
    {
        using var answer = await site.Get("/nowhere", "en");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("WL-S003", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<script(?![^>]* src=""/assets/)|<style|\son[a-z]+=|\sstyle=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    // A link that a reader may follow leads where it likes; nothing is fetched from there.
    [GeneratedRegex(@"(?:src|action)=""(?!/(?!/))|<link[^>]* href=""(?!/(?!/))|<a[^>]* href=""(?!/(?!/)|#|https://)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();
}
