using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class FirstAndLastDays
{
    [Theory]
    [InlineData("199X-02-29", "1992-02-29", "1996-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("-XX00-02-29", "-9600-02-29", "-0400-02-29")]
    [InlineData("2X13-12-31", "2013-12-31", "2913-12-31")]
    [InlineData("-022X", "-0229-01-01", "-0220-12-31")]
    [InlineData("-XXX0", "-9990-01-01", "-0010-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("2015-02-X9", "2015-02-09", "2015-02-19")]
    [InlineData("2004-X2-31", "2004-12-31", "2004-12-31")]
    [InlineData("1960-24", "1960-12-01", "1961-02-28")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("196X-41", "1960-07-01", "1969-12-31")]
    [InlineData("1985/1985", "1985-01-01", "1985-12-31")]
    [InlineData("[1670..1672,1667]", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,-1961-12}", "-1961-12-01", "1960-12-31")]
    [InlineData("1984~/2004-06?", "1984-01-01", "2004-06-30")]
    [InlineData("Y17101E4S3", "171000000-01-01", "171999999-12-31")]
    [InlineData("Y-171010000S2", "-179999999-01-01", "-170000000-12-31")]
    [InlineData("Y1E15", "1000000000000000-01-01", "1000000000000000-12-31")]
    [InlineData("2016-05-02T00:30+08:00", "2016-05-01", "2016-05-01")]
    [InlineData("-04", "-0499-01-01", "-0400-12-31")]
    public void Are_exact(string input, string first, string last)
    {
        var value = Edtf.Parse(input);
        Assert.Equal((first, last), (value.Earliest.ToString(), value.Latest.ToString()));
    }

    [Theory]
    [InlineData("../1985", EdtfLimit.Open, EdtfLimit.Known)]
    [InlineData("/1985", EdtfLimit.Unknown, EdtfLimit.Known)]
    [InlineData("1985/..", EdtfLimit.Known, EdtfLimit.Open)]
    [InlineData("1985/", EdtfLimit.Known, EdtfLimit.Unknown)]
    [InlineData("/..", EdtfLimit.Unknown, EdtfLimit.Open)]
    [InlineData("[..1985,1990]", EdtfLimit.Open, EdtfLimit.Known)]
    [InlineData("{1985,1990..}", EdtfLimit.Known, EdtfLimit.Open)]
    public void Tell_open_from_unknown(string input, EdtfLimit first, EdtfLimit last)
    {
        var value = Edtf.Parse(input);
        Assert.Equal((first, last), (value.EarliestLimit, value.LatestLimit));
    }

    [Fact]
    public void Agree_with_a_search_through_all_days_that_look_like_the_date()
    {
        // Every day of the years 1580 to 1729, which hold two leap centuries and a common one; the pattern is matched as text.
        var days = Enumerable.Range(0, 150 * 366).Select(i => Day.Of(1580, 1, 1).AddDays(i)).TakeWhile(d => d.Year < 1730).Select(d => (Day: d, Text: d.ToString())).ToArray();
        var digits = Gen.Elements('X', '0', '1', '2', '3', '9');
        var patterns =
            from year in Gen.Elements("16XX", "159X", "1X00", "1600", "160X", "16X4", "1X9X", "1700")
            from month in Gen.ArrayOf(digits, 2)
            from day in Gen.ArrayOf(digits, 2)
            select $"{year}-{new string(month)}-{new string(day)}";
        Prop.ForAll(patterns.ToArbitrary(), pattern =>
        {
            var found = days.Where(d => Looks(d.Text, pattern)).Select(d => d.Day).ToList();
            if (pattern.StartsWith("1X", StringComparison.Ordinal))
            {
                // The years of 1X00 and 1X9X reach beyond those searched: here only what is found must be admitted.
                Assert.All(found, day => Assert.True(((EdtfDate)Edtf.Parse(pattern)).Admits(day)));
                return;
            }

            Assert.Equal(found.Count > 0, Edtf.TryParse(pattern, out var value));
            if (value is EdtfDate date)
            {
                Assert.Equal((found[0], found[^1]), (date.FirstDay, date.LastDay));
                Assert.Equal(found, days.Select(d => d.Day).Where(date.Admits));
                Assert.Equal(date.IsContiguous, found[^1] - found[0] + 1 == found.Count);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void Do_not_move_for_a_qualifier() => Prop.ForAll(Generators.Dates, date =>
    {
        var marked = date.WithQualifiers(EdtfQualifiers.Both);
        Assert.Equal((date.FirstDay, date.LastDay), (marked.FirstDay, marked.LastDay));
    }).Check(Config.QuickThrowOnFailure);

    private static bool Looks(string text, string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != 'X' && pattern[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
