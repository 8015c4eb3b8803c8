using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Chronicles that put the date on a line of its own.</summary>
public sealed class DateLinesTests
{
    private const string About = "昆明市人民对外友好协会";

    [Fact]
    public void A_line_that_is_a_date_dates_what_stands_under_it()
    {
        var claims = TheReader.Claims("3月5日\n会长赵云会见以副校长为团长、前来商谈交换学生的里昂大学代表团。\n副会长钱江会见法国里昂商会代表团。\n3月8日至10日（星期五）\n意大利佩鲁贾市政府代表团访问昆明，参观了植物园和两所中学的校园、图书馆。\n", about: About, date: "2011");
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Meeting), c => Assert.Equal("2011-03-05", c.Time.Value?.Text));
        Assert.Contains(claims, c => c.Kind == ClaimKind.Meeting);
        Assert.Equal("2011-03-08/2011-03-10", claims.First(c => c.Kind == ClaimKind.Visit).Time.Value?.Text);
    }

    [Fact]
    public void One_such_line_alone_is_the_day_of_the_page()
    {
        var claim = Assert.Single(TheReader.Claims("2011年3月5日\n会长赵云会见里昂大学代表团。\n", about: About, date: "2011"));
        Assert.NotEqual("2011-03-05", claim.Time.Value?.Text);
    }

    [Fact]
    public void A_date_with_other_words_is_no_such_line()
    {
        var claims = TheReader.Claims("3月5日的会见\n会长赵云会见里昂大学代表团。\n3月8日的访问\n佩鲁贾市政府代表团访问昆明。\n", about: About, date: "2011");
        Assert.DoesNotContain(claims, c => c.Time.Value?.Text == "2011-03-08");
    }
}
