using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class WideningForSearch
{
    [Fact]
    public void Contains_the_exact_bounds_and_grows_with_the_amount() => Prop.ForAll(Generators.Values, value =>
    {
        var widened = EdtfFuzzy.Widen(value);
        Assert.True(widened.Contains(DayRange.Of(value)), $"{value}: {widened}");
        Assert.True(EdtfFuzzy.Widen(value, new EdtfWidening(6, 2, 4, 10, 50)).Contains(widened));
        Assert.Equal(DayRange.Of(value), EdtfFuzzy.Widen(value, new EdtfWidening(0, 0, 0, 0, 0)));
        if (value.Qualifiers == EdtfQualifiers.None)
        {
            Assert.Equal(DayRange.Of(value), widened);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("1960~", "1958-01-01", "1962-12-31")]
    [InlineData("1960%", "1956-01-01", "1964-12-31")]
    [InlineData("196X?", "1955-01-01", "1974-12-31")]
    [InlineData("19XX~", "1875-01-01", "2024-12-31")]
    [InlineData("1960-02~", "1960-01-01", "1960-03-31", "month")]
    [InlineData("1960-02-10~", "1960-02-07", "1960-02-13", "day")]
    [InlineData("1960~/1963", "1958-01-01", "1963-12-31")]
    [InlineData("[1960,1970?]", "1960-01-01", "1972-12-31")]
    public void Moves_each_end_by_its_own_qualifier(string text, string first, string last, string? part = null)
    {
        // A qualifier after the month or day speaks of the year, too: written before the part, it speaks of that alone.
        var input = part switch { "month" => text.Replace("-02~", "-~02"), "day" => text.Replace("-10~", "-~10"), _ => text };
        var widened = EdtfFuzzy.Widen(Edtf.Parse(input));
        Assert.Equal((first, last), (widened.First.ToString(), widened.Last.ToString()));
    }

    [Fact]
    public void Leaves_open_and_unknown_ends_without_bound()
    {
        Assert.Equal(new DayRange(null, Day.Of(1962, 12, 31)), EdtfFuzzy.Widen(Edtf.Parse("../1960~")));
        Assert.Equal(new DayRange(Day.Of(1958, 1, 1), null), EdtfFuzzy.Widen(Edtf.Parse("1960~/")));
    }

    [Fact]
    public void Ranges_of_days_know_what_they_hold()
    {
        var range = new DayRange(Day.Of(1960, 1, 1), Day.Of(1960, 12, 31));
        Assert.True(range.Contains(Day.Of(1960, 1, 1)) && range.Contains(Day.Of(1960, 12, 31)));
        Assert.False(range.Contains(Day.Of(1961, 1, 1)) || range.Contains(Day.Of(1959, 12, 31)));
        Assert.True(range.Intersects(new DayRange(null, Day.Of(1960, 1, 1))));
        Assert.False(range.Intersects(new DayRange(Day.Of(1961, 1, 1), null)));
        Assert.False(range.Contains(new DayRange(Day.Of(1960, 5, 1), null)));
    }
}
