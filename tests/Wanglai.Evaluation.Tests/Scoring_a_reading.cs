using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Evaluation.Tests;

/// <summary>What each part of a claim is worth, and which claim answers to which.</summary>
public sealed class Scoring_a_reading
{
    private static readonly Claim[] Gold = [Told.Visit, Told.Relation];

    [Fact]
    public void The_gold_itself_is_right_in_everything()
    {
        var result = Told.Score(Gold, Gold);
        var sum = Told.Sum(result);
        Assert.Equal((1.0, 1.0, 1.0), (sum.Claims.F1, sum.Slots.F1, sum.TimeExactShare));
        Assert.Equal((7.0, 7.0), (sum.GoldSlots, sum.Hits)); // Two claims, a time, four parties.
        Assert.Empty(result.Differences);
    }

    [Fact]
    public void Nothing_read_is_nothing_right()
    {
        var result = Told.Score(Gold);
        Assert.Equal((0.0, 0.0), (Told.Sum(result).Slots.F1, Told.Sum(result).Claims.Precision));
        Assert.Equal([DifferenceKind.Missed, DifferenceKind.Missed], result.Differences.Select(d => d.Kind));
    }

    [Fact]
    public void Another_change_is_worth_half_a_slot_and_no_claim()
    {
        var result = Told.Score([Told.Relation], Told.Relation with { Change = ClaimChange.Developed });
        Assert.Equal((2.5, 0), (Told.Sum(result).Hits, Told.Sum(result).Matched));
        Assert.Equal(new SlotDifference("change", "established", "developed"), Assert.Single(Assert.Single(result.Differences).Slots));
    }

    [Fact]
    public void A_party_too_many_costs_precision_and_one_too_few_recall()
    {
        var more = Told.Sum(Told.Score([Told.Visit], Told.Visit with { Roles = [.. Told.Visit.Roles, Told.Filler(Role.Host, "上海港")] }));
        Assert.Equal((0.8, 1.0), (more.Slots.Precision, more.Slots.Recall));
        var fewer = Told.Sum(Told.Score([Told.Visit], Told.Visit with { Roles = [Told.Visit.Roles[0]] }));
        Assert.Equal((1.0, 0.75), (fewer.Slots.Precision, fewer.Slots.Recall));
    }

    [Fact]
    public void A_wrong_party_is_told_with_the_one_that_should_be_there()
    {
        var result = Told.Score([Told.Visit], Told.Visit with { Roles = [Told.Visit.Roles[0], Told.Filler(Role.Destination, "北京", EntityType.Place)] });
        Assert.Equal(new SlotDifference("destination", "上海", "北京"), Assert.Single(Assert.Single(result.Differences).Slots));
    }

    [Theory]
    [InlineData("1983-06", 1, 1)]
    [InlineData("1983-06~", 1, 1)] // Qualifiers do not move the first and the last day.
    [InlineData("1983", 0, 1)]
    [InlineData("1980/..", 0, 1)]
    [InlineData("1984", 0, 0)]
    public void Times_are_exact_by_first_and_last_day_and_meet_where_they_have_a_day_in_common(string read, int exact, int meets)
    {
        var sum = Told.Sum(Told.Score([Told.Visit], Told.Visit with { Time = new ClaimTime(Edtf.Parse(read), null) }));
        Assert.Equal((1, exact, meets), (sum.Timed, sum.TimeExact, sum.TimeMeets));
    }

    [Fact]
    public void What_came_about_and_what_did_not_do_not_answer_to_each_other()
    {
        var planned = Told.Visit with { Standing = Standing.Planned };
        Assert.Equal(0, Told.Sum(Told.Score([Told.Visit], planned)).Hits);
        Assert.Equal((4.0, 5.0), (Told.Sum(Told.Score([planned], planned with { Standing = Standing.Prevented })).Hits, Told.Sum(Told.Score([planned], planned)).Hits));
    }

    [Fact]
    public void A_claim_that_shares_no_party_does_not_answer()
    {
        var other = Told.Visit with { Roles = [Told.Filler(Role.Visitor, "挪威工会")] };
        Assert.Equal([DifferenceKind.Missed, DifferenceKind.Extra], Told.Score([Told.Visit], other).Differences.Select(d => d.Kind));
        var nobody = Told.Visit with { Roles = [] };
        Assert.Equal(1, Told.Sum(Told.Score([nobody], nobody)).Matched);
    }

    [Fact]
    public void Evidence_must_lie_at_the_place_and_not_be_much_longer()
    {
        Assert.Equal(1, Told.Sum(Told.Score([Told.Visit], Told.Visit with { Evidence = Told.At("访问上海。" + Told.Second) })).Matched);
        Assert.Equal(0, Told.Sum(Told.Score([Told.Visit], Told.Visit with { Evidence = Told.At("上海。" + Told.Second) })).Matched); // Less than three tenths of either.
        var text = new SourceText(Told.First + new string('，', 200));
        Assert.Equal(0, Told.Sum(Told.Score(text, [Told.Visit], [Told.Visit with { Evidence = Told.At(0, text.Text) }])).Matched);
    }

    [Fact]
    public void Of_two_claims_that_could_answer_the_better_does_and_the_other_is_extra()
    {
        var worse = Told.Visit with { Time = ClaimTime.Unknown };
        var result = Told.Score([Told.Visit], worse, Told.Visit);
        Assert.Equal(4, Told.Sum(result).Hits);
        Assert.Same(worse, Assert.Single(result.Differences, d => d.Kind == DifferenceKind.Extra).Read);
    }

    [Fact]
    public void A_claim_misquoted_is_a_false_alarm_whole()
    {
        var result = Told.Score([Told.Visit], Told.Visit with { Evidence = Told.At(1, Told.First) });
        var sum = Told.Sum(result);
        Assert.Equal((1, 4.0, 0.0), (sum.Misquoted, sum.ReadSlots, sum.Hits));
        Assert.Equal([DifferenceKind.Missed, DifferenceKind.Misquoted], result.Differences.Select(d => d.Kind));
    }

    [Fact]
    public void A_passage_that_the_text_repeats_counts_at_its_last_place()
    {
        var text = new SourceText(Told.First + Told.Second + Told.First);
        var last = Told.Visit with { Evidence = Told.At(text.Text.LastIndexOf(Told.First, StringComparison.Ordinal), Told.First) };
        Assert.Equal(1, Told.Sum(Told.Score(text, [last], [Told.Visit])).Matched);
    }

    [Fact]
    public void Claims_alike_but_for_their_parties_on_one_place_are_one()
    {
        var halves = Told.Relation.Roles.Select(r => Told.Relation with { Roles = [r] }).ToArray();
        var sum = Told.Sum(Told.Score([Told.Relation], halves));
        Assert.Equal((1, 3.0), (sum.Read, sum.Hits));
    }

    [Fact]
    public void Confidence_is_told_by_tenths_with_the_share_that_is_right()
    {
        var report = new EvaluationReport([Told.Score(Gold, Told.Visit, Told.Relation with { Change = ClaimChange.Ended })]);
        Assert.Equal([(0.9, 1, 1.0), (0.7, 1, 0.0)], report.Calibration.Select(b => (b.From, b.Claims, b.Right)));
    }
}
