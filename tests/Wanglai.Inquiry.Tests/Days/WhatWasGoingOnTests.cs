using Wanglai.Inquiry.Days;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Days;

public sealed class WhatWasGoingOnTests
{
    [Fact]
    public void A_visit_of_a_month_is_possible_on_each_of_its_days_and_one_of_a_day_certain_on_it()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1980-05", [(Role.Visitor, "甲会"), (Role.Host, "乙会")])
            .Happened(ClaimKind.Visit, "1980-05-12", [(Role.Visitor, "丙会"), (Role.Host, "丁会")]);
        var view = On(told, "1980-05-12");
        Assert.Equal([told.Id(1)], Claims(view.Certain));
        Assert.Equal([told.Id(0)], Claims(view.Possible));
        Assert.Equal([told.Id(1)], view.Begun);
        Assert.Equal([new KindOnDay(ClaimKind.Visit, 1, 1)], view.Counts);
        Assert.Equal([told.Id(1)], Claims(On(told, "1980-05-13").Ended));
        Assert.Equal([told.Id(0)], On(told, "1980-05-01").Begun);
        Assert.Equal([told.Id(0)], Claims(On(told, "1980-06-01").Ended));
        Assert.Empty(On(told, "1980-06-02").Ended);
    }

    [Fact]
    public void A_state_is_certain_on_all_of_its_days_up_to_where_its_source_can_know()
    {
        var told = new Told().Relation(ClaimChange.Maintained, "1979/..", source: "a.txt").Source("a.txt", "1990");
        Assert.Equal([told.Id(0)], Claims(On(told, "1985-02-03").Certain));
        Assert.Equal([told.Id(0)], Claims(On(told, "1990-12-31").Certain));
        Assert.Empty(On(told, "1991").Certain);
        Assert.Equal([told.Id(0)], Claims(On(told, "1991").Ended));
    }

    [Fact]
    public void What_did_not_come_about_and_what_has_no_time_is_left_out()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1980", [(Role.Visitor, "甲会")], standing: Standing.Planned)
            .Happened(ClaimKind.Visit, null, [(Role.Visitor, "甲会")]);
        Assert.Empty(On(told, "1980").Counts);
    }

    [Fact]
    public void Of_parties_only_what_names_all_of_them()
    {
        var told = new Told()
            .Happened(ClaimKind.Meeting, "1980", [(Role.Participant, "甲会 乙会")])
            .Happened(ClaimKind.Meeting, "1980", [(Role.Participant, "甲会 丙会")]);
        Assert.Equal([told.Id(0)], Claims(DayView.Of(told.Book(), Edtf.Parse("1980-03-04"), "甲会", "乙会").Possible));
        Assert.Equal(2, DayView.Of(told.Book(), Edtf.Parse("1980-03-04"), "甲会").Possible.Length);
        Assert.Empty(DayView.Of(told.Book(), Edtf.Parse("1980-03-04"), "甲会", "丁会").Possible);
    }

    [Fact]
    public void One_of_several_dates_is_certain_on_none_of_them_and_all_of_them_on_each()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "[1980-01-01,1980-03-01]", [(Role.Visitor, "甲会"), (Role.Host, "乙会")])
            .Happened(ClaimKind.Visit, "{1980-01-01,1980-03-01}", [(Role.Visitor, "丙会"), (Role.Host, "丁会")]);
        var view = On(told, "1980");
        Assert.Equal([told.Id(1)], Claims(view.Certain));
        Assert.Equal([told.Id(0)], Claims(view.Possible));
        Assert.Empty(On(told, "1980-02-01").Counts);
    }

    [Fact]
    public void A_large_ledger_need_only_be_read_from_the_day_before_on()
    {
        Assert.Equal("1980-02-29/1980-03-31", DayView.Reach(Edtf.Parse("1980-03")).Text);
        Assert.Equal("1979-12-31/..", DayView.Reach(Edtf.Parse("1980/..")).Text);
        Assert.Equal("../1980", DayView.Reach(Edtf.Parse("../1980")).Text);
    }

    [Fact]
    public void The_course_of_a_time_has_a_point_every_so_many_days()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1980-05-02", [(Role.Visitor, "甲会"), (Role.Host, "乙会")])
            .Relation(ClaimChange.Maintained, "1980-05-02/1980-05-09");
        var course = DayCourse.Of(told.Book(), Day.Of(1980, 5, 1), Day.Of(1980, 5, 11), 4);
        Assert.Equal(["1980-05-01", "1980-05-05", "1980-05-09"], course.Select(p => p.Day.ToString()));
        Assert.Equal([0, 1, 1], course.Select(p => p.Counts.Sum(c => c.Certain)));
    }

    private static DayView On(Told told, string when) => DayView.Of(told.Book(), Edtf.Parse(when));

    private static IEnumerable<ClaimId> Claims(IEnumerable<Wanglai.Inquiry.Chronicles.HappeningEntry> entries) => entries.SelectMany(e => e.Claims);
}
