using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class SortingAndDuration
{
    [Fact]
    public void The_order_is_total_and_agrees_with_equality()
    {
        var three = (from a in Generators.Values.Generator from b in Generators.Values.Generator from c in Generators.Values.Generator select (a, b, c)).ToArbitrary();
        Prop.ForAll(three, given =>
        {
            var (a, b, c) = given;
            var order = EdtfOrder.Instance;
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.Equal(a.Equals(b), order.Compare(a, b) == 0);
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0)
            {
                Assert.True(order.Compare(a, c) <= 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Values_sort_by_first_day_then_last_day_then_text()
    {
        string[] sorted = ["/", "../1950", "../..", "195X", "/1955", "1960-01", "1960", "1960~", "1960/1961", "1960/..", "1960/", "1960-02"];
        Assert.Equal(sorted, sorted.Reverse().Select(Edtf.Parse).Order(EdtfOrder.Instance).Select(value => value.Text));
    }

    [Theory]
    [InlineData("1984", EdtfReading.Throughout, 366L, 366L)]
    [InlineData("1984", EdtfReading.Within, 1L, 366L)]
    [InlineData("1984/1985", EdtfReading.Throughout, 2L, 731L)]
    [InlineData("1984-05-01/1984-05-10", EdtfReading.Throughout, 10L, 10L)]
    [InlineData("1984-XX", EdtfReading.OneUnit, 28L, 31L)]
    [InlineData("196X", EdtfReading.OneUnit, 365L, 366L)]
    [InlineData("1979/..", EdtfReading.Throughout, null, null)]
    [InlineData("1979/", EdtfReading.Throughout, 1L, null)]
    [InlineData("/1979", EdtfReading.Throughout, 1L, null)]
    [InlineData("1979/..", EdtfReading.Within, 1L, null)]
    [InlineData("[1979,1984-05]", EdtfReading.Throughout, 31L, 365L)]
    [InlineData("{1979,1984-05}", EdtfReading.Throughout, 1978L, 1978L)]
    public void A_duration_has_a_least_and_a_most(string text, EdtfReading reading, long? shortest, long? longest) =>
        Assert.Equal(new EdtfDuration(shortest, longest), EdtfDuration.Of(Edtf.Parse(text), reading));

    [Fact]
    public void Only_what_has_no_end_is_endless()
    {
        Assert.True(EdtfDuration.Of(Edtf.Parse("../1979")).IsEndless);
        Assert.False(EdtfDuration.Of(Edtf.Parse("1979/")).IsEndless);
    }
}
