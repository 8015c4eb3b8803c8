using System.Net;
using System.Text.Json;
using Wanglai.Model.Entries;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Asking_by_program(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string> Questions =>
    [
        "/api/status?party=全总&other=德国工联&on=1985",
        "/api/relations?party=全总&on=1980",
        "/api/chronicle?from=1979&to=1980",
        "/api/dossier?party=英国职工大会",
        "/api/exchanges?party=全总&by=year&by=direction&kind=visit",
        "/api/search?q=职工大会&limit=3",
        "/api/country?party=全总&country=德国&on=1990",
        "/api/members?party=世界工联&on=1960",
        "/api/offices?party=世界工联&on=1955",
        "/api/person?person=刘宁一",
        "/api/network?party=全总&on=1980",
        "/api/disputes",
        "/api/totals?party=全总",
        "/api/silence?party=全总",
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Gives_every_answer_as_json(string path)
    {
        using var answer = await site.Get(path);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        using var json = JsonDocument.Parse(text);
        Assert.NotEqual(JsonValueKind.Null, json.RootElement.ValueKind);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Describes_every_question(string path)
    {
        using var document = JsonDocument.Parse(await site.Page("/api/openapi.json"));
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var question = document.RootElement.GetProperty("paths").GetProperty(path.Split('?')[0]).GetProperty("get");
        var parameters = question.TryGetProperty("parameters", out var list) ? list.EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToList() : [];
        var asked = path.Contains('?', StringComparison.Ordinal) ? path.Split('?')[1].Split('&').Select(p => p.Split('=')[0]).Distinct() : [];
        Assert.All(asked, name => Assert.Contains(name, parameters));
        Assert.True(question.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("schema", out _));
    }

    [Fact]
    public async Task Says_what_the_command_says()
    {
        using var json = JsonDocument.Parse(await site.Page("/api/status?party=全总&other=德国工联&on=1985"));
        var state = json.RootElement.GetProperty("states")[0];
        Assert.Equal(("in-relations", "certain"), (state.GetProperty("state").GetString(), state.GetProperty("certainty").GetString()));
        Assert.Equal(SampleLedger.ClaimOfRelations, state.GetProperty("claims")[0].GetString());
    }

    [Theory]
    [InlineData("/api/status?party=全总&other=无此组织", 404, "WL-Q001")]
    [InlineData("/api/status?party=全总&other=德国工联&on=2021-13", 400, "WL-S006")]
    [InlineData("/api/status?party=全总", 400, "WL-S005")]
    [InlineData("/api/nothing", 404, "WL-S003")]
    public async Task Explains_a_problem_as_rfc_9457_has_it(string path, int status, string code)
    {
        using var answer = await site.Get(path, "en");
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal(code, json.RootElement.GetProperty("code").GetString());
        Assert.Equal(status, json.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Keeps_an_answer_fresh_until_the_ledger_moves_on()
    {
        await using var own = await RunningSite.Open();
        using var client = own.Client();
        var question = new Uri(own.Address, "/api/totals");
        using var first = await client.GetAsync(question, Cancelled);
        Assert.Equal(HttpStatusCode.NotModified, await Again());
        var claim = own.Ledger.FindClaim(SampleLedger.ClaimOfRelations)!;
        own.Ledger.Decide(new ClaimReviewed(claim.Source, claim.Id, Verdict.Accepted, null, new("李明")));
        Assert.Equal(HttpStatusCode.OK, await Again());

        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, question) { Headers = { { "If-None-Match", first.Headers.ETag!.Tag } } };
            using var answer = await client.SendAsync(request, Cancelled);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Leads_from_page_to_page()
    {
        using var answer = await site.Get("/api/chronicle");
        Assert.Contains("page=2>; rel=\"next\"", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }
}
