using Wanglai.Model.Claims;

namespace Wanglai.Reading.Tests.Documents;

/// <summary>Which time a clause takes that names none, and what the words around a time make of it.</summary>
public sealed class TimesOfUndatedClausesTests
{
    private const string Ours = "中华全国总工会";

    [Fact]
    public void A_date_is_that_of_one_happening_and_not_of_what_is_generally_so()
    {
        var claims = TheReader.Claims("1965年5月，挪威总工会代表团访问了北京。全总坚定地支持北欧工人的正义斗争，一些独立工会也纷纷派代表团访问中国。", about: Ours);
        Assert.Equal(["1965-05", null], claims.Where(c => c.Kind == ClaimKind.Visit).Select(c => c.Time.Value?.Text));
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Stance), c => Assert.Null(c.Time.Value));
    }

    [Theory]
    [InlineData("1986年7月3日，芬兰商会代表团访问了大连。代表团同大连港签订了合作协议。", "1986-07-03")]
    [InlineData("1986年7月3日，芬兰商会代表团访问了大连。访问期间，芬兰商会同大连港签订了合作协议。", "1986-07-03")]
    [InlineData("1986年7月，芬兰商会代表团访问了大连，同大连港签订了合作协议。", "1986-07")]
    [InlineData("1986年7月，芬兰商会主席奥尔森访问了大连。奥尔森同大连港签订了合作协议。", "1986-07")]
    [InlineData("芬兰商会成立于1951年。芬兰商会先后同大连港签订了合作协议。", null)]
    [InlineData("1986年7月，芬兰商会代表团访问了大连。在教育方面，芬兰商会同大连港签订了合作协议。", null)]
    public void What_goes_on_with_a_happening_shares_its_date(string text, string? time) =>
        Assert.Equal(time, Assert.Single(TheReader.Claims(text), c => c.Kind == ClaimKind.Agreement).Time.Value?.Text);

    [Theory]
    [InlineData("60年代是亚洲各国争取独立的时期。全总同缅甸工会建立了友好关系。", "196X")]
    [InlineData("60年代是亚洲各国争取独立的时期。1975年5月，全总代表团访问了挪威。全总同缅甸工会发展了友好关系。", null)]
    [InlineData("自1979年以来，全总的对外工作有了新的发展。全总同缅甸工会建立了友好关系。", "1979/..")]
    [InlineData("该会成立于1979年。全总同缅甸工会发展了友好关系。", null)]
    public void A_period_at_the_head_of_a_clause_governs_its_paragraph_until_another_time_is_named(string text, string? time) =>
        Assert.Equal(time, Assert.Single(TheReader.Claims(text, about: Ours), c => c.Kind == ClaimKind.Relation).Time.Value?.Text);

    [Fact]
    public void This_period_is_the_last_one_named_though_a_date_stands_between()
    {
        var claims = TheReader.Claims("60年代初，亚洲各国纷纷独立。1962年5月，缅甸工会代表团访华。\n这一时期，全总同缅甸工会发展了友好关系。", about: Ours);
        Assert.Equal("1960~/1963~", Assert.Single(claims, c => c.Kind == ClaimKind.Relation).Time.Value?.Text);
    }

    [Theory]
    [InlineData("到1957年，全总同缅甸工会建立了友好关系。", "../1957")]
    [InlineData("直到1957年，全总才同缅甸工会建立了友好关系。", "1957")]
    [InlineData("1952年以后，全总积极开展工作，到1957年，同缅甸工会建立了友好关系。", "1952/1957")]
    [InlineData("1977年两国复交后，全总便同缅甸工会恢复了友好关系。", "1977")]
    [InlineData("1977年两国复交后，全总同缅甸工会的友好关系不断发展。", "1977/..")]
    [InlineData("1977年，缅甸工会代表团访华。从此，全总同缅甸工会建立了友好关系。", "1977/..")]
    [InlineData("1977年，缅甸工会（1964年成立）代表团访华。次年，全总同缅甸工会建立了友好关系。", "1978")]
    public void Words_around_a_time_bend_it(string text, string time) =>
        Assert.Equal(time, Assert.Single(TheReader.Claims(text, about: Ours), c => c.Kind == ClaimKind.Relation).Time.Value?.Text);

    [Theory]
    [InlineData("5月3日，芬兰外长访问了北京。会见后，王明部长设宴招待芬兰外长。", "1998-05-03")]
    [InlineData("王明部长会见了芬兰外长。1972年，两国建立了外交关系。", "1998-05-04")]
    [InlineData("1972年6月，两国建立了外交关系。5月2日，王明部长会见了芬兰外长。", "1998-05-02")]
    public void A_report_speaks_of_its_day_or_of_the_day_that_it_has_just_named(string text, string time) =>
        Assert.Equal(time, Assert.Single(TheReader.Claims("新华社北京5月4日电 " + text, date: "1998-05-04"), c => c.Kind == ClaimKind.Meeting).Time.Value?.Text);

    [Fact]
    public void A_history_written_on_a_day_is_no_news_of_that_day()
    {
        var claims = TheReader.Claims("1954年，王明任会长。1957年，协会迁到上海。协会同缅甸渔业协会建立了友好关系。", about: "中国渔业协会", date: "2015-11-09");
        Assert.Null(Assert.Single(claims, c => c.Kind == ClaimKind.Relation).Time.Value);
    }

    [Theory]
    [InlineData("上海市庆祝同横滨市建立友好城市关系30周年。", "1983")]
    [InlineData("上海市已同40多个国家的城市建立了友好关系。", "../2013-05-04")]
    public void An_anniversary_and_a_sum_tell_of_what_came_before(string text, string time) =>
        Assert.Equal(time, Assert.Single(TheReader.Claims(text, about: "上海市", date: "2013-05-04"), c => c.Kind == ClaimKind.Relation).Time.Value?.Text);

    [Fact]
    public void A_visit_that_has_ended_came_before_its_end()
    {
        var claims = TheReader.Claims("挪威总工会代表团结束了对北京的友好访问，七月三日乘飞机回国。", about: Ours, date: "1978-07-09");
        Assert.Equal("../1978-07-03", Assert.Single(claims, c => c.Kind == ClaimKind.Visit).Time.Value?.Text);
    }

    [Theory]
    [InlineData("1973年5月，缅甸渔会加入国际渔联后，同挪威渔会有了往来。", "1973-05/..")]
    [InlineData("1973年5月，缅甸代表团抵京后，两国建立了外交关系。", "1973-05")]
    [InlineData("复会以后不久，1973年便恢复联系，1974年以后不久恢复了人员往来，并逐步发展了同挪威渔会的关系。", "1974~/..")]
    public void What_lasts_begins_with_what_it_came_after(string text, string time) =>
        Assert.Equal(time, TheReader.Claims(text, about: Ours).Last(c => c.Kind == ClaimKind.Relation).Time.Value?.Text);

    [Fact]
    public void What_was_done_again_and_again_after_two_dates_lies_over_both()
    {
        var claims = TheReader.Claims("1964年缅甸工人举行罢工；1966年挪威工人举行罢工，全总多次组织声援活动。", about: Ours);
        Assert.Equal(["1964", "1966", "1964/1966"], claims.Where(c => c.Kind == ClaimKind.Mobilisation).Select(c => c.Time.Value?.Text));
    }

    [Fact]
    public void What_stands_between_是在_and_后_had_come_about_by_then()
    {
        var claims = TheReader.Claims("1958年3月，世界劳联在奥斯陆召开大会，这次大会是在挪威总工会同缅甸总工会建立关系后召开的。", about: Ours);
        Assert.Equal("../1958-03", Assert.Single(claims, c => c.Kind == ClaimKind.Relation).Time.Value?.Text);
    }

    [Fact]
    public void The_second_point_of_an_enumeration_goes_on_at_the_time_of_the_first()
    {
        var claims = TheReader.Claims("1958年3月，国际渔联在奥斯陆召开大会。在筹备过程中，全总提出了两项建议：一是推迟会期。二是建议国际渔联邀请缅甸工会参加。", about: Ours);
        Assert.All(claims.Where(c => c.Kind == ClaimKind.Proposal), c => Assert.Equal("../1958-03", c.Time.Value?.Text));
    }

    [Fact]
    public void Mutual_visits_told_after_a_single_date_lie_in_the_period_of_the_paragraph()
    {
        var claims = TheReader.Claims("自1979年以来，全总同挪威总工会的关系有了新的发展。1981年，挪威总工会代表团访华。双方领导人互相访问，往来频繁。", about: Ours);
        Assert.Equal("1979/..", claims.Last(c => c.Kind == ClaimKind.Visit).Time.Value?.Text);
    }

    [Fact]
    public void A_gathering_named_after_a_feast_is_on_its_day_and_a_feast_behind_the_verb_is_no_time_of_the_next_clause()
    {
        var claims = TheReader.Claims("1953年，挪威和缅甸的工会应邀前来参加国庆节庆祝活动，以后互派留学生成为惯例。", about: Ours);
        Assert.Equal("1953-10-01", Assert.Single(claims, c => c.Kind == ClaimKind.Gathering).Time.Value?.Text);
        Assert.Equal("1953/..", Assert.Single(claims, c => c.Kind == ClaimKind.Cooperation).Time.Value?.Text);
    }

    [Fact]
    public void How_things_were_at_the_head_of_a_paragraph_is_told_of_the_period()
    {
        var claims = TheReader.Claims("1949年以后，全总开展了对日工作。1956年10月，全总代表团访问了挪威。\n当时在两国关系不正常的形势下，工作由民间团体来做。", about: Ours);
        Assert.Equal("1949/..", Assert.Single(claims, c => c.Change == ClaimChange.Strained).Time.Value?.Text);
    }
}
