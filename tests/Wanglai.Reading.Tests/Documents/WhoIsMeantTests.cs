using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Who plays which part where the text lists, sums up, describes or leaves out.</summary>
public sealed class WhoIsMeantTests
{
    private const string Ours = "中华全国总工会";

    [Fact]
    public void A_sentence_that_only_lists_names_says_of_them_what_the_one_before_told()
    {
        var claims = TheReader.Claims("西欧各国工会领导人相继访问中国。他们中有：挪威总工会主席汉森，瑞典总工会主席林德和总书记贝里。", about: Ours);
        var listed = claims.Last(c => c.Kind == ClaimKind.Visit);
        Assert.Equal(["挪威总工会", "瑞典总工会"], listed.In(Role.Visitor).Select(p => p.Entity));
        Assert.Equal(["汉森", "林德", "贝里"], listed.In(Role.Head).Select(p => p.Name));
        Assert.Equal(["中国"], listed.In(Role.Destination).Select(p => p.Entity));
    }

    [Theory]
    [InlineData("1962年，全总同为争取独立而斗争的肯尼亚工会建立了关系。", "肯尼亚工会")]
    [InlineData("1962年，全总同在东非占优势的肯尼亚工会建立了关系。", "肯尼亚工会")]
    public void A_coverb_waits_for_the_noun_that_a_phrase_describes(string text, string other) =>
        Assert.Equal([Ours, other], Assert.Single(TheReader.Claims(text, about: Ours), c => c.Kind == ClaimKind.Relation).In(Role.Party).Select(p => p.Entity));

    [Fact]
    public void Whoever_is_included_in_brackets_is_named_beside_the_set()
    {
        var claims = TheReader.Claims("全总同20多个国家的工会（包括秘鲁和智利工会）建立了联系。", about: Ours);
        Assert.Equal([Ours, "20多个国家的工会", "秘鲁工会", "智利工会"], Assert.Single(claims).In(Role.Party).Select(p => p.Entity));
    }

    [Fact]
    public void What_a_principle_says_in_brackets_has_not_happened() =>
        Assert.DoesNotContain(TheReader.Claims("挪威总工会坚持三项原则（要求缔结和约、反对外国基地）。", about: Ours), c => c.Kind == ClaimKind.Agreement);

    [Theory]
    [InlineData("1962年，挪威总工会支持恢复中国在联合国的合法席位。")]
    [InlineData("不分大小，同各国工会建立联系，是全总的一贯方针。")]
    public void What_is_backed_or_spoken_of_as_a_principle_has_not_come_about(string text) =>
        Assert.DoesNotContain(TheReader.Claims(text, about: Ours), c => c.Kind is ClaimKind.Membership or ClaimKind.Relation);

    [Fact]
    public void A_return_visit_goes_to_whoever_came()
    {
        var claims = TheReader.Claims("1980年，挪威总工会代表团访问中国，接着全总代表团进行了回访。", about: Ours);
        Assert.Equal(["挪威总工会"], claims.Last(c => c.Kind == ClaimKind.Visit).In(Role.Destination).Select(p => p.Entity));
    }

    [Fact]
    public void With_whom_one_works_one_holds_a_gathering()
    {
        var claims = TheReader.Claims("1987年，全总与挪威总工会合作，在北京举办了研讨会。", about: Ours);
        Assert.Equal([Ours, "挪威总工会"], Assert.Single(claims, c => c.Kind == ClaimKind.Gathering).In(Role.Organiser).Select(p => p.Entity).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nobody_else_is_named_it_is_those_whose_papers_they_are_that_consult()
    {
        var claims = TheReader.Claims("遇到这种情况时，先同挪威总工会进行协商。", about: Ours);
        Assert.Equal([Ours, "挪威总工会"], Assert.Single(claims, c => c.Kind == ClaimKind.Meeting).In(Role.Participant).Select(p => p.Entity));
    }

    [Fact]
    public void What_is_opposed_is_not_what_is_demanded_behind_it() =>
        Assert.DoesNotContain(TheReader.Claims("1964年，巴拿马人民掀起了反对侵略、要求收回主权的斗争。"), c => c.Change == ClaimChange.Rejected);
}
