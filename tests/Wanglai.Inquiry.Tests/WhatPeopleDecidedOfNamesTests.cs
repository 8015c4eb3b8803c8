using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

/// <summary>Names, parents, mergers and successors that the ledger holds, and parties asked for as one.</summary>
public sealed class WhatPeopleDecidedOfNamesTests : IDisposable
{
    private static readonly Signature By = new("王芳");

    private readonly AuthorityFolder _folder = new(
        "甲国总工会,甲总?,A Federation,national-centre,,,1950,,,",
        "甲国海员工会,,,industrial-union,,甲国总工会,,,,",
        "旧乙会,乙盟?,,national-centre,,,1940,1960,新乙会@1960,",
        "新乙会,,,national-centre,,,1960,,,",
        "丙盟,,,national-centre,,,,,新乙会@1960,");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_that_people_gave_finds_the_party_and_what_claims_say_under_it()
    {
        var book = Book(new Told().Relation(ClaimChange.Established, "1953", "甲总会 丁会"), new EntityNamed(Organisation("甲国总工会"), "甲总会", Edtf.Parse("1950/1957"), By));
        var entry = book.Parties.Resolve("甲总会").OrThrow();
        Assert.Equal(("甲国总工会", 1), (entry.Name, entry.Claims));
        Assert.Contains(entry.OtherNames, n => n.Text == "甲总会" && n.Period!.Text == "1950/1957");
        Assert.NotEmpty(RelationTimeline.Of(book, "甲国总工会", "丁会").On(Edtf.Parse("1955")).States);
    }

    [Fact]
    public void A_name_given_to_two_parties_tells_nobody()
    {
        var book = Book(new Told().Relation(ClaimChange.Established, "1953", "总会 丁会"), new EntityNamed(Organisation("甲国总工会"), "总会", null, By), new EntityNamed(Organisation("新乙会"), "总会", null, By));
        Assert.Equal(1, book.Parties.Find("总会")!.Claims);
    }

    [Fact]
    public void What_was_merged_answers_under_each_name_with_all_that_was_known_of_either()
    {
        // The ledger gives claims with merged names resolved; a name of the authority's that was merged is resolved by the directory.
        var book = Book(
            new Told().Relation(ClaimChange.Established, "1953", "甲国总工会 丁会").Relation(ClaimChange.Developed, "1960", "甲联 丁会"),
            new EntityMerged(Organisation("甲国总工会"), Organisation("甲联"), By));
        Assert.Equal(["甲联", "甲联", "甲联"], new[] { "甲国总工会", "甲联", "A Federation" }.Select(n => book.Parties.Resolve(n).OrThrow().Name));
        Assert.Null(book.Parties.Find("甲国总工会"));
        Assert.Equal((2, "A Federation"), (book.Parties.Find("甲联")!.Claims, book.Parties.Find("甲联")!.English));
        Assert.Equal(["甲国海员工会"], book.Parties.PartsOf("甲联"));
    }

    [Fact]
    public void A_merge_taken_back_leaves_everything_as_it_was()
    {
        var told = new Told().Relation(ClaimChange.Established, "1953", "甲国总工会 丁会").Relation(ClaimChange.Developed, "1960", "甲联 丁会");
        var merged = new EntityMerged(Organisation("甲国总工会"), Organisation("甲联"), By);
        var split = Book(told, merged, new EntitySplit(Organisation("甲国总工会"), Organisation("甲联"), By));
        Assert.Equal(Shown(Book(told)), Shown(split));

        static IEnumerable<string> Shown(ClaimBook book) => book.Parties.Entries.Select(e => $"{e.Name} {e.Claims} {string.Join(',', e.OtherNames.Select(n => n.Text))}");
    }

    [Fact]
    public void Somebody_made_known_beforehand_has_a_dossier()
    {
        var book = Book(new Told(), new EntityCreated(Organisation("戊会"), By), new ParentSet(Organisation("戊会"), Organisation("甲国总工会"), Edtf.Parse("1950/1960"), By));
        var life = DossierInquiry.Of(book, book.Parties.Resolve("戊会").OrThrow()).Life;
        Assert.Equal(("甲国总工会", "1950/1960"), (life.Parents[0].Party!.Name, life.Parents[0].Period!.Text));
        Assert.Contains("戊会", DossierInquiry.Of(book, book.Parties.Resolve("甲国总工会").OrThrow()).Life.Parts.Select(p => p.Name));
    }

