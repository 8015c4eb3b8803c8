using System.Net;
using Wanglai.Model.Entries;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Telling_who_is_who
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merges_two_names_and_takes_it_back()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var merged = await client.Send("/identity", "/identity", ("action", "merge"), ("entity", "德国五金工会"), ("other", "德国工会联合会"), ("type", "organisation"), ("why", "试"));
        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        Assert.Contains("拆开：德国五金工会", await site.Page("/identity"), StringComparison.Ordinal);
        Assert.IsType<EntityMerged>(site.Ledger.Decisions()[^1].Decision);

        using var split = await client.Send("/identity", "/identity", ("action", "split"), ("entity", "德国五金工会"), ("other", "德国工会联合会"), ("type", "organisation"));
        Assert.Equal(HttpStatusCode.Redirect, split.StatusCode);
        Assert.Empty(site.Ledger.Identities().Merges);
    }

    [Fact]
    public async Task Gives_another_name_that_the_party_is_found_by()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        (await client.Send("/identity", "/identity", ("action", "name"), ("entity", "德国五金工会"), ("other", "五金工"), ("type", "organisation"))).Dispose();
        Assert.Contains("德国五金工会", await site.Page("/party/五金工"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge", "无此组织", "也无此组织", "WL-L")]
    [InlineData("merge", "德国五金工会", "", "WL-S005")]
    [InlineData("parent", "德国五金工会", "德国工会联合会", "WL-S006")]
    public async Task Says_what_cannot_be_recorded(string action, string entity, string other, string code)
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await client.Send("/identity", "/identity", ("action", action), ("entity", entity), ("other", other), ("type", "organisation"), ("time", action == "parent" ? "2021-13" : ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }
}
