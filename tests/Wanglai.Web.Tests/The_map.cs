using System.Globalization;
using System.Text.RegularExpressions;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed partial class The_map(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Has_a_point_at_the_capital_of_each_country_in_relations_and_leads_to_it()
    {
        var page = await site.Page("/?on=1980-10&party=全总");
        var points = Point().Matches(page).ToDictionary(m => Uri.UnescapeDataString(m.Groups["country"].Value), m => (State: m.Groups["state"].Value, X: Number(m, "x"), Y: Number(m, "y")));
        var tokyo = points["日本"];
        Assert.InRange(tokyo.X, 319, 320.5);
        Assert.InRange(tokyo.Y, 47.5, 49);
        Assert.Equal("in-relations", points["德国"].State);
        Assert.DoesNotContain("中国", points.Keys);
    }

    [Fact]
    public async Task Lies_over_coastlines_of_our_own_that_are_kept_and_hold_no_script()
    {
        var path = Coast().Match(await site.Page("/?on=1980")).Groups["path"].Value;
        var drawing = await site.Page(path);
        Assert.Contains("Natural Earth", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", drawing, StringComparison.OrdinalIgnoreCase);
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<a href=""/country/(?<country>[^?""]+)\?[^""]*"" tabindex=""-1"">\s*<title>[^<]*</title>\s*<circle class=""of-(?<state>[a-z-]+) [a-z]+"" cx=""(?<x>[0-9.]+)"" cy=""(?<y>[0-9.]+)""")]
    private static partial Regex Point();

    [GeneratedRegex(@"<image href=""(?<path>/assets/coastlines\.[0-9a-f]{12}\.svg)""")]
    private static partial Regex Coast();
}
