using FsCheck;
using FsCheck.Fluent;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Tests;

namespace Wanglai.Ledger.Tests;

public abstract class AskingForClaims<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private readonly TPlace _place = new();
    private readonly ILedger _ledger;

    protected AskingForClaims() => _ledger = _place.Open(new SettableClock());

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Gives_them_by_source_and_place_whatever_the_order_of_recording()
    {
        var documents = new[] { "甲", "乙", "丙", "丁" }.Select(n => Written.Document($"{n}.txt")).ToList();
        foreach (var document in documents)
        {
            _ledger.Record(document, Written.Rules1, [document.Visit("签订合作协议"), document.Visit("回访"), document.Visit("甲市总工会")]);
        }

        var expected = documents.Select(SourceId.Of).Order().SelectMany(s => new[] { (s, "甲市总工会"), (s, "回访"), (s, "签订合作协议") });
        Assert.Equal(expected, _ledger.Claims().Select(c => (c.Source, c.Claim.Evidence.Quote)));
    }

    [Fact]
    public void Gives_the_same_for_any_documents_and_claims_recorded_in_any_order() => Prop.ForAll(
        Arb.From(
            from documents in ClaimsGenerator.Document.ListOf()
            from readings in Gen.CollectToList(
                documents.GroupBy(SourceId.Of).Select(g => g.First()),
                d => ClaimsGenerator.In(d).ListOf().Select(claims => (Document: d, Claims: claims)))
            from shuffled in Gen.Shuffle(readings.AsEnumerable())
            select (readings, shuffled)),
        given =>
        {
            var claims = Record(given.readings);
            Assert.Equal(claims, Record(given.shuffled));
            Assert.Equal(
                given.readings.SelectMany(r => r.Claims.Select(c => ClaimId.Of(SourceId.Of(r.Document), c).Value)).Distinct().Order(StringComparer.Ordinal),
                claims.Select(c => c.Id.Value).Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(12));

    [Fact]
    public void Finds_a_claim_by_the_beginning_of_its_id()
    {
        var document = Written.Document();
        var claim = document.Visit("回访");
        _ledger.Record(document, Written.Rules1, [claim]);
        var id = ClaimId.Of(SourceId.Of(document), claim);
        Assert.Equal(id, _ledger.FindClaim(id.Value)!.Id);
        Assert.Equal(id, _ledger.FindClaim(id.Value[..6])!.Id);
        Assert.Null(_ledger.FindClaim(id.Value + "0"));
        Assert.Null(_ledger.FindClaim("x"));
        Assert.Null(_ledger.FindClaim("C"));
    }

    [Fact]
    public void Names_the_ids_where_several_begin_so()
    {
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [.. Enumerable.Range(0, 20).Select(n => document.Visit("回访", $"第{n}厂工会"))]);
        var problem = Assert.Throws<WanglaiException>(() => _ledger.FindClaim("c")).Problem;
        Assert.Equal("WL-L009", problem.Code);
        Assert.All(_ledger.Claims().Select(c => c.Id.Value).Order(StringComparer.Ordinal).Take(5), id => Assert.Contains(id, problem.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Naming_a_party_gives_the_current_ones_that_name_it()
    {
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [document.Visit("回访", "丙市总工会")]);
        _ledger.Record(document, Written.Rules2, [document.Visit("签订合作协议", "乙国"), document.Visit("派代表团访问乙国")]);
        Assert.Equal(["派代表团访问乙国", "签订合作协议"], _ledger.ClaimsNaming("乙国").Select(c => c.Claim.Evidence.Quote));
        Assert.Empty(_ledger.ClaimsNaming("丙市总工会"));
        Assert.Equal(
            [new("乙国", EntityType.Organisation, 1), new("乙国", EntityType.Country, 2), new RecordedParty("甲市总工会", EntityType.Organisation, 1)],
            _ledger.Parties());
    }

    [Fact]
    public void Streams_them_as_they_were_when_the_asking_began()
    {
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [document.Visit("回访"), document.Visit("签订合作协议")]);
        using var claims = _ledger.Claims().GetEnumerator();
        Assert.True(claims.MoveNext());
        _ledger.Record(document, Written.Rules2, []);
        Assert.True(claims.MoveNext());
        Assert.False(claims.MoveNext());
        Assert.Empty(_ledger.Claims());
    }

    [Fact]
    public void Of_an_unknown_source_gives_no_text() => Assert.Null(_ledger.TextOf(new("s0")));

    private static List<RecordedClaim> Record(IReadOnlyList<(Document Document, List<Claim> Claims)> readings)
    {
        using var place = new TPlace();
        using var ledger = place.Open(new SettableClock());
        foreach (var (document, claims) in readings)
        {
            ledger.Record(document, Written.Rules1, claims);
        }

        Assert.Empty(ledger.Verify().Damage);
        Assert.All(readings, r => Assert.Equal(r.Document.Text.Text, ledger.TextOf(SourceId.Of(r.Document))!.Text));

        // Which number an entry has depends on the order; nothing that is answered may.
        return [.. ledger.Claims().Select(c => c with { Sequence = 0 })];
    }
}

public sealed class AskingForClaimsInSqlite : AskingForClaims<SqlitePlace>;

public sealed class AskingForClaimsInPostgres : AskingForClaims<PostgresPlace>;
