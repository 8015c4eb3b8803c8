using System.Diagnostics;
using Wanglai.Ledger.Tests.Places;

namespace Wanglai.Ledger.Tests;

/// <summary>A short run; the long one is tests/crash.sh.</summary>
public abstract class SurvivingAKill<TPlace>
    where TPlace : LedgerPlace, new()
{
    private const int Kills = 8;
    private const string Documents = "40";

    [Fact]
    public void Keeps_everything_that_was_acknowledged_and_can_be_completed_to_the_same_claims()
    {
        using var whole = new TPlace();
        using var killed = new TPlace();
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, CrashWriter.Run("record", whole.Location, Documents).Code);
        var length = clock.Elapsed;
        var chance = new Random(20261120);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.UnionWith(RecordAndKillAfter(killed.Location, length * chance.NextDouble()));
            using var ledger = killed.Open();
            Assert.Empty(ledger.Verify().Damage);
            Assert.Superset(acknowledged, ledger.Sources().Select(s => $"recorded {s.Name}").ToHashSet());
        }

        Assert.Equal(0, CrashWriter.Run("record", killed.Location, Documents).Code);
        Assert.Equal(CrashWriter.Run("claims", whole.Location).Lines, CrashWriter.Run("claims", killed.Location).Lines);
        Assert.Equal(0, CrashWriter.Run("verify", killed.Location).Code);
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

public sealed class SurvivingAKillInSqlite : SurvivingAKill<SqlitePlace>;

public sealed class SurvivingAKillInPostgres : SurvivingAKill<PostgresPlace>;
