using Wanglai.Inquiry.States;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Time;

namespace Wanglai.Inquiry.Tests;

public sealed class ClaimFilterTests : IDisposable
{
    private readonly AuthorityFolder _folder = new("甲会,,,national-centre,,,,,,", "乙会,,,industrial-union,,,,,,", "丁会,,,national-centre,,,,,,");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void By_level_country_source_confidence_and_review_narrow_any_question()
    {
        var book = new Told()
            .Relation(ClaimChange.Established, "1953").Reviewed(Verdict.Accepted)
            .Relation(ClaimChange.Developed, "1960", "甲会 丙会", "b.txt").Reviewed(Verdict.Corrected)
            .Relation(ClaimChange.Established, "1970", "丙会 丁国:country", "b.txt")
            .Claim(new() { Kind = ClaimKind.Relation, Change = ClaimChange.Established, Roles = Told.Parties(Role.Party, "丙会 乙会"), Confidence = 0.4, Evidence = new("c.txt", new(0, 1), "…") })
            .Book(_folder.Load());
        Assert.Equal(["1953", "1960"], Times(new() { Levels = [OrganisationLevel.NationalCentre] }));
        Assert.Equal(["1970"], Times(new() { Countries = ["丁国"] }));
        Assert.Equal(["1960", "1970"], Times(new() { Sources = ["b.txt"] }));
        Assert.Equal(["1960", "1970"], Times(new() { Sources = [book.Claims[1].Recorded.Source.Value[..6]] }));
        Assert.Equal(["1953", "1960", "1970"], Times(new() { LeastConfidence = 0.5 }));
        Assert.Equal(["1953"], Times(new() { Reviews = [ReviewState.Accepted] }));
        Assert.Equal(["1970", null], Times(new() { Reviews = [ReviewState.Unreviewed] }));

        IEnumerable<string?> Times(ClaimFilter filter) => book.Only(filter).Claims.Select(c => c.Claim.Time.Value?.Text);
    }

    [Fact]
    public void What_a_source_cannot_have_told_does_not_hang_on_the_filter()
    {
        var book = new Told().Relation(ClaimChange.Established, "196X").Happened(ClaimKind.Visit, "1965", [(Role.Visitor, "甲会"), (Role.Host, "乙会")]).Book();
        var narrowed = book.Only(new() { Kinds = [ClaimKind.Relation] });
        Assert.Equal(Since(book), Since(narrowed));

        static Day? Since(ClaimBook book) => RelationTimeline.Of(book, "甲会", "乙会").On(Edtf.Parse("1970")).Of(RelationState.InRelations)!.Since.Certainly;
    }
}
