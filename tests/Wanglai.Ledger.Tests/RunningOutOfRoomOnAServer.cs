using System.Diagnostics;
using System.Text;
using Npgsql;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

/// <summary>A server whose data lie on a small disk, which only root can make.</summary>
public sealed class RunningOutOfRoomOnAServer
{
    private const long LeftOver = 6_000_000;

    [Fact]
    public void Says_so_keeps_what_was_recorded_and_goes_on_when_there_is_room_again()
    {
        // Without one there is none to start, either.
        TestServer.Location();
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", disk) == 0, "needs root to make a small disk");
        try
        {
            var server = TestServer.Script("start", disk, "min_wal_size=32MB", "max_wal_size=32MB");
            using (var ledger = Open(server))
            {
                Record(ledger, 0);
            }

            var ballast = Path.Combine(disk, "ballast");
            File.WriteAllBytes(ballast, new byte[Math.Max(0, new DriveInfo(disk).AvailableFreeSpace - LeftOver)]);
            var recorded = 1;
            using (var ledger = Open(server))
            {
                var problem = Assert.Throws<WanglaiException>(() =>
                {
                    for (; recorded < 10_000; recorded++)
                    {
                        Record(ledger, recorded);
                    }
                }).Problem;

                // PostgreSQL refuses the transaction where a table cannot grow, and stops altogether where its log cannot.
                Assert.Contains(problem.Code, new[] { "WL-L007", "WL-L006" });
                Assert.True(recorded > 1);
            }

            File.Delete(ballast);
            NpgsqlConnection.ClearAllPools();
            if (!Answers(server))
            {
                TestServer.Script("again", disk);
            }

            using (var ledger = Open(server))
            {
                // What was not acknowledged may be there where the server stopped behind the commit; by half it is not there.
                Assert.InRange(ledger.Sources().Count, recorded, recorded + 1);
                Assert.Empty(ledger.Verify().Damage);
                Record(ledger, recorded);
                Assert.Equal(recorded + 1, ledger.Sources().Count);
                Assert.Equal(recorded + 1, ledger.Head.Batches);
                Assert.Empty(ledger.Verify().Damage);
            }
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            TestServer.Script("stop", disk);
            Run("umount", "-l", disk);
        }
    }

    private static ILedger Open(string server) => Ledgers.Open(server, TimeProvider.System, createIfMissing: true, TimeSpan.FromSeconds(5));

    private static bool Answers(string server)
    {
        try
        {
            using var connection = new NpgsqlConnection(server + ";Pooling=False;Timeout=5");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>A document of some 100 KB that does not compress to nothing.</summary>
    private static void Record(ILedger ledger, int number)
    {
        var chance = new Random(number);
        var text = new StringBuilder(Written.Text);
        for (var i = 0; i < 40_000; i++)
        {
            text.Append((char)('一' + chance.Next(20_000)));
        }

        var document = Written.Document($"{number}.txt") with { Text = new(text.ToString()) };
        ledger.Record(document, Written.Rules1, [document.Visit("回访", $"第{number}厂工会"), document.Visit("签订合作协议")]);
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
