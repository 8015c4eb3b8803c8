using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

public sealed class DiscourseTests
{
    [Fact]
    public void A_heading_names_the_other_side_of_both()
    {
        var claims = TheReader.Claims("（一）与挪威总工会\n1978年，两会建立了友好关系。", about: "中华全国总工会");
        var claim = Assert.Single(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Equal(["中华全国总工会", "挪威总工会"], claim.Entities(Role.Party));
        Assert.Equal("两会", claim.In(Role.Party).Last().Name);
    }

    [Fact]
    public void A_subject_that_is_left_out_is_the_one_before()
    {
        var claims = TheReader.Claims("1987年5月，芬兰工会中央组织代表团访问了北京，并同中华全国总工会签订了合作协议。");
        var agreement = Assert.Single(claims, c => c.Kind == ClaimKind.Agreement);
        Assert.Contains("芬兰工会中央组织", agreement.Entities(Role.Party));
        Assert.Contains("中华全国总工会", agreement.Entities(Role.Party));
        Assert.Equal("1987-05", agreement.Time.Value?.Text);
    }

    [Fact]
    public void A_paragraph_that_is_repeated_counts_once_at_its_last_place()
    {
        const string Paragraph = "1985年3月，甲市友好代表团一行8人访问了日本横滨市。";
        var claim = Assert.Single(TheReader.Claims(Paragraph + "\n\n" + Paragraph), c => c.Kind == ClaimKind.Visit);
        Assert.True(claim.Evidence.Span.Start > Paragraph.Length);
    }

    [Fact]
    public void Countries_of_a_list_share_the_noun_behind_it()
    {
        var claim = Assert.Single(TheReader.Claims("中华全国总工会先后同挪威、丹麦、冰岛等国工会建立了联系。"), c => c.Kind == ClaimKind.Relation);
        Assert.Equal(["中华全国总工会", "挪威工会", "丹麦工会", "冰岛工会"], claim.Entities(Role.Party));
    }

    [Fact]
    public void A_visit_that_was_refused_is_prevented()
    {
        var claims = TheReader.Claims("1960年，中华全国总工会邀请芬兰工会中央组织代表团访华，因该国政府拒发护照而未能成行。");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(Standing.Prevented, visit.Standing);
        Assert.Contains("芬兰工会中央组织", visit.Entities(Role.Visitor));
    }

    [Fact]
    public void What_follows_a_statement_is_not_told_as_having_happened()
    {
        var claims = TheReader.Claims("1995年6月，双方在会谈中指出，两国工会应当建立友好关系。", about: "中华全国总工会");
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Relation && c.Standing == Standing.Asserted);
    }

    [Fact]
    public void A_sister_city_document_reads_as_well()
    {
        var claims = TheReader.Claims("1987年4月，应横滨市政府邀请，以副市长王立平为团长的上海市友好代表团一行6人访问了日本横滨市。", about: "上海市");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["上海市"], visit.Entities(Role.Visitor));
        Assert.Equal(["王立平"], visit.Entities(Role.Head));
        Assert.Contains("横滨市", visit.Entities(Role.Destination));
        Assert.Contains(visit.Counts, c => c is { What: CountKind.People, Number: 6 });
    }

    [Fact]
    public void A_membership_stated_by_the_way_is_read()
    {
        var claims = TheReader.Claims("1985年，国际自由工联的会员组织挪威总工会派代表团访华。", about: "中华全国总工会");
        var membership = Assert.Single(claims, c => c.Kind == ClaimKind.Membership);
        Assert.Equal(["挪威总工会"], membership.Entities(Role.Member));
        Assert.Equal(["国际自由工会联合会"], membership.Entities(Role.Body));
    }

    [Fact]
    public void A_numbered_set_stands_for_the_names_behind_it()
    {
        var claims = TheReader.Claims("全总同三个北欧组织——挪威总工会、瑞典总工会和丹麦总工会交换了意见。后来，全总同三个北欧组织建立了联系。", about: "中华全国总工会");
        var relation = Assert.Single(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Contains("瑞典总工会", relation.Entities(Role.Party));
        Assert.DoesNotContain("三个北欧组织", relation.Entities(Role.Party));
    }

    [Fact]
    public void What_guests_look_at_is_part_of_their_visit()
    {
        var claims = TheReader.Claims("1986年7月，以佐藤一郎为团长的横滨市友好代表团一行12人来访，参观了海州师范学校，游览了花果山。", about: "连云港市");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["横滨市"], visit.Entities(Role.Visitor));
        Assert.Equal(["佐藤一郎"], visit.Entities(Role.Head));
        Assert.Contains("花果山", visit.Entities(Role.Destination));
        Assert.Contains("游览了花果山", visit.Evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_leads_a_delegation_leads_it_in_the_next_clause_too()
    {
        var claims = TheReader.Claims("1974年4月，挪威总工会主席奥尔森率领的挪威总工会代表团一行9人，经过长途旅行来华访问。", about: "中华全国总工会");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["挪威总工会"], visit.Entities(Role.Visitor));
        Assert.Equal(["奥尔森"], visit.Entities(Role.Head));
    }

    [Fact]
    public void A_purpose_is_no_happening()
    {
        var claims = TheReader.Claims("为了加强同挪威总工会的友好关系，全总举办了座谈会。", about: "中华全国总工会");
        Assert.DoesNotContain(claims, c => c.Kind == ClaimKind.Relation);
        Assert.Contains(claims, c => c.Kind == ClaimKind.Gathering);
    }

    [Fact]
    public void A_plan_that_goes_on_is_planned_throughout()
    {
        var claims = TheReader.Claims("全总代表团将于7月访问挪威，并参加国际工会教育研讨会。", about: "中华全国总工会", date: "1999-06");
        Assert.All(claims.Where(c => c.Kind is ClaimKind.Visit or ClaimKind.Gathering), c => Assert.Equal(Standing.Planned, c.Standing));
        Assert.Contains(claims, c => c.Kind == ClaimKind.Gathering);
    }

    [Fact]
    public void Cause_and_capacity_and_duration_are_kept_in_the_words_of_the_text()
    {
        var claims = TheReader.Claims("1979年5月，全总副主席王明以观察员身份访问了挪威，对该国进行为期9天的考察。", about: "中华全国总工会");
        Assert.Contains(claims, c => c.Details.Capacity == "以观察员身份");
        Assert.Contains(claims, c => c.Details.Duration == "P9D");
    }

    [Fact]
    public void A_time_in_words_that_lean_back_is_counted_from_the_passage()
    {
        var claims = TheReader.Claims("1979年11月，全总同挪威总工会开始接触。次年10月，挪威总工会代表团访华。", about: "中华全国总工会");
        Assert.Equal("1980-10", Assert.Single(claims, c => c.Kind == ClaimKind.Visit).Time.Value?.Text);
    }

    [Fact]
    public void A_short_name_behind_another_country_is_that_countrys_own_body()
    {
        var claims = TheReader.Claims("1993年5月，古巴外交部代表团访问了北京。");
        var visit = Assert.Single(claims, c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["古巴外交部"], visit.Entities(Role.Visitor));
    }
}
