using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

/// <summary>Who may see a source, as people decide, and what is left of the ledger for those who may not.</summary>
public abstract class ClassifyingASource<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private static readonly Signature Keeper = new("丁", "档案馆要求");

    private readonly SettableClock _clock = new();
    private readonly ILedger _ledger;
    private readonly Document _secret = Written.Document("密件.txt", "戊己庚辛会秘密访问壬癸国。", new() { Title = "卷宗" });
    private readonly Document _other = Written.Document();
    private readonly ClaimId _hidden;

    protected ClassifyingASource()
    {
        _ledger = Place.Open(_clock);
        var visit = _secret.Visit("戊己庚辛会秘密访问壬癸国", "戊己庚辛会");
        _ledger.Record(_secret, Written.Rules1, [visit]);
        _ledger.Record(_other, Written.Rules1, [_other.Visit("回访")]);
        _hidden = ClaimId.Of(Source, visit);
        var name = new EntityName("戊己庚辛会", EntityType.Organisation);
        _ledger.Decide(new EntityNamed(name, "戊会", null, Keeper));
        _ledger.Decide(new EntityMerged(name, new("甲市总工会", EntityType.Organisation), Keeper));
        _ledger.Decide(new NoteAdded(Source, _hidden, null, "来源可疑", Keeper));
        _ledger.Decide(new NoteAdded(null, null, name, "代号", Keeper));
    }

    protected TPlace Place { get; } = new();

    private SourceId Source => SourceId.Of(_secret);

    public void Dispose()
    {
        _ledger.Dispose();
        Place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Holds_from_then_on_whatever_its_description_says()
    {
        Classify("秘密");
        Assert.Equal("秘密", _ledger.FindSource(Source)!.Metadata.Confidentiality);
        _ledger.Record(_secret with { Metadata = new() { Title = "新题", Confidentiality = "公开" } }, Written.Rules2, []);
        var source = _ledger.Sources().Single(s => s.Id == Source);
        Assert.Equal(("新题", "秘密"), (source.Metadata.Title, source.Metadata.Confidentiality));
        Assert.Empty(_ledger.Verify().Damage);
        _ledger.Rebuild();
        Assert.Equal("秘密", _ledger.FindSource(Source)!.Metadata.Confidentiality);
    }

    [Fact]
    public void Again_in_the_same_words_adds_nothing_and_of_no_source_is_refused()
    {
        Assert.False(Classify("内部").AlreadySo);
        Assert.True(Classify("内部").AlreadySo);
        Assert.False(Classify("公开").AlreadySo);
        Assert.Equal("WL-L041", Assert.Throws<WanglaiException>(() => _ledger.Decide(new SourceClassified(SourceId.Of(Written.Document("无.txt", "无")), "秘密", Keeper))).Problem.Code);
    }

    [Fact]
    public void Hides_all_that_only_it_tells_from_who_may_not_see_it()
    {
        Classify("秘密");
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        Assert.True(view.HidesSomething);
        Assert.Equal([SourceId.Of(_other)], view.Sources().Select(s => s.Id));
        Assert.Null(view.FindSource(Source));
        Assert.Equal([SourceId.Of(_other)], view.Claims().Select(c => c.Source));
        Assert.Empty(view.ClaimsOf(Source));
        Assert.Equal(1, view.Count(ClaimScope.Everything));
        Assert.DoesNotContain(view.Names(), n => n.Name == "戊己庚辛会");
        Assert.Equal(1, view.Parties().Single(p => p.Entity == "甲市总工会").Claims);
        Assert.Null(view.FindClaim(_hidden.Value));
        Assert.Null(view.FindClaim("c"));
        Assert.Empty(view.DecisionsOn(_hidden));
        Assert.Empty(view.Decisions());
        Assert.Empty(view.Identities().Names);
        Assert.Empty(view.Identities().Merges);
        Assert.Null(view.TextOf(Source));
        Assert.Null(view.PlacesOf(Source));
        Assert.Empty(view.LastDays([Source]));
    }

    [Theory]
    [InlineData("公开", Secrecy.Open, true)]
    [InlineData("内部", Secrecy.Open, false)]
    [InlineData("Internal", Secrecy.Internal, true)]
    [InlineData("绝密", Secrecy.Internal, false)]
    [InlineData("未曾见过的说法", Secrecy.Internal, false)]
    [InlineData("绝密", Secrecy.Secret, true)]
    public void Is_understood_in_the_users_words_and_what_is_not_understood_is_not_shown(string words, Secrecy highest, bool shown)
    {
        Classify(words);
        Assert.Equal(shown, new DiscreetView(_ledger, _ledger, highest).FindSource(Source) is not null);
    }

    [Fact]
    public void Holds_for_what_was_known_before_it_too()
    {
        var before = _ledger.AsKnownOn(_clock.Now);
        _clock.Now += TimeSpan.FromDays(1);
        Classify("秘密");
        Assert.NotNull(before.FindSource(Source));
        Assert.Null(new DiscreetView(before, _ledger, Secrecy.Internal).FindSource(Source));
    }

    [Fact]
    public void Shows_nothing_that_came_after_the_view_was_made()
    {
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        var late = Written.Document("后来.txt", "丙会访问乙国。", new() { Confidentiality = "机密" });
        _ledger.Record(late, Written.Rules1, [late.Visit("丙会访问乙国", "丙会")]);
        Assert.DoesNotContain(view.Claims(), c => c.Claim.In(Role.Visitor).Any(p => p.Entity == "丙会"));
    }

    [Fact]
    public void Shows_no_name_that_only_it_has_where_a_shown_one_stands_for_it()
    {
        Classify("秘密");
        EntityName secret = new("戊己庚辛会", EntityType.Organisation), open = new("甲市总工会", EntityType.Organisation);
        _ledger.Decide(new EntitySplit(secret, open, Keeper));
        _ledger.Decide(new EntityMerged(open, secret, Keeper));
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        var claim = Assert.Single(view.Claims());
        Assert.Equal((open.Name, null), (claim.Claim.In(Role.Visitor).Single().Entity, claim.AsRead));
        Assert.Equal(claim, Assert.Single(view.ClaimsOf(claim.Source)));
        Assert.Equal(claim, Assert.Single(view.ClaimsAt(claim.Source, claim.Claim.Evidence.Span)));
        Assert.Equal(claim, view.FindClaim(claim.Id.Value));
        Assert.Contains(open, view.Names());
        Assert.DoesNotContain(secret, view.Names());
        Assert.DoesNotContain(view.Parties(), p => p.Entity == secret.Name);
        Assert.Empty(view.Identities().Merges);
        Assert.Empty(view.Decisions("entity-merged", "entity-split"));

        Assert.Equal(claim, Assert.Single(view.Claims(ClaimScope.Of(open))));
        Assert.Equal(1, view.Count(ClaimScope.Of(secret, open)));
        Assert.Empty(view.Claims(ClaimScope.Of(secret)));
        Assert.Equal(0, view.Count(ClaimScope.Of(secret)));
        Assert.Equal(0, view.Count(new() { Naming = [[open], [secret]] }));
    }

    [Fact]
    public void Keeps_merges_of_shown_names_where_the_last_of_them_stands_for_a_hidden_one()
    {
        Classify("秘密");
        EntityName secret = new("戊己庚辛会", EntityType.Organisation), open = new("甲市总工会", EntityType.Organisation), third = new("丙会", EntityType.Organisation);
        var document = Written.Document("丙.txt", "丙会访问乙国。");
        _ledger.Record(document, Written.Rules1, [document.Visit("丙会访问乙国", third.Name)]);
        _ledger.Decide(new EntitySplit(secret, open, Keeper));
        _ledger.Decide(new EntityMerged(open, secret, Keeper));
        _ledger.Decide(new EntityMerged(third, open, Keeper));
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        Assert.Equal(new(third, open), Assert.Single(view.Identities().Merges));
        Assert.All(view.Claims(), c => Assert.Equal(open.Name, c.Claim.In(Role.Visitor).Single().Entity));
        Assert.Equal(2, view.Count(ClaimScope.Of(third)));
    }

    [Fact]
    public void Shows_nothing_of_a_secret_source_that_came_after_the_view_was_made_anywhere()
    {
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        Assert.False(view.HidesSomething);
        var (claims, parties) = (view.Count(ClaimScope.Everything), view.Parties());
        var late = Written.Document("后来.txt", "丙会访问丁国。", new() { Confidentiality = "机密" });
        _ledger.Record(late, Written.Rules1, [late.Visit("丙会访问丁国", "丙会")]);
        var name = new EntityName("丙会", EntityType.Organisation);
        _ledger.Decide(new EntityNamed(name, "丙", null, Keeper));
        _ledger.Decide(new EntityMerged(new("甲市总工会", EntityType.Organisation), name, Keeper));
        Assert.True(view.HidesSomething);
        Assert.Equal(claims, view.Count(ClaimScope.Everything));
        Assert.Equal(parties, view.Parties());
        Assert.DoesNotContain(view.Names(), n => n.Name == name.Name);
        Assert.DoesNotContain(view.Claims(), c => c.Claim.In(Role.Visitor).Any(p => p.Entity == name.Name));
        Assert.DoesNotContain(view.Identities().Names, n => n.Entity == name);
        Assert.Equal("戊会", Assert.Single(view.Decisions("entity-named")).Decision is EntityNamed named ? named.Name : null);
    }

    [Fact]
    public void Says_what_stands_in_the_way_and_is_not_silent_of_it()
    {
        Classify("秘密");
        var view = new DiscreetView(_ledger, _ledger, Secrecy.Internal);
        Place.Tamper("UPDATE projections SET covers = 0");
        Assert.Equal("WL-L011", Assert.Throws<WanglaiException>(() => view.FindClaim("c")).Problem.Code);
    }

    private DecisionOutcome Classify(string words) => _ledger.Decide(new SourceClassified(Source, words, Keeper));
}

public sealed class ClassifyingASourceInSqlite : ClassifyingASource<SqlitePlace>;

public sealed class ClassifyingASourceInPostgres : ClassifyingASource<PostgresPlace>;
