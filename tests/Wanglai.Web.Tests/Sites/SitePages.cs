namespace Wanglai.Web.Tests.Sites;

/// <summary>One address of each page of the site: what every page has to be, each of these is.</summary>
public static class SitePages
{
    /// <summary>A name for the screenshots, and the address.</summary>
    public static TheoryData<string, string> All { get; } = new()
    {
        { "start", "/" },
        { "start-1980", "/?on=1980-10-15" },
        { "party", "/party/英国职工大会" },
        { "party-ours", "/party/中华全国总工会" },
        { "chronicle", "/chronicle" },
        { "exchanges", "/exchanges" },
        { "search", "/search?q=职工大会" },
        { "sources", "/sources" },
        { "source", "/source/" + SampleLedger.BritainAndGermany },
        { "add", $"/source/{SampleLedger.BritainAndGermany}/add?words=1979年4月" },
        { "review", "/review" },
        { "correct", $"/claim/{SampleLedger.ClaimOfRelations}/correct" },
        { "network", "/network?on=1980" },
        { "persons", "/persons" },
        { "person", "/person/刘宁一" },
        { "members", "/members?party=世界工联&on=1955" },
        { "offices", "/offices?party=世界工联&on=1955" },
        { "entry", "/entry" },
        { "upload", "/upload" },
        { "country", "/country/德国?on=1990" },
        { "identity", "/identity" },
        { "disputes", "/disputes" },
        { "totals", "/totals" },
        { "silence", "/silence" },
        { "ledger", "/ledger" },
        { "sign-in", "/sign-in" },
        { "account", "/account" },
        { "accounts", "/accounts" },
        { "help", "/help" },
        { "help-text", "/help/tour.md" },
        { "failure", "/nowhere" },
    };
}
