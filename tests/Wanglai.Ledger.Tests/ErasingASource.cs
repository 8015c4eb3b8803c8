using System.Text;
using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Tests;

public abstract class ErasingASource<TPlace> : IDisposable
    where TPlace : LedgerPlace, new()
{
    private readonly ILedger _ledger;
    private readonly Document _secret = Written.Document("密件.txt", "戊己庚辛会秘密访问壬癸国。", new() { Title = "绝密卷宗" });
    private readonly Document _other = Written.Document();

    protected ErasingASource()
    {
        _ledger = Place.Open(new SettableClock());
        var visit = _secret.Visit("戊己庚辛会秘密访问壬癸国", "戊己庚辛会");
        _ledger.Record(_secret, Written.Rules1, [visit]);
        _ledger.Record(_other, Written.Rules1, [_other.Visit("回访")]);
        var corrected = visit with { Title = "壬癸之行" };
        _ledger.Decide(new ClaimReviewed(Source, ClaimId.Of(Source, visit), Verdict.Corrected, ClaimCorrection.Between(visit, corrected), new("丁")));
        _ledger.Record(_secret, Written.Rules2, [_secret.Visit("访问壬癸国", "戊己庚辛会")]);
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
    public void Takes_its_text_and_all_its_words_and_says_who_and_why_and_the_rest_verifies()
    {
        Erase();
        Assert.Null(_ledger.TextOf(Source));
        Assert.Equal([SourceId.Of(_other)], _ledger.Sources().Select(s => s.Id));
        Assert.Equal([SourceId.Of(_other)], _ledger.Claims().Select(c => c.Source));
        Assert.DoesNotContain(_ledger.Parties(), p => p.Entity == "戊己庚辛会");
        Assert.Equal(new Signature("丁", "误收"), Assert.Single(_ledger.Decisions("source-erased")).Decision.Signature);
        Assert.Equal(1, Place.Value<long>("SELECT count(*) FROM texts"));
        var report = _ledger.Verify();
        Assert.Empty(report.Damage);
        Assert.Equal((1L, 1L), (report.Sources, report.Claims));
    }

    [Fact]
    public void Again_adds_nothing_and_the_same_file_is_not_taken_in_again()
    {
        Erase();
        Assert.True(_ledger.Decide(new SourceErased(Source, new("戊", "再来"))).AlreadySo);
        var problem = Assert.Throws<WanglaiException>(() => _ledger.Record(_secret, Written.Rules1, [])).Problem;
        Assert.Equal("WL-L046", problem.Code);
        Assert.Contains("by 丁", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rebuild_gives_the_same_and_another_process_goes_on_recording()
    {
        using var beside = Place.Open(new SettableClock());
        var third = Written.Document("丙.txt");
        beside.Record(third, Written.Rules1, [third.Visit("签订合作协议", "丙市总工会")]);
        Erase();
        var (claims, parties) = (_ledger.Claims().ToList(), _ledger.Parties());
        _ledger.Rebuild();
        Assert.Equal(claims, _ledger.Claims());
        Assert.Equal(parties, _ledger.Parties());
        beside.Record(third, Written.Rules2, [third.Visit("签订合作协议", "丙市总工会"), third.Visit("回访", "丁市总工会")]);
        Assert.Empty(_ledger.Verify().Damage);
    }

    [Fact]
    public void Words_that_came_back_behind_the_ledgers_back_are_found()
    {
        Erase();
        Place.Tamper("INSERT INTO texts (source, utf8) VALUES (@source, @utf8)", ("@source", Source.Value), ("@utf8", Encoding.UTF8.GetBytes(_secret.Text.Text)));
        Assert.Equal(["WL-L037"], _ledger.Verify().Damage.Select(d => d.Code));
    }

    [Fact]
    public void Words_that_nobody_erased_are_missed_as_before()
    {
        Erase();
        Place.Tamper("DELETE FROM words WHERE sequence = 6");
        Assert.Equal("WL-L023", Assert.Single(_ledger.Verify().Damage).Code);
    }

    protected void Erase() => _ledger.Decide(new SourceErased(Source, new("丁", "误收")));
}

public sealed class ErasingASourceInSqlite : ErasingASource<SqlitePlace>
{
    [Fact]
    public void Leaves_no_word_of_it_in_the_files()
    {
        Erase();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Place.Location)!))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.All(new[] { "壬癸", "戊己庚辛", "绝密卷宗", "密件.txt" }, word => Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(word))));
        }
    }
}

public sealed class ErasingASourceInPostgres : ErasingASource<PostgresPlace>;
