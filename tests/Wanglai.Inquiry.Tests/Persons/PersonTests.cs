using Wanglai.Inquiry.Persons;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Persons;

public sealed class PersonTests
{
    private static readonly ClaimBook Book = new Told()
        .Happened(ClaimKind.Office, "1951/1960", [(Role.Holder, "何主席:person"), (Role.Body, "甲会")], "主席", change: ClaimChange.Holds)
        .Happened(ClaimKind.Office, "1953/1957", [(Role.Holder, "梅森:person"), (Role.Body, "乙会")], "书记", change: ClaimChange.Holds)
        .Happened(ClaimKind.Visit, "1955", [(Role.Visitor, "甲会"), (Role.Head, "何主席:person"), (Role.Host, "乙会"), (Role.Met, "梅森:person")])
        .Happened(ClaimKind.Meeting, "1964", [(Role.Participant, "何主席:person 梅森:person")])
        .Happened(ClaimKind.Visit, "1966", [(Role.Visitor, "甲会"), (Role.Head, "何主席:person")], standing: Standing.Prevented)
        .Book();

    [Fact]
    public void A_person_has_offices_appearances_and_those_met_with_their_offices_then()
    {
        var answer = PersonAnswer.Of(Book, Book.Parties.Find("何主席")!);
        Assert.Equal(("主席", "甲会"), (answer.Offices[0].Title, answer.Offices[0].Body!.Name));
        Assert.Equal([ClaimKind.Visit, ClaimKind.Meeting], answer.Appearances.Select(a => a.Kind));
        Assert.Equal([("梅森", 2), ("乙会", 1)], answer.Met.Select(m => (m.Party.Name, m.Times.Length)));
        Assert.Equal("书记", Assert.Single(answer.Met[0].Times[0].Offices).Title);
    }

    [Fact]
    public void Of_a_time_only_what_may_lie_in_it()
    {
        var answer = PersonAnswer.Of(Book, Book.Parties.Find("何主席")!, Edtf.Parse("1960/1970"));
        Assert.Equal("1964", Assert.Single(answer.Appearances).Time!.Text);
        Assert.Equal("梅森", Assert.Single(answer.Met).Party.Name);
    }
}
