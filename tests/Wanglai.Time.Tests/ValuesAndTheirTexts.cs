using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class ValuesAndTheirTexts
{
    [Fact]
    public void What_holds_for_every_value_holds() =>
        Prop.ForAll(Generators.Values, Laws.HoldFor).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("[1667, 1668 ,1670..1672]", "[1667,1668,1670..1672]")]
    [InlineData("{1960 ,  1961-12}", "{1960,1961-12}")]
    [InlineData("2014-12-08T11:46:42\u221202:00", "2014-12-08T11:46:42-02:00")]
    [InlineData("\u22120044-03-15", "-0044-03-15")]
    [InlineData("2016-05-02T16:54:59,042", "2016-05-02T16:54:59.042")]
    [InlineData("?2004-06", "?2004-06")]
    [InlineData("Y17E7", "Y17E7")]
    [InlineData("Y17E07", "Y17E7")]
    [InlineData("1950S02", "1950S2")]
    public void The_text_is_as_written_save_for_what_means_nothing(string input, string text) => Assert.Equal(text, Edtf.Parse(input).Text);

    [Theory]
    [InlineData("?2004-06", "2004?-06")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("2004?-06-11~", "2004?-06-11~")]
    [InlineData("2004%-?06", "2004~-06?")]
    [InlineData("%2004-~06", "2004?-06~")]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y20E2", "2000")]
    [InlineData("1985S4", "1985")]
    [InlineData("[1668,1667,1668]", "[1667,1668]")]
    [InlineData("[1667..1667]", "[1667]")]
    [InlineData("{1760..,1700}", null)]
    [InlineData("2016-05-02T24:00:00Z", "2016-05-03T00:00:00Z")]
    [InlineData("2016-05-02T01:30+08", "2016-05-01T17:30:00Z")]
    [InlineData("2016-05-02T01:30", "2016-05-02T01:30:00")]
    public void There_is_one_canonical_spelling(string input, string? canonical) =>
        Assert.Equal(canonical, Edtf.TryParse(input, out var value) ? value.Canonical().Text : null);

    [Fact]
    public void Equal_texts_are_equal_values_and_equal_meanings_need_not_be()
    {
        Assert.Equal(Edtf.Parse("1984?"), EdtfDate.OfYear(1984).WithQualifier(uncertain: true));
        Assert.Equal(Edtf.Parse("1984?").GetHashCode(), EdtfDate.OfYear(1984).WithQualifier(uncertain: true).GetHashCode());
        Assert.NotEqual(Edtf.Parse("?2004-06"), Edtf.Parse("2004?-06"));
        Assert.True(Edtf.Parse("?2004-06").SameMeaning(Edtf.Parse("2004?-06")));
        Assert.False(Edtf.Parse("2004").SameMeaning(Edtf.Parse("2004-XX")));
        Assert.False(Edtf.Parse("2004?").SameMeaning(Edtf.Parse("2004~")));
        Assert.False(Edtf.Parse("[1667,1668]").SameMeaning(Edtf.Parse("{1667,1668}")));
    }

    [Theory]
    [InlineData("1985-04-12", 0)]
    [InlineData("1964/2008", 0)]
    [InlineData("1985-04-12T23:20:30Z", 0)]
    [InlineData("Y170000002", 1)]
    [InlineData("2001-21", 1)]
    [InlineData("1984-06-02%", 1)]
    [InlineData("20XX", 1)]
    [InlineData("1985-XX-XX", 1)]
    [InlineData("../1985", 1)]
    [InlineData("1985/", 1)]
    [InlineData("-1985", 1)]
    [InlineData("Y-17E7", 2)]
    [InlineData("1950S2", 2)]
    [InlineData("2001-34", 2)]
    [InlineData("?2004-06-~11", 2)]
    [InlineData("2004-06~-11", 2)]
    [InlineData("1XXX", 2)]
    [InlineData("XXXX-12-XX", 2)]
    [InlineData("2004-06-XX/2004-07-03", 2)]
    [InlineData("[1667]", 2)]
    public void The_level_is_the_least_that_has_the_value(string input, int level) => Assert.Equal(level, Edtf.Parse(input).Level);

    [Theory]
    [InlineData("2004?-06-11~", EdtfQualifiers.Both, EdtfQualifiers.Approximate, EdtfQualifiers.Approximate)]
    [InlineData("2004-06?-11", EdtfQualifiers.Uncertain, EdtfQualifiers.Uncertain, EdtfQualifiers.None)]
    [InlineData("2004-?06-11", EdtfQualifiers.None, EdtfQualifiers.Uncertain, EdtfQualifiers.None)]
    [InlineData("?2004-06-~11", EdtfQualifiers.Uncertain, EdtfQualifiers.None, EdtfQualifiers.Approximate)]
    [InlineData("2004-06-11%", EdtfQualifiers.Both, EdtfQualifiers.Both, EdtfQualifiers.Both)]
    public void A_qualifier_after_a_part_speaks_of_all_to_its_left_and_one_before_of_that_part_alone(
        string input, EdtfQualifiers year, EdtfQualifiers month, EdtfQualifiers day)
    {
        var date = (EdtfDate)Edtf.Parse(input);
        Assert.Equal((year, month, day), (date.YearQualifiers, date.MonthQualifiers, date.DayQualifiers));
    }
}
