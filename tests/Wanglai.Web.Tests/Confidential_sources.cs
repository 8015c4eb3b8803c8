using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wanglai.Intake;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Web.Tests.Sites;

namespace Wanglai.Web.Tests;

/// <summary>To whoever may not see a source the site is as if the source were not in the ledger: on every page, in every count, hit and answer.</summary>
public sealed partial class Confidential_sources
{
    private const string File = "密访.txt";
    private const string Words = "1985年6月，中华全国总工会主席陈乌有率团密访乌托邦总工会，双方建立关系，签订秘约协议。1986年，乌托邦总工会加入世界工会联合会。";

    private static readonly string[] Marks = ["乌托邦", "陈乌有", "秘约", "密访"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_not_there_for_who_may_not_see_them()
    {
        await using var without = await RunningSite.OpenWithAccounts();
        await using var with = await RunningSite.OpenWithAccounts(site => Record(site, "秘密"));
        var source = with.Ledger.Sources().Single(s => s.Name == File).Id;
        foreach (var (level, role) in new[] { ("秘密", "editor"), ("秘密", "reader"), ("内部", "reader") })
        {
            with.Ledger.Decide(new SourceClassified(source, level, new("keeper")));
            using var mine = await with.SignIn(role);
            using var others = await without.SignIn(role);
            foreach (var path in Paths(everything: level == "秘密" && role == "reader"))
            {
                await AreAlike(others, mine, path);
            }

            foreach (var path in with.Ledger.ClaimsOf(source).Select(c => c.Id.Value).SelectMany(c => new[] { $"/claim/{c}", $"/claim/{c}/correct" }).Append($"/source/{source}"))
            {
                var (status, page) = await Get(mine, path);
                Assert.True(status == HttpStatusCode.NotFound || (status == HttpStatusCode.Forbidden && role == "reader"), path);
                Assert.All(Marks, mark => Assert.DoesNotContain(mark, page, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Are_not_there_where_they_came_after_the_first_question_and_a_shown_name_stands_for_one_of_theirs()
    {
        await using var without = await RunningSite.OpenWithAccounts();
        await using var with = await RunningSite.OpenWithAccounts();
        foreach (var role in new[] { "editor", "reader" })
        {
            using var early = await with.SignIn(role);
            await Get(early, "/party/英国职工大会");
        }

        Record(with, "机密");
        with.Ledger.Decide(new EntityMerged(new("英国职工大会", EntityType.Organisation), new("乌托邦总工会", EntityType.Organisation), new("keeper")));
        foreach (var role in new[] { "editor", "reader" })
        {
            using var mine = await with.SignIn(role);
            using var others = await without.SignIn(role);
            foreach (var path in Paths(everything: true))
            {
                await AreAlike(others, mine, path);
            }
        }
    }

    [Fact]
    public async Task Are_there_for_who_may_and_who_may_see_them_is_a_keepers_to_say()
    {
        await using var site = await RunningSite.OpenWithAccounts(s => Record(s, "秘密"));
        var source = "/source/" + site.Ledger.Sources().Single(s => s.Name == File).Id;
        using var keeper = await site.SignIn("keeper");
        using var editor = await site.SignIn("editor");
        Assert.Contains("乌托邦", (await Get(keeper, source)).Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(editor, source)).Status);
        (await keeper.Send(source, source + "/classify", ("confidentiality", "内部"))).Dispose();
        Assert.Contains("乌托邦", (await Get(editor, source)).Page, StringComparison.Ordinal);
        Assert.Contains("乌托邦", (await Get(editor, "/search?q=乌托邦")).Page, StringComparison.Ordinal);
        using var refused = await editor.Send(source, source + "/classify", ("confidentiality", "公开"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("keeper", site.Ledger.Decisions("source-classified")[^1].Decision.Signature.By);
    }

    [Fact]
    public async Task Are_not_opened_by_handing_the_same_document_in_again()
    {
        await using var site = await RunningSite.OpenWithAccounts(s => Record(s, "秘密"));
        using var editor = await site.SignIn("editor");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(await editor.GetStringAsync(new Uri(site.Address, "/upload"), Cancelled)).Groups["token"].Value), "__RequestVerificationToken" },
            { new StringContent("公开"), "confidentiality" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Words)), "files", File },
        };
        using var answer = await editor.PostAsync(new Uri(site.Address, "/upload"), form, Cancelled);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.Contains("没有新增", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/source/", page, StringComparison.Ordinal);
        Assert.Equal("秘密", site.Ledger.Sources().Single(s => s.Name == File).Metadata.Confidentiality);
    }

    [Fact]
    public async Task Give_other_etags_to_who_may_see_less()
    {
        await using var site = await RunningSite.OpenWithAccounts(s => Record(s, "秘密"));
        using var keeper = await site.SignIn("keeper");
        using var reader = await site.SignIn("reader");
        using var all = await keeper.GetAsync(new Uri(site.Address, "/api/totals"), Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, "/api/totals")) { Headers = { { "If-None-Match", all.Headers.ETag!.Tag } } };
        using var less = await reader.SendAsync(request, Cancelled);
        Assert.Equal(HttpStatusCode.OK, less.StatusCode);
    }

    private static IEnumerable<string> Paths(bool everything)
    {
        string[] first = ["/", "/?on=1985-06&party=全总", "/party/中华全国总工会", "/chronicle?from=1985&to=1986", "/sources", "/ledger", "/identity", "/api/search?q=乌托邦", "/search?q=秘约", "/party/乌托邦"];
        var asked = new[] { "/search?q=", "/api/search?q=", "/party/", "/api/dossier?party=", "/api/person?person=", "/chronicle?party=" }.SelectMany(p => Marks.Select(m => p + m));
        return everything ? first.Concat(SitePages.All.Select(p => p.Data.Item2)).Concat(Asking_by_program.Questions.Select(q => q.Data)).Concat(asked) : first;
    }

    private static async Task AreAlike(HttpClient others, HttpClient mine, string path)
    {
        var (status, page) = await Get(mine, path);
        Assert.Equal((path, await Get(others, path)), (path, (status, page)));
        if (!Marks.Any(m => path.Contains(m, StringComparison.Ordinal)))
        {
            Assert.All(Marks, mark => Assert.DoesNotContain(mark, page, StringComparison.Ordinal));
        }
    }

    private static void Record(RunningSite site, string level)
    {
        var document = new DocumentReader().ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(Words)), File).Single().Document!;
        document = document with { Metadata = document.Metadata with { About = "中华全国总工会", Title = "密访记", Author = "陈乌有" } };
        var claims = SampleLedger.ReaderOfChinese.Value.Read(document, new() { About = "中华全国总工会" }).Claims;
        Assert.True(claims.Count >= 3, "the document makes no claims");
        site.Ledger.Record(document, SampleLedger.ReaderOfChinese.Value.Identity, claims);
        var source = site.Ledger.Sources().Single(s => s.Name == File).Id;
        site.Ledger.Decide(new SourceClassified(source, level, new("keeper")));
        site.Ledger.Decide(new EntityNamed(new("乌托邦总工会", EntityType.Organisation), "乌托邦工联", null, new("keeper")));
        site.Ledger.Decide(new NoteAdded(source, null, null, "秘约另存", new("keeper")));
    }

    /// <summary>The answer, without what is different each time.</summary>
    private static async Task<(HttpStatusCode Status, string Page)> Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(client.BaseAddress!, path), Cancelled);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        return (answer.StatusCode, Token().Replace(page, "").Replace(client.BaseAddress!.ToString(), "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"name=""__RequestVerificationToken"" value=""(?<token>[^""]+)""")]
    private static partial Regex Token();
}
