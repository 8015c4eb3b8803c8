using System.Diagnostics;

namespace Wanglai.Ledger.Tests;

public sealed class WritingFromSeveralProcesses
{
    [Fact]
    public async Task At_once_records_every_document_once_and_loses_none()
    {
        using var folder = new TemporaryFolder();
        var writers = Enumerable.Range(0, 3).Select(_ => Process.Start(CrashWriter.Start("record", folder["a.wanglai"], "40"))!).ToList();
        var cancel = TestContext.Current.CancellationToken;
        var reading = Task.WhenAll(writers.Select(w => w.StandardError.ReadToEndAsync(cancel)));
        var output = await Task.WhenAll(writers.Select(w => w.StandardOutput.ReadToEndAsync(cancel)));
        var errors = await reading;
        Assert.All(errors, e => Assert.Equal("", e));
        Assert.All(output, o => Assert.Equal(40, o.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(0, CrashWriter.Run("record", folder["alone.wanglai"], "40").Code);
        using var ledger = SqliteLedger.Open(folder["a.wanglai"], TimeProvider.System, createIfMissing: false);
        using var alone = SqliteLedger.Open(folder["alone.wanglai"], TimeProvider.System, createIfMissing: false);
        Assert.Empty(ledger.Verify().Damage);
        Assert.Equal(40, ledger.Head.Batches);
        Assert.Equal(alone.Claims().Select(c => c.Claim), ledger.Claims().Select(c => c.Claim));
    }
}
