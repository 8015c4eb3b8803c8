using System.Diagnostics;
using Wanglai.Ledger.Tests.Places;

namespace Wanglai.Ledger.Tests;

/// <summary>A short run; the long one is tests/crash.sh.</summary>
public abstract class SurvivingAKill<TPlace>
    where TPlace : LedgerPlace, new()
{
    private const int Kills = 8;
    private const string Documents = "40";
    private const string Lines = "30000";

    [Fact]
    public void Keeps_everything_that_was_acknowledged_and_can_be_completed_to_the_same_claims() => Survive("record", Documents);

    [Fact]
    public void Goes_on_importing_where_it_was_killed_and_takes_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CrashWriter.Run("file", folder["claims.jsonl"], Lines).Code);
        Survive("import", folder["claims.jsonl"]);
    }

    private static void Survive(string command, string what)
    {
        using var whole = new TPlace();
        using var killed = new TPlace();
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, CrashWriter.Run(command, whole.Location, what).Code);
        var length = clock.Elapsed;
        var chance = new Random(20261120);
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.UnionWith(RunAndKillAfter(command, killed.Location, what, length * chance.NextDouble()));
            using var ledger = killed.Open();
            Assert.Empty(ledger.Verify().Damage);
            Assert.Superset(acknowledged, ledger.Sources().Select(s => $"recorded {s.Name}").ToHashSet());
        }

        Assert.Equal(0, CrashWriter.Run(command, killed.Location, what).Code);
        Assert.Equal(CrashWriter.Run("claims", whole.Location).Lines, CrashWriter.Run("claims", killed.Location).Lines);
        Assert.Equal(0, CrashWriter.Run("verify", killed.Location).Code);
    }

    private static string[] RunAndKillAfter(string command, string ledger, string what, TimeSpan delay)
    {
        using var process = Process.Start(CrashWriter.Start(command, ledger, what))!;
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
