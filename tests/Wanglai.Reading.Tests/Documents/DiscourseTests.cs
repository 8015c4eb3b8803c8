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
}
