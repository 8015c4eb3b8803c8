using System.Diagnostics;
using Npgsql;

namespace Wanglai.Ledger.Tests;

/// <summary>A server of its own, killed with all its processes while a program records into it, and started again.</summary>
public sealed class SurvivingAServerThatDies
{
    private const string Documents = "60";
    private const int Deaths = 3;

    [Fact]
    public async Task Is_waited_for_and_everything_is_recorded_once()
    {
        // Without one there is none to start, either.
        TestServer.Location();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "scripts/postgres.sh kills servers on Linux only");
        using var folder = new TemporaryFolder();
        var server = TestServer.Script("start", folder["server"]);
        try
        {
            using var writer = Process.Start(CrashWriter.Start("record", server, Documents))!;
            var cancel = TestContext.Current.CancellationToken;
            var errors = writer.StandardError.ReadToEndAsync(cancel);
            var said = new List<string>();
            while (await writer.StandardOutput.ReadLineAsync(cancel) is { } line)
            {
                said.Add(line);
                if (said.Count % 12 == 5 && said.Count / 12 < Deaths)
                {
                    TestServer.Script("kill", folder["server"]);
                    TestServer.Script("again", folder["server"]);
                }
            }

            await writer.WaitForExitAsync(cancel);
            Assert.Equal(("", 0), (await errors, writer.ExitCode));
            Assert.Equal(int.Parse(Documents), said.Distinct().Count());
            using var ledger = Ledgers.Open(server, TimeProvider.System, createIfMissing: false);
            Assert.Empty(ledger.Verify().Damage);
            Assert.Equal(int.Parse(Documents), ledger.Head.Batches);
            Assert.Equal(said.Order(), ledger.Sources().Select(s => $"recorded {s.Name}").Order());
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            TestServer.Script("stop", folder["server"]);
        }
    }
}
