using System.Diagnostics;
using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class Reading_by_several_workers
{
    private const int Documents = 40;
    private const string Long = "long.txt";

    /// <summary>One of three workers is killed while it reads; a short run of tests/workers.sh.</summary>
    [Fact]
    public async Task Reads_every_document_once_and_loses_none_where_one_of_them_is_killed_in_the_middle()
    {
        using var database = new ServedDatabase();
        using var ledgers = new Ledgers();
        var papers = Papers(ledgers.Folder);
        Assert.Equal(0, Running.Run("", "queue", "add", papers, "--ledger", database.Location).Code);
        var workers = Enumerable.Range(0, 3).Select(_ => Start(database.Location)).ToList();
        var said = Task.WhenAll(workers.Select(w => w.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
        var complained = Task.WhenAll(workers.Select(w => w.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        var victim = await WhoReads(Long, database.Location, workers);
        victim.Kill();
        await said;
        await Task.WhenAll(workers.Select(w => w.WaitForExitAsync()));

        Assert.All(await complained, error => Assert.Equal("", error));
        Assert.All(workers.Except([victim]), w => Assert.Equal(0, w.ExitCode));
        var entries = Ask("queue", "list", "--ledger", database.Location);
        Assert.Equal(Documents + 1, entries.Length);
        Assert.All(entries, e => Assert.Equal("done", e.GetProperty("state").GetString()));
        Assert.True(entries.Single(e => e.GetProperty("document").GetString() == Long).GetProperty("starts").GetInt32() > 1, "another took over what the killed one had in hand");

        Assert.Equal(0, Running.Run("", "verify", "--ledger", database.Location).Code);
        var info = Assert.Single(Ask("ledger", "info", "--ledger", database.Location));
        Assert.Equal((Documents + 1, Documents + 1), (info.GetProperty("batches").GetInt32(), info.GetProperty("sources").GetInt32()));
        Assert.Equal(0, ledgers.Run("read", papers).Code);
        Assert.Equal(Claims(ledgers.Path), Claims(database.Location));
    }

    [Fact]
    public void Names_what_cannot_be_read_and_goes_on()
    {
        using var database = new ServedDatabase();
        using var folder = new TemporaryFolder();
        string[] ledger = ["--ledger", database.Location];
        string[] files = [folder.Write("plain.txt", Wanglai.Cli.Tests.Documents.Plain), folder.Write("bad.txt", "\0\u0001\u0002"), folder["missing.txt"]];
        var added = Command.Run(["queue", "add", .. files, "--about", "中华全国总工会", .. ledger]);
        Assert.Equal(1, added.Code);
        Assert.StartsWith("WL-I001 ", added.Error, StringComparison.Ordinal);
        Assert.Equal("2 documents were put into the queue; 0 were there already.\n", added.Out);

        var worked = Command.Run(["worker", "--until-empty", .. ledger]);
        Assert.Equal(1, worked.Code);
        Assert.StartsWith("WL-I003 bad.txt", worked.Error, StringComparison.Ordinal);
        Assert.Contains("1 documents read", worked.Out, StringComparison.Ordinal);
        var status = Command.Run(["queue", "status", .. ledger]);
        Assert.StartsWith("0 waiting, 0 running, 1 done, 1 failed.\n", status.Out, StringComparison.Ordinal);
        Assert.Contains("bad.txt", status.Out, StringComparison.Ordinal);
        Assert.Contains("等候 0，在读 0，读完 1，放弃 1。", Command.RunInChinese(["queue", "status", .. ledger]).Out, StringComparison.Ordinal);
        Assert.Contains("plain.txt", Command.Run(["sources", .. ledger]).Out, StringComparison.Ordinal);

        var bad = JsonDocument.Parse(Command.Run(["queue", "list", "--state", "failed", "--json", .. ledger]).Out).RootElement;
        Assert.Equal("WL-I003", bad.GetProperty("problem").GetProperty("code").GetString());
        Assert.Equal("1 documents will be tried again.\n", Command.Run(["queue", "retry", .. ledger]).Out);
        Assert.StartsWith("WL-W004 ", Command.Run(["queue", "retry", "q00", .. ledger]).Error, StringComparison.Ordinal);
        Assert.Equal("2 documents taken out.\n", Command.Run(["queue", "remove", "--done", bad.GetProperty("id").GetString()!, .. ledger]).Out);
    }

    [Theory]
    [InlineData("queue", "status")]
    [InlineData("worker", "--until-empty")]
    public void Needs_a_server(params string[] command)
    {
        var run = Command.Run([.. command, "--ledger", "somewhere.db"]);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.StartsWith("WL-W001 \"somewhere.db\" is a file, and the queue needs PostgreSQL.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_no_number_that_is_none() =>
        Assert.StartsWith("WL-U021 --at-once is a whole number from 1 to 256, not “0”.", Command.Run("worker", "--at-once", "0").Error, StringComparison.Ordinal);

    private static string Papers(TemporaryFolder folder)
    {
        for (var i = 0; i < Documents; i++)
        {
            folder.Write($"papers/{i:00}.txt", Wanglai.Cli.Tests.Documents.Plain.Replace("1979", $"{1920 + i}", StringComparison.Ordinal) + Wanglai.Cli.Tests.Documents.Other);
        }

        // Long enough to be caught at it.
        folder.Write($"papers/{Long}", string.Concat(Enumerable.Range(0, 2000).Select(i => $"{1900 + (i % 100)}年5月，中华全国总工会代表团第{i}次访问了德国工会联合会。\n")));
        return folder["papers"];
    }

    private static Process Start(string ledger)
    {
        var start = Running.Start("worker", "--until-empty", "--at-once", "2", "--json", "--ledger", ledger);
        start.Environment["WANGLAI_WAIT"] = "30";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task<Process> WhoReads(string document, string ledger, List<Process> workers)
    {
        while (true)
        {
            var running = Ask("queue", "list", "--state", "running", "--ledger", ledger);
            if (Array.Find(running, e => e.GetProperty("document").GetString() == document) is { ValueKind: JsonValueKind.Object } found
                && found.GetProperty("worker").GetString() is { } worker)
            {
                return workers.Single(w => worker.Contains($"-{w.Id}-", StringComparison.Ordinal));
            }

            Assert.DoesNotContain(Ask("queue", "list", "--state", "done", "--ledger", ledger), e => e.GetProperty("document").GetString() == document);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static JsonElement[] Ask(params string[] arguments)
    {
        var run = Command.Run([.. arguments, "--json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>The claims of a ledger without the order in which its documents came.</summary>
    private static string[] Claims(string ledger) => [.. Command.Run("export", "--to", "jsonl", "--ledger", ledger).Lines.Order(StringComparer.Ordinal)];
}
