using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Ledger.Tests;

public abstract class RecordingAReading<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private readonly TPlace _place = new();
    private readonly SettableClock _clock = new();
    private readonly ILedger _ledger;

    protected RecordingAReading() => _ledger = _place.Open(_clock);

    public void Dispose()
    {
        _ledger.Dispose();
        _place.Dispose();
    }

    [Fact]
    public void Keeps_the_source_its_text_and_its_claims()
    {
        var document = Written.Document(metadata: new() { Date = Edtf.Parse("1990"), About = "甲市总工会", Title = "往来记事" });
        var claim = document.Visit("派代表团访问乙国", confidence: 0.9);

        var outcome = _ledger.Record(document, Written.Rules1, [claim]);

        Assert.True(outcome.SourceIsNew);
        Assert.False(outcome.AlreadyRecorded);
        Assert.Equal(1, outcome.ClaimsAdded);
        Assert.Equal(1, outcome.Head.Batches);
        Assert.Equal(3, outcome.Head.Entries);
        Assert.Equal(outcome.Head, _ledger.Head);
        var source = Assert.Single(_ledger.Sources());
        Assert.Equal((SourceId.Of(document), "甲.txt", "utf-8", document.Metadata, _clock.Now), (source.Id, source.Name, source.Encoding, source.Metadata, source.RecordedAt));
        Assert.Equal(source.BytesHash, source.TextHash);
        Assert.Equal(document.Text.Text, _ledger.TextOf(source.Id)!.Text);
        var recorded = Assert.Single(_ledger.Claims());
        Assert.Equal((claim, ClaimId.Of(source.Id, claim), source.Id, Written.Rules1, 3L, _clock.Now), (recorded.Claim, recorded.Id, recorded.Source, recorded.Reader, recorded.Sequence, recorded.RecordedAt));
        Assert.Null(recorded.SupersededBy);
    }

    [Fact]
    public void Again_by_an_equal_reader_adds_nothing_and_says_so()
    {
        var document = Written.Document();
        var first = _ledger.Record(document, Written.Rules1, [document.Visit("派代表团访问乙国")]);
        Assert.True(_ledger.IsRecorded(document, Written.Rules1));

        _clock.Now += TimeSpan.FromDays(1);
        var second = _ledger.Record(document, Written.Rules1, [document.Visit("派代表团访问乙国")]);

        Assert.True(second.AlreadyRecorded);
        Assert.Equal(0, second.ClaimsAdded);
        Assert.Equal(first.Head, second.Head);
        Assert.Single(_ledger.Claims());
    }

    [Fact]
    public void By_newer_rules_supersedes_what_the_older_ones_found_and_keeps_it()
    {
        var document = Written.Document();
        var old = document.Visit("派代表团访问乙国");
        var better = document.Visit("甲市总工会派代表团访问乙国");
        _ledger.Record(document, Written.Rules1, [old, document.Visit("回访", "乙国工会联合会")]);
        Assert.False(_ledger.IsRecorded(document, Written.Rules2));

        var outcome = _ledger.Record(document, Written.Rules2, [better]);

        Assert.False(outcome.SourceIsNew);
        Assert.Equal((1, 2), (outcome.ClaimsAdded, outcome.ClaimsSuperseded));
        Assert.Equal(better, Assert.Single(_ledger.Claims()).Claim);
        var superseded = _ledger.FindClaim(ClaimId.Of(outcome.Source, old).Value);
        Assert.Equal((Written.Rules1, Written.Rules2), (superseded!.Reader, superseded.SupersededBy));
    }

    [Fact]
    public void By_another_reader_leaves_the_first_readers_claims_current()
    {
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, [document.Visit("派代表团访问乙国")]);
        var outcome = _ledger.Record(document, Written.ByHand, [document.Visit("回访", "乙国工会联合会")]);
        Assert.Equal(0, outcome.ClaimsSuperseded);
        Assert.Equal([Written.Rules1, Written.ByHand], _ledger.Claims().Select(c => c.Reader));
    }

    [Fact]
    public void By_rules_that_were_superseded_adds_nothing_either()
    {
        var document = Written.Document();
        _ledger.Record(document, Written.Rules1, []);
        _ledger.Record(document, Written.Rules2, []);
        Assert.True(_ledger.Record(document, Written.Rules1, []).AlreadyRecorded);
    }

    [Fact]
    public void Of_a_document_that_is_described_better_is_a_new_reading()
    {
        var bare = Written.Document();
        var dated = Written.Document(metadata: new() { Date = Edtf.Parse("1990") });
        _ledger.Record(bare, Written.Rules1, [bare.Visit("回访", "乙国工会联合会")]);
        Assert.False(_ledger.IsRecorded(dated, Written.Rules1));

        var outcome = _ledger.Record(dated, Written.Rules1, [dated.Visit("派代表团访问乙国")]);

        Assert.Equal((false, 1, 1), (outcome.AlreadyRecorded, outcome.ClaimsAdded, outcome.ClaimsSuperseded));
        Assert.Equal(Edtf.Parse("1990"), Assert.Single(_ledger.Sources()).Metadata.Date);
        Assert.Single(_ledger.Claims());
    }

    [Fact]
    public void Of_a_document_that_is_described_less_fully_than_before_is_no_news()
    {
        var dated = Written.Document(metadata: new() { Date = Edtf.Parse("1990"), Author = "丙" });
        _ledger.Record(dated, Written.Rules1, []);
        Assert.True(_ledger.Record(Written.Document(), Written.Rules1, []).AlreadyRecorded);
        Assert.True(_ledger.Record(Written.Document(metadata: new() { Author = "丙" }), Written.Rules1, []).AlreadyRecorded);
        Assert.Equal(dated.Metadata, Assert.Single(_ledger.Sources()).Metadata);
    }

    [Fact]
    public void Without_claims_is_remembered_too()
    {
        var document = Written.Document();
        Assert.Equal(2, _ledger.Record(document, Written.Rules1, []).Head.Entries);
        Assert.True(_ledger.Record(document, Written.Rules1, []).AlreadyRecorded);
    }

    [Fact]
    public void Keeps_equal_claims_once()
    {
        var document = Written.Document();
        var outcome = _ledger.Record(
            document,
            Written.Rules1,
            [document.Visit("回访", confidence: 0.50001), document.Visit("派代表团访问乙国"), document.Visit("回访", confidence: 0.50002)]);
        Assert.Equal((2, 1), (outcome.ClaimsAdded, outcome.DuplicatesLeftOut));
        Assert.Equal(2, _ledger.Claims().Count());
    }

    [Fact]
    public void With_a_quote_that_does_not_stand_there_is_refused_whole()
    {
        var document = Written.Document();
        var good = document.Visit("派代表团访问乙国");
        foreach (var bad in new[]
        {
            good with { Evidence = good.Evidence with { Quote = "派代表团访问丙国" } },
            good with { Evidence = good.Evidence with { Span = new(0, 8) } },
            good with { Evidence = good.Evidence with { Span = new(1000, 1008) } },
            good with { Evidence = good.Evidence with { Source = "乙.txt" } },
        })
        {
            var problem = Assert.Throws<WanglaiException>(() => _ledger.Record(document, Written.Rules1, [good, bad])).Problem;
            Assert.Equal("WL-L010", problem.Code);
            Assert.Contains("\"甲.txt\" was not recorded", problem.English, StringComparison.Ordinal);
        }

        Assert.Equal(0, _ledger.Head.Entries);
        Assert.Empty(_ledger.Sources());
    }

    [Fact]
    public void The_same_text_under_another_name_is_another_source()
    {
        _ledger.Record(Written.Document("甲.txt"), Written.Rules1, []);
        Assert.True(_ledger.Record(Written.Document("乙.txt"), Written.Rules1, []).SourceIsNew);
        Assert.Equal(2, _ledger.Sources().Count);
    }

    [Fact]
    public void After_the_clock_was_set_back_is_not_dated_before_the_last_one()
    {
        _ledger.Record(Written.Document("甲.txt"), Written.Rules1, []);
        var before = _clock.Now;
        _clock.Now -= TimeSpan.FromDays(400);
        _ledger.Record(Written.Document("乙.txt"), Written.Rules1, []);
        Assert.All(_ledger.Sources(), s => Assert.Equal(before, s.RecordedAt));
        Assert.True(_ledger.Verify().Passed);
    }
}

public sealed class RecordingAReadingInSqlite : RecordingAReading<SqlitePlace>;

public sealed class RecordingAReadingInPostgres : RecordingAReading<PostgresPlace>;
