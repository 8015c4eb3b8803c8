using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>How a newspaper tells of guests: who is received while on a visit, who was there, who looked at what, what was only wished for.</summary>
public sealed class NewsOfVisitsTests
{
    private static IReadOnlyList<Claim> Claims(string text, string? about = "中国") => TheReader.Claims(text, about, "1963-05-08");

    [Fact]
    public void Whoever_is_received_while_on_a_visit_is_received_and_on_a_visit()
    {
        var claims = Claims("国务院副总理陈毅昨天下午接见了应中国政府邀请来我国访问的锡兰商业部长伊兰加拉特尼。");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["锡兰"], visit.Entities(Role.Visitor).Select(e => e == "斯里兰卡" ? "锡兰" : e));
        Assert.Equal(["中国"], visit.Entities(Role.Destination));
        Assert.Equal(["中国政府"], visit.Entities(Role.Host));
        Assert.Contains("陈毅", Assert.Single(claims, c => c.Kind == ClaimKind.Meeting).Entities(Role.Participant));
    }

    [Theory]
    [InlineData("参加会议的有：挪威总工会，芬兰工会中央组织，冰岛工会联合会。", ClaimKind.Gathering, Role.Participant)]
    [InlineData("应邀出席晚会的，有：挪威总工会，芬兰工会中央组织，冰岛工会联合会。", ClaimKind.Gathering, Role.Participant)]
    [InlineData("先后来访的有：挪威总工会代表团，芬兰工会中央组织代表团，冰岛工会联合会代表团，随后陈明访问了瑞典。", ClaimKind.Visit, Role.Visitor)]
    public void A_list_behind_a_colon_is_who_did_it(string text, ClaimKind kind, Role role) =>
        Assert.Equal(3, Claims(text).First(c => c.Kind == kind).In(role).Count());

    [Fact]
    public void Whose_wishes_came_is_told_by_a_list_behind_a_colon()
    {
        var wishes = Assert.Single(Claims("给中华全国总工会发来贺电的有：挪威总工会主席尼尔森，芬兰工会中央组织，冰岛工会联合会。"), c => c.Kind == ClaimKind.Stance);
        Assert.Equal(["中华全国总工会"], wishes.Entities(Role.Target));
        Assert.Contains("冰岛工会联合会", wishes.Entities(Role.Actor));
    }

    [Fact]
    public void A_list_names_guests_behind_what_is_said_of_them()
    {
        var visit = Assert.Single(Claims("来访的重要客人有市外事办公室邀请的挪威渔业协会秘书长率领的考察团、冰岛渔业协会代表团。", "青岛市"), c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["挪威渔业协会", "冰岛渔业协会"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void The_reporter_does_nothing_that_he_reports()
    {
        var claims = Claims("本报奥斯陆5月7日电 记者王小安报道：挪威渔业协会主席今天会见了中国水产学会代表团。本报记者李大同报道：冰岛渔业协会代表团昨天抵达上海访问。");
        Assert.DoesNotContain(claims, c => c.Roles.Any(r => r.Party.Entity is "王小安" or "李大同"));
        Assert.Contains(claims, c => c.Kind == ClaimKind.Meeting);
        Assert.Contains(claims, c => c.Kind == ClaimKind.Visit);
    }

    [Theory]
    [InlineData("主人致词，共祝中挪两国人民的友谊更加巩固和发展。")]
    [InlineData("衷心祝愿两国建立更加紧密的友好合作关系。")]
    [InlineData("中挪两国的友好关系建立在互相信任的基础上。")]
    public void What_is_wished_for_and_what_it_rests_on_is_no_change_of_relations(string text) =>
        Assert.DoesNotContain(Claims(text), c => c.Kind == ClaimKind.Relation);

    [Fact]
    public void To_keep_to_principle_states_none() =>
        Assert.DoesNotContain(Claims("中国政府坚持原则，拒绝签字。"), c => c.Kind == ClaimKind.Proposal);

    [Theory]
    [InlineData("日本反对核武器妇女代表团访问了上海。", "日本反对核武器妇女")]
    [InlineData("日本反对原子弹氢弹协议会代表团访问了上海。", "日本反对原子弹氢弹协议会")]
    [InlineData("刚果（利）革命最高委员会代表团访问了上海。", "刚果（利）革命最高委员会")]
    [InlineData("古巴国务委员会副主席罗梅罗访问了上海。", "古巴国务委员会")]
    [InlineData("石狮市总工会访问了上海。", "石狮市总工会")]
    public void What_a_body_is_for_or_against_is_part_of_its_name(string text, string visitor)
    {
        var claims = Claims(text);
        Assert.Equal([visitor], Assert.Single(claims, c => c.Kind == ClaimKind.Visit).Entities(Role.Visitor));
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Stance);
    }

    [Fact]
    public void What_a_country_opposes_is_no_name() =>
        Assert.Contains(Claims("日本反对英国渔业协会代表团入境。"), c => c.Kind == ClaimKind.Stance);

    [Fact]
    public void The_guests_are_met_by_whoever_goes_with_them_and_look_at_what_is_shown()
    {
        var claims = Claims("挪威渔业协会代表团访问了上海。期间，代表团举行了座谈会，并参观了天坛神乐署。中国水产学会副会长江广平陪同参观。", "中国水产学会");
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Visit), c => Assert.Equal(["挪威渔业协会"], c.Entities(Role.Visitor)));
        Assert.Contains("挪威渔业协会", Assert.Single(claims, c => c.Kind == ClaimKind.Meeting).Entities(Role.Participant));
    }

    [Fact]
    public void In_the_papers_of_a_person_it_is_he_who_meets_whom_no_sentence_says_that_anybody_met()
    {
        var claims = Claims("1月11日下午，在人民大会堂会见由松冈洋子率领的日本妇女代表团。\n到宾馆同亲王进行第二十六次会谈。", "周恩来");
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Meeting), c => Assert.Contains("周恩来", c.Entities(Role.Participant)));
    }

    [Theory]
    [InlineData("挪威渔业协会、海员工会（1964年改称船员工会）和码头工会派人来访。", "海员工会")]
    [InlineData("1980年，法国渔业协会的副会长谢莱克和40多个国家的代表参加了码头工会（1964年改称港口工会）的年会。", "码头工会")]
    [InlineData("应挪威渔业协会邀请，海员工会会长王明率领的代表团访问了码头工会（1964年改称港口工会）。", "码头工会")]
    public void Brackets_speak_of_the_name_before_them_and_of_no_other(string text, string renamed) =>
        Assert.Equal([renamed], Assert.Single(Claims(text), c => c.Change == ClaimChange.Renamed).Entities(Role.Subject));

    [Fact]
    public void In_the_papers_of_a_city_the_guests_look_at_the_port()
    {
        var visits = Claims("1985年5月，日本堺市港湾局代表团访问了连云港。并参观了墟沟港区。", "连云港市").Where(c => c.Kind == ClaimKind.Visit).ToList();
        Assert.Equal(2, visits.Count);
        Assert.All(visits, v => Assert.Equal(["日本堺市港湾局"], v.Entities(Role.Visitor)));
    }
}
