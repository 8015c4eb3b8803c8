using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>How a clause hangs together: what only describes, whom a delegation is led by, what is taken for known, what 和 and 的 reach.</summary>
public sealed class ClauseStructureTests
{
    private static Claim Only(string text, ClaimKind kind, string? about = "中华全国总工会") =>
        Assert.Single(TheReader.Claims(text, about), c => c.Kind == kind);

    [Theory]
    [InlineData("全总同世界劳联在北欧的两个会员组织挪威总工会和丹麦总工会恢复了关系。")]
    [InlineData("全总同世界劳联的成员挪威总工会和丹麦总工会恢复了关系。")]
    [InlineData("全总同挪威工党影响的挪威总工会和丹麦总工会恢复了关系。")]
    public void What_only_describes_a_party_is_no_party(string text) =>
        Assert.Equal(["中华全国总工会", "挪威总工会", "丹麦总工会"], Only(text, ClaimKind.Relation).Entities(Role.Party));

    [Theory]
    [InlineData("1982年，全国妇联接待了以林芳为团长的瑞典妇女联合会代表团访华。", "瑞典妇女联合会", "林芳")]
    [InlineData("1956年，由周而复率领的挪威文化协会代表团赴日本访问。", "挪威文化协会", "周而复")]
    [InlineData("1956年，以挪威铁路工会北方委员会哈姆森为首的挪威工会代表团访华。", "挪威工会", "哈姆森")]
    public void A_delegation_keeps_its_leader_wherever_it_stands(string text, string sender, string leader)
    {
        var visit = Only(text, ClaimKind.Visit);
        Assert.Equal([sender], visit.Entities(Role.Visitor));
        Assert.Equal([leader], visit.Entities(Role.Head));
    }

    [Fact]
    public void A_capital_behind_its_country_is_where_it_was_and_nobody_who_held_it()
    {
        var gathering = Only("1950年，国际渔业协会大会在芬兰首都赫尔辛基举行。", ClaimKind.Gathering);
        Assert.Contains("赫尔辛基", gathering.Entities(Role.Place));
        Assert.DoesNotContain("赫尔辛基", gathering.Entities(Role.Organiser));
    }

    [Fact]
    public void A_list_behind_the_noun_that_it_is_a_list_of_tells_who_came()
    {
        var visit = Only("同年来访的客人有挪威工联代表团、丹麦工联代表团和瑞典总工会代表团。", ClaimKind.Visit);
        Assert.Equal(["挪威工联", "丹麦工联", "瑞典总工会"], visit.Entities(Role.Visitor));
    }

    [Fact]
    public void Who_comes_without_a_word_of_where_comes_to_the_gathering_just_named()
    {
        var claims = TheReader.Claims("1963年4月，亚非记者大会在雅加达举行。加纳记者协会派代表团参加。", about: "挪威记者协会");
        Assert.Contains(claims, c => c.Kind == ClaimKind.Gathering && c.Entities(Role.Participant).SequenceEqual(["加纳记者协会"]));
    }

    [Fact]
    public void Nobody_comes_to_a_gathering_that_no_one_has_named() =>
        Assert.DoesNotContain(TheReader.Claims("1963年4月，加纳记者协会派代表团参加。", about: "挪威记者协会"), c => c.Kind == ClaimKind.Gathering);

    [Fact]
    public void A_verb_between_quotation_marks_is_still_the_verb()
    {
        var relation = Only("1991年，挪威政府同台湾“断交”。", ClaimKind.Relation);
        Assert.Equal(ClaimChange.Interrupted, relation.Change);
    }

    [Fact]
    public void What_two_sides_decide_of_their_own_relations_is_done()
    {
        var relation = Only("1964年1月，挪威和古巴发表公报，决定建立大使级外交关系。", ClaimKind.Relation, "挪威");
        Assert.Equal(Standing.Asserted, relation.Standing);
        Assert.Equal(["挪威", "古巴"], relation.Entities(Role.Party).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void A_verb_before_the_name_of_an_agreement_says_what_it_is_about()
    {
        var claims = TheReader.Claims("1992年8月，挪威和古巴签署建交联合公报。", about: "挪威");
        Assert.Equal([ClaimKind.Agreement], claims.Select(c => c.Kind));
    }

    [Fact]
    public void An_office_of_state_is_nobodys_but_a_countrys() =>
        Assert.DoesNotContain("中华全国总工会", Only("1972年，古巴总理卡斯特罗访华。", ClaimKind.Visit).Entities(Role.Visitor));

    [Fact]
    public void What_opens_a_sentence_between_在_and_中_is_known_already() =>
        Assert.DoesNotContain(TheReader.Claims("在发展同北欧各国工会的关系中，费用不断增加。", about: "中华全国总工会"), c => c.Kind == ClaimKind.Relation);

    [Fact]
    public void Two_ports_are_ports_whoever_has_been_spoken_of_since()
    {
        var claims = TheReader.Claims("1982年，青岛港和下关港建立了友好关系。同年日本政府发表声明。1983年，两港签订了协议。", about: "青岛市");
        Assert.Equal(["青岛港", "下关港"], Assert.Single(claims, c => c.Kind == ClaimKind.Agreement).Entities(Role.Party));
    }

    [Fact]
    public void What_stands_behind_和_hangs_on_the_same_coverb()
    {
        var gathering = Only("经挪威工联的倡议和丹麦工联的响应，瑞典总工会举行了座谈会。", ClaimKind.Gathering);
        Assert.Equal(["瑞典总工会"], gathering.Entities(Role.Organiser));
    }

    [Fact]
    public void Whoever_prepares_a_gathering_need_not_have_been_there() =>
        Assert.DoesNotContain(TheReader.Claims("在筹备这次大会的过程中，全总推荐王明担任书记。", about: "中华全国总工会"), c => c.Kind == ClaimKind.Gathering);

    [Fact]
    public void A_noun_behind_two_verbs_belongs_to_the_second()
    {
        var relation = Only("1967年10月，挪威政府宣布中断同古巴的外交关系。", ClaimKind.Relation, "古巴");
        Assert.Equal(ClaimChange.Interrupted, relation.Change);
    }

    [Fact]
    public void Going_with_a_delegation_is_joining_no_body() =>
        Assert.DoesNotContain(TheReader.Claims("1989年，副市长王明参加特区办公室组织的考察团赴日本考察。", about: "青岛市"), c => c.Kind == ClaimKind.Membership);

    [Fact]
    public void A_slot_that_the_second_verb_leaves_empty_is_carried_on_with_all_who_stand_in_it() =>
        Assert.Equal(["挪威", "古巴"], Only("1978年以后，挪威、古巴两国的关系得到了恢复。", ClaimKind.Relation, about: null).Entities(Role.Party));

    [Fact]
    public void A_number_of_times_takes_no_verb_away() =>
        Assert.Equal(["古巴"], Only("1979年，挪威总工会代表团两次访问古巴。", ClaimKind.Visit).Entities(Role.Destination));

    [Fact]
    public void A_day_that_is_kept_is_a_gathering_for_whoever_comes_to_it() =>
        Assert.Equal("1986-05-01", Only("1986年，古巴工人联合会代表团来华参加五一节。", ClaimKind.Gathering).Time.Value?.ToString());

    [Fact]
    public void A_seat_in_a_body_is_described_by_the_body()
    {
        var membership = Only("1971年，古巴在国际劳工组织的合法席位恢复后，费用增加了。", ClaimKind.Membership);
        Assert.Equal(["古巴"], membership.Entities(Role.Member));
        Assert.Equal(["国际劳工组织"], membership.Entities(Role.Body));
    }
}
