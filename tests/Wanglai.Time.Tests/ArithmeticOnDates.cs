namespace Wanglai.Time.Tests;

public class ArithmeticOnDates
{
    [Theory]
    [InlineData("1960", 3, "1963")]
    [InlineData("1960-05~", 3, "1963-05~")]
    [InlineData("2004-02-29", 1, "2005-02-28")]
    [InlineData("2004?-06-~11", -1, "2003?-06-~11")]
    [InlineData("0001", -2, "-0001")]
    [InlineData("9999", 1, "Y10000")]
    [InlineData("1986-41", 1, "1987-41")]
    [InlineData("196X", 10, "197X")]
    [InlineData("19XX", -100, "18XX")]
    [InlineData("-022X", 10, "-021X")]
    [InlineData("1999-XX", 1, "2000-XX")]
    [InlineData("196", 20, "198")]
    public void Years_on(string from, long years, string to) => Assert.Equal(to, Date(from).PlusYears(years).Text);

    [Theory]
    [InlineData("196X", 3)]
    [InlineData("9999-05", 1)]
    [InlineData("000X", -10)]
    public void Years_that_cannot_be_told_are_refused(string from, long years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Date(from).PlusYears(years));

    [Theory]
    [InlineData("1960-11", 3, "1961-02")]
    [InlineData("1960-01-31?", 1, "1960-02-29?")]
    [InlineData("1960-01", -1, "1959-12")]
    public void Months_on(string from, long months, string to) => Assert.Equal(to, Date(from).PlusMonths(months).Text);

    [Theory]
    [InlineData("1960-12-31~", 1, "1961-01-01~")]
    [InlineData("1960-03-01", -1, "1960-02-29")]
    public void Days_on(string from, long days, string to) => Assert.Equal(to, Date(from).PlusDays(days).Text);

    [Theory]
    [InlineData("1960-12-31", 1, "1961-01-01")]
    [InlineData("1960-12", 1, "1961-01")]
    [InlineData("1960-24~", 1, "1961-21~")]
    [InlineData("1960-21", -1, "1959-24")]
    [InlineData("1960-33", 5, "1961-34")]
    [InlineData("1960-39", 1, "1961-37")]
    [InlineData("0000-40", -1, "-0001-41")]
    [InlineData("1960", 1, "1961")]
    [InlineData("196X", 1, "197X")]
    [InlineData("19XX", 1, "20XX")]
    [InlineData("19", 1, "20")]
    public void Units_of_its_own_on(string from, long units, string to) => Assert.Equal(to, Date(from).Plus(units).Text);

    [Fact]
    public void Coarser_dates_have_no_months_or_days_to_add()
    {
        Assert.Throws<ArgumentException>(() => Date("1960").PlusMonths(1));
        Assert.Throws<ArgumentException>(() => Date("1960-05").PlusDays(1));
        Assert.Throws<ArgumentException>(() => Date("1960-05-XX").PlusDays(1));
    }

    [Fact]
    public void A_date_is_made_coarser_and_an_interval_moved()
    {
        Assert.Equal("2004?", Date("2004?-06-11").ToYear().Text);
        Assert.Equal("2004-06~", Date("2004-06~-11").ToMonth().Text);
        Assert.Equal("1961/..", ((EdtfInterval)Edtf.Parse("1960/..")).PlusYears(1).Text);
    }

    private static EdtfDate Date(string text) => (EdtfDate)Edtf.Parse(text);
}
