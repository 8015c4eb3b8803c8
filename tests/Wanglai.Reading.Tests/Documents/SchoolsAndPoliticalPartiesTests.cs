using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>The papers of schools and of political parties: how they call themselves, their guests, and each other.</summary>
public sealed class SchoolsAndPoliticalPartiesTests
{
    [Theory]
    [InlineData("2002年5月，摩洛哥公正与发展党代表团访华。", "摩洛哥公正与发展党")]
    [InlineData("2002年5月，突尼斯争取复兴和统一运动代表团访华。", "突尼斯争取复兴和统一运动")]
    [InlineData("2002年5月，莫桑比克人民解放阵线总书记访华。", "莫桑比克人民解放阵线")]
    [InlineData("2002年5月，美国东部密歇根大学代表团访华。", "美国东部密歇根大学")]
    public void A_name_may_hold_verbs_and_directions(string text, string visitor) =>
        Assert.StartsWith(visitor, Only(text, ClaimKind.Visit, "中国共产党").Entities(Role.Visitor).First(), StringComparison.Ordinal);

    [Fact]
    public void Supporting_a_movement_is_no_name() =>
        Assert.Equal(["中国"], Only("中国支持非洲民族解放运动。", ClaimKind.Stance, "中国").Entities(Role.Actor));

    [Theory]
    [InlineData("2002年5月，应中国共产党邀请，摩洛哥公正与发展党副主席哈桑率该党考察团访华。", "摩洛哥公正与发展党")]
    [InlineData("2002年5月，应中国共产党邀请，巴拿马民主祖国运动总书记佩雷斯率该党考察团访华。", "巴拿马民主祖国运动")]
    public void This_party_is_the_one_that_the_sentence_has_named(string text, string visitor) =>
        Assert.Equal([visitor], Only(text, ClaimKind.Visit, "中国共产党").Entities(Role.Visitor));

    [Theory]
    [InlineData("2006年4月，里昂大学代表团到访我校。", "云南大学")]
    [InlineData("2006年4月，里昂大学代表团来校访问。", "云南大学")]
    [InlineData("2006年4月，里昂大学代表团莅临我校。", "云南大学")]
    public void A_guest_of_the_school_comes_to_it(string text, string destination) =>
        Assert.Equal([destination], Only(text, ClaimKind.Visit, "云南大学").Entities(Role.Destination));

    [Theory]
    [InlineData("2006年4月，里昂大学代表团到访。副校长何天淳会见了来访客人。")]
    [InlineData("2006年4月，里昂大学代表团到访。副校长何天淳会见了参访团。")]
    public void A_word_for_guests_tells_of_no_visit(string text)
    {
        var claims = TheReader.Claims(text, about: "云南大学");
        Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Contains("里昂大学", Assert.Single(claims, c => c.Kind == ClaimKind.Meeting).Entities(Role.Participant));
    }

    [Fact]
    public void Who_greets_a_guest_does_not_come() =>
        Assert.DoesNotContain(TheReader.Claims("2006年4月，副校长何天淳对里昂大学校长杜邦首次到访表示欢迎。", about: "云南大学"), c => c.Kind == ClaimKind.Visit);

    [Fact]
    public void Whoever_acts_for_a_body_is_the_body()
    {
        Assert.Equal(["云南大学", "里昂大学"], Only("2006年4月，里昂大学代表团到访。副校长何天淳会见了代表团，并代表学校签署了两校合作协议。", ClaimKind.Agreement, "云南大学").Entities(Role.Party).Order(StringComparer.Ordinal));
        Assert.Equal(["里昂大学"], Only("2006年4月，杜邦校长代表里昂大学向我校赠送了图书。", ClaimKind.Aid, "云南大学").Entities(Role.Donor));
    }

