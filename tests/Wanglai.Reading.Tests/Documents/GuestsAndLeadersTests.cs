using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Who comes, who leads, and for whom: chronicles and gazetteers of cities, schools and parties.</summary>
public sealed class GuestsAndLeadersTests
{
    private static Claim Visit(string text, string? about = "烟台市", string? date = null) =>
        Assert.Single(TheReader.Claims(text, about, date), c => c.Kind == ClaimKind.Visit);

    [Fact]
    public void The_office_is_that_of_the_city_and_not_of_the_country_before_it()
    {
        var visit = Visit("4月12日，应日本别府市市长邀请，新西兰陶朗阿市市长诺埃尔·波普率团来访。");
        Assert.Equal(["陶朗阿市"], visit.Entities(Role.Visitor));
        Assert.Equal(["诺埃尔·波普"], visit.Entities(Role.Head));
        Assert.Equal(["别府市"], visit.Entities(Role.Host));
    }

    [Fact]
    public void A_delegation_without_a_name_is_that_of_its_leader_and_not_of_the_guests_before()
    {
        var claims = TheReader.Claims("1984年6月，德国鲁尔区商会代表团来访。9月15日，市人大常委会主任刘克带领考察团赴意大利考察。", "烟台市");
        var visit = Assert.Single(claims, c => c.In(Role.Head).Any());
        Assert.Equal(["烟台市"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void A_second_title_behind_the_name_is_not_a_second_person()
    {
        var visit = Visit("1980年3月，校长吴伯修教授率团访问加拿大。", "南京大学");
        Assert.Equal(["南京大学"], visit.Entities(Role.Visitor));
        Assert.Equal(["吴伯修"], visit.Entities(Role.Head));
    }

    [Fact]
    public void A_scholar_comes_on_his_own_account_unless_he_brings_others()
    {
        Assert.Equal(["史密斯"], Visit("3月20日，加拿大渔业专家史密斯博士到烟台水产学校讲学。").Entities(Role.Visitor));
        var group = Visit("5月，荷兰瓦赫宁根大学教授范德堡一行3人来访。");
        Assert.Equal(["荷兰瓦赫宁根大学"], group.Entities(Role.Visitor));
        Assert.Equal(["范德堡"], group.Entities(Role.Head));
    }

    [Fact]
    public void The_last_character_of_a_society_is_no_verb() =>
        Assert.Equal(["英国公谊会"], Visit("12月，英国公谊会代表团一行6人来访。").Entities(Role.Visitor));

    [Fact]
    public void A_branch_of_a_national_body_is_named_with_its_place() =>
        Assert.Equal(["石卷市日中友好协会"], Visit("同年10月，石卷市日中友好协会会长阿部武一行6人来访。").Entities(Role.Visitor));

    [Fact]
    public void Who_led_a_delegation_acts_for_its_sender_in_the_next_sentence()
    {
        const string Text = "1999年6月9日，戴秉国会见了由总书记恩齐曼迪率领的南非共产党代表团。恩齐曼迪一行是应中共中央邀请于6月8日抵达北京进行访问的。";
        var visit = Assert.Single(TheReader.Claims(Text), c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["南非共产党"], visit.Entities(Role.Visitor));
        Assert.Equal(["恩齐曼迪"], visit.Entities(Role.Head));
    }

    [Fact]
    public void Both_sides_are_guests_and_hosts_of_the_visit_just_told()
    {
        const string Text = "1991年5月，台湾基督长老教会总干事高俊明率团访问香港基督教协进会，双方签署合作备忘录。";
        var agreement = Assert.Single(TheReader.Claims(Text), c => c.Kind == ClaimKind.Agreement);
        Assert.Equal(["台湾基督长老教会", "香港基督教协进会"], agreement.Entities(Role.Party));
    }

    [Fact]
    public void Both_sides_are_those_for_whom_the_persons_act()
    {
        const string Text = "1981年9月，以市长王泽为首的温州市友好代表团访问石卷市。王泽市长与石卷市市长青木和夫举行会谈，双方签订了友好交流协议书。";
        var agreement = Assert.Single(TheReader.Claims(Text, "温州市"), c => c.Kind == ClaimKind.Agreement);
        Assert.Equal(["温州市", "石卷市"], agreement.Entities(Role.Party));
    }

    [Fact]
    public void One_character_names_a_city_or_the_documents_own_house_behind_a_verb_of_going()
    {
        Assert.Contains("上海市", Visit("1987年，汉堡商会副会长施密特来沪访问。", null).Entities(Role.Destination).Select(e => e is "上海" ? "上海市" : e));
        Assert.Equal(["南京大学"], Visit("1981年，英国利兹大学副校长威廉姆斯来校访问。", "南京大学").Entities(Role.Destination));
        Assert.Equal(["烟台市"], Visit("7月，挪威卑尔根大学代表团来烟访问。").Entities(Role.Destination));
    }

    [Fact]
    public void The_mayor_invites_for_his_city() =>
        Assert.Equal(["烟台市"], Visit("1990年，应市长李元贵邀请，挪威卑尔根市代表团来访。").Entities(Role.Host).Concat(Visit("1990年，应市长李元贵邀请，挪威卑尔根市代表团来访。").Entities(Role.Destination)).Distinct());

    [Fact]
    public void Who_goes_along_is_the_host_and_no_guest()
    {
        var visit = Visit("1月12日，省外办主任王一民陪同澳大利亚新闻代表团来烟台采访。");
        Assert.Equal(["澳大利亚"], visit.Entities(Role.Visitor));
        Assert.Contains("省外办", visit.Entities(Role.Host));
    }

    [Fact]
    public void Schools_and_ports_are_counted_with_their_countries()
    {
        var relation = Assert.Single(TheReader.Claims("截至1992年底，广州港已与5个国家的7个港口建立了友好港关系。", "广州港"), c => c.Kind == ClaimKind.Relation);
        Assert.Contains("5个国家的7个港口", relation.Entities(Role.Party));
        relation = Assert.Single(TheReader.Claims("1998年，学校与21个国家的76所大学建立了校际合作关系。", "南京大学"), c => c.Kind == ClaimKind.Relation);
        Assert.Contains("21个国家的76所大学", relation.Entities(Role.Party));
    }

    [Fact]
    public void A_citys_own_houses_are_called_by_their_last_words() =>
        Assert.Contains("上海市教育工会", Visit("2000年，市教育工会应邀访问了智利。", "上海市总工会").Entities(Role.Visitor));

    [Fact]
    public void An_office_without_a_house_comes_from_the_other_side()
    {
        var claims = TheReader.Claims("1973年，瑞典总工会同全总建立关系。1981年，总书记贝里应邀访华。", about: "中华全国总工会");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["瑞典总工会"], visit.Entities(Role.Visitor));
        Assert.Equal(["贝里"], visit.Entities(Role.Head));
    }
}