    [Fact]
    public void All_below_a_party_count_as_it_while_they_are_below_it()
    {
        var told = new Told()
            .Happened(ClaimKind.Visit, "1955", [(Role.Visitor, "甲国海员工会"), (Role.Host, "丁会")])
            .Happened(ClaimKind.Visit, "1970", [(Role.Visitor, "戊会"), (Role.Host, "己会")]);
        var book = Book(told, new ParentSet(Organisation("戊会"), Organisation("甲国海员工会"), Edtf.Parse("1960/1965"), By));
        var group = PartyGroup.Of(book.Parties, "甲国总工会", withBelow: true, throughSuccessors: false);
        Assert.Equal(["戊会", "甲国总工会", "甲国海员工会"], group.Members);
        var joined = book.Joining(group);
        Assert.Empty(book.Naming("甲国总工会"));
        Assert.Equal("1955", Assert.Single(joined.Naming("甲国总工会")).Claim.Time.Value!.Text);
        Assert.NotNull(RelationTimeline.Of(joined, "甲国总工会", "丁会").On(Edtf.Parse("1956")).Of(RelationState.Contact));
        Assert.Empty(RelationTimeline.Of(joined, "甲国总工会", "己会").On(Edtf.Parse("1971")).States);
        Assert.Equal(["戊会", "甲国海员工会"], joined.AskedWith("甲国总工会").Select(p => p.Name));
    }

    [Fact]
    public void What_a_timed_parent_says_of_its_time_goes_before_what_is_said_of_none()
    {
        var told = new Told().Happened(ClaimKind.Visit, "1955", [(Role.Visitor, "甲国海员工会"), (Role.Host, "丁会")]).Happened(ClaimKind.Visit, "1975", [(Role.Visitor, "甲国海员工会"), (Role.Host, "丁会")]);
        var book = Book(told, new ParentSet(Organisation("甲国海员工会"), null, Edtf.Parse("1966/1978"), By));
        var joined = book.Joining(PartyGroup.Of(book.Parties, "甲国总工会", withBelow: true, throughSuccessors: false));
        Assert.Equal(["1955"], joined.Naming("甲国总工会").Select(c => c.Claim.Time.Value!.Text));
    }

    [Fact]
    public void Forerunners_and_successors_answer_as_one_but_not_what_merged_with_them()
    {
        var book = Book(new Told().Relation(ClaimChange.Established, "1950", "丁会 旧乙会").Relation(ClaimChange.Developed, "1965", "丁会 新乙会"));
        Assert.Equal(["新乙会", "旧乙会"], Members("旧乙会"));
        Assert.Equal(["丙盟", "新乙会", "旧乙会"], Members("新乙会"));
        var joined = book.Joining(PartyGroup.Of(book.Parties, "新乙会", withBelow: false, throughSuccessors: true));
        Assert.Equal(2, joined.Naming("新乙会").Length);
        Assert.Equal("1950-01-01", RelationTimeline.Of(joined, "丁会", "新乙会").On(Edtf.Parse("1970")).Of(RelationState.InRelations)!.Since.Possibly.ToString());

        IEnumerable<string> Members(string party) => PartyGroup.Of(book.Parties, party, withBelow: false, throughSuccessors: true).Members;
    }

    [Fact]
    public void A_succession_that_sources_tell_is_known()
    {
        var book = Book(new Told().Happened(ClaimKind.Organisation, "1990", [(Role.Subject, "新乙会"), (Role.Other, "丁联")], change: ClaimChange.Renamed));
        Assert.Equal([("丁联", "1990")], book.Parties.Find("新乙会")!.Successors.Select(s => (s.Name, s.When?.Text)));
        Assert.Equal(["丁联", "新乙会", "旧乙会"], PartyGroup.Of(book.Parties, "旧乙会", withBelow: false, throughSuccessors: true).Members);
    }

    private static EntityName Organisation(string name) => new(name, EntityType.Organisation);

    private ClaimBook Book(Told told, params Decision[] decisions) => told.Book(_folder.Load(), decisions: decisions);
}
