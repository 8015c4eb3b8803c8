using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

public abstract class CopyingALedger<TFrom, TTo> : IDisposable
    where TFrom : LedgerPlace, new()
    where TTo : LedgerPlace, new()
{
    private readonly TFrom _fromPlace = new();
    private readonly TTo _toPlace = new();
    private readonly SettableClock _clock = new();
    private readonly ILedger _from;
    private readonly ILedger _to;

    protected CopyingALedger()
    {
        _from = _fromPlace.Open(_clock);
        _to = _toPlace.Open();
        foreach (var n in Enumerable.Range(0, 70))
        {
            Record(n);
        }
    }

    public void Dispose()
    {
        _from.Dispose();
        _to.Dispose();
        _fromPlace.Dispose();
        _toPlace.Dispose();
    }

    [Fact]
    public void Gives_the_same_head_the_same_answers_and_what_verifies()
    {
        var claim = _from.Claims().First();
        _from.Decide(new ClaimReviewed(claim.Source, claim.Id, Verdict.Rejected, null, new("丁")));
        Assert.Equal(_from.Head, _from.CopyTo(_to));
        AssertEqual();
    }

    [Fact]
    public void Into_an_older_copy_brings_it_up()
    {
        _from.CopyTo(_to);
        Record(100);
        _from.Decide(new SourceErased(SourceId.Of(Document(3)), new("丁", "误收")));
        Assert.Equal(_from.Head, _from.CopyTo(_to));
        AssertEqual();
        Assert.Null(_to.TextOf(SourceId.Of(Document(3))));
        Assert.Equal(_from.Head, _from.CopyTo(_to));
    }

    [Fact]
    public void Of_which_a_source_was_erased_copies_the_rest()
    {
        _from.Decide(new SourceErased(SourceId.Of(Document(3)), new("丁", "误收")));
        _from.CopyTo(_to);
        AssertEqual();
    }

    [Fact]
    public void Into_one_with_a_history_of_its_own_is_refused_and_it_stays_as_it_is()
    {
        _to.Record(Document(200), Written.Rules1, []);
        var head = _to.Head;
        Assert.Equal("WL-L047", Assert.Throws<WanglaiException>(() => _from.CopyTo(_to)).Problem.Code);
        Assert.Equal(head, _to.Head);
    }

    [Fact]
    public void That_is_damaged_names_the_entry_and_copies_nothing_after_it()
    {
        _fromPlace.Tamper("UPDATE entries SET leaf = zeros(32) WHERE sequence = 210");
        Assert.Equal("WL-L020", Assert.Throws<WanglaiException>(() => _from.CopyTo(_to)).Problem.Code);
        Assert.True(_to.Head.Entries < 210);
        Assert.True(_to.Verify().Passed);
    }

    private void AssertEqual()
    {
        Assert.Equal(_from.Head, _to.Head);
        Assert.Equal(_from.Claims(), _to.Claims());
        Assert.Equal(_from.Sources(), _to.Sources());
        Assert.Equal(_from.Decisions(), _to.Decisions());
        Assert.Empty(_to.Verify(expected: _from.Head.Hash).Damage);
        var facts = (_from.Facts(), _to.Facts());
        Assert.Equal(facts.Item1, facts.Item2 with { Location = facts.Item1.Location, Store = facts.Item1.Store });
    }

    private void Record(int number)
    {
        var document = Document(number);
        _from.Record(document, Written.Rules1, [document.Visit("回访", $"第{number}厂工会")]);
        _clock.Now += TimeSpan.FromHours(1);
    }

    private static Document Document(int number) => Written.Document($"{number}.txt");
}

public sealed class CopyingFromSqliteToPostgres : CopyingALedger<SqlitePlace, PostgresPlace>;

public sealed class CopyingFromPostgresToSqlite : CopyingALedger<PostgresPlace, SqlitePlace>;

public sealed class CopyingFromSqliteToSqlite : CopyingALedger<SqlitePlace, SqlitePlace>;
