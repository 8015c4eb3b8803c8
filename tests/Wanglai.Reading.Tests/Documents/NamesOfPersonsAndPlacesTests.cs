using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Persons by title, dot, paper and surname; places by country, by one character; companies by whatever they call themselves.</summary>
public sealed class NamesOfPersonsAndPlacesTests
{
    private static Claim Only(string text, ClaimKind kind, string about = "上海市") =>
        Assert.Single(TheReader.Claims(text, about: about), c => c.Kind == kind);

    [Theory]
    [InlineData("1990年，法国里昂大学校长让·杜邦教授来访。", "让·杜邦")]
    [InlineData("1992年，荷兰鹿特丹港务局局长范德文博士访问了上海港。", "范德文")]
    [InlineData("1990年，沙特阿拉伯外交大臣费萨尔亲王访问上海。", "费萨尔")]
    [InlineData("1980年，世界银行行长麦克纳马拉访问中国。", "麦克纳马拉")]
    [InlineData("1988年，横滨市议会议长野田英二郎访问上海。", "野田英二郎")]
    [InlineData("1988年，挪威驻华大使阿尔内森夫妇访问上海。", "阿尔内森")]
    [InlineData("1994年，联合国开发计划署署长中岛宏博士访问上海。", "中岛宏")]
    public void A_guest_is_called_by_name_without_titles(string text, string name) =>
        Assert.Equal([name], Only(text, ClaimKind.Visit).Entities(Role.Head));

