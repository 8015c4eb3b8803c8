using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Texts as they come: gazetteers scanned with mistakes, lists of what guests saw, news with their datelines.</summary>
public sealed class TexturesTests
{
    [Theory]
    [InlineData("l982年5月3日，石卷市代表团来访。", "1982-05-03")]
    [InlineData("1982年5月1O日，石卷市代表团来访。", "1982-05-10")]
    [InlineData("198I年，石卷市代表团来访。", "1981")]
    public void A_letter_among_the_digits_of_a_date_is_a_digit(string text, string edtf)
    {
        var claim = Assert.Single(TheReader.Claims(text, "温州市"), c => c.Kind == ClaimKind.Visit);
        Assert.Equal(edtf, claim.Time.Value?.Text);
        Assert.Equal(text[..^1], claim.Evidence.Quote);
    }

    [Fact]
    public void What_stands_beside_places_in_a_list_of_sights_is_a_place()
    {
        var claim = Assert.Single(TheReader.Claims("1986年4月，石卷市代表团来访，参观了温州港、瓯北、永嘉县，游览了雁荡山、楠溪和碧湾。", "温州市"), c => c.Kind == ClaimKind.Visit);
        Assert.Superset(new HashSet<string> { "瓯北", "楠溪", "碧湾", "雁荡山" }, claim.Entities(Role.Destination).ToHashSet());
    }

    [Fact]
    public void What_is_studied_is_no_place()
    {
        var claims = TheReader.Claims("1986年4月，温州市代表团考察了法国的金融、港口、企业管理等情况。", "温州市");
        Assert.DoesNotContain(claims.SelectMany(c => c.Entities(Role.Destination)), e => e is "金融" or "企业管理");
    }

    [Theory]
    [InlineData("本报北京9月3日讯　丹麦首相拉斯穆森今天抵京，开始对我国进行正式访问。")]
    [InlineData("【本报讯】丹麦首相拉斯穆森今天抵京，开始对我国进行正式访问。")]
    [InlineData("（新华社北京9月3日电）丹麦首相拉斯穆森今天抵京，开始对我国进行正式访问。")]
    public void A_dateline_names_no_party(string text)
    {
        var visits = TheReader.Claims(text, date: "1999-09-03").Where(c => c.Kind == ClaimKind.Visit).ToList();
        Assert.NotEmpty(visits);
        Assert.All(visits, v => Assert.Equal(["丹麦"], v.Entities(Role.Visitor)));
    }

    [Fact]
    public void Who_holds_a_gathering_may_stand_behind_by()
    {
        var claim = Assert.Single(TheReader.Claims("1986年8月，由我校和日本东北大学联合主办的国际材料科学学术会议在南京召开。", "南京大学"), c => c.Kind == ClaimKind.Gathering);
        Assert.Superset(new HashSet<string> { "南京大学", "日本东北大学" }, claim.Entities(Role.Organiser).ToHashSet());
        Assert.Contains(claim.Entities(Role.Place), p => p.StartsWith("南京", StringComparison.Ordinal));
    }

    [Fact]
    public void An_adverb_behind_a_title_is_no_name()
    {
        var claim = Assert.Single(TheReader.Claims("去年11月，弗雷总统成功访问中国。", date: "2001-04"), c => c.Kind == ClaimKind.Visit);
        Assert.DoesNotContain("成功", claim.Entities(Role.Visitor));
    }

    [Fact]
    public void Two_verbs_of_one_clause_tell_one_visit() =>
        Assert.Single(TheReader.Claims("1993年8月，香港中华总商会访问团启程赴北京访问。"), c => c.Kind == ClaimKind.Visit);
}
