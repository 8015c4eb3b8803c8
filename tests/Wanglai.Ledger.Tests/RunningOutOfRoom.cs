using System.Diagnostics;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

/// <summary>A disk of two megabytes, which only root can make.</summary>
public sealed class RunningOutOfRoom
{
    [Fact]
    public void Says_so_keeps_what_was_recorded_and_goes_on_when_there_is_room_again()
    {
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk) == 0, "needs root to make a small disk");
        try
        {
            File.WriteAllBytes(Path.Combine(disk, "ballast"), new byte[700_000]);
            var path = Path.Combine(disk, "a.wanglai");
            using var ledger = Ledgers.Open(path, TimeProvider.System, createIfMissing: true);
            var recorded = 0;
            var problem = Assert.Throws<WanglaiException>(() =>
            {
                for (; recorded < 10_000; recorded++)
                {
                    Record(ledger, recorded);
                }
            }).Problem;
            Assert.Equal("WL-L007", problem.Code);
            Assert.True(recorded > 0);
            Assert.Equal(recorded, ledger.Sources().Count);
            Assert.Throws<WanglaiException>(() => Record(ledger, recorded));

            File.Delete(Path.Combine(disk, "ballast"));
            Assert.Empty(ledger.Verify().Damage);
            Record(ledger, recorded);
            Assert.Equal(recorded + 1, ledger.Sources().Count);
            Assert.Empty(ledger.Verify().Damage);
        }
        finally
        {
            Run("umount", "-l", disk);
        }
    }

    private static void Record(ILedger ledger, int number)
    {
        var document = Written.Document($"{number}.txt");
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