    [Fact]
    public void A_name_with_a_dot_ends_before_the_verb_of_leading()
    {
        var visit = Only("1985年，应上海市人民政府邀请，意大利米兰市市长卡洛·托尼奥利率米兰市代表团来访。", ClaimKind.Visit);
        Assert.Equal(["卡洛·托尼奥利"], visit.Entities(Role.Head));
        Assert.Equal(["米兰市"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void Who_writes_for_a_paper_comes_for_it()
    {
        var visit = Only("1979年10月，日本《大阪新报》驻北京记者佐藤一郎来沪采访。", ClaimKind.Visit);
        Assert.Equal(["大阪新报"], visit.Entities(Role.Visitor));
        Assert.Equal(["佐藤一郎"], visit.Entities(Role.Head));
    }

    [Fact]
    public void The_country_around_a_city_is_no_party_beside_it()
    {
        var claim = Only("1981年，上海市与意大利米兰、荷兰鹿特丹、日本大阪市等城市结为友好城市。", ClaimKind.Relation);
        Assert.Equal(["上海市", "米兰", "鹿特丹", "大阪市"], claim.Entities(Role.Party));
    }

    [Fact]
    public void Whoever_goes_to_a_city_goes_to_its_country_too() =>
        Assert.Equal(["日本", "横滨市"], Only("1986年，上海市代表团访问了日本横滨市。", ClaimKind.Visit).Entities(Role.Destination));

    [Fact]
    public void A_branch_is_called_by_its_place()
    {
        var visit = Only("1988年，爱知县日中友协理事伊藤一郎来访。", ClaimKind.Visit);
        Assert.Equal(["爱知县日中友协"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void One_character_is_a_city_behind_a_word_of_motion() =>
        Assert.Contains("上海", Only("1979年10月，佐藤一郎率横滨市代表团来沪访问。", ClaimKind.Visit, about: "横滨市").Entities(Role.Destination));

    [Fact]
    public void A_company_calls_itself_whatever_it_likes()
    {
        var gathering = Only("1993年，江苏三得利食品有限公司召开董事会会议。", ClaimKind.Gathering);
        Assert.Equal(["江苏三得利食品有限公司"], gathering.Entities(Role.Organiser));
    }

    [Fact]
    public void The_other_side_is_never_a_country_that_only_shares_a_character()
    {
        var claims = TheReader.Claims("1953年6月，苏丹、叙利亚等国的代表参加了会议，苏方表示支持。");
        var gathering = Assert.Single(claims, c => c.Kind == ClaimKind.Gathering);
        Assert.Equal(["苏丹", "叙利亚"], gathering.Entities(Role.Participant));
        Assert.Contains(claims, c => c.Kind == ClaimKind.Stance && c.Entities(Role.Actor).Contains("苏联"));
    }

    [Fact]
    public void It_is_whoever_acted_last()
    {
        var claims = TheReader.Claims("挪威总工会成立于1899年，1920年加入国际工会联合会。该组织同全总建立了关系。", about: "中华全国总工会");
        var relation = Assert.Single(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Contains("挪威总工会", relation.Entities(Role.Party));
    }

    [Fact]
    public void Examples_take_the_place_of_what_they_are_examples_of()
    {
        var claim = Only("国际自由工联的不少重要成员，如挪威、丹麦等国的工会同全总建立了关系。", ClaimKind.Relation, about: "中华全国总工会");
        Assert.Equal(["挪威工会", "丹麦工会", "中华全国总工会"], claim.Entities(Role.Party));
    }

    [Fact]
    public void Both_schools_are_the_schools_named_last()
    {
        var claims = TheReader.Claims("1990年，下关市立大学代表团访问上海大学，两校签订了交流协议。", about: "上海市");
        var agreement = Assert.Single(claims, c => c.Kind == ClaimKind.Agreement);
        Assert.Equal(["上海大学", "下关市立大学"], agreement.Entities(Role.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_sides_of_two_persons_who_met_are_whom_they_act_for()
    {
        var claims = TheReader.Claims("1974年5月，马来西亚总理拉扎克访华，毛泽东主席会见了他，双方签署了联合公报。");
        var agreement = Assert.Single(claims, c => c.Kind == ClaimKind.Agreement);
        Assert.Equal(["中国", "马来西亚"], agreement.Entities(Role.Party).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_delegation_comes_for_the_body_of_who_leads_it()
    {
        var visit = Only("1989年，由下关市日中友好协会会长金田满男率领的访华团一行156人访问上海。", ClaimKind.Visit);
        Assert.Equal(["下关市日中友好协会"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void A_company_of_dancers_is_no_delegation() =>
        Assert.Equal(["匈牙利国家杂技团"], Only("1987年，匈牙利国家杂技团来沪演出。", ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void A_suffix_alone_is_the_place_whose_papers_they_are()
    {
        var visit = Only("1985年5月，市友好代表团赴横滨市访问。", ClaimKind.Visit);
        Assert.Equal(["上海市"], visit.Entities(Role.Visitor));
        Assert.Equal(["横滨市"], visit.Entities(Role.Destination));
    }

    [Fact]
    public void An_ambassadors_wife_comes_on_her_own_account() =>
        Assert.Equal(["燕妮·拉森"], Only("1984年，丹麦前驻华大使夫人燕妮·拉森来沪考察。", ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void This_school_is_a_school()
    {
        var claims = TheReader.Claims("1990年，下关市立大学校长下山房雄和横滨市政府代表团访问了上海。同年，上海大学与该校签订了交流协议。", about: "上海市");
        var agreement = Assert.Single(claims, c => c.Kind == ClaimKind.Agreement);
        Assert.Contains("下关市立大学", agreement.Entities(Role.Party));
    }

    [Theory]
    [InlineData("1998年，朝鲜民主女性同盟代表团访问上海。", "朝鲜民主女性同盟")]
    [InlineData("1998年，法国亚眠市市长让·杜邦访问上海。", "亚眠市")]
    [InlineData("1998年，长冈京市代表团访问上海。", "长冈京市")]
    public void Whoever_comes_is_called_in_full(string text, string name) =>
        Assert.Equal([name], Only(text, ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void Guests_of_a_country_are_those_who_have_come_from_it()
    {
        var claims = TheReader.Claims("1978年7月，日本横滨市代表团访华。晚上，刘长胜会见了日本客人。", about: "中华全国总工会");
        var meeting = Assert.Single(claims, c => c.Kind == ClaimKind.Meeting);
        Assert.Contains("横滨市", meeting.Entities(Role.Participant));
    }
}
