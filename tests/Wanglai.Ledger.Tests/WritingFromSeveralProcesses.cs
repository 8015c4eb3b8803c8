using System.Diagnostics;
using Wanglai.Ledger.Tests.Places;

namespace Wanglai.Ledger.Tests;

public abstract class WritingFromSeveralProcesses<TPlace>
    where TPlace : LedgerPlace, new()
{
    [Fact]
    public async Task At_once_records_every_document_once_and_loses_none()
    {
        using var together = new TPlace();
        using var single = new TPlace();
        var writers = Enumerable.Range(0, 3).Select(_ => Process.Start(CrashWriter.Start("record", together.Location, "40"))!).ToList();
        var cancel = TestContext.Current.CancellationToken;
        var reading = Task.WhenAll(writers.Select(w => w.StandardError.ReadToEndAsync(cancel)));
        var output = await Task.WhenAll(writers.Select(w => w.StandardOutput.ReadToEndAsync(cancel)));
        var errors = await reading;
        Assert.All(errors, e => Assert.Equal("", e));
        Assert.All(output, o => Assert.Equal(40, o.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(0, CrashWriter.Run("record", single.Location, "40").Code);
        using var ledger = together.Open();
        using var alone = single.Open();
        Assert.Empty(ledger.Verify().Damage);
        Assert.Equal(40, ledger.Head.Batches);
        Assert.Equal(alone.Claims().Select(c => c.Claim), ledger.Claims().Select(c => c.Claim));
    }
}

public sealed class WritingFromSeveralProcessesInSqlite : WritingFromSeveralProcesses<SqlitePlace>;

public sealed class WritingFromSeveralProcessesInPostgres : WritingFromSeveralProcesses<PostgresPlace>;
