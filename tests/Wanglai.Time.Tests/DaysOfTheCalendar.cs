using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class DaysOfTheCalendar
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    [Fact]
    public void Agree_with_the_framework_for_all_years_that_it_knows()
    {
        for (var number = DateOnly.MinValue.DayNumber; number <= DateOnly.MaxValue.DayNumber; number += 13)
        {
            var known = DateOnly.FromDayNumber(number);
            var day = new Day(number - Epoch);
            Assert.Equal((known.Year, known.Month, known.Day, known.DayOfWeek), ((int)day.Year, day.Month, day.DayOfMonth, day.DayOfWeek));
            Assert.Equal(day, Day.Of(known.Year, known.Month, known.Day));
        }
    }

    [Fact]
    public void Go_on_without_a_gap_in_either_direction() => Prop.ForAll(
        ArbMap.Default.ArbFor<long>().Generator.Select(n => n % 3_000_000_000_000_000_000).ToArbitrary(),
        number =>
        {
            var day = new Day(number);
            var (year, month, dayOfMonth) = day;
            Assert.Equal(day, Day.Of(year, month, dayOfMonth));
            Assert.Equal(1, day.AddDays(1) - day);
            Assert.True(day.AddDays(1) > day && day < day.AddDays(1) && day >= day.AddDays(-1) && day.AddDays(-1) <= day);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData(0, 1, 1, "0000-01-01", -719528)]
    [InlineData(-220, 1, 1, "-0220-01-01", -799881)]
    [InlineData(1970, 1, 1, "1970-01-01", 0)]
    [InlineData(170000002, 12, 31, "170000002-12-31", 62090506567)]
    public void Have_a_number_and_a_text(long year, int month, int day, string text, long number)
    {
        Assert.Equal(text, Day.Of(year, month, day).ToString());
        Assert.Equal(number, Day.Of(year, month, day).Number);
    }

    [Theory]
    [InlineData("2001-01-31", 1, "2001-02-28")]
    [InlineData("2000-01-31", 1, "2000-02-29")]
    [InlineData("2000-01-31", -2, "1999-11-30")]
    [InlineData("0000-02-29", 12, "0001-02-28")]
    [InlineData("-0001-12-31", 2, "0000-02-29")]
    public void Move_by_months_to_the_last_day_where_the_day_is_missing(string from, long months, string to) =>
        Assert.Equal(to, ((EdtfDate)Edtf.Parse(from)).FirstDay.AddMonths(months).ToString());

    [Fact]
    public void That_do_not_exist_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.Of(2001, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.Of(2001, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.Of(Day.FurthestYear + 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Day(long.MaxValue));
    }
}
