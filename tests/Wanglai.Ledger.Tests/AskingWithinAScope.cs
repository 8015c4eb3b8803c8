using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;
using Wanglai.Model.Tests;
using Wanglai.Time;

namespace Wanglai.Ledger.Tests;

public abstract class AskingWithinAScope<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private static readonly EntityName First = new("甲市总工会", EntityType.Organisation);
    private static readonly EntityName Second = new("乙国工会联合会", EntityType.Organisation);
    private static readonly EntityName Land = new("乙国", EntityType.Country);
    private static readonly Signature Somebody = new("丁");

    private readonly TPlace _place = new();
    private readonly SettableClock _clock = new();
    private readonly ILedger _ledger;
    private readonly Document _document = Written.Document();

    protected AskingWithinAScope() => _ledger = _place.Open(_clock);

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Gives_what_names_one_of_each_list()
    {
        Record(_document.Visit("派代表团访问乙国"), _document.Visit("回访", Second.Name), _document.Visit("签订合作协议", "丙市总工会"));
        Assert.Equal(["派代表团访问乙国", "回访"], Quotes(new() { Naming = [[First, Second], [Land]] }));
        Assert.Equal(["派代表团访问乙国"], Quotes(new() { Naming = [[First], [Land]] }));
        Assert.Empty(Quotes(new() { Naming = [[First], [Second]] }));
        Assert.Empty(Quotes(ClaimScope.Of(new EntityName("乙国", EntityType.Place))));
        Assert.Empty(Quotes(ClaimScope.Of()));
    }

    [Fact]
    public void Of_a_time_gives_what_may_lie_in_it_and_nothing_without_a_time()
    {
        Record(
            Dated(_document.Visit("派代表团访问乙国"), "1984-05"),
            Dated(_document.Visit("回访"), "1979/.."),
            Dated(_document.Visit("签订合作协议"), "196X"),
            _document.Visit("甲市总工会"));
        Assert.Equal(["派代表团访问乙国", "回访"], Quotes(In("1984-05-31/1990")));
        Assert.Equal(["回访"], Quotes(In("1984-06/..")));
        Assert.Equal(["签订合作协议"], Quotes(In("../1970")));
        Assert.Equal(3, _ledger.Count(In("../..")));
    }

    [Fact]
    public void Takes_a_corrected_claim_for_what_it_now_is()
    {
        var visit = Dated(_document.Visit("派代表团访问乙国"), "1984-05");
        Record(visit, _document.Visit("回访", Second.Name));
        var corrected = visit with { Time = new(Edtf.Parse("1994"), null), Roles = [new(Role.Visitor, new("", "丙市总工会", EntityType.Organisation))] };
        _ledger.Decide(new ClaimReviewed(Source, ClaimId.Of(Source, visit), Verdict.Corrected, ClaimCorrection.Between(visit, corrected), Somebody));
        Assert.Empty(Quotes(In("1984")));
        Assert.Equal(["派代表团访问乙国"], Quotes(In("1994")));
        Assert.Empty(Quotes(ClaimScope.Of(First)));
        Assert.Equal(["派代表团访问乙国"], Quotes(ClaimScope.Of(new EntityName("丙市总工会", EntityType.Organisation)) with { Period = Edtf.Parse("1994"), Kinds = [ClaimKind.Visit] }));
        Assert.Equal(Edtf.Parse("1994").Latest, _ledger.LastDays([Source])[Source]);
    }

    [Fact]
    public void Takes_a_name_for_whom_it_stands_for()
    {
        Record(_document.Visit("派代表团访问乙国"), _document.Visit("回访", Second.Name));
        _ledger.Decide(new EntityMerged(Second, First, Somebody));
        Assert.Equal(["派代表团访问乙国", "回访"], Quotes(ClaimScope.Of(Second)));
        Assert.Equal(2, _ledger.Count(ClaimScope.Of(First)));
        Assert.Equal([First, Land], _ledger.Names().Distinct().OrderByDescending(n => n.Type == EntityType.Organisation));
    }

    [Fact]
    public void Finds_what_was_sorted_in_and_what_waits()
    {
        Record(_document.Visit("派代表团访问乙国"));
        _ledger.Rebuild();
        var waiting = Written.Document("乙.txt");
        _ledger.Record(waiting, Written.Rules1, [waiting.Visit("回访")]);
        Assert.Equal(2, _ledger.Claims(ClaimScope.Of(First)).Count());
        Assert.All(_ledger.Claims(), c => Assert.Equal(c, _ledger.FindClaim(c.Id.Value)));
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Knows_the_last_day_that_a_source_mentions()
    {
        Record(Dated(_document.Visit("派代表团访问乙国"), "1984-05"), Dated(_document.Visit("回访"), "1986") with { Standing = Standing.Planned }, Dated(_document.Visit("签订合作协议"), "1985/.."));
        var undated = Written.Document("乙.txt");
        _ledger.Record(undated, Written.Rules1, [undated.Visit("回访")]);
        Assert.Equal([new(Source, Edtf.Parse("1985-01-01").Latest!.Value)], _ledger.LastDays([Source, SourceId.Of(undated), new("s0")]));
        Assert.Equal("甲.txt", _ledger.FindSource(Source)!.Name);
        Assert.Null(_ledger.FindSource(new("s0")));
        _ledger.Record(_document, Written.Rules2, [Dated(_document.Visit("回访"), "1983")]);
        Assert.Equal(Edtf.Parse("1983").Latest, _ledger.LastDays([Source])[Source]);
    }

    [Fact]
    public void Gives_of_any_claims_those_that_a_look_at_each_would_give()
    {
        var number = 0;
        Prop.ForAll(
            Arb.From(
                from document in ClaimsGenerator.Document
                from claims in ClaimsGenerator.In(document).ListOf()
                from scope in Scope
                select (document, claims, scope)),
            given =>
            {
                var name = $"{number++}.txt";
                var document = given.document with { Name = name };
                _ledger.Record(document, Written.Rules1, [.. given.claims.Select(c => c with { Evidence = c.Evidence with { Source = name } })]);
                if (number % 10 == 0)
                {
                    _ledger.Rebuild();
                }

                var meant = _ledger.Claims().Where(c => Meets(c.Claim, given.scope)).ToList();
                Assert.Equal(meant, _ledger.Claims(given.scope));
                Assert.Equal(meant.Count, _ledger.Count(given.scope));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(50).WithEndSize(12));
    }

    private static Gen<ClaimScope> Scope { get; } =
        from lists in Gen.Choose(0, 2)
        from names in Gen.CollectToList(
            Enumerable.Range(0, lists),
            _ => (from name in Gen.Elements("甲市总工会", "乙国工会联合会", "工会", "") from type in Gen.Elements(Enum.GetValues<EntityType>()) select new EntityName(name, type)).ListOf())
        from kinds in Gen.Elements(Enum.GetValues<ClaimKind>()).ListOf()
        from period in Gen.Elements<string?>(null, "1983-06", "1960/1970", "../1950", "1990/..")
        select new ClaimScope { Naming = [.. names.Select(n => n.ToImmutableArray())], Kinds = [.. kinds], Period = period is null ? null : Edtf.Parse(period) };

    private static bool Meets(Claim claim, ClaimScope scope) =>
        scope.Naming.All(list => claim.Roles.Any(r => list.Contains(EntityName.Of(r.Party))))
        && (scope.Kinds.IsEmpty || scope.Kinds.Contains(claim.Kind))
        && (scope.Period is null || (claim.Time.Value is { } time
            && (time.Latest?.Number ?? long.MaxValue) >= (scope.Period.Earliest?.Number ?? long.MinValue)
            && (time.Earliest?.Number ?? long.MinValue) <= (scope.Period.Latest?.Number ?? long.MaxValue)));

    private SourceId Source => SourceId.Of(_document);

    private static ClaimScope In(string period) => new() { Period = Edtf.Parse(period) };

    private static Claim Dated(Claim claim, string time) => claim with { Time = new(Edtf.Parse(time), null) };

    private void Record(params Claim[] claims) => _ledger.Record(_document, Written.Rules1, claims);

    private IEnumerable<string> Quotes(ClaimScope scope)
    {
        var quotes = _ledger.Claims(scope).Select(c => c.Claim.Evidence.Quote).ToList();
        Assert.Equal(quotes.Count, _ledger.Count(scope));
        return quotes;
    }
}

public sealed class AskingWithinAScopeInSqlite : AskingWithinAScope<SqlitePlace>;

public sealed class AskingWithinAScopeInPostgres : AskingWithinAScope<PostgresPlace>;
