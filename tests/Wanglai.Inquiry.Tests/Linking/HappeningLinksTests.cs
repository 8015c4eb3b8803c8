using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Dossiers;
using Wanglai.Inquiry.Linking;
using Wanglai.Inquiry.Searching;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests.Linking;

public sealed class HappeningLinksTests
{
    private readonly Told _told = new();

    [Fact]
    public void Two_sources_that_agree_corroborate_each_other()
    {
        Visit("1983-06", "a.txt");
        Visit("1983-06-12", "b.txt");
        var link = Assert.Single(HappeningLinks.Of(_told.Book()));
        Assert.False(link.IsDisputed);
        Assert.Equal(["a.txt", "b.txt"], link.First.Evidence.Concat(link.Second.Evidence).Select(e => e.Name).Order());
        Assert.Equal(["甲会", "乙会"], link.Parties.Select(p => p.Name));
    }

    [Fact]
    public void Times_that_meet_and_lie_in_neither_are_disputed()
    {
        Visit("1983-06-10/1983-06-20", "a.txt");
        Visit("1983-06-15/1983-06-25", "b.txt");
        var difference = Assert.Single(Assert.Single(HappeningLinks.Of(_told.Book())).Differences);
        Assert.Equal(new Difference(DifferenceKind.Time, "1983-06-10/1983-06-20", "1983-06-15/1983-06-25"), difference);
    }

    [Fact]
    public void Who_led_how_many_and_whether_it_came_about_can_be_disputed()
    {
        Visit("1983-06", "a.txt", "丙:person", 12, "12人");
        Visit("1983-06", "b.txt", "丁:person", 15, "15人", Standing.Prevented);
        var link = Assert.Single(HappeningLinks.Of(_told.Book()));
        Assert.Equal([DifferenceKind.Standing, DifferenceKind.Leader, DifferenceKind.Count], link.Differences.Select(d => d.About));
    }

    [Fact]
    public void A_vague_number_does_not_differ_from_one_that_it_may_mean()
    {
        Visit("1983-06", "a.txt", count: 40, countText: "40多人");
        Visit("1983-06", "b.txt", count: 43, countText: "43人");
        Assert.False(Assert.Single(HappeningLinks.Of(_told.Book())).IsDisputed);
    }

    [Fact]
    public void A_vague_time_that_holds_another_may_be_another_visit_where_more_differs()
    {
        Visit("1983", "a.txt", "丙:person");
        Visit("1983-06", "b.txt", "丁:person");
        Assert.Empty(HappeningLinks.Of(_told.Book()));
    }

    [Fact]
    public void Two_delegations_of_one_year_or_of_one_source_are_two()
    {
        Visit("1983", "a.txt", "丙:person");
        Visit("1983", "b.txt", "丁:person");
        Visit("1985-06-01", "c.txt", "丙:person");
        Visit("1985-06-01", "c.txt", "丁:person");
        Assert.Empty(HappeningLinks.Of(_told.Book()));
    }

    [Fact]
    public void A_dispute_stands_with_both_tellings_in_the_chronicle_the_dossier_the_status_and_the_search()
    {
        Visit("1983-06", "a.txt", "丙:person");
        Visit("1983-06", "b.txt", "丁:person");
        var book = _told.Book();
        var entries = Chronicle.Of(book, ClaimFilter.Everything).Groups.SelectMany(g => g.Entries).ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, e => Assert.Equal(["a.txt", "b.txt"], Assert.Single(e.Disputed).Telling.Evidence.Concat(e.Evidence).Select(p => p.Name).Order()));
        Assert.Equal([("丙", "丁"), ("丁", "丙")], entries.Select(e => e.Disputed[0].Differences[0]).Select(d => (d.First, d.Second)));
        var dossier = DossierInquiry.Of(book, book.Parties.Find("甲会")!);
        Assert.Single(dossier.Disputes);
        Assert.All(dossier.VisitsPaid, v => Assert.Single(v.Disputed));
        var timeline = RelationTimeline.Of(book, "甲会", "乙会");
        Assert.Single(timeline.On(Edtf.Parse("1990")).Differing);
        Assert.Empty(timeline.On(Edtf.Parse("1980")).Differing);
        Assert.All(new TextSearch(book, _ => null).Find("丙").Claims, c => Assert.Equal("b.txt", Assert.Single(Assert.Single(c.Disputed).Telling.Evidence).Name));
    }

    [Fact]
    public void What_the_passages_of_one_happening_disagree_about_stands_with_it()
    {
        Visit("1983-06", "a.txt", count: 12, countText: "12人");
        Visit("1983-06", "b.txt", count: 15, countText: "15人");
        var entry = Assert.Single(Chronicle.Of(_told.Book(), ClaimFilter.Everything).Groups[0].Entries);
        Assert.Equal(2, entry.Evidence.Length);
        Assert.Equal(new Difference(DifferenceKind.Count, "12人", "15人"), Assert.Single(Assert.Single(entry.Disputed).Differences));
    }

    [Fact]
    public void Different_times_plans_states_and_other_parties_are_not_linked()
    {
        Visit("1983-06", "a.txt");
        Visit("1983-09", "b.txt");
        Visit("1983-06", "c.txt", standing: Standing.Planned);
        _told.Relation(ClaimChange.Maintained, "1983").Relation(ClaimChange.Maintained, "1983", source: "b.txt");
        _told.Happened(ClaimKind.Visit, "1983-06", [(Role.Visitor, "丙会"), (Role.Host, "乙会")], source: "d.txt");
        Assert.Empty(HappeningLinks.Of(_told.Book()));
    }

    [Fact]
    public void What_happens_once_is_linked_whatever_the_times()
    {
        _told.Happened(ClaimKind.Organisation, "1921", [(Role.Subject, "甲会"), (Role.Other, "乙会")], change: ClaimChange.Founded);
        _told.Happened(ClaimKind.Organisation, "1925-05", [(Role.Subject, "甲会"), (Role.Other, "乙会")], change: ClaimChange.Founded, source: "b.txt");
        Assert.Equal(DifferenceKind.Time, Assert.Single(Assert.Single(HappeningLinks.Of(_told.Book())).Differences).About);
    }

    [Fact]
    public void What_is_told_alike_many_times_is_one_telling()
    {
        for (var n = 0; n < 30; n++)
        {
            Visit("1983-06", $"{n}.txt");
        }

        Visit("1983-06", "x.txt", "丁:person");
        Visit("1983-06", "y.txt", "丙:person");
        var links = HappeningLinks.Of(_told.Book(), "甲会");
        Assert.Equal(3, links.Length);
        Assert.Single(links, l => l.IsDisputed);
    }

    private void Visit(string when, string source, string heads = "", decimal? count = null, string countText = "", Standing standing = Standing.Asserted) => _told.Claim(new()
    {
        Kind = ClaimKind.Visit,
        Standing = standing,
        Time = new(Edtf.Parse(when), null),
        Roles = [.. Told.Parties(Role.Visitor, "甲会"), .. Told.Parties(Role.Head, heads), .. Told.Parties(Role.Host, "乙会")],
        Counts = count is { } n ? [new(CountKind.People, n, countText)] : ImmutableArray<Count>.Empty,
        Evidence = new(source, new(0, 2), "……"),
    });
}
