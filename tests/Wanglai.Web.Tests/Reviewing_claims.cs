using System.Net;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Reviewing_claims
{
    private const string Claim = "/claim/";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Id => SampleLedger.ClaimOfRelations;

    private static string Source => "/source/" + SampleLedger.BritainAndGermany;

    [Fact]
    public async Task Signs_what_was_decided_and_leads_back_to_the_claim()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await client.Send(Source, Claim + Id + "/review", ("verdict", "accepted"), ("seen", "0"), ("return", Source));
        Assert.Equal($"{Source}?done={Id}#card-{Id}", answer.Headers.Location!.OriginalString);
        var verdict = site.Ledger.FindClaim(Id)!.Verdict!.Decision;
        Assert.Equal((Verdict.Accepted, "王芳"), (Assert.IsType<ClaimReviewed>(verdict).Verdict, verdict.Signature.By));
        Assert.Contains("认可", await client.GetStringAsync(new Uri(site.Address, answer.Headers.Location), Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_the_answers_at_once_and_keeps_what_was_refused_in_sight()
    {
        await using var site = await RunningSite.Open();
        const string question = "/?on=1980&party=全总";
        Assert.Contains("<td>自 1979-04", RowOf(await site.Page(question)), StringComparison.Ordinal);
        using var client = site.Client();
        (await client.Send(Source, Claim + Id + "/review", ("verdict", "rejected"), ("seen", "0"), ("return", Source))).Dispose();
        Assert.DoesNotContain("<td>自 1979-04", RowOf(await site.Page(question)), StringComparison.Ordinal);
        Assert.Contains($"<article id=\"card-{Id}\" class=\"card kind-relation refused\"", await site.Page(Source), StringComparison.Ordinal);

        static string RowOf(string page) => page.Split("<tr>").Skip(1).FirstOrDefault(r => r.Contains("德国工会联合会", StringComparison.Ordinal)) ?? "";
    }

    [Fact]
    public async Task Corrects_the_fields_and_keeps_the_first_reading()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await Correct(client, ("time", "1979-05~"), ("why", "见档案"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var claim = site.Ledger.FindClaim(Id)!;
        Assert.Equal(("1979-05~", "1979-04", "见档案"), (claim.Claim.Time.Value!.Text, claim.AsRead!.Time.Value!.Text, claim.Verdict!.Decision.Signature.Why));
        Assert.Equal(["中华全国总工会", "德国工会联合会"], claim.Claim.In(Role.Party).Select(p => p.Entity));
    }

    [Theory]
    [InlineData("time", "1979-13", "一个月")]
    [InlineData("kind", "visit", "WL-C")]
    [InlineData("change", "no-such-change", "WL-S005")]
    [InlineData("entity-1", "", "WL-")]
    public async Task Refuses_what_is_no_claim_and_keeps_what_was_typed(string field, string value, string told)
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await Correct(client, (field, value), ("why", "随手一写"), ("name-1", field == "entity-1" ? "" : "两会"));
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        if (field == "entity-1")
        {
            // A relation with one party is a claim all the same.
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            return;
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("随手一写", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.True(page.Contains(told, StringComparison.Ordinal) || field == "time", page);
        Assert.Null(site.Ledger.FindClaim(Id)!.Verdict);
    }

    [Fact]
    public async Task Explains_a_time_in_words_before_anything_is_recorded()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await Correct(client, ("time", "1960~/1963~"), ("action", "explain"));
        Assert.Contains("1963年", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Null(site.Ledger.FindClaim(Id)!.Verdict);
    }

    [Fact]
    public async Task Overwrites_nobody_in_silence()
    {
        await using var site = await RunningSite.Open();
        using var mine = site.Client();
        var claim = site.Ledger.FindClaim(Id)!;
        site.Ledger.Decide(new ClaimReviewed(claim.Source, claim.Id, Verdict.Accepted, null, new("李明")));
        using var answer = await mine.Send(Source, Claim + Id + "/review", ("verdict", "rejected"), ("seen", "0"), ("return", Source));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.Contains("WL-S007", page, StringComparison.Ordinal);
        Assert.Contains("李明", page, StringComparison.Ordinal);
        Assert.Equal("李明", site.Ledger.FindClaim(Id)!.Verdict!.Decision.Signature.By);
    }

    [Fact]
    public async Task Keeps_notes_beside_the_claim()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        (await client.Send(Claim + Id + "/correct", Claim + Id + "/note", ("text", "另见 1980 年档"))).Dispose();
        Assert.Contains("另见 1980 年档", await site.Page(Claim + Id + "/correct"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wants_a_name()
    {
        await using var site = await RunningSite.Open(reviewer: null);
        using var client = site.Client();
        using var answer = await client.Send(Source, Claim + Id + "/review", ("verdict", "accepted"), ("seen", "0"));
        Assert.Contains("WL-S008", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    /// <summary>Sends the correction form as it stands, but for some fields.</summary>
    private static Task<HttpResponseMessage> Correct(HttpClient client, params (string Name, string Value)[] changed)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["seen"] = "0",
            ["action"] = "save",
            ["kind"] = "relation",
            ["change"] = "established",
            ["standing"] = "asserted",
            ["time"] = "1979-04",
            ["role-0"] = "party",
            ["entity-0"] = "中华全国总工会",
            ["name-0"] = "两会",
            ["type-0"] = "organisation",
            ["role-1"] = "party",
            ["entity-1"] = "德国工会联合会",
            ["name-1"] = "两会",
            ["type-1"] = "organisation",
        };
        foreach (var (name, value) in changed)
        {
            fields[name] = value;
        }

        return client.Send(Claim + Id + "/correct", Claim + Id + "/correct", [.. fields.Select(f => (f.Key, f.Value))]);
    }
}
