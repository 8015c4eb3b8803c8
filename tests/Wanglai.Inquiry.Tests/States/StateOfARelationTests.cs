using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.States;

public sealed class StateOfARelationTests
{
    [Fact]
    public void Nothing_said_is_no_state_and_not_none()
    {
        var answer = On(new Told().Relation(ClaimChange.Established, "1983", "甲会 丙会"), "1990");
        Assert.Empty(answer.States);
        Assert.True(answer.MayBeUntold);
    }

    [Fact]
    public void Relations_established_some_time_in_a_year_are_possible_in_it_and_certain_from_its_last_day()
    {
        var told = new Told().Relation(ClaimChange.Established, "1983").Source("a.txt", "1990");
        Assert.Empty(On(told, "1982-12-31").States);
        Assert.Equal("InRelations possible", Words(On(told, "1983-06-01")));
        Assert.Equal("InRelations certain", Words(On(told, "1983-12-31")));
        var state = On(told, "1995-05-01").Of(RelationState.InRelations)!;
        Assert.Equal((Date("1983-01-01"), Date("1983-12-31")), (state.Since.Possibly, state.Since.Certainly));
        Assert.Null(state.Until.Possibly);
        Assert.Equal([told.Id(0)], state.Claims);
    }

    [Fact]
    public void What_a_source_tells_as_coming_after_something_does_not_come_before_it()
    {
        var unordered = new Told().Relation(ClaimChange.Established, "1960").Relation(ClaimChange.Interrupted, "1960");
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(unordered, "1965")));
        var ordered = new Told().Relation(ClaimChange.Established, "1960").Relation(ClaimChange.Interrupted, "1960", after: "随后");
        Assert.Equal("Interrupted certain", Words(On(ordered, "1965")));
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(ordered, "1960-06-01")));

        // An undated happening comes no sooner, and what came before is no later.
        var undated = new Told().Source("a.txt", "1990").Relation(ClaimChange.Established, "1983").Relation(ClaimChange.Interrupted, null, after: "此后");
        Assert.Empty(On(undated, "1982").States);
        var narrowed = new Told().Relation(ClaimChange.Established, "1960/1969").Relation(ClaimChange.Interrupted, "1963", after: "随后");
        Assert.Equal("Interrupted certain", Words(On(narrowed, "1966")));
    }

    [Fact]
    public void What_comes_after_a_visit_need_not_come_after_what_was_told_before_the_visit()
    {
        var told = new Told().Source("a.txt", "1990").Relation(ClaimChange.Interrupted, "1983")
            .Happened(ClaimKind.Visit, "1965", [(Role.Visitor, "甲会"), (Role.Host, "乙会")])
            .Relation(ClaimChange.Established, null, after: "此后");
        Assert.Contains("InRelations possible", Words(On(told, "1970")));
    }

    [Fact]
    public void One_after_the_other_orders_nothing_told_before()
    {
        var told = new Told().Relation(ClaimChange.Interrupted, "1972").Relation(ClaimChange.Established, "197X", after: "先后");
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(told, "1985")));
    }

    [Fact]
    public void An_order_that_the_dates_forbid_is_none()
    {
        var told = new Told().Relation(ClaimChange.Established, "1970").Relation(ClaimChange.Interrupted, "1960", after: "随后");
        Assert.Equal("InRelations certain", Words(On(told, "1975")));
    }

    [Fact]
    public void An_interruption_within_bounds_leaves_both_answers_between_them()
    {
        var told = new Told()
            .Relation(ClaimChange.Established, "1953-10")
            .Relation(ClaimChange.Interrupted, "1957~/1959~", cause: "因边界问题")
            .Relation(ClaimChange.Resumed, "1985-03");
        Assert.Equal("InRelations certain", Words(On(told, "1956")));
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(told, "1958-05-01")));
        var broken = On(told, "1965-07-01");
        Assert.Equal("Interrupted certain", Words(broken));
        Assert.Equal("因边界问题", Assert.Single(broken.States[0].Causes).Words);
        Assert.Equal((Date("1957-01-01"), Date("1959-12-31")), (broken.States[0].Since.Possibly, broken.States[0].Since.Certainly));
        Assert.Equal((Date("1985-03-30"), Date("1985-02-28")), (broken.States[0].Until.Possibly, broken.States[0].Until.Certainly));
        Assert.Equal("InRelations certain", Words(On(told, "1985-03-31")));
    }

    [Fact]
    public void A_year_is_asked_for_as_a_whole()
    {
        var told = new Told().Relation(ClaimChange.Established, "1953").Relation(ClaimChange.Interrupted, "1958-05-11");
        var answer = On(told, "1958");
        Assert.Equal("InRelations possible, Interrupted possible", Words(answer));
        Assert.Equal(2, answer.Course.Length);
        Assert.All(answer.Course, s => Assert.Equal(Certainty.Certain, Assert.Single(s.States).Certainty));
        Assert.Equal((Date("1958-01-01"), Date("1958-05-10"), Date("1958-05-11"), Date("1958-12-31")), (answer.Course[0].First, answer.Course[0].Last, answer.Course[1].First, answer.Course[1].Last));
    }

    [Fact]
    public void A_claim_without_a_time_makes_its_state_possible_and_none_certain()
    {
        var told = new Told().Relation(ClaimChange.Established, null).Source("a.txt", "2007");
        var answer = On(told, "1990");
        Assert.Equal("InRelations possible", Words(answer));
        Assert.True(answer.MayBeUntold);
        Assert.Equal("InRelations possible", Words(On(told, "2010")));
    }

    [Fact]
    public void An_open_end_reaches_to_the_date_of_the_document()
    {
        var told = new Told().Relation(ClaimChange.Resumed, "1978-10/..").Source("a.txt", "1990-06");
        Assert.Equal("InRelations possible", Words(On(told, "1990-06-29")));
        Assert.Equal("InRelations certain", Words(On(told, "1990-06-30")));
    }

    [Fact]
    public void Without_the_documents_date_an_open_end_reaches_to_the_last_day_that_the_document_mentions()
    {
        var told = new Told().Relation(ClaimChange.Resumed, "1978-10/..").Relation(ClaimChange.Established, "1994-09", "甲会 丙会");
        Assert.Equal("InRelations possible", Words(On(told, "1994-09-29")));
        Assert.Equal("InRelations certain", Words(On(told, "1994-09-30")));
    }

    [Fact]
    public void A_visit_and_a_meeting_prove_contact_and_no_relations()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1955-05", [(Role.Visitor, "甲会"), (Role.Host, "乙会")])
            .Happened(ClaimKind.Meeting, "1956", [(Role.Participant, "甲会 乙会")]);
        Assert.Equal("Contact certain", Words(On(told, "1960")));
        Assert.Equal(told.Id(1), On(told, "1960").LastContact!.Claim);
        Assert.Equal(told.Id(0), On(told, "1956-02-01").LastContact!.Claim);
    }

    [Fact]
    public void A_visit_during_an_interruption_does_not_end_it()
    {
        var told = new Told()
            .Relation(ClaimChange.Interrupted, "1966")
            .Happened(ClaimKind.Visit, "1971-08", [(Role.Visitor, "乙会"), (Role.Met, "甲会")]);
        Assert.Equal("Interrupted certain", Words(On(told, "1975")));
    }

    [Fact]
    public void A_contact_shows_through_a_time_without_relations()
    {
        var told = new Told().Relation(ClaimChange.None, "1949-10-01/1970").Happened(ClaimKind.Agreement, "1955-05-11", [(Role.Party, "甲会 乙会")]);
        Assert.Equal("None certain", Words(On(told, "1955-05-10")));
        Assert.Equal("Contact certain", Words(On(told, "1960")));
    }

    [Fact]
    public void What_was_only_planned_or_was_prevented_changes_nothing() => Assert.Empty(
        On(
            new Told()
                .Relation(ClaimChange.Established, "1983", standing: Standing.Planned)
                .Relation(ClaimChange.Established, "1984", standing: Standing.Prevented)
                .Happened(ClaimKind.Visit, "1985", [(Role.Visitor, "甲会"), (Role.Host, "乙会")], standing: Standing.Prevented),
            "1990").States);

    [Fact]
    public void Relations_kept_throughout_bar_an_interruption_within()
    {
        var told = new Told().Relation(ClaimChange.Maintained, "1960/1964").Relation(ClaimChange.Interrupted, "196X");
        Assert.Equal("InRelations certain", Words(On(told, "1964-12-31")));
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(told, "1966")));
        Assert.Equal("Interrupted certain", Words(On(told, "1970")));
        Assert.Empty(On(told, "1970").Disputes);
    }

    [Fact]
    public void Sources_that_contradict_each_other_give_both_answers_until_something_later_settles_it()
    {
        var told = new Told()
            .Relation(ClaimChange.Maintained, "1960/1970", source: "a.txt")
            .Relation(ClaimChange.Interrupted, "1965-03", source: "b.txt")
            .Relation(ClaimChange.Resumed, "1979-01-01", source: "c.txt");
        Assert.Equal("InRelations certain", Words(On(told, "1963")));
        var answer = On(told, "1968");
        Assert.Equal("InRelations possible, Interrupted possible", Words(answer));
        Assert.Equal(DisputeKind.Contrary, Assert.Single(answer.Disputes).Kind);
        Assert.Equal(new[] { told.Id(0), told.Id(1) }.Order(), [answer.Disputes[0].First, answer.Disputes[0].Second]);
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(told, "1975")));
        Assert.Equal("InRelations certain", Words(On(told, "1980")));
    }

    [Fact]
    public void Two_sources_that_date_the_establishment_apart_leave_the_earlier_date_in_doubt()
    {
        var told = new Told().Relation(ClaimChange.Established, "1950", source: "a.txt").Relation(ClaimChange.Established, "1955", source: "b.txt");
        var between = On(told, "1952");
        Assert.Equal("InRelations possible", Words(between));
        Assert.True(between.MayBeUntold);
        Assert.Equal("InRelations certain", Words(On(told, "1956")));
        Assert.Equal(DisputeKind.Dates, Assert.Single(On(told, "1956").Disputes).Kind);
    }

    [Fact]
    public void A_second_establishment_after_a_break_disputes_nothing()
    {
        var told = new Told()
            .Relation(ClaimChange.Established, "1950", source: "a.txt")
            .Relation(ClaimChange.Interrupted, "1953", source: "a.txt")
            .Relation(ClaimChange.Established, "1955", source: "b.txt");
        Assert.Equal("InRelations certain", Words(On(told, "1951")));
        Assert.Empty(On(told, "1956").Disputes);
    }

    [Fact]
    public void What_another_source_denies_is_possible_only()
    {
        var told = new Told()
            .Relation(ClaimChange.Established, "1983", source: "a.txt")
            .Relation(ClaimChange.Established, "1983-06", source: "b.txt", standing: Standing.Denied);
        var answer = On(told, "1990");
        Assert.Equal("InRelations possible", Words(answer));
        Assert.Equal(DisputeKind.Denial, Assert.Single(answer.Disputes).Kind);
    }

    [Fact]
    public void Strain_is_a_degree_of_relations_and_ends_no_interruption()
    {
        var told = new Told()
            .Relation(ClaimChange.Established, "1950")
            .Relation(ClaimChange.Strained, "1960~/1963~")
            .Relation(ClaimChange.Interrupted, "1966-10")
            .Relation(ClaimChange.Strained, "1967");
        Assert.Equal(RelationDegree.Plain, Assert.Single(On(told, "1955").Degrees).Degree);
        Assert.Equal((RelationDegree.Strained, Certainty.Certain), (On(told, "1962").Degrees[0].Degree, On(told, "1962").Degrees[0].Certainty));
        Assert.Contains(On(told, "1968").States, s => s.State == RelationState.Interrupted);
    }

    [Fact]
    public void Final_ends_leave_none()
    {
        var told = new Told().Relation(ClaimChange.Established, "1950").Relation(ClaimChange.Ended, "1961-02");
        Assert.Equal("None certain", Words(On(told, "1962")));
    }

    [Fact]
    public void A_date_that_is_one_of_several_is_certain_after_the_last_of_them()
    {
        var told = new Told().Relation(ClaimChange.Established, "[1947,1949]").Source("a.txt", "1990");
        Assert.Equal("InRelations possible", Words(On(told, "1948")));
        Assert.Equal("InRelations certain", Words(On(told, "1949-12-31")));
    }

    [Fact]
    public void Dates_that_all_hold_are_as_many_events()
    {
        var told = new Told().Happened(ClaimKind.Visit, "{1987,1989}", [(Role.Visitor, "甲会 乙会")]);
        Assert.Equal("Contact certain", Words(On(told, "1988")));
    }

    [Fact]
    public void A_list_of_counterparts_is_a_relation_with_each_and_between_them_only_where_they_deal_with_each_other()
    {
        var told = new Told().Relation(ClaimChange.Established, "1983", "甲会 乙会 丙会").Relation(ClaimChange.Established, "1985", "丁会 戊会 己会", mutual: true);
        var book = told.Book();
        Assert.Equal("InRelations certain", Words(RelationTimeline.Of(book, "丙会", "甲会").On(Edtf.Parse("1990"))));
        Assert.Empty(RelationTimeline.Of(book, "乙会", "丙会").On(Edtf.Parse("1990")).States);
        Assert.Equal("InRelations certain", Words(RelationTimeline.Of(book, "戊会", "己会").On(Edtf.Parse("1990"))));
    }

    [Fact]
    public void A_resumption_without_a_date_lies_after_the_interruption_that_is_told()
    {
        var told = new Told().Relation(ClaimChange.Established, "1953").Relation(ClaimChange.Interrupted, "1958").Relation(ClaimChange.Resumed, null).Source("a.txt", "1990");
        Assert.Equal([told.Id(0)], On(told, "1955").Of(RelationState.InRelations)!.Claims);
        Assert.Equal("InRelations possible, Interrupted possible", Words(On(told, "1970")));
    }

    [Fact]
    public void Nothing_is_told_of_parties_before_they_were_founded()
    {
        using var folder = new AuthorityFolder("甲会,,,national-centre,,,1945-10-03,,,", "乙会,,,national-centre,,,1925-05-01,,,");
        var told = new Told().Relation(ClaimChange.Maintained, "../1959");
        var timeline = RelationTimeline.Of(told.Book(folder.Load()), "甲会", "乙会");
        Assert.Empty(timeline.On(Edtf.Parse("1945-10-02")).States);
        Assert.Equal("InRelations certain", Words(timeline.On(Edtf.Parse("1945-10-03"))));
    }

    [Fact]
    public void A_party_has_no_relations_with_itself()
    {
        var thrown = Assert.Throws<WanglaiException>(() => RelationTimeline.Of(new Told().Book(), "甲会", "甲会"));
        Assert.Equal("WL-Q003 Both names stand for 甲会. Name two different parties.", thrown.Problem.In(Language.English));
        Assert.Equal("WL-Q003 两个名称都指“甲会”。请给出两个不同的对象。", thrown.Problem.In(Language.Chinese));
    }

    [Fact]
    public void A_table_shows_every_counterpart_of_whom_something_is_told_by_then()
    {
        var told = new Told()
            .Relation(ClaimChange.Established, "1983", "甲会 乙会")
            .Relation(ClaimChange.Established, "1995", "丙会 甲会")
            .Happened(ClaimKind.Visit, "1980", [(Role.Visitor, "丁会"), (Role.Head, "何主席:person"), (Role.Host, "甲会"), (Role.Destination, "上海:place")]);
        var table = RelationTable.Of(told.Book(), "甲会", Edtf.Parse("1990"));
        Assert.Equal(["丁会", "乙会"], table.Rows.Select(r => r.Other.Name));
        Assert.Equal(["丙会"], table.Untold.Select(p => p.Name));
    }

    private static RelationAnswer On(Told told, string when) => RelationTimeline.Of(told.Book(), "甲会", "乙会").On(Edtf.Parse(when));

    private static Day? Date(string day) => Edtf.Parse(day).Earliest;

    private static string Words(RelationAnswer answer) =>
        string.Join(", ", answer.States.Select(s => $"{s.State} {(s.Certainty == Certainty.Certain ? "certain" : "possible")}"));
}
