using System.Diagnostics;

namespace Wanglai.Ledger.Tests;

/// <summary>A short run; the long one is tests/crash.sh.</summary>
public sealed class SurvivingAKill
{
    private const int Kills = 8;
    private const string Documents = "40";

    [Fact]
    public void Keeps_everything_that_was_acknowledged_and_can_be_completed_to_the_same_claims()
    {
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, CrashWriter.Run("record", folder["whole.wanglai"], Documents).Code);
        var whole = clock.Elapsed;
        var chance = new Random(20261120);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.UnionWith(RecordAndKillAfter(folder["killed.wanglai"], whole * chance.NextDouble()));
            using var ledger = SqliteLedger.Open(folder["killed.wanglai"], TimeProvider.System, createIfMissing: true);
            Assert.Empty(ledger.Verify().Damage);
            Assert.Superset(acknowledged, ledger.Sources().Select(s => $"recorded {s.Name}").ToHashSet());
        }

        Assert.Equal(0, CrashWriter.Run("record", folder["killed.wanglai"], Documents).Code);
        Assert.Equal(CrashWriter.Run("claims", folder["whole.wanglai"]).Lines, CrashWriter.Run("claims", folder["killed.wanglai"]).Lines);
        Assert.Equal(0, CrashWriter.Run("verify", folder["killed.wanglai"]).Code);
    }

    private static string[] RecordAndKillAfter(string ledger, TimeSpan delay)
    {
        using var process = Process.Start(CrashWriter.Start("record", ledger, Documents))!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(delay))
        {
            process.Kill();
        }

        process.WaitForExit();

        // A line that was cut off in the middle was not said.
        var said = output.Result;
        return said[..(said.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
