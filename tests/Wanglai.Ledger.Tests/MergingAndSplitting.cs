using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Time;

namespace Wanglai.Ledger.Tests;

public abstract class MergingAndSplitting<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private static readonly Signature Editor = new("丁", "同一组织");
    private static readonly EntityName First = new("甲市总工会", EntityType.Organisation);
    private static readonly EntityName Second = new("甲市职工联合会", EntityType.Organisation);
    private static readonly EntityName Third = new("甲总", EntityType.Organisation);

    private readonly TPlace _place = new();
    private readonly SettableClock _clock = new();
    private readonly ILedger _ledger;

    protected MergingAndSplitting()
    {
        _ledger = _place.Open(_clock);
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [document.Visit("派代表团访问乙国"), document.Visit("回访", Second.Name), document.Visit("签订合作协议", Third.Name)]);
        _clock.Now += TimeSpan.FromDays(1);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Merged_they_answer_by_one_name_and_each_claim_keeps_what_was_read()
    {
        Merge(Second, First);
        Merge(Third, Second);
        Assert.Equal(3, _ledger.ClaimsNaming(First.Name).Count());
        Assert.Equal(3, _ledger.ClaimsNaming(Third.Name).Count());
        Assert.All(_ledger.Claims(), c => Assert.Equal(First.Name, c.Claim.In(Role.Visitor).Single().Entity));
        Assert.Equal([null, Second.Name, Third.Name], _ledger.Claims().Select(c => c.AsRead?.In(Role.Visitor).Single().Entity));
        Assert.Equal([new(First.Name, EntityType.Organisation, 3)], _ledger.Parties().Where(p => p.Type == EntityType.Organisation));
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Merged_and_split_again_everything_is_exactly_what_was()
    {
        var (claims, parties) = (_ledger.Claims().ToList(), _ledger.Parties());
        Merge(Second, First);
        Merge(Third, Second);
        var merged = _ledger.Claims().ToList();
        _clock.Now += TimeSpan.FromDays(1);
        _ledger.Decide(new EntitySplit(Second, First, Editor));
        Assert.Equal(2, _ledger.ClaimsNaming(Second.Name).Count());
        _ledger.Decide(new EntitySplit(Third, Second, Editor));
        Assert.Equal(claims, _ledger.Claims());
        Assert.Equal(parties, _ledger.Parties());
        Assert.Equal(merged, _ledger.AsKnownOn(_clock.Now - TimeSpan.FromHours(1)).Claims());
    }

    [Fact]
    public void Nobody_stands_for_two_nor_for_himself()
    {
        Merge(Second, First);
        Assert.True(Merge(Second, First).AlreadySo);
        Assert.Equal("WL-L044", Refused(new EntityMerged(Second, Third, Editor)));
        Assert.Equal("WL-L044", Refused(new EntityMerged(First, Second, Editor)));
        Assert.Equal("WL-L044", Refused(new EntityMerged(First, First, Editor)));
        Assert.Equal("WL-L045", Refused(new EntitySplit(Third, First, Editor)));
        Assert.Equal("WL-L043", Refused(new EntityMerged(new("无此会", EntityType.Organisation), First, Editor)));
    }

    [Fact]
    public void Somebody_made_known_can_be_named_and_put_under_another()
    {
        var branch = new EntityName("甲市海员工会", EntityType.Organisation);
        _ledger.Decide(new EntityCreated(branch, Editor));
        Assert.True(_ledger.Decide(new EntityCreated(branch, Editor)).AlreadySo);
        _ledger.Decide(new EntityNamed(branch, "海员工会", Edtf.Parse("1950/.."), Editor));
        _ledger.Decide(new ParentSet(branch, First, Edtf.Parse("1950/1960"), Editor));
        _ledger.Decide(new ParentSet(branch, Second, Edtf.Parse("1950/1960"), Editor));
        var identities = _ledger.Identities();
        Assert.Equal([branch], identities.Created);
        Assert.Equal("海员工会", Assert.Single(identities.Names).Name);
        Assert.Equal(Second, Assert.Single(identities.Parents).Parent);
        Assert.Empty(_ledger.AsKnownOn(_clock.Now - TimeSpan.FromHours(1)).Identities().Created);
    }

    private DecisionOutcome Merge(EntityName entity, EntityName into) => _ledger.Decide(new EntityMerged(entity, into, Editor));

    private string Refused(Decision decision) => Assert.Throws<WanglaiException>(() => _ledger.Decide(decision)).Problem.Code;
}

public sealed class MergingAndSplittingInSqlite : MergingAndSplitting<SqlitePlace>;

public sealed class MergingAndSplittingInPostgres : MergingAndSplitting<PostgresPlace>;
