using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.Intervals;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.Intervals;

public sealed class AnIndexAnswersAsAListDoesTests
{
    private static readonly IntervalChoice[] Choices =
    [
        IntervalChoice.Everything,
        IntervalChoice.Certain,
        IntervalChoice.OnlyPossible,
        IntervalChoice.Of(ClaimKind.Relation),
        IntervalChoice.Of(ClaimKind.Context) | IntervalChoice.Of(ClaimKind.Visit) | IntervalChoice.Of(ClaimKind.Meeting),
        IntervalChoice.Of(ClaimKind.Context) & IntervalChoice.Certain,
        default,
    ];

    [Fact]
    public void On_any_day() => Check((index, claims) =>
    {
        foreach (var day in IntervalLists.DaysOf(claims))
        {
            foreach (var choice in Choices)
            {
                Assert.Equal(Ids(claims, c => Holds(c, day, choice)), index.On(day, choice));
                Assert.Equal(Ids(claims, c => c.Parties.Contains(1) && Holds(c, day, choice)), index.NamingOn(1, day, choice));
                Assert.Equal(index.On(day, choice).Count, index.CountOn(day).Of(choice));
            }

            Assert.Equal(index.CountOn(day)[ClaimKind.Visit, Certainty.Certain], index.CountOn(day, ClaimKind.Visit, Certainty.Certain));
        }
    });

    [Fact]
    public void In_any_period() => Check((index, claims) =>
    {
        int[] days = [.. IntervalLists.DaysOf(claims).Where((_, i) => i % 7 == 0)];
        foreach (var first in days)
        {
            foreach (var last in days.Append(first + 1))
            {
                foreach (var kinds in Choices)
                {
                    Assert.Equal(
                        Ids(claims, c => first <= last && MeansKind(kinds, c) && c.Days.First <= last && c.Days.Last >= first),
                        index.Between(first, last, kinds, Certainty.Possible));
                    Assert.Equal(
                        Ids(claims, c => first <= last && MeansKind(kinds, c) && c.Days.HasCertain && c.Days.CertainFirst <= last && c.Days.CertainLast >= first),
                        index.Between(first, last, kinds, Certainty.Certain));
                    foreach (var least in new[] { Certainty.Possible, Certainty.Certain })
                    {
                        Assert.Equal(
                            Ids(claims, c => c.Parties.Contains(2)).Intersect(index.Between(first, last, kinds, least)),
                            index.NamingBetween(2, first, last, kinds, least));
                    }
                }
            }
        }
    });

    [Fact]
    public void When_the_day_moves_by_one() => Check((index, claims) =>
    {
        foreach (var day in IntervalLists.DaysOf(claims).Where(d => d != int.MinValue))
        {
            foreach (var choice in Choices)
            {
                Assert.Equal(Ids(claims, c => !c.Days.MayHoldOn(day - 1) && Holds(c, day, choice)), index.Changes(day, DayChange.Begun, choice));
                Assert.Equal(Ids(claims, c => Holds(c, day - 1, choice) && !c.Days.MayHoldOn(day)), index.Changes(day, DayChange.Ended, choice));
                Assert.Equal(
                    Ids(claims, c => c.Days.MayHoldOn(day - 1) && !c.Days.HoldsOn(day - 1) && c.Days.HoldsOn(day) && Holds(c, day, choice)),
                    index.Changes(day, DayChange.BecameCertain, choice));
                Assert.Equal(
                    Ids(claims, c => c.Days.HoldsOn(day - 1) && !c.Days.HoldsOn(day) && Holds(c, day, choice)),
                    index.Changes(day, DayChange.BecameDoubtful, choice));
            }
        }
    });

    [Fact]
    public void Nobody_is_named_by_a_number_that_no_party_has()
    {
        var index = IntervalIndex.Empty.With(new IndexedClaim(ClaimInterval.Certain(7, ClaimKind.Visit, 1, 2), [0]));
        Assert.Equal([7], index.NamingOn(0, 1, IntervalChoice.Everything));
        Assert.Empty(index.NamingOn(1, 1, IntervalChoice.Everything));
        Assert.Empty(index.NamingOn(-1, 1, IntervalChoice.Everything));
    }

    [Theory]
    [InlineData(2, 1, 2, 1)]
    [InlineData(1, 5, 0, 3)]
    [InlineData(1, 5, 2, 6)]
    public void An_interval_that_contradicts_itself_is_refused(int first, int last, int certainFirst, int certainLast)
    {
        var days = new ClaimInterval(1, ClaimKind.Visit, first, last, certainFirst, certainLast);
        Assert.Throws<ArgumentException>(() => new IntervalIndexBuilder().Add(days));
        Assert.Throws<ArgumentException>(() => IntervalIndex.Empty.With(new IndexedClaim(days, [])));
    }

    // Each list in three ways: built at once; half of it added later, one by one; all of it added later, as if much had come before.
    private static void Check(Action<IntervalIndex, ImmutableArray<IndexedClaim>> check) =>
        Prop.ForAll(IntervalLists.Lists, claims =>
        {
            check(Built(claims), claims);
            var half = claims.Length / 2;
            check(Built(claims[..half]).With(claims[half..]), claims);
            check(new(Built(claims[..half]).Sorted, [RecentPart.Of(claims[half..])], []), claims);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    internal static IntervalIndex Built(ImmutableArray<IndexedClaim> claims)
    {
        var builder = new IntervalIndexBuilder(claims.Length);
        foreach (var claim in claims)
        {
            builder.Add(claim.Days, claim.Parties.AsSpan());
        }

        return builder.Build();
    }

    private static IEnumerable<int> Ids(ImmutableArray<IndexedClaim> claims, Func<IndexedClaim, bool> isMeant) =>
        claims.Where(isMeant).Select(c => c.Days.Id).Order();

    private static bool Holds(IndexedClaim claim, int day, IntervalChoice choice) => claim.Days.MayHoldOn(day)
        && choice.Means(claim.Days.Kind, claim.Days.HoldsOn(day) ? Certainty.Certain : Certainty.Possible);

    private static bool MeansKind(IntervalChoice kinds, IndexedClaim claim) =>
        kinds.Means(claim.Days.Kind, Certainty.Certain) || kinds.Means(claim.Days.Kind, Certainty.Possible);
}
