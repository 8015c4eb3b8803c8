using Wanglai.Inquiry.Audits;
using Wanglai.Inquiry.Silences;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Audits;

public sealed class TotalsAuditTests
{
    private readonly Told _told = new();

    [Fact]
    public void A_stated_number_of_groups_stands_beside_the_visits_found_in_its_period()
    {
        Total(ClaimKind.Visit, Role.Host, "1979/1983", CountKind.Groups, 128, "128批");
        _told.Happened(ClaimKind.Visit, "1980-05", [(Role.Visitor, "乙会"), (Role.Host, "甲会")]);
        _told.Happened(ClaimKind.Visit, "1980-05", [(Role.Visitor, "乙会"), (Role.Host, "甲会")], source: "b.txt");
        _told.Happened(ClaimKind.Visit, "1982", [(Role.Visitor, "丙会"), (Role.Host, "甲会")]);
        _told.Happened(ClaimKind.Visit, "1990", [(Role.Visitor, "丙会"), (Role.Host, "甲会")]);
        _told.Happened(ClaimKind.Visit, "1982", [(Role.Visitor, "甲会"), (Role.Host, "丙会")]);
        var total = Assert.Single(TotalsAudit.Of(_told.Book()).Totals);
        Assert.Equal((2, 126m, "128批", "1979/1983"), (total.Found, total.Missing, total.Stated.Text, total.Period?.Text));
        Assert.Equal(["甲会"], total.Of.Select(p => p.Name));
    }

    [Fact]
    public void A_stated_number_of_organisations_counts_the_counterparts_up_to_its_end()
    {
        Total(ClaimKind.Relation, Role.Party, "1985", CountKind.Organisations, 3, "3个");
        _told.Relation(ClaimChange.Established, "1979").Relation(ClaimChange.Developed, "1980");
        _told.Relation(ClaimChange.Established, "1984", "甲会 丙会").Relation(ClaimChange.Established, "1986", "甲会 丁会");
        var total = Assert.Single(TotalsAudit.Of(_told.Book(), "甲会").Totals);
        Assert.Equal((2, 1m), (total.Found, total.Missing));
        Assert.Equal(["丙会", "乙会"], total.Parties.Select(p => p.Name));
    }

    [Fact]
    public void What_is_called_the_first_is_held_against_what_came_with_certainty_before()
    {
        First("1983-06");
        _told.Happened(ClaimKind.Visit, "1981", [(Role.Visitor, "甲会"), (Role.Host, "乙会")]);
        _told.Happened(ClaimKind.Visit, "1983", [(Role.Visitor, "甲会"), (Role.Host, "乙会")]);
        Assert.Equal("a.txt", Assert.Single(Assert.Single(TotalsAudit.Of(_told.Book()).Firsts).Earlier).Name);
    }

    [Fact]
    public void Nothing_before_leaves_the_first_the_first()
    {
        First("1983-06");
        Assert.Empty(Assert.Single(TotalsAudit.Of(_told.Book()).Firsts).Earlier);
    }

    [Fact]
    public void Years_of_which_nothing_is_told_are_named_for_the_party_and_each_counterpart()
    {
        _told.Relation(ClaimChange.Established, "1979").Relation(ClaimChange.Developed, "1985/1986").Relation(ClaimChange.Contact, "1981", "甲会 丙会").Relation(ClaimChange.Contact, "19XX", "甲会 丙会");
        var report = SilenceReport.Of(_told.Book(), "甲会");
        Assert.Equal((1979, 1986), (report.First, report.Last));
        Assert.Equal([new(1980, 1980), new(1982, 1984)], report.Years);
        Assert.Equal([new(1979, 1980), new(1982, 1986)], report.Counterparts.Single(c => c.Counterpart.Name == "丙会").Years);
        Assert.Equal([new YearSpan(1980, 1984)], report.Counterparts.Single(c => c.Counterpart.Name == "乙会").Years);
        Assert.Equal([new(1975, 1978), new(1980, 1980), new YearSpan(1982, 1983)], SilenceReport.Of(_told.Book(), "甲会", 1975, 1983).Years);
    }

    [Fact]
    public void Of_a_party_that_no_dated_claim_names_nothing_is_reported()
    {
        _told.Relation(ClaimChange.Established, null);
        Assert.Empty(SilenceReport.Of(_told.Book(), "甲会").Years);
    }

    private void Total(ClaimKind kind, Role role, string when, CountKind what, decimal number, string text) => _told.Claim(new()
    {
        Kind = kind,
        Change = kind == ClaimKind.Relation ? ClaimChange.Established : null,
        Time = new(Edtf.Parse(when), null),
        Roles = [.. Told.Parties(role, "甲会"), .. Told.Parties(kind == ClaimKind.Visit ? Role.Visitor : Role.Party, "各国工会:group")],
        Counts = [new(what, number, text)],
        Evidence = new("t.txt", new(0, 2), "……"),
    });

    private void First(string when) => _told.Claim(new()
    {
        Kind = ClaimKind.Visit,
        Time = new(Edtf.Parse(when), null),
        Roles = [.. Told.Parties(Role.Visitor, "甲会"), .. Told.Parties(Role.Host, "乙会")],
        Details = new() { First = true },
        Evidence = new("f.txt", new(0, 2), "……"),
    });
}
