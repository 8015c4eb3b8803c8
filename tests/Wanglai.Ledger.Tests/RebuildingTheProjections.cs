using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

public abstract class RebuildingTheProjections<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private readonly TPlace _place = new();
    private readonly ILedger _ledger;

    protected RebuildingTheProjections()
    {
        _ledger = _place.Open(new SettableClock());
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [document.Visit("派代表团访问乙国")]);
        _ledger.Record(Written.Document(metadata: new() { Title = "记事" }), Written.Rules2, [document.Visit("回访"), document.Visit("签订合作协议")]);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Gives_the_same_answers_as_before()
    {
        var (claims, sources, parties) = (_ledger.Claims().ToList(), _ledger.Sources(), _ledger.Parties());
        _ledger.Rebuild();
        Assert.Equal(claims, _ledger.Claims());
        Assert.Equal(sources, _ledger.Sources());
        Assert.Equal(parties, _ledger.Parties());
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Mends_tables_that_were_changed_or_lost()
    {
        var claims = _ledger.Claims().ToList();
        _place.Execute("DELETE FROM parties; UPDATE sources SET encoding = ''; DROP TABLE readings; DROP TABLE claims");
        _ledger.Rebuild();
        Assert.Equal(claims, _ledger.Claims());
        Assert.True(_ledger.Verify().Passed);
    }

    [Fact]
    public void Leaves_the_chain_as_it_is_and_recording_goes_on()
    {
        var head = _ledger.Head;
        _ledger.Rebuild();
        Assert.Equal(head, _ledger.Head);
        Assert.True(_ledger.Record(Written.Document(), Written.Rules2, []).AlreadyRecorded);
        var other = Written.Document("乙.txt");
        _ledger.Record(other, Written.Rules1, [other.Visit("回访")]);
        Assert.Equal(3, _ledger.Claims().Count());
    }

    [Fact]
    public void Is_asked_for_where_the_tables_are_behind_the_entries()
    {
        Assert.Equal(new ProjectionState(7, 7), _ledger.Projections);
        Assert.True(_ledger.Projections.IsCurrent);
        _place.Execute("UPDATE projections SET covers = 3");
        Assert.False(_ledger.Projections.IsCurrent);
        Assert.Equal("WL-L011", Assert.Throws<WanglaiException>(() => _ledger.Claims().ToList()).Problem.Code);
        Assert.Equal("WL-L011", Assert.Throws<WanglaiException>(() => _ledger.Record(Written.Document(), Written.Rules1, [])).Problem.Code);
        _ledger.Rebuild();
        Assert.Equal(2, _ledger.Claims().Count());
    }

    [Fact]
    public void Is_asked_for_where_an_older_program_made_the_tables()
    {
        _place.Execute("UPDATE projections SET version = 0");
        Assert.Equal("WL-L011", Assert.Throws<WanglaiException>(() => _ledger.Claims().ToList()).Problem.Code);
        _ledger.Rebuild();
        Assert.Equal(2, _ledger.Claims().Count());
    }

    [Fact]
    public void Is_asked_for_where_an_older_program_made_the_tables_of_an_empty_ledger()
    {
        using var place = new TPlace();
        using var ledger = place.Open(new SettableClock());
        place.Execute(
            """
            DROP TABLE word_segments;
            DROP TABLE word_pages;
            DROP TABLE projections;
            CREATE TABLE projections (version bigint NOT NULL, covers bigint NOT NULL, sorted bigint NOT NULL, generation bigint NOT NULL);
            INSERT INTO projections VALUES (3, 0, 0, 0);
            """);
        Assert.False(ledger.Projections.IsCurrent);
        foreach (var action in new Action[]
        {
            () => Assert.Empty(ledger.Claims()), () => ledger.Record(Written.Document(), Written.Rules1, []), () => ledger.Decide(new NoteAdded(null, null, null, "注", new("丁"))), ledger.Settle,
        })
        {
            Assert.Equal("WL-L011", Assert.Throws<WanglaiException>(action).Problem.Code);
        }

        Assert.Equal(0, ledger.Facts().Claims);
        ledger.Rebuild();
        Assert.False(ledger.Record(Written.Document(), Written.Rules1, []).AlreadyRecorded);
        Assert.True(ledger.Verify().Passed);
    }

    [Fact]
    public void From_a_damaged_entry_names_it_and_changes_nothing()
    {
        _place.Tamper("DELETE FROM words WHERE sequence = 7");
        var problem = Assert.Throws<WanglaiException>(_ledger.Rebuild).Problem;
        Assert.Contains("entry 7 (batch 2)", problem.English, StringComparison.Ordinal);
        Assert.Single(_ledger.Sources());
    }
}

public sealed class RebuildingTheProjectionsInSqlite : RebuildingTheProjections<SqlitePlace>;

public sealed class RebuildingTheProjectionsInPostgres : RebuildingTheProjections<PostgresPlace>;
