using Wanglai.Inquiry.Chronicles;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Chronicles;

public sealed class ChronicleTests
{
    [Fact]
    public void Happenings_stand_in_the_order_of_their_times_and_those_without_one_last()
    {
        var told = new Told()
            .Relation(ClaimChange.Developed, null)
            .Relation(ClaimChange.Resumed, "1985-03")
            .Relation(ClaimChange.Established, "1953-10-02")
            .Relation(ClaimChange.Strained, "1953");
        var chronicle = Chronicle.Of(told.Book(), ClaimFilter.Everything);
        Assert.Equal(["1953", "1985", null], chronicle.Groups.Select(g => g.Time));
        Assert.Equal(["1953", "1953-10-02"], chronicle.Groups[0].Entries.Select(e => e.Time!.Text));
    }

    [Theory]
    [InlineData("1983-06", "1983", "198X")]
    [InlineData("1982/1983", "1982/1983", "198X")]
    [InlineData("1957~/1963~", "1957/1963", "195X/196X")]
    [InlineData("196X", "1960/1969", "196X")]
    [InlineData("1979/..", "1979/..", "197X/..")]
    [InlineData("/1978", "/1978", "/197X")]
    [InlineData("0098", "0098", "009X")]
    public void A_time_stands_under_its_year_or_decade_or_under_the_span_of_them(string time, string year, string decade)
    {
        var book = new Told().Relation(ClaimChange.Established, time).Book();
        Assert.Equal(year, Assert.Single(Chronicle.Of(book, ClaimFilter.Everything).Groups).Time);
        Assert.Equal(decade, Assert.Single(Chronicle.Of(book, ClaimFilter.Everything, ChronicleGrouping.Decade).Groups).Time);
    }

    [Fact]
    public void A_happening_told_twice_stands_once_with_both_passages()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1980-06", [(Role.Visitor, "甲会"), (Role.Host, "乙会")], source: "b.txt")
            .Happened(ClaimKind.Visit, "1980-06", [(Role.Visitor, "甲会"), (Role.Host, "乙会"), (Role.Met, "何主席:person")], source: "a.txt");
        var entry = Assert.Single(All(told));
        Assert.Equal(["a.txt", "b.txt"], entry.Evidence.Select(e => e.Name));
        Assert.Equal(told.Claims.Select(c => c.Id).Order(), entry.Claims.Order());
        Assert.Equal("何主席", Assert.Single(entry.Parties.Single(p => p.Role == Role.Met).Parties).Name);
    }

    [Fact]
    public void One_party_and_the_title_are_enough_to_know_a_happening_again() => Assert.Single(All(
        new Told()
            .Happened(ClaimKind.Gathering, "1953-10", [(Role.Organiser, "甲会"), (Role.Place, "维也纳:place")], "第三次代表大会")
            .Happened(ClaimKind.Gathering, "1953-10", [(Role.Participant, "乙会 甲会")], "第三次代表大会")));

    [Theory]
    [InlineData("1980-06", "1980", "甲会 乙会", null, null)] // another time
    [InlineData("1980", "1980", "甲会 丙会", null, null)] // one party shared, no title
    [InlineData("1980", "1980", "甲会 乙会", "研讨会", "座谈会")] // other titles
    public void Happenings_that_may_be_two_stay_two(string first, string second, string parties, string? title, string? otherTitle) => Assert.Equal(2, All(
        new Told()
            .Happened(ClaimKind.Meeting, first, [(Role.Participant, "甲会 乙会")], title)
            .Happened(ClaimKind.Meeting, second, [(Role.Participant, parties)], otherTitle, source: "b.txt")).Count);

    [Fact]
    public void Delegations_under_other_leaders_are_other_delegations() => Assert.Equal(2, All(
        new Told()
            .Happened(ClaimKind.Visit, "1980", [(Role.Visitor, "甲会"), (Role.Head, "何主席:person"), (Role.Host, "乙会")])
            .Happened(ClaimKind.Visit, "1980", [(Role.Visitor, "甲会"), (Role.Head, "李主席:person"), (Role.Host, "乙会")])).Count);

    [Fact]
    public void Claims_without_a_time_are_never_joined() => Assert.Equal(2, All(
        new Told().Relation(ClaimChange.Established, null).Relation(ClaimChange.Established, null, source: "b.txt")).Count);

    [Fact]
    public void A_plan_and_its_fulfilment_are_two_entries() => Assert.Equal(2, All(
        new Told().Relation(ClaimChange.Established, "1983", standing: Standing.Planned).Relation(ClaimChange.Established, "1983")).Count);

    [Fact]
    public void What_happened_in_the_world_stands_beside_and_for_a_party_what_happened_in_its_country()
    {
        using var folder = new AuthorityFolder("甲会,,,national-centre,甲国,,,,,");
        File.WriteAllLines(System.IO.Path.Combine(folder.Path, "countries.csv"), ["name,other_names,abbreviations,english,region,capital,latitude,longitude,founded,ended", "甲国,,,,,,,,,"]);
        var book = new Told()
            .Relation(ClaimChange.Established, "1953")
            .Happened(ClaimKind.Context, "1953-07", [(Role.Place, "甲国:country")], "大选")
            .Happened(ClaimKind.Context, "1953-08", [(Role.Place, "丁国:country")], "政变")
            .Book(folder.Load());
        var all = Assert.Single(Chronicle.Of(book, ClaimFilter.Everything).Groups);
        Assert.Equal((1, 2), (all.Entries.Length, all.Context.Length));
        var ours = Assert.Single(Chronicle.Of(book, new() { Parties = ["甲会"] }).Groups);
        Assert.Equal("大选", Assert.Single(ours.Context).Title);
    }

    [Fact]
    public void Filters_by_kind_party_standing_and_period_all_hold()
    {
        var book = new Told()
            .Relation(ClaimChange.Established, "1953")
            .Relation(ClaimChange.Established, "1957~/1963~", "甲会 丙会")
            .Relation(ClaimChange.Established, "1990", "甲会 丙会", standing: Standing.Planned)
            .Relation(ClaimChange.Developed, null, "甲会 丙会")
            .Happened(ClaimKind.Visit, "1960", [(Role.Visitor, "丙会"), (Role.Host, "甲会")])
            .Book();
        Assert.Equal(4, Count(new() { Kinds = [ClaimKind.Relation] }));
        Assert.Equal(4, Count(new() { Parties = ["丙会", "甲会"] }));
        Assert.Equal(1, Count(new() { Standings = [Standing.Planned] }));
        Assert.Equal(2, Count(new() { Period = Edtf.Parse("1960") }));
        Assert.Equal(2, Count(new() { Period = Edtf.Parse("1960/..") , Kinds = [ClaimKind.Relation] }));
        Assert.Equal(1, Count(new() { Period = Edtf.Parse("../1956") }));

        int Count(ClaimFilter filter) => Chronicle.Of(book, filter).Groups.Sum(g => g.Entries.Length);
    }

    private static List<HappeningEntry> All(Told told) => [.. Chronicle.Of(told.Book(), ClaimFilter.Everything).Groups.SelectMany(g => g.Entries)];
}
