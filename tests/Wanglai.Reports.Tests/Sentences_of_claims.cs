using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reports.Documents;
using static Wanglai.Reports.Tests.Kept;

namespace Wanglai.Reports.Tests;

public sealed class Sentences_of_claims
{
    public static TheoryData<string, Claim, string, string> Said => new()
    {
        {
            "visit", Claim(ClaimKind.Visit, "1979-04", "visitor: 乙会", "head: 王某/person", "destination: 甲国/country", "met: 李某/person") with { Counts = [new(CountKind.People, 12, "一行12人")], Details = new() { Duration = "P9D" } },
            "1979年4月，乙会由王某率团访问甲国，与李某会见（一行12人；为期9天）。", "In April 1979, 乙会, led by 王某, visited 甲国 and met 李某 (12 people; for 9 days)."
        },
        {
            "vague", Claim(ClaimKind.Visit, "1960~/1963~", "visitor: 甲会", "host: 乙会"),
            "约1960年至1963年间，甲会到访乙会。", "Between about 1960 and about 1963, 甲会 visited 乙会."
        },
        {
            "uncertain", Claim(ClaimKind.Agreement, "1960?", "party: 甲会 乙会") with { Title = "友好协议" },
            "可能在1960年，甲会与乙会达成“友好协议”。", "Possibly in 1960, 甲会 and 乙会 concluded the agreement “友好协议”."
        },
        {
            "undated", Claim(ClaimKind.Membership, null, "member: 甲会", "body: 丙联合会") with { Change = ClaimChange.NotMember },
            "（时间未载）甲会不是丙联合会的成员。", "(No date is told.) 甲会 was not a member of 丙联合会."
        },
        {
            "planned", Claim(ClaimKind.Relation, "1984", "party: 甲会 乙会") with { Change = ClaimChange.Resumed, Standing = Standing.Planned },
            "1984年，甲会与乙会拟恢复关系（仅为拟议，原文未说已经实现）。", "In 1984, it was planned that 甲会 would resume relations with 乙会; the source does not tell that it came about."
        },
        {
            "prevented", Claim(ClaimKind.Visit, "1952-05", "visitor: 乙会", "destination: 甲国/country") with { Standing = Standing.Prevented, Details = new() { Cause = "因未获签证" } },
            "1952年5月，乙会拟访问甲国（所述原因：“因未获签证”），但未能实现。", "In May 1952, 乙会 was to visit 甲国 (the reason given: “因未获签证”), which did not come about."
        },
        {
            "denied", Claim(ClaimKind.Meeting, "1990-01-05", "participant: 甲会 乙会", "place: 某城/place") with { Standing = Standing.Denied },
            "1990年1月5日，据原文，并无甲会与乙会在某城会见一事。", "On 5 January 1990, it did not happen, says the source, that 甲会 met 乙会 in 某城."
        },
        {
            "state", Claim(ClaimKind.Relation, "1966/1976", "party: 甲会 乙会") with { Change = ClaimChange.Maintained },
            "1966年至1976年，甲会与乙会保持关系。", "From 1966 to 1976, 甲会 maintained relations with 乙会."
        },
        {
            "set", Claim(ClaimKind.Gathering, "{1987,1989}", "organiser: 甲会", "participant: 乙会 丙会") with { Title = "研讨会", Counts = [new(CountKind.Countries, 20, "20多个国家")] },
            "1987年和1989年，甲会举办“研讨会”，参加者有乙会、丙会（20多个国家）。", "In 1987 and 1989, 甲会 held “研讨会”, with 乙会 and 丙会 taking part (more than 20 countries)."
        },
        {
            "aid", Claim(ClaimKind.Aid, "1991", "donor: 甲国/country", "recipient: 丙会") with { Title = "办公楼" },
            "1991年，甲国向丙会提供援助：“办公楼”。", "In 1991, 甲国 gave aid “办公楼” to 丙会."
        },
        {
            "first", Claim(ClaimKind.Office, "1953-10", "holder: 刘某/person", "body: 丙联合会") with { Change = ClaimChange.Elected, Title = "副主席", Details = new() { First = true } },
            "1953年10月，刘某当选丙联合会副主席（原文称系首次）。", "In October 1953, 刘某 was elected “副主席” of 丙联合会 (the source calls it the first)."
        },
        {
            "mutual", Claim(ClaimKind.Visit, "1979/1983", "visitor: 甲会 乙会") with { Time = new(Time.Edtf.Parse("1979/1983"), null, TimeAspect.Repeated) },
            "1979年至1983年间，甲会、乙会互访（不止一次）。", "Between 1979 and 1983, 甲会 and 乙会 visited each other (more than once)."
        },
        {
            "roles untold", Claim(ClaimKind.Meeting, "1985", "participant: 甲会", "place: 某城/place"),
            "1985年，有“会见”的记载（参加者：甲会；地点：某城）。", "In 1985, “meeting” is recorded (participant: 甲会; place: 某城)."
        },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void Say_what_the_claim_says(string sort, Claim claim, string chinese, string english)
    {
        using var kept = new Kept().Told("a.txt", SourceMetadata.Empty, (sort, claim));
        Assert.Equal(chinese, Sentence(kept, Language.Chinese));
        Assert.Equal(english, Sentence(kept, Language.English));
    }

    [Fact]
    public void Stand_beside_what_another_source_tells_differently()
    {
        var told = Claim(ClaimKind.Visit, "1985-05", "visitor: 乙会", "head: 王某/person", "destination: 甲会");
        using var kept = new Kept()
            .Told("a.txt", SourceMetadata.Empty, ("1985年5月，王某率乙会代表团访问甲会", told))
            .Told("b.txt", SourceMetadata.Empty, ("1985年5月，赵某率乙会代表团访问甲会", told with { Roles = [.. told.Roles.Select(r => r.Role == Role.Head ? new(Role.Head, new("赵某", "赵某", EntityType.Person)) : r)] }));
        var text = Written(kept, Language.Chinese);
        Assert.Contains("乙会由王某率团访问甲会。[^1] 另有一说与此不同：率团者为赵某。[^2]", text, StringComparison.Ordinal);
        Assert.Contains("[^2]: b.txt\\[Z\\]: 第1行，“1985年5月，赵某率乙会代表团访问甲会”。", text, StringComparison.Ordinal);
    }

    private static string Sentence(Kept kept, Language language) =>
        Assert.Single(Report(kept, language).Blocks.OfType<Prose>().SelectMany(p => p.Statements).Select(s => s.Lead + s.Text).Select(s => s.Replace(".) the", ".) The", StringComparison.Ordinal)));

    private static ReportDocument Report(Kept kept, Language language) => ChronicleReport.Of(kept.Request(language), new(), ChronicleGrouping.Year);

    private static string Written(Kept kept, Language language)
    {
        using var text = new StringWriter();
        MarkdownWriter.Write(Report(kept, language), text);
        return text.ToString();
    }
}
