using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Constructions of gazetteers, chronicles and news of other organisations than trade unions.</summary>
public sealed class ChroniclesOfOthersTests
{
    private static Claim One(string text, ClaimKind kind, string? about = null) => Assert.Single(TheReader.Claims(text, about), c => c.Kind == kind);

    [Fact]
    public void What_is_talked_about_is_no_happening()
    {
        var claims = TheReader.Claims("1984年9月，智利议会代表团访问烟台，双方就建立友好关系交换了意见。", "烟台市");
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Contains(claims, c => c.Kind == ClaimKind.Meeting);
    }

    [Fact]
    public void So_many_guests_are_nobody_named_before()
    {
        var visit = One("1987年，全市共接待来自42个国家和地区的外宾5300人次。", ClaimKind.Visit, "烟台市");
        Assert.Equal(["烟台市"], visit.Entities(Role.Host));
        Assert.Contains("外宾", Assert.Single(visit.Entities(Role.Visitor)), StringComparison.Ordinal);
    }

    [Fact]
    public void Coming_alone_is_a_visit_to_the_city_whose_papers_they_are() =>
        Assert.Equal(["烟台市"], One("8月，日本别府市议会议长一行来烟，洽商通航事宜。", ClaimKind.Visit, "烟台市").Entities(Role.Destination));

    [Fact]
    public void A_school_is_whose_papers_they_are() =>
        Assert.Equal(["南京大学", "美国德克萨斯大学"], One("3月，学校与美国德克萨斯大学签订校际交流协议。", ClaimKind.Agreement, "南京大学").Entities(Role.Party));

    [Fact]
    public void Both_schools_are_its_own_and_the_one_spoken_of()
    {
        const string Text = "泰国清迈大学代表团来校访问。副校长刘明率团赴缅甸仰光大学考察，两校签署了协议。";
        Assert.Equal(["南京大学", "缅甸仰光大学"], One(Text, ClaimKind.Agreement, "南京大学").Entities(Role.Party));
    }

    [Fact]
    public void So_many_without_a_name_go_for_whoever_sends_them() =>
        Assert.Equal(["老挝国立大学"], One("老挝国立大学每年派10名学生来校学习汉语。", ClaimKind.Visit, "南京大学").Entities(Role.Visitor));

    [Fact]
    public void Whom_is_left_out_where_the_guests_are_met()
    {
        var meeting = One("1992年4月，挪威渔业协会代表团访问烟台，副市长王泽会见并陪同。", ClaimKind.Meeting, "烟台市");
        Assert.Equal(["王泽", "挪威渔业协会"], meeting.Entities(Role.Participant));
    }

    [Fact]
    public void Who_welcomed_the_guests_may_stand_behind_the_verb()
    {
        const string Text = "9月12日，印度尼西亚学生联合会代表团抵达广州。到车站欢迎的有中华全国学生联合会副主席周明、广州市学生联合会主席梁志刚等。";
        Assert.Contains("印度尼西亚学生联合会", One(Text, ClaimKind.Meeting).Entities(Role.Participant));
    }

    [Fact]
    public void The_weight_of_a_news_sentence_is_no_verb_of_its_own()
    {
        var visit = One("智利客人是应中国商会邀请于15日抵京的。", ClaimKind.Visit, "中国商会");
        Assert.Equal(["中国商会"], visit.Entities(Role.Host));
        Assert.Equal(["智利"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void The_years_that_an_agreement_is_for_are_not_when_it_was_signed() =>
        Assert.Equal("2003-11-18", One("2003年11月18日，芬兰商会同挪威商会会谈。双方签署了2004年至2006年合作备忘录。", ClaimKind.Agreement).Time.Value?.ToString());

    [Fact]
    public void A_list_of_delegations_has_a_leader_for_each()
    {
        const string Text = "1978年，全国妇联接待了以大友世子为团长的日本主妇联合会代表团、八木弓子为团长的大阪妇女协会代表团、中村纪子为团长的名古屋妇女协会代表团访华。";
        var visit = One(Text, ClaimKind.Visit, "中华全国妇女联合会");
        Assert.Equal(["大友世子", "八木弓子", "中村纪子"], visit.Entities(Role.Head));
        Assert.Equal(3, visit.Entities(Role.Visitor).Count());
    }

    [Fact]
    public void A_country_of_one_character_has_a_president()
    {
        const string Text = "1982年，中国同瓦努阿图建交。1991年4月，瓦总统阿比尔访华。";
        Assert.Equal(["瓦努阿图"], One(Text, ClaimKind.Visit, "中国").Entities(Role.Visitor));
    }

    [Fact]
    public void What_is_convened_is_a_gathering()
    {
        var gathering = One("1955年，中国学生联合会派代表出席国际学生联合会在华沙召开的理事会。", ClaimKind.Gathering);
        Assert.Equal(["国际学生联合会"], gathering.Entities(Role.Organiser));
        Assert.Equal(["华沙"], gathering.Entities(Role.Place));
    }

    [Fact]
    public void The_first_of_a_new_body_holds_his_office_in_it() =>
        Assert.Equal(["智利渔业协会"], One("1954年5月，智利渔业协会成立，罗哈斯任会长。", ClaimKind.Office).Entities(Role.Body));
}
