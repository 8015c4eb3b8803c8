using Wanglai.Inquiry.States;
using Wanglai.Inquiry.Tenures;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Tenures;

public sealed class MembershipAndOfficeTests
{
    private readonly Told _told = new();

    [Fact]
    public void A_membership_lasts_until_something_else_is_told()
    {
        Member(ClaimChange.Joined, "1949-06");
        Member(ClaimChange.Left, "1966-08");
        Assert.Equal([(TenureState.In, Certainty.Certain)], States("1955"));
        Assert.Equal([(TenureState.Out, Certainty.Certain)], States("1970"));
        Assert.Equal([(TenureState.Out, Certainty.Possible), (TenureState.In, Certainty.Possible)], States("1966-08"));
        Assert.Contains(_told.Id(0), Row("1955").States[0].Claims);
    }

    [Fact]
    public void Before_it_is_told_it_is_untold_which_is_not_out()
    {
        Member(ClaimChange.Joined, "1949-06");
        var table = MembershipTable.Of(_told.Book(), "甲会", Edtf.Parse("1940"));
        Assert.Empty(table.Bodies);
        Assert.Equal("国际", Assert.Single(table.Untold).Name);
    }

    [Fact]
    public void Who_left_was_possibly_in_before()
    {
        Member(ClaimChange.Left, "1966-08");
        Assert.Equal([(TenureState.In, Certainty.Possible)], States("1960"));
    }

    [Fact]
    public void Who_came_back_is_in_again()
    {
        Member(ClaimChange.Joined, "1949");
        Member(ClaimChange.Expelled, "1960");
        Member(ClaimChange.Resumed, "1980");
        Assert.Equal([(TenureState.Out, Certainty.Certain)], States("1970"));
        Assert.Equal([(TenureState.In, Certainty.Certain)], States("1990"));
    }

    [Fact]
    public void A_body_answers_with_its_members_and_says_when_it_is_no_more()
    {
        using var folder = new AuthorityFolder("国际,,,international,,,1945,1990,,");
        Member(ClaimChange.Joined, "1949");
        Member(ClaimChange.Joined, "1950", member: "乙会");
        var table = MembershipTable.Of(_told.Book(folder.Load()), "国际", Edtf.Parse("2000"));
        Assert.Equal(["乙会", "甲会"], table.Members.Select(m => m.Member.Name));
        Assert.All(table.Members, m => Assert.Equal("1990", m.Ended!.Text));
        Assert.All(MembershipTable.Of(_told.Book(folder.Load()), "国际", Edtf.Parse("1980")).Members, m => Assert.Null(m.Ended));
    }

    [Fact]
    public void What_one_source_says_and_another_denies_is_disputed_and_possible()
    {
        Member(ClaimChange.Joined, "1949");
        Member(ClaimChange.Joined, "1949", standing: Standing.Denied, source: "b.txt");
        Assert.Equal([(TenureState.In, Certainty.Possible)], States("1955"));
        Assert.Equal(DisputeKind.Denial, Assert.Single(Row("1955").Disputes).Kind);
    }

    [Fact]
    public void A_plan_is_no_membership()
    {
        Member(ClaimChange.Resumed, "1983", standing: Standing.Planned);
        Assert.Empty(MembershipTable.Of(_told.Book(), "甲会", Edtf.Parse("1985")).Bodies);
    }

    [Fact]
    public void An_office_is_certain_while_it_is_said_to_be_held_and_possible_after_it_was_won()
    {
        Office(ClaimChange.Elected, "1953-10", "副主席");
        Office(ClaimChange.Holds, "1957/1958", "副主席");
        Assert.Equal([(TenureState.In, Certainty.Possible)], Offices("1955"));
        Assert.Equal([(TenureState.In, Certainty.Certain)], Offices("1958"));
        Assert.Equal([(TenureState.In, Certainty.Possible)], Offices("1959"));
        Assert.Empty(Offices("1950"));
    }

    [Fact]
    public void After_the_end_of_an_office_is_told_nobody_holds_it()
    {
        Office(ClaimChange.Elected, "1953-10", "副主席");
        Office(ClaimChange.Left, "1958", null);
        Assert.Empty(Offices("1960"));
        Assert.Single(OfficeTable.Of(_told.Book(), "国际", Edtf.Parse("../..")).Rows);
    }

    [Fact]
    public void A_candidate_holds_no_office()
    {
        Office(ClaimChange.Nominated, "1984", "副理事");
        Assert.Empty(Offices("1985"));
    }

    [Fact]
    public void Terms_that_the_authority_files_know_stand_among_them_and_end()
    {
        using var folder = new AuthorityFolder("国际,,,international,,,1945,,,");
        File.WriteAllLines(Path.Combine(folder.Path, "persons.csv"), ["name,other_names,english,country,offices", "何主席,,,,主席;国际@1950/1954"]);
        var book = _told.Book(folder.Load());
        var row = Assert.Single(OfficeTable.Of(book, "国际", Edtf.Parse("1952")).Rows);
        Assert.Equal(("何主席", "主席", true), (row.Holder.Name, row.Title, row.States[0].ByAuthority));
        Assert.Empty(OfficeTable.Of(book, "国际", Edtf.Parse("1960")).Rows);
        Assert.Single(OfficeTable.Of(book, "何主席", Edtf.Parse("1952")).Rows);
    }

    private IEnumerable<(TenureState, Certainty)> States(string when) => Row(when).States.Select(s => (s.State, s.Certainty));

    private MembershipRow Row(string when) => Assert.Single(MembershipTable.Of(_told.Book(), "甲会", Edtf.Parse(when)).Bodies);

    private IEnumerable<(TenureState, Certainty)> Offices(string when) => OfficeTable.Of(_told.Book(), "国际", Edtf.Parse(when)).Rows.SelectMany(r => r.States).Select(s => (s.State, s.Certainty));

    private void Member(ClaimChange change, string when, string member = "甲会", Standing standing = Standing.Asserted, string source = "a.txt") =>
        _told.Happened(ClaimKind.Membership, when, [(Role.Member, member), (Role.Body, "国际")], source: source, standing: standing, change: change);

    private void Office(ClaimChange change, string when, string? title) =>
        _told.Happened(ClaimKind.Office, when, [(Role.Holder, "何主席:person"), (Role.Body, "国际")], title, change: change);
}