    [Fact]
    public void A_topic_goes_on_behind_the_commas_up_to_the_talk()
    {
        var claims = TheReader.Claims("2006年4月，何天淳与里昂大学代表团举行会谈，就不断深化教育合作，拓展交流渠道，互派学生等议题达成了共识。", about: "云南大学");
        Assert.DoesNotContain(claims, c => c.Kind is ClaimKind.Relation or ClaimKind.Cooperation);
    }

    [Fact]
    public void A_topic_does_not_reach_over_what_others_do() =>
        Assert.Contains(
            TheReader.Claims("就在2006年，里昂大学代表团访问昆明，双方围绕互派学生等问题举行会谈。", about: "云南大学"),
            c => c.Kind == ClaimKind.Visit && c.Entities(Role.Visitor).Contains("里昂大学"));

    [Fact]
    public void Whose_first_pair_it_is_enters_into_no_relations() =>
        Assert.Equal(["昆明市", "藤泽市"], Only("1981年，昆明市与日本藤泽市结成云南的第一对友好城市。", ClaimKind.Relation, "昆明市").Entities(Role.Party).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("2003年，二十多个国家的政党代表团来华访问。", "二十多个国家的政党代表团")]
    [InlineData("2003年，至少有十个以上国家的政党代表团来华访问。", "十个以上国家的政党代表团")]
    public void A_number_of_countries_counts_their_delegations(string text, string visitor) =>
        Assert.Equal([visitor], Only(text, ClaimKind.Visit, "中国共产党").Entities(Role.Visitor));

    [Fact]
    public void A_school_keeps_up_relations_with_a_number_of_schools() =>
        Assert.Contains("六十多个国家的三百多个院校", Only("截至2008年底，我校已同六十多个国家的三百多个院校保持着友好交往。", ClaimKind.Relation, "云南大学").Entities(Role.Party));

    [Fact]
    public void One_party_alone_may_sign() =>
        Assert.Contains("里昂大学", Only("2006年4月，里昂大学签署了合作协议。", ClaimKind.Agreement, "云南大学").Entities(Role.Party));

    [Fact]
    public void Offices_before_a_name_are_all_its_bearers()
    {
        var visit = Only("2006年4月，应我会邀请，老挝琅勃拉邦省委书记、琅勃拉邦市市长兼书记坎本·西派吞率政府及企业家团一行9人访问昆明。", ClaimKind.Visit, "昆明市人民对外友好协会");
        Assert.Equal(["坎本·西派吞"], visit.Entities(Role.Head));
        Assert.DoesNotContain("昆明市人民对外友好协会", visit.Entities(Role.Visitor));
    }

    [Fact]
    public void Who_is_called_upon_does_not_come()
    {
        var visit = Only("2006年4月，日本藤泽町副町长高桥正德率政府、经济代表团对我会进行友好访问。", ClaimKind.Visit, "昆明市人民对外友好协会");
        Assert.Equal(["藤泽町"], visit.Entities(Role.Visitor));
        Assert.Equal(["昆明市人民对外友好协会"], visit.Entities(Role.Destination));
    }

    [Theory]
    [InlineData("2006年，今年是《中日和平友好条约》缔结40周年。", "周年")]
    [InlineData("2006年4月，启动了昆明市与藤泽町结好30周年系列纪念活动。", "列支敦士登")]
    public void An_anniversary_is_nobody(string text, string nobody) =>
        Assert.All(TheReader.Claims(text, about: "昆明市"), c => Assert.DoesNotContain(nobody, c.Roles.Select(r => r.Party.Entity)));

    [Fact]
    public void What_is_celebrated_has_its_own_parties() =>
        Assert.Equal(["中国", "密克罗尼西亚联邦"], Only("2019年9月，协会举行招待会，庆祝中国与密克罗尼西亚联邦建交30周年。", ClaimKind.Relation, "中国人民对外友好协会").Entities(Role.Party).Order(StringComparer.Ordinal));

    private static Claim Only(string text, ClaimKind kind, string about) => Assert.Single(TheReader.Claims(text, about: about), c => c.Kind == kind);
}
