using FsCheck;
using FsCheck.Fluent;

namespace Wanglai.Time.Tests;

public class RelationsInTime
{
    private const int Days = 6;

    private static readonly Arbitrary<EdtfPeriod> SmallPeriods = (
        from a in Gen.Choose(0, Days)
        from b in Gen.Choose(0, Days)
        from c in Gen.Choose(0, Days)
        from d in Gen.Choose(0, Days)
        from shortest in Gen.Choose(1, 3)
        from longer in Gen.Choose(0, 6)
        select new EdtfPeriod(Math.Min(a, b), Math.Max(a, b), Math.Min(c, d), Math.Max(c, d), shortest, longer == 6 ? EdtfPeriod.Infinite : shortest + longer))
        .Where(p => Stretches(p).Any()).ToArbitrary();

    private static readonly Arbitrary<(EdtfPeriod A, EdtfPeriod B, EdtfPeriod C)> ThreePeriods =
        (from a in SmallPeriods.Generator from b in SmallPeriods.Generator from c in SmallPeriods.Generator select (a, b, c)).ToArbitrary();

    [Fact]
    public void Are_those_that_a_search_through_every_case_finds() => Prop.ForAll(ThreePeriods, three =>
    {
        var found = AllenRelations.None;
        foreach (var (s, e) in Stretches(three.A))
        {
            foreach (var (t, f) in Stretches(three.B))
            {
                found |= AllenAlgebra.Between(s, e, t, f);
            }
        }

        Assert.Equal(found, EdtfRelations.Possible(three.A, three.B));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Have_converses() => Prop.ForAll(ThreePeriods, three =>
        Assert.Equal(EdtfRelations.Possible(three.B, three.A), EdtfRelations.Possible(three.A, three.B).Converse())).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Compose() => Prop.ForAll(ThreePeriods, three =>
    {
        var composed = EdtfRelations.Possible(three.A, three.B).Compose(EdtfRelations.Possible(three.B, three.C));
        Assert.Equal(AllenRelations.None, EdtfRelations.Possible(three.A, three.C) & ~composed);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Of_values_have_converses_too_and_the_thirteen_exclude_one_another()
    {
        var pairs = (from a in Generators.Values.Generator from b in Generators.Values.Generator
                     from r in Generators.Readings.Generator from s in Generators.Readings.Generator select (a, b, r, s)).ToArbitrary();
        Prop.ForAll(pairs, pair =>
        {
            var possible = EdtfRelations.Possible(pair.a, pair.b, pair.r, pair.s);
            Assert.NotEqual(AllenRelations.None, possible);
            Assert.Equal(EdtfRelations.Possible(pair.b, pair.a, pair.s, pair.r), possible.Converse());
            Assert.Equal(EdtfRelations.Intersects(pair.a, pair.b, pair.r, pair.s), EdtfRelations.Intersects(pair.b, pair.a, pair.s, pair.r));
            Assert.InRange(AllenRelations.All.Singles().Count(one => EdtfRelations.Ask(one, pair.a, pair.b, pair.r, pair.s) == Answer.Yes), 0, 1);
            Assert.Equal(Answer.Yes, EdtfRelations.Ask(AllenRelations.All, pair.a, pair.b, pair.r, pair.s));
            Assert.Equal(
                EdtfRelations.Ask(AllenRelations.Disjoint, pair.a, pair.b, pair.r, pair.s),
                EdtfRelations.Ask(AllenRelations.Intersects, pair.a, pair.b, pair.r, pair.s).Not());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void One_of_two_years_shares_days_with_both_of_them_whichever_it_is()
    {
        var (one, both) = (Edtf.Parse("[1950,1960]"), Edtf.Parse("{1950,1960}"));
        Assert.Equal(Answer.Yes, EdtfRelations.Intersects(one, both));
        Assert.Equal(Answer.Yes, EdtfRelations.Intersects(both, one));
    }

    [Fact]
    public void To_a_day_agree_with_the_bounds() => Prop.ForAll(
        (from v in Generators.Values.Generator from r in Generators.Readings.Generator from d in Gen.Choose(-800_000, 60_000) select (v, r, new Day(d))).ToArbitrary(),
        given =>
        {
            var (value, reading, day) = given;
            var answer = EdtfRelations.OnDay(value, day, reading);
            if (value.Earliest > day || value.Latest < day)
            {
                Assert.Equal(Answer.No, answer);
            }

            if (value is EdtfDate date && !date.Admits(day) && reading != EdtfReading.Throughout)
            {
                Assert.Equal(Answer.No, answer);
            }

            if (value is not EdtfDate { IsContiguous: false } and not EdtfSet)
            {
                Assert.Equal(EdtfRelations.Intersects(value, EdtfDate.OfDay(day), reading), answer);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("1984", "1985", AllenRelations.Meets, Answer.Yes)]
    [InlineData("1984", "1986", AllenRelations.Before, Answer.Yes)]
    [InlineData("1984", "1984-05", AllenRelations.Contains, Answer.Yes)]
    [InlineData("1984-05", "1984", AllenRelations.Within, Answer.Yes)]
    [InlineData("1984", "1984/1985", AllenRelations.Overlaps, Answer.Unknown)]
    [InlineData("1966/1976", "1967/1975", AllenRelations.Intersects, Answer.Yes)]
    [InlineData("1966/1976", "1976/1980", AllenRelations.Intersects, Answer.Unknown)]
    [InlineData("1966/1976", "1977", AllenRelations.BeforeOrMeets, Answer.Yes)]
    [InlineData("1966/..", "2050", AllenRelations.Covers, Answer.Yes)]
    [InlineData("1966/", "2050", AllenRelations.Covers, Answer.Unknown)]
    [InlineData("1966/", "1960", AllenRelations.Intersects, Answer.No)]
    [InlineData("../1966", "../1966", AllenRelations.BeginsWith, Answer.Yes)]
    [InlineData("[1947,1948]", "1949", AllenRelations.BeforeOrMeets, Answer.Yes)]
    [InlineData("[1947,1948]", "1948", AllenRelations.Equal, Answer.Unknown)]
    [InlineData("{1947,1949}", "1948", AllenRelations.Contains, Answer.Yes)]
    [InlineData("{1947,1949}", "1948", AllenRelations.Before, Answer.No)]
    [InlineData("1960?", "1960~", AllenRelations.Equal, Answer.Yes)]
    public void Between_lasting_things(string a, string b, AllenRelations wanted, Answer answer) =>
        Assert.Equal(answer, EdtfRelations.Ask(wanted, Edtf.Parse(a), Edtf.Parse(b)));

    [Theory]
    [InlineData("1984", "1984-05", EdtfReading.Within, Answer.Unknown)]
    [InlineData("1984", "1984-05", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("196X", "1965", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("196X", "1965", EdtfReading.OneUnit, Answer.Unknown)]
    [InlineData("196X", "1960/1969", EdtfReading.OneUnit, Answer.Unknown)]
    [InlineData("196X", "196X", EdtfReading.OneUnit, Answer.Yes)]
    [InlineData("{1947,1949}", "1948", EdtfReading.Throughout, Answer.No)]
    [InlineData("{1947,1948,1949}", "1948-05", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("[1947,1949]", "1948", EdtfReading.Throughout, Answer.No)]
    [InlineData("[1947,1949]", "1949", EdtfReading.Throughout, Answer.Unknown)]
    [InlineData("{1947..1949}", "1948-05-01", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("{1947..1949}", "1948-05-01", EdtfReading.Within, Answer.Unknown)]
    [InlineData("{1947..1949}", "1948", EdtfReading.Within, Answer.Yes)]
    [InlineData("[1947..1949]", "1948", EdtfReading.Within, Answer.Unknown)]
    [InlineData("{1947..}", "1948", EdtfReading.Within, Answer.Unknown)]
    public void That_share_a_day_depend_on_the_reading_and_on_members(string a, string b, EdtfReading reading, Answer answer) =>
        Assert.Equal(answer, EdtfRelations.Intersects(Edtf.Parse(a), Edtf.Parse(b), reading));

    [Theory]
    [InlineData("1984", "1984-05-01", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("1984", "1984-05-01", EdtfReading.Within, Answer.Unknown)]
    [InlineData("1984-05-01", "1984-05-01", EdtfReading.Within, Answer.Yes)]
    [InlineData("1984-05/1986", "1984-05-20", EdtfReading.Throughout, Answer.Unknown)]
    [InlineData("1984-05/1986", "1985-05-20", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("1560-XX-25", "1560-03-26", EdtfReading.OneUnit, Answer.No)]
    [InlineData("1560-XX-25", "1560-03-25", EdtfReading.OneUnit, Answer.Unknown)]
    [InlineData("{1947,1949}", "1948-01-01", EdtfReading.Throughout, Answer.No)]
    [InlineData("{1947,1949}", "1949-01-01", EdtfReading.Throughout, Answer.Yes)]
    [InlineData("[1947,1949]", "1949-01-01", EdtfReading.Throughout, Answer.Unknown)]
    [InlineData("[1949-01,1949]", "1949-01-01", EdtfReading.Throughout, Answer.Yes)]
    public void To_a_day(string value, string day, EdtfReading reading, Answer answer) =>
        Assert.Equal(answer, EdtfRelations.OnDay(Edtf.Parse(value), ((EdtfDate)Edtf.Parse(day)).FirstDay, reading));

    [Fact]
    public void By_name_ask_for_the_relation_of_that_name()
    {
        var a = Edtf.Parse("1984-05-01/1984-05-10");
        Assert.Equal(Answer.Yes, EdtfRelations.Before(a, Edtf.Parse("1984-06")));
        Assert.Equal(Answer.Yes, EdtfRelations.Meets(a, Edtf.Parse("1984-05-11/1984-06-01")));
        Assert.Equal(Answer.Yes, EdtfRelations.Overlaps(a, Edtf.Parse("1984-05-05/1984-06-01")));
        Assert.Equal(Answer.Yes, EdtfRelations.FinishedBy(a, Edtf.Parse("1984-05-05/1984-05-10")));
        Assert.Equal(Answer.Yes, EdtfRelations.Contains(a, Edtf.Parse("1984-05-05")));
        Assert.Equal(Answer.Yes, EdtfRelations.Starts(a, Edtf.Parse("1984-05")));
        Assert.Equal(Answer.Yes, EdtfRelations.SameDays(a, Edtf.Parse("1984-05-01~/1984-05-10")));
        Assert.Equal(Answer.Yes, EdtfRelations.StartedBy(a, Edtf.Parse("1984-05-01")));
        Assert.Equal(Answer.Yes, EdtfRelations.During(a, Edtf.Parse("1984-21")));
        Assert.Equal(Answer.Yes, EdtfRelations.Finishes(a, Edtf.Parse("1984-04-01/1984-05-10")));
        Assert.Equal(Answer.Yes, EdtfRelations.OverlappedBy(a, Edtf.Parse("1984-04-01/1984-05-05")));
        Assert.Equal(Answer.Yes, EdtfRelations.MetBy(a, Edtf.Parse("1984-04")));
        Assert.Equal(Answer.Yes, EdtfRelations.After(a, Edtf.Parse("1983")));
        Assert.Equal(Answer.Yes, EdtfRelations.BeforeOrMeets(a, Edtf.Parse("1984-05-11")));
        Assert.Equal(Answer.Yes, EdtfRelations.AfterOrMetBy(a, Edtf.Parse("1984-04")));
        Assert.Equal(Answer.Yes, EdtfRelations.Within(a, Edtf.Parse("1984-05")));
        Assert.Equal(Answer.Yes, EdtfRelations.Covers(a, Edtf.Parse("1984-05-01")));
    }

    private static IEnumerable<(long Start, long End)> Stretches(EdtfPeriod period)
    {
        for (var start = period.StartLow; start <= period.StartHigh; start++)
        {
            for (var end = Math.Max(start, period.EndLow); end <= period.EndHigh; end++)
            {
                var length = end - start + 1;
                if (length >= period.Shortest && length <= period.Longest)
                {
                    yield return (start, end);
                }
            }
        }
    }
}
