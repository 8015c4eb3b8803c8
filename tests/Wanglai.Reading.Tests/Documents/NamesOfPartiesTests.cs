using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Who the parties of a clause are: lists with a noun in common, names described, names summed up, sets without a name.</summary>
public sealed class NamesOfPartiesTests
{
    private static Claim Only(string text, ClaimKind kind) =>
        Assert.Single(TheReader.Claims(text, about: "中华全国总工会"), c => c.Kind == kind);

    [Fact]
    public void What_stands_behind_a_dealt_out_noun_is_a_party_too()
    {
        var claim = Only("中华全国总工会同挪威、丹麦等国的海员工会以及一些亚洲国家的海员组织签订了协议。", ClaimKind.Agreement);
        Assert.Equal(["中华全国总工会", "挪威海员工会", "丹麦海员工会", "一些亚洲国家的海员组织"], claim.Entities(Role.Party));
    }

    [Theory]
    [InlineData("1985年，挪威总工会、瑞典总工会等北欧工会访问了中国。")]
    [InlineData("1985年，挪威总工会和瑞典总工会两大组织访问了中国。")]
    [InlineData("1985年，挪威总工会、瑞典总工会等组织访问了中国。")]
    public void What_sums_names_up_is_no_party(string text) =>
        Assert.Equal(["挪威总工会", "瑞典总工会"], Only(text, ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void Leaders_beside_a_leader_who_is_named_are_nobody()
    {
        var visit = Only("1985年，挪威总工会主席奥尔森等领导人访问了中国。", ClaimKind.Visit);
        Assert.Equal(["奥尔森"], visit.Entities(Role.Head));
    }

    [Theory]
    [InlineData("国际自由工联所属的挪威总工会访问了中国。")]
    [InlineData("国际自由工联在北欧的会员组织挪威总工会访问了中国。")]
    [InlineData("挪威工党影响的挪威总工会访问了中国。")]
    public void A_body_that_only_says_whose_the_party_is_does_not_act(string text) =>
        Assert.Equal(["挪威总工会"], Only(text, ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void Trades_in_a_list_and_their_noun_are_one_set()
    {
        var claim = Only("挪威总工会下属的铁路、邮政和电信等产业工会同全总签订了协议。", ClaimKind.Agreement);
        Assert.Contains("挪威总工会铁路、邮政和电信等产业工会", claim.Entities(Role.Party));
        Assert.DoesNotContain("挪威总工会", claim.Entities(Role.Party));
    }

    [Fact]
    public void A_number_of_unions_of_a_country_is_a_set()
    {
        var claim = Only("全总同挪威四个总工会建立了友好关系。", ClaimKind.Relation);
        Assert.Equal(["中华全国总工会", "挪威四个总工会"], claim.Entities(Role.Party));
        Assert.Equal(EntityType.Group, claim.In(Role.Party).Last().Type);
    }

    [Fact]
    public void Both_countries_are_those_of_whom_the_passage_has_come_to()
    {
        var claims = TheReader.Claims("全总同挪威总工会建立了关系。1965年，丹麦政府不准丹麦工会访问中国，两国工会关系中断。", about: "中华全国总工会");
        var broken = Assert.Single(claims, c => c.Change == ClaimChange.Interrupted);
        Assert.Equal(["中华全国总工会", "丹麦工会"], broken.Entities(Role.Party));
    }

    [Fact]
    public void They_are_the_bodies_that_the_sentence_has_named()
    {
        var claims = TheReader.Claims("1963年挪威工人建立了挪威总工会，1964年瑞典工人建立了瑞典总工会，全总同他们建立了友好关系。", about: "中华全国总工会");
        var relation = Assert.Single(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Equal(["中华全国总工会", "挪威总工会", "瑞典总工会"], relation.Entities(Role.Party));
    }

    [Fact]
    public void A_name_behind_a_dash_takes_the_place_of_its_description() =>
        Assert.Equal(["拉美工会"], Only("国际自由工联最大的地区组织——拉美工会代表团访问中国。", ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void The_other_ones_of_a_set_are_those_that_the_sentence_has_not_named()
    {
        var claims = TheReader.Claims("全总同三个北欧组织——挪威总工会、瑞典总工会和丹麦总工会交换了意见。挪威总工会代表团访问中国后，全总同其他两个北欧组织建立了联系。", about: "中华全国总工会");
        var relation = Assert.Single(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Equal(["中华全国总工会", "瑞典总工会", "丹麦总工会"], relation.Entities(Role.Party));
    }

    [Fact]
    public void Offices_given_one_after_another_are_in_the_same_body()
    {
        var claims = TheReader.Claims("1995年，奥尔森当选为挪威总工会主席，汉森当选为副主席。", about: "中华全国总工会").Where(c => c.Kind == ClaimKind.Office).ToList();
        Assert.Equal([["奥尔森"], ["汉森"]], claims.Select(c => c.Entities(Role.Holder)));
        Assert.All(claims, c => Assert.Equal(["挪威总工会"], c.Entities(Role.Body)));
    }

    [Fact]
    public void A_government_and_its_people_are_of_one_country() =>
        Assert.Equal(["挪威政府", "挪威人民"], Only("挪威政府和人民支持南非人民的斗争。", ClaimKind.Stance).Entities(Role.Actor));

    [Fact]
    public void Countries_with_so_many_bodies_take_part_themselves() =>
        Assert.Equal(["中国", "苏联", "朝鲜"], Only("中国、苏联、朝鲜3国17个工会组织的代表参加了会议。", ClaimKind.Gathering).Entities(Role.Participant));

    [Theory]
    [InlineData("上海市总工会", "1999年，市总代表团访问了挪威。")]
    [InlineData("安徽省妇女联合会", "1999年，省妇联代表团访问了挪威。")]
    [InlineData("中国共产党", "1999年，我党代表团访问了挪威。")]
    public void A_house_has_short_names_for_itself(string about, string text) =>
        Assert.Equal([about], Assert.Single(TheReader.Claims(text, about: about), c => c.Kind == ClaimKind.Visit).Entities(Role.Visitor));
}
