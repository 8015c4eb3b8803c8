namespace Wanglai.Time.Tests;

public class ValuesMadeFromNumbers
{
    [Fact]
    public void Have_the_text_that_the_standard_gives_them()
    {
        Assert.Equal("1960", EdtfDate.OfYear(1960).Text);
        Assert.Equal("-0220", EdtfDate.OfYear(-220).Text);
        Assert.Equal("Y-17000", EdtfDate.OfYear(-17000).Text);
        Assert.Equal("1983-06", EdtfDate.OfMonth(1983, 6).Text);
        Assert.Equal("2004-02-29", EdtfDate.OfDay(2004, 2, 29).Text);
        Assert.Equal("1960-21", EdtfDate.OfSeason(1960, 21).Text);
        Assert.Equal("196X", EdtfDate.OfDecade(1964).Text);
        Assert.Equal("-022X", EdtfDate.OfDecade(-225).Text);
        Assert.Equal("19XX", EdtfDate.OfCentury(1964).Text);
        Assert.Equal("-02XX", EdtfDate.OfCentury(-221).Text);
        Assert.Equal("1960~", EdtfDate.OfYear(1960).WithQualifier(approximate: true).Text);
        Assert.Equal("1983-06%", EdtfDate.OfMonth(1983, 6).WithQualifier(approximate: true, uncertain: true).Text);
        Assert.Equal("1983", EdtfDate.OfYear(1983).WithQualifier(uncertain: true).WithQualifier().Text);
        Assert.Equal("2004?-06-~11", EdtfDate.OfDay(2004, 6, 11).WithQualifiers(EdtfQualifiers.Uncertain, EdtfQualifiers.None, EdtfQualifiers.Approximate).Text);
        Assert.Equal("1979/1983", EdtfInterval.Between(EdtfDate.OfYear(1979), EdtfDate.OfYear(1983)).Text);
        Assert.Equal("1979/..", EdtfInterval.From(EdtfDate.OfYear(1979)).Text);
        Assert.Equal("../1979", EdtfInterval.Until(EdtfDate.OfYear(1979)).Text);
        Assert.Equal("1979/", EdtfInterval.Between(EdtfDate.OfYear(1979), null, EdtfLimit.Unknown).Text);
        Assert.Equal("/..", EdtfInterval.Of(null, EdtfLimit.Unknown, null, EdtfLimit.Open).Text);
        Assert.Equal("[1947,1948]", EdtfSet.OneOf(EdtfDate.OfYear(1947), EdtfDate.OfYear(1948)).Text);
        Assert.Equal("{1987,1989}", EdtfSet.AllOf(EdtfDate.OfYear(1987), EdtfDate.OfYear(1989)).Text);
        Assert.Equal(
            "{..1960,1970..1972,1980..}",
            EdtfSet.Of(EdtfSetKind.AllOf, [EdtfSetMember.Range(null, EdtfDate.OfYear(1960)), EdtfSetMember.Range(EdtfDate.OfYear(1970), EdtfDate.OfYear(1972)), EdtfSetMember.Range(EdtfDate.OfYear(1980), null)]).Text);
    }

    [Fact]
    public void That_the_standard_has_no_text_for_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(1983, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfMonth(10000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfDay(2003, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfSeason(2003, 42));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.OfYear(long.MaxValue));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Between(EdtfDate.OfYear(1983), EdtfDate.OfYear(1979)));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Between((EdtfDate)Edtf.Parse("196"), EdtfDate.OfYear(1979)));
        Assert.Throws<ArgumentException>(() => EdtfInterval.Of(EdtfDate.OfYear(1979), EdtfLimit.Open, null, EdtfLimit.Open));
        Assert.Throws<ArgumentException>(() => EdtfSet.OneOf());
        Assert.Throws<ArgumentException>(() => EdtfSetMember.Range(EdtfDate.OfYear(1979), EdtfDate.OfMonth(1980, 1)));
        Assert.Throws<ArgumentException>(() => EdtfSetMember.Range(null, null));
        Assert.Throws<ArgumentException>(() => EdtfSet.Of(EdtfSetKind.OneOf, [EdtfSetMember.One(EdtfDate.OfYear(1979)), EdtfSetMember.Range(null, EdtfDate.OfYear(1980))]));
    }

    [Fact]
    public void Know_their_parts()
    {
        var date = (EdtfDate)Edtf.Parse("2004-06-11?");
        Assert.Equal((2004L, 6, 11, EdtfPrecision.Day), (date.Year, date.Month, date.DayOfMonth, date.Precision));
        var decade = (EdtfDate)Edtf.Parse("196X");
        Assert.Null(decade.Year);
        Assert.Equal((1960, 1969, EdtfPrecision.Year), (decade.FirstYear, decade.LastYear, decade.Precision));
        Assert.Equal(34, ((EdtfDate)Edtf.Parse("2001-34")).Season);
        Assert.Null(((EdtfDate)Edtf.Parse("2001-34")).Month);
        Assert.Equal(2, ((EdtfDate)Edtf.Parse("1950S2")).SignificantDigits);
        var time = (EdtfDateTime)Edtf.Parse("2016-05-02T16:54:59.042+0230");
        Assert.Equal((16, 54, 59, "042", 150), (time.Hour, time.Minute, time.Second, time.Fraction, time.OffsetMinutes));
    }
}
