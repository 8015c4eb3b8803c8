using FsCheck;
using FsCheck.Fluent;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.States;

public sealed class StatesByBruteForceTests
{
    private const int LastDay = OrderingOracle.LastDay;
    private static readonly ClaimChange[] Changes = [.. ClaimVocabulary.Changes(ClaimKind.Relation)];

    private static readonly Gen<SmallClaim> OneClaim =
        from change in Gen.Elements(Changes)
        from visit in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from first in Gen.Choose(1, LastDay)
        from length in Gen.Choose(0, 3)
        from timed in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from aspect in Gen.Elements(TimeAspect.Within, TimeAspect.Within, TimeAspect.Throughout)
        from then in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new SmallClaim(change, visit, first, Math.Min(LastDay, first + length), timed, aspect, then);

    private static readonly Arbitrary<SmallClaim[]> Sets =
        Gen.Choose(0, 5).SelectMany(n => OneClaim.ArrayOf(n)).ToArbitrary();

    [Fact]
    public void Every_verdict_is_that_of_all_placements_tried_one_by_one() => Check(3000, claims =>
    {
        var timeline = Timeline(claims);
        for (var day = 0; day <= LastDay + 1; day++)
        {
            var expected = OrderingOracle.Possible(claims, day);
            var answer = day == 0 ? timeline.On(Wanglai.Time.Edtf.Parse("1959-12-31")) : timeline.On(Days.Edtf(day));
            Assert.Equal(expected.Contains(null), answer.MayBeUntold);
            Assert.Equal(expected.Where(s => s is not null).Order(), answer.States.Select(s => (RelationState?)s.State));
            Assert.All(answer.States, s => Assert.Equal(expected.Count == 1 ? Certainty.Certain : Certainty.Possible, s.Certainty));
        }
    });

    [Fact]
    public void Where_nothing_is_disputed_it_is_the_verdict_of_playing_every_order_day_by_day() => Check(400, claims =>
    {
        if (claims.Length > 4 || claims.Any(c => c.IsStrain || c.IsThen) || OrderingOracle.HasDisputes(claims))
        {
            return;
        }

        for (var day = 0; day <= LastDay; day++)
        {
            Assert.Equal(OrderingOracle.PossibleByPlaying(claims, day).Order(), OrderingOracle.Possible(claims, day).Order());
        }
    });

    [Fact]
    public void Since_and_until_bound_the_run_of_days_with_that_verdict() => Check(300, claims =>
    {
        var timeline = Timeline(claims);
        var verdicts = Enumerable.Range(1, LastDay).ToDictionary(d => d, d => timeline.On(Days.Edtf(d)));
        for (var day = 1; day <= LastDay; day++)
        {
            foreach (var state in verdicts[day].States)
            {
                var since = Enumerable.Range(1, day).Reverse().TakeWhile(d => verdicts[d].Of(state.State) is not null).Last();
                var until = Enumerable.Range(day, LastDay - day + 1).TakeWhile(d => verdicts[d].Of(state.State) is not null).Last();
                Assert.True(since == 1 || state.Since.Possibly!.Value.DayOfMonth == since);
                Assert.True(until == LastDay || state.Until.Possibly!.Value.DayOfMonth == until);
                if (state.Certainty == Certainty.Certain)
                {
                    var surely = Enumerable.Range(1, day).Reverse().TakeWhile(d => verdicts[d].Of(state.State)?.Certainty == Certainty.Certain).Last();
                    Assert.True(surely == 1 || state.Since.Certainly!.Value.DayOfMonth == surely);
                }
            }
        }
    });

    [Fact]
    public void Without_the_claims_that_support_a_state_it_is_not_possible() => Check(300, claims =>
    {
        var told = Tell(claims);
        for (var day = 1; day <= LastDay; day++)
        {
            foreach (var state in RelationTimeline.Of(told.Book(), "甲会", "乙会").On(Days.Edtf(day)).States)
            {
                Assert.NotEmpty(state.Claims);
                var rest = ClaimBook.Of(told.Claims.Where(c => !state.Claims.Contains(c.Id)), told.Sources, Told.NoAuthority);

                // A spell that no longer bars an event's days, or a run that no longer holds without one of its events, may let another event
                // of that state speak: such an event was no support before.
                if (!claims.Any(c => c.IsSpell || c.IsThen))
                {
                    Assert.Null(RelationTimeline.Of(rest, "甲会", "乙会").On(Days.Edtf(day)).Of(state.State));
                }
            }
        }
    });

    [Fact]
    public void A_period_is_certain_of_what_each_of_its_days_is_certain_of_and_allows_what_one_of_them_allows() => Check(300, claims =>
    {
        var timeline = Timeline(claims);
        var days = Enumerable.Range(2, 3).Select(d => timeline.On(Days.Edtf(d))).ToList();
        var period = timeline.On(Wanglai.Time.Edtf.Parse(Days.Range(2, 4)));
        foreach (var state in Enum.GetValues<RelationState>())
        {
            Assert.Equal(days.Exists(d => d.Of(state) is not null), period.Of(state) is not null);
            Assert.Equal(days.TrueForAll(d => d.Of(state)?.Certainty == Certainty.Certain), period.Of(state)?.Certainty == Certainty.Certain);
        }

        Assert.Equal(days.Exists(d => d.MayBeUntold), period.MayBeUntold);
    });

    /// <summary>WANGLAI_ORACLE_CASES=100000 tries so many sets of each law, which takes some minutes.</summary>
    private static void Check(int cases, Action<SmallClaim[]> law) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(int.TryParse(Environment.GetEnvironmentVariable("WANGLAI_ORACLE_CASES"), out var many) ? many : cases),
        Prop.ForAll(Sets, law));

    private static RelationTimeline Timeline(SmallClaim[] claims) => RelationTimeline.Of(Tell(claims).Book(), "甲会", "乙会");

    private static Told Tell(SmallClaim[] claims)
    {
        var told = new Told().Source("a.txt", Days.Text(LastDay));
        foreach (var claim in claims)
        {
            var when = claim.IsTimed ? Days.Range(claim.First, claim.Last) : null;
            if (claim.IsVisit)
            {
                told.Claim(new()
                {
                    Kind = ClaimKind.Visit,
                    Time = new(when is null ? null : Wanglai.Time.Edtf.Parse(when), null, claim.Aspect),
                    Roles = [.. Told.Parties(Role.Visitor, "甲会"), .. Told.Parties(Role.Host, "乙会")],
                    Evidence = new("a.txt", new(told.Claims.Count * Told.Apart, (told.Claims.Count * Told.Apart) + 1), "访"),
                });
            }
            else
            {
                told.Relation(claim.Change, when, aspect: claim.Aspect, after: claim.IsThen ? "随后" : null);
            }
        }

        return told;
    }
}
