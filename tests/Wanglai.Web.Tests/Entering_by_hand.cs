using System.Net;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Web.Pages.Entries;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

public sealed class Entering_by_hand
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_delegation_becomes_a_claim_with_its_file_number_as_the_source()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        using var answer = await client.Send(
            "/entry", "/entry", ("sort", "received"), ("date", "2026年1月30日"), ("other", "德国工会联合会"), ("head", "费特尔"), ("people", "8"), ("met", "王甲、李乙"), ("file", "外事〔2026〕3号"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("2026年1月30日，德国工会联合会代表团（团长费特尔，8人）来访，王甲、李乙会见。", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        var source = site.Ledger.Sources().Single(s => s.Name == "外事〔2026〕3号");
        Assert.Equal(("中华全国总工会", "王芳"), (source.Metadata.About, source.Metadata.Author));
        var claim = site.Ledger.ClaimsOf(source.Id).Single();
        Assert.Equal((ClaimKind.Visit, "2026-01-30", 8m), (claim.Claim.Kind, claim.Claim.Time.Value!.Text, claim.Claim.Counts.Single().Number));
        Assert.Equal(["德国工会联合会", "费特尔", "中华全国总工会", "王甲", "李乙"], claim.Claim.Roles.Select(r => r.Party.Entity));
        Assert.Equal(("王芳", Verdict.Accepted), (claim.Verdict!.Decision.Signature.By, ((ClaimReviewed)claim.Verdict.Decision).Verdict));
        Assert.Empty(site.Ledger.Verify().Damage);
        Assert.Contains("外事〔2026〕3号", await site.Page("/exchanges?from=2026&by=year&kind=visit") + await site.Page("/chronicle?from=2026"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_taken_whole_and_each_file_number_becomes_a_source()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        const string table = "文号\t日期\t对方\t方式\t人数\n外1号\t2025.3.2\t英国职工大会\t出访\t5\n外1号\t2025-03-09\t瑞典总工会\t出访\t\n外2号\t2025/4\t日本某会\t会见\t3\n";
        using var answer = await client.Send("/entry", "/entry", ("table", table));
        Assert.Contains("已记入 3 条", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal([2, 1], new[] { "外1号", "外2号" }.Select(n => site.Ledger.ClaimsOf(site.Ledger.Sources().Single(s => s.Name == n).Id).Count()));
    }

    [Fact]
    public async Task A_table_with_a_slip_in_it_is_not_recorded_at_all_and_stays_to_be_mended()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        var before = site.Ledger.Head.Hash;
        using var answer = await client.Send("/entry", "/entry", ("table", "2025-03-02,出访,英国职工大会,,5,,外1号\n2025-13,出访,英国职工大会,,,,外1号\n2025,走访,甲,,,,外1号\n2025,来访,,,,,外1号\n2025,来访,甲,,,,"));
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("WL-S006", page, StringComparison.Ordinal);
        Assert.Equal(3, page.Split("WL-S005").Length - 1);
        Assert.Contains("2025-13,出访", page, StringComparison.Ordinal);
        Assert.Equal(before, site.Ledger.Head.Hash);
    }

    [Fact]
    public async Task A_claim_is_added_of_words_that_the_reader_passed_over_and_another_after_it()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        var id = SampleLedger.BritainAndGermany;
        var text = site.Ledger.TextOf(new(id))!;
        var words = text.Text.Split('\n').First(l => l.Length > 20)[..12];
        foreach (var title in new[] { "一", "二" })
        {
            using var answer = await client.Send(
                $"/source/{id}/add?words={Uri.EscapeDataString(words)}", $"/source/{id}/add", ("words", words), ("action", "save"), ("kind", "agreement"), ("change", ""), ("standing", "asserted"), ("time", "1980"), ("title", title), ("role-0", "party"), ("entity-0", "中华全国总工会"), ("name-0", "两会"), ("type-0", "organisation"));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var made = site.Ledger.ClaimsOf(new(id)).Where(c => c.Reader.Name == "by-hand").ToList();
        Assert.Equal(["一", "二"], made.Select(c => c.Claim.Title).Order(StringComparer.Ordinal));
        Assert.All(made, c => Assert.Equal((words, "王芳"), (c.Claim.Evidence.Quote, c.Verdict!.Decision.Signature.By)));
        Assert.NotNull(site.Ledger.FindClaim(SampleLedger.ClaimOfRelations));
        Assert.Empty(site.Ledger.Verify().Damage);
        using var refused = await site.Get($"/source/{id}/add?words=原文里没有的话", "en");
        Assert.Contains("WL-S020", await refused.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-30", "2026-01-30")]
    [InlineData("2026/1/3", "2026-01-03")]
    [InlineData("2026.1.3", "2026-01-03")]
    [InlineData("2026年1月3日", "2026-01-03")]
    [InlineData("2026年1月", "2026-01")]
    [InlineData("2026-01~", "2026-01~")]
    [InlineData("2026", "2026")]
    public void A_date_is_read_as_people_write_it(string written, string edtf) =>
        Assert.Equal(edtf, new EntryRow(written, "来访", "甲", "", "", "", "1").When.Text);

    [Fact]
    public async Task Two_names_much_alike_are_offered_to_be_merged_and_can_be()
    {
        await using var site = await RunningSite.Open();
        using var client = site.Client();
        (await client.Send("/entry", "/entry", ("table", "2025,来访,瓦卢斯渔业联合会,,,,外1号\n2024,来访,瓦卢斯渔业联合会,,,,外1号\n2025,来访,瓦卢斯渔业联会,,,,外2号"))).Dispose();
        Assert.Contains("并入后者：瓦卢斯渔业联会，瓦卢斯渔业联合会", await site.Page("/identity"), StringComparison.Ordinal);
        (await client.Send("/identity", "/identity", ("action", "merge"), ("entity", "瓦卢斯渔业联会"), ("other", "瓦卢斯渔业联合会"), ("type", "organisation"))).Dispose();
        Assert.DoesNotContain("并入后者：瓦卢斯渔业联会，瓦卢斯渔业联合会", await site.Page("/identity"), StringComparison.Ordinal);
    }
}
