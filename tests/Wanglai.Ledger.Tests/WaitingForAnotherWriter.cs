using Wanglai.Ledger.Tests.Places;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

public abstract class WaitingForAnotherWriter<TPlace>
    where TPlace : LedgerPlace, new()
{
    [Fact]
    public void Keeps_no_reader_waiting_and_ends_with_a_sentence_where_he_takes_too_long()
    {
        using var place = new TPlace();
        using var ledger = place.Open(patience: TimeSpan.FromMilliseconds(200));
        ledger.Record(Written.Document("甲.txt"), Written.Rules1, []);
        using (place.WriteBeside())
        {
            Assert.Single(ledger.Sources());
            var problem = Assert.Throws<WanglaiException>(() => ledger.Record(Written.Document("乙.txt"), Written.Rules1, [])).Problem;
            Assert.Equal("WL-L004", problem.Code);
            Assert.Contains("another process is writing to the ledger", problem.English, StringComparison.Ordinal);
        }

        Assert.True(ledger.Record(Written.Document("乙.txt"), Written.Rules1, []).SourceIsNew);
    }
}

public sealed class WaitingForAnotherWriterInSqlite : WaitingForAnotherWriter<SqlitePlace>;

public sealed class WaitingForAnotherWriterInPostgres : WaitingForAnotherWriter<PostgresPlace>;
