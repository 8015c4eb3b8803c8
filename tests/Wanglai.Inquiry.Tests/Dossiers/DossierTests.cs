using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Tests.Dossiers;

public sealed class DossierTests
{
    private static readonly (Role, string)[] Paid = [(Role.Visitor, "甲会"), (Role.Head, "何主席:person"), (Role.Host, "乙会"), (Role.Met, "梅森:person")];
    private static readonly (Role, string)[] Received = [(Role.Visitor, "乙会"), (Role.Head, "史密斯:person"), (Role.Host, "甲会")];

    [Fact]
    public void Visits_are_told_apart_by_direction_and_prevented_ones_are_none()
    {
        var dossier = Of(new Told()
            .Happened(ClaimKind.Visit, "1980", Paid)
            .Happened(ClaimKind.Visit, "1982", Received)
            .Happened(ClaimKind.Visit, "1984", Received, standing: Standing.Prevented));
        Assert.Equal("1980", Assert.Single(dossier.VisitsPaid).Time!.Text);
        Assert.Equal("1982", Assert.Single(dossier.VisitsReceived).Time!.Text);
    }

    [Fact]
    public void People_met_are_those_of_the_other_side_with_the_offices_that_are_told()
    {
        var dossier = Of(new Told()
            .Happened(ClaimKind.Visit, "1980", Paid)
            .Happened(ClaimKind.Visit, "1982", Received)
            .Happened(ClaimKind.Meeting, "1983", [(Role.Participant, "甲会 史密斯:person")])
            .Happened(ClaimKind.Office, "1981/1985", [(Role.Holder, "史密斯:person"), (Role.Body, "乙会")], "书记长", change: ClaimChange.Holds));
        Assert.Equal(["史密斯", "梅森"], dossier.PeopleMet.Select(p => p.Person.Name));
        Assert.Equal(["1982", "1983"], dossier.PeopleMet[0].Times.Select(t => t.Time!.Text));
        Assert.Equal(("书记长", "乙会"), (dossier.PeopleMet[0].Offices[0].Title, dossier.PeopleMet[0].Offices[0].Body!.Name));
    }

    [Fact]
    public void The_ribbon_runs_through_the_states_of_each_relation()
    {
        var dossier = Of(new Told()
            .Relation(ClaimChange.Established, "1953-10-01")
            .Relation(ClaimChange.Interrupted, "1966-08-01")
            .Happened(ClaimKind.Visit, "1980", Paid));
        var ribbon = Assert.Single(dossier.Relations);
        Assert.Equal([RelationState.InRelations, RelationState.Interrupted], ribbon.Segments.SelectMany(s => s.States).Select(s => s.State));
        Assert.All(ribbon.Segments, s => Assert.All(s.States, t => Assert.Equal(Certainty.Certain, t.Certainty)));
        Assert.Equal("1980", ribbon.LastContact!.Time.Text);
        Assert.Equal("乙会", dossier.LastContact!.Other.Name);
    }

    [Fact]
    public void What_was_planned_or_prevented_stays_open_until_it_comes_about()
    {
        var dossier = Of(new Told()
            .Relation(ClaimChange.Established, "1983", standing: Standing.Planned)
            .Relation(ClaimChange.Resumed, "1985")
            .Happened(ClaimKind.Visit, "1984", Received, standing: Standing.Prevented)
            .Happened(ClaimKind.Visit, "1982", Received)
            .Happened(ClaimKind.Visit, "1990", Paid)
            .Happened(ClaimKind.Gathering, "1991", [(Role.Organiser, "甲会")], "研讨会", standing: Standing.Planned));
        Assert.Equal([ClaimKind.Visit, ClaimKind.Gathering], dossier.OpenThreads.Select(t => t.Kind));
        Assert.Equal("1983", Assert.Single(dossier.Settled).Time!.Text);
    }

    [Fact]
    public void A_denial_is_kept_apart() =>
        Assert.Equal(Standing.Denied, Assert.Single(Of(new Told().Relation(ClaimChange.Established, "1983", standing: Standing.Denied)).Settled).Standing);

    [Fact]
    public void Sections_hold_the_claims_of_their_kind_and_the_sources_are_counted()
    {
        var dossier = Of(new Told()
            .Source("a.txt", "1990", "年鉴")
            .Happened(ClaimKind.Agreement, "1981", [(Role.Party, "甲会 乙会")], "备忘录")
            .Happened(ClaimKind.Membership, "1949", [(Role.Member, "甲会"), (Role.Body, "世界工联")], change: ClaimChange.Joined)
            .Happened(ClaimKind.Aid, "1962", [(Role.Donor, "甲会"), (Role.Recipient, "乙会")], "渔业专家")
            .Happened(ClaimKind.Aid, "1963", [(Role.Donor, "丙会"), (Role.Recipient, "甲会")])
            .Happened(ClaimKind.Proposal, "1984", [(Role.Proposer, "甲会")], "四点主张", change: ClaimChange.Proposed)
            .Happened(ClaimKind.Organisation, "1925-05-01", [(Role.Subject, "甲会")], change: ClaimChange.Founded, source: "b.txt"));
        Assert.Equal("备忘录", Assert.Single(dossier.Agreements).Title);
        Assert.Equal(ClaimChange.Joined, Assert.Single(dossier.Memberships).Change);
        Assert.Equal("1962", Assert.Single(dossier.AidGiven).Time!.Text);
        Assert.Equal("1963", Assert.Single(dossier.AidReceived).Time!.Text);
        Assert.Equal("四点主张", Assert.Single(dossier.Proposals).Title);
        Assert.Equal("1925-05-01", Assert.Single(dossier.Life.Told).Time!.Text);
        Assert.Equal([("a.txt", "年鉴", 5), ("b.txt", null, 1)], dossier.Sources.Select(s => (s.Name, s.Title, s.Claims)));
    }

    [Fact]
    public void What_the_authority_files_know_stands_in_the_life()
    {
        using var folder = new AuthorityFolder("甲会,旧甲会[1925/1948],A Union,national-centre,,,1925-05-01,1990,丙会@1990,", "丙会,,,national-centre,,,,,,");
        var dossier = Of(new Told().Relation(ClaimChange.Established, "1953"), folder);
        Assert.Equal(("1925-05-01", "1990"), (dossier.Life.Founded?.Text, dossier.Life.Ended?.Text));
        Assert.Equal("A Union", dossier.Party.English);
    }

    private static Dossier Of(Told told, AuthorityFolder? authority = null)
    {
        var book = told.Book(authority?.Load());
        return DossierInquiry.Of(book, book.Parties.Resolve("甲会").OrThrow());
    }
}
