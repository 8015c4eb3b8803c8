using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Ledger.Tests;

public abstract class ReviewingAClaim<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private static readonly Signature Reviewer = new("丁", "核对原文");

    private readonly TPlace _place = new();
    private readonly SettableClock _clock = new();
    private readonly ILedger _ledger;
    private readonly Document _document = Written.Document();
    private readonly SourceId _source;
    private readonly Claim _visit;
    private readonly ClaimId _id;

    protected ReviewingAClaim()
    {
        _ledger = _place.Open(_clock);
        _source = SourceId.Of(_document);
        _visit = _document.Visit("派代表团访问乙国", confidence: 0.9);
        _id = ClaimId.Of(_source, _visit);
        _ledger.Record(_document, Written.Rules1, [_visit, _document.Visit("回访", "乙国工会联合会")]);
        _clock.Now += TimeSpan.FromDays(1);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void A_correction_is_what_now_stands_and_the_first_reading_stays_visible()
    {
        var corrected = _visit with { Time = new(Edtf.Parse("1984-05"), "一九八四年五月"), Roles = [new(Role.Visitor, new("甲市总工会", "丙市总工会", EntityType.Organisation))] };
        Review(Verdict.Corrected, corrected);

        var claim = _ledger.Claims().Single(c => c.Id == _id);
        Assert.Equal((corrected, _visit), (claim.Claim, claim.AsRead));
        var review = Assert.IsType<ClaimReviewed>(claim.Verdict!.Decision);
        Assert.Equal((Reviewer, _clock.Now), (review.Signature, claim.Verdict.RecordedAt));
        Assert.Equal(["roles", "time"], review.Correction!.Fields);
        Assert.Equal(claim, _ledger.FindClaim(_id.Value));
        Assert.Equal([_id], _ledger.ClaimsNaming("丙市总工会").Select(c => c.Id));
        Assert.Empty(_ledger.ClaimsNaming("甲市总工会"));
        Assert.Contains(new RecordedParty("丙市总工会", EntityType.Organisation, 1), _ledger.Parties());
        Assert.DoesNotContain(_ledger.Parties(), p => p.Entity == "甲市总工会");
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void A_rejected_claim_does_not_count_and_is_found_by_its_id_with_who_and_why()
    {
        Review(Verdict.Rejected);
        Assert.DoesNotContain(_ledger.Claims(), c => c.Id == _id);
        Assert.Empty(_ledger.ClaimsNaming("甲市总工会"));
        var found = _ledger.FindClaim(_id.Value)!;
        Assert.False(found.IsCurrent);
        Assert.Equal((_visit, Reviewer), (found.Claim, found.Verdict!.Decision.Signature));
    }

    [Fact]
    public void The_last_review_holds_and_all_are_told()
    {
        Review(Verdict.Rejected);
        Review(Verdict.Accepted);
        Assert.Contains(_ledger.Claims(), c => c.Id == _id);
        _ledger.Decide(new NoteAdded(_source, _id, null, "另见档案", new("戊")));
        Assert.Equal(["claim-reviewed", "claim-reviewed", "note-added"], _ledger.DecisionsOn(_id).Select(d => d.Decision.Sort));
        Assert.Equal(3, _ledger.Decisions().Count);
        Assert.Equal("另见档案", Assert.IsType<NoteAdded>(_ledger.Decisions("note-added").Single().Decision).Text);
    }

    [Fact]
    public void The_same_verdict_again_adds_nothing_and_says_so()
    {
        Assert.False(Review(Verdict.Accepted).AlreadySo);
        var head = _ledger.Head;
        var again = Review(Verdict.Accepted);
        Assert.Equal((true, head), (again.AlreadySo, again.Head));
    }

    [Fact]
    public void Better_rules_supersede_what_nobody_reviewed_and_leave_what_people_decided()
    {
        var returned = _document.Visit("回访", "乙国工会联合会");
        var agreement = _document.Visit("签订合作协议");
        Review(Verdict.Accepted);
        _ledger.Record(_document, Written.Rules2, [agreement]);
        Assert.Equal([_id, ClaimId.Of(_source, agreement)], _ledger.Claims().Select(c => c.Id));
        Assert.False(_ledger.FindClaim(ClaimId.Of(_source, returned).Value)!.IsCurrent);

        _ledger.Decide(new ClaimReviewed(_source, ClaimId.Of(_source, agreement), Verdict.Rejected, null, Reviewer));
        _ledger.Record(_document, new("wanglai-zh", "0.1", "rules-3"), [agreement, _visit]);
        Assert.Equal(_id, Assert.Single(_ledger.Claims()).Id);
    }

    [Fact]
    public void Reading_again_counts_as_superseded_only_what_nobody_let_stand()
    {
        Review(Verdict.Corrected, _visit with { Standing = Standing.Planned });
        Assert.Equal(1, _ledger.Record(_document, Written.Rules2, []).ClaimsSuperseded);
    }

    [Fact]
    public void A_withdrawn_claim_still_answers_as_known_before()
    {
        var before = _clock.Now - TimeSpan.FromHours(1);
        _ledger.Decide(new ClaimWithdrawn(_source, _id, Reviewer));
        Assert.DoesNotContain(_ledger.Claims(), c => c.Id == _id);
        Assert.Contains(_ledger.AsKnownOn(before).Claims(), c => c.Id == _id && c.Verdict is null);
        Assert.Empty(_ledger.AsKnownOn(before - TimeSpan.FromDays(9)).Claims());
        Assert.Empty(_ledger.AsKnownOn(before - TimeSpan.FromDays(9)).Sources());
    }

    [Fact]
    public void A_correction_whose_quote_does_not_stand_in_the_text_is_refused()
    {
        var bad = _visit with { Evidence = _visit.Evidence with { Quote = "派代表团访问丙国" } };
        Assert.Equal("WL-L010", Refused(new ClaimReviewed(_source, _id, Verdict.Corrected, ClaimCorrection.Between(_visit, bad), Reviewer)));
        var better = _document.Visit("甲市总工会派代表团访问乙国", confidence: 0.9);
        Review(Verdict.Corrected, better);
        Assert.Contains(_ledger.Claims(), c => c.Claim == better);
    }

    [Fact]
    public void A_decision_about_what_the_ledger_does_not_hold_is_refused_and_adds_nothing()
    {
        var head = _ledger.Head;
        Assert.Equal("WL-L040", Refused(new ClaimReviewed(_source, new("c0"), Verdict.Accepted, null, Reviewer)));
        Assert.Equal("WL-L040", Refused(new ClaimWithdrawn(new("s0"), _id, Reviewer)));
        Assert.Equal("WL-L041", Refused(new SourceErased(new("s0"), Reviewer)));
        Assert.Equal("WL-L042", Refused(new ClaimReviewed(_source, _id, Verdict.Corrected, null, Reviewer)));
        Assert.Equal("WL-L043", Refused(new NoteAdded(null, null, new("丙国", EntityType.Country), "?", Reviewer)));
        Assert.Equal(head, _ledger.Head);
    }

    [Fact]
    public void Everything_is_as_it_was_after_a_rebuild()
    {
        Review(Verdict.Corrected, _visit with { Standing = Standing.Denied });
        var (claims, parties, decisions) = (_ledger.Claims().ToList(), _ledger.Parties(), _ledger.Decisions());
        _ledger.Rebuild();
        Assert.Equal(claims, _ledger.Claims());
        Assert.Equal(parties, _ledger.Parties());
        Assert.Equal(decisions, _ledger.Decisions());
        Assert.True(_ledger.Verify().Passed);
    }

    private DecisionOutcome Review(Verdict verdict, Claim? corrected = null) => _ledger.Decide(
        new ClaimReviewed(_source, _id, verdict, corrected is null ? null : ClaimCorrection.Between(_visit, corrected), Reviewer));

    private string Refused(Decision decision) => Assert.Throws<WanglaiException>(() => _ledger.Decide(decision)).Problem.Code;
}

public sealed class ReviewingAClaimInSqlite : ReviewingAClaim<SqlitePlace>;

public sealed class ReviewingAClaimInPostgres : ReviewingAClaim<PostgresPlace>;
