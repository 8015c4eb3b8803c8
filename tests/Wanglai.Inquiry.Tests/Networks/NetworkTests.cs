using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly ClaimBook Book = new Told()
        .Relation(ClaimChange.Established, "1953")
        .Happened(ClaimKind.Membership, "1950", [(Role.Member, "乙会 丙会"), (Role.Body, "国际")], change: ClaimChange.Joined)
        .Happened(ClaimKind.Office, "1951/1960", [(Role.Holder, "何主席:person"), (Role.Body, "国际")], "主席", change: ClaimChange.Holds)
        .Happened(ClaimKind.Gathering, "1955", [(Role.Participant, "丙会 丁会")], "大会")
        .Happened(ClaimKind.Visit, "1970", [(Role.Visitor, "甲会"), (Role.Host, "丁会"), (Role.Destination, "丁国:country")])
        .Book();

    [Fact]
    public void Around_a_party_stand_its_ties_of_that_day()
    {
        var network = Network.Around(Book, "国际", Edtf.Parse("1955-12-31"));
        Assert.Equal(["国际", "丙会", "乙会", "何主席"], network.Nodes.Select(n => n.Party.Name));
        Assert.Equal([TieKind.Membership, TieKind.Membership, TieKind.Office], network.Edges.Select(e => e.Kind));
        Assert.Equal(["丙会", "乙会", "何主席"], network.Edges.Select(e => e.A.Name));
        Assert.All(network.Edges, e => Assert.Equal((Certainty.Certain, 1), (e.Certainty, e.Claims.Length)));
        Assert.Equal(2, Network.Around(Book, "国际", Edtf.Parse("1955-12-31"), 2).Nodes.Max(n => n.Steps));
        Assert.Single(Network.Around(Book, "国际", Edtf.Parse("1940")).Nodes);
    }

    [Fact]
    public void Countries_tie_nobody() => Assert.DoesNotContain("丁国", Network.Around(Book, "甲会", Edtf.Parse("1980")).Nodes.Select(n => n.Party.Name));

    [Fact]
    public void The_shortest_chain_tells_through_whom_two_are_tied()
    {
        var then = Chains.Between(Book, "甲会", "丁会", Edtf.Parse("1960"));
        var chain = Assert.Single(then.Shortest);
        Assert.Equal(["甲会", "乙会", "国际", "丙会", "丁会"], chain.Parties.Select(p => p.Name));
        Assert.Equal([TieKind.Relation, TieKind.Membership, TieKind.Membership, TieKind.Attendance], chain.Links.Select(l => Assert.Single(l.Ties).Kind));
        Assert.Equal(4, then.Steps);
        Assert.Equal(1, Chains.Between(Book, "甲会", "丁会", Edtf.Parse("1975")).Steps);
        Assert.Null(Chains.Between(Book, "甲会", "丁会", Edtf.Parse("1940")).Steps);
    }

    [Fact]
    public void Unnamed_groups_stand_in_the_middle_of_no_chain()
    {
        var book = new Told().Relation(ClaimChange.Established, "1950", "甲会 各国工会:group").Relation(ClaimChange.Established, "1950", "乙会 各国工会:group").Book();
        Assert.Null(Chains.Between(book, "甲会", "乙会", Edtf.Parse("1960")).Steps);
        Assert.Equal(1, Chains.Between(book, "甲会", "各国工会", Edtf.Parse("1960")).Steps);
    }
}
