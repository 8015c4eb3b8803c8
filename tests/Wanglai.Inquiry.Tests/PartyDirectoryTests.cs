using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Tests;

public sealed class PartyDirectoryTests : IDisposable
{
    private readonly AuthorityFolder _folder = new(
        "中华全国总工会,中国工会|全总?,All-China Federation of Trade Unions,national-centre,,,1925-05-01,,,",
        "英国职工大会,TUC|英国工会大会,Trades Union Congress,national-centre,,,1868,,,",
        "日本工会总评议会,总评?,Sohyo,national-centre,,,1950,1989,,",
        "加纳工会总评议会,总评?,,national-centre,,,,,,");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("中华全国总工会")]
    [InlineData("中国工会")]
    [InlineData("中國工會")]
    [InlineData("  全总 ")]
    [InlineData("all-china federation of trade unions")]
    [InlineData("ALL CHINA Federation of Trade Unions")]
    public void A_party_is_found_by_any_name_in_either_script_and_any_case(string words) =>
        Assert.Equal("中华全国总工会", Directory(new Told()).Resolve(words).Party?.Name);

    [Fact]
    public void An_entity_of_the_claims_is_the_entry_that_bears_its_name()
    {
        var told = new Told().Relation(ClaimChange.Established, "1950", "中国工会 TUC").Relation(ClaimChange.Resumed, "1978", "中华全国总工会 英国工会大会");
        var entry = Directory(told).Resolve("tuc").Party!;
        Assert.Equal(("英国职工大会", 2, "Trades Union Congress"), (entry.Name, entry.Claims, entry.English));
    }

    [Fact]
    public void A_party_that_only_claims_know_is_found_too()
    {
        var entry = Directory(new Told().Relation(ClaimChange.Established, "1950", "中国工会 锡兰工会联合会")).Resolve("錫蘭工會聯合會").Party!;
        Assert.Equal(("锡兰工会联合会", 1), (entry.Name, entry.Claims));
    }

    [Fact]
    public void A_short_name_that_several_bear_is_the_one_that_claims_name()
    {
        Assert.Equal("日本工会总评议会", Directory(new Told().Relation(ClaimChange.Established, "1953", "中国工会 日本工会总评议会")).Resolve("总评").Party?.Name);
        var both = Directory(new Told()).Resolve("总评");
        Assert.Equal("WL-Q002 “总评”可以指好几个：加纳工会总评议会、日本工会总评议会。请写全称。", both.Problem!.In(Language.Chinese));
        Assert.Equal("WL-Q002 \"总评\" may stand for several: 加纳工会总评议会, 日本工会总评议会. Write the full name.", both.Problem.In(Language.English));
        Assert.Equal(2, both.Nearest.Length);
    }

    [Fact]
    public void For_an_unknown_name_the_nearest_are_offered()
    {
        var unknown = Directory(new Told().Relation(ClaimChange.Established, "1950", "中国工会 法国总工会")).Resolve("英国职工会");
        Assert.Null(unknown.Party);
        Assert.Equal("英国职工大会", unknown.Nearest[0].Name);
        Assert.StartsWith("WL-Q001 没有找到“英国职工会”。是不是要找：英国职工大会", unknown.Problem!.In(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("WL-Q001 \"英国职工会\" is not known. Did you mean one of these: 英国职工大会", unknown.Problem.In(Language.English), StringComparison.Ordinal);
        Assert.Equal("WL-Q001", Assert.Throws<WanglaiException>(unknown.OrThrow).Problem.Code);
    }

    [Fact]
    public void Where_nothing_is_near_none_is_offered()
    {
        var unknown = Directory(new Told()).Resolve("zzzz");
        Assert.Empty(unknown.Nearest);
        Assert.Equal("WL-Q001 \"zzzz\" is not known: neither the authority files nor the claims have that name, or one like it.", unknown.Problem!.In(Language.English));
    }

    private PartyDirectory Directory(Told told) => told.Book(_folder.Load(), Scripts.ToSimplified).Parties;
}
