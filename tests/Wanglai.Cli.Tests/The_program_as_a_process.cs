using System.Diagnostics;
using System.Text.Json;

namespace Wanglai.Cli.Tests;

public sealed class The_program_as_a_process
{
    // Where SQLite keeps the locks of a database file: PENDING_BYTE and the 511 bytes after it (sqlite.org/fileformat.html, 1.6).
    private const long LockPlace = 0x40000000;
    private const long LockLength = 512;

    [Fact]
    public void Reads_standard_input_and_writes_UTF8_to_standard_output()
    {
        var run = Running.Run(Documents.Plain, "read", "-", "--to", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(run.Lines, line => Assert.Contains(
            JsonDocument.Parse(line).RootElement.GetProperty("evidence").GetProperty("quote").GetString()!, Documents.Plain, StringComparison.Ordinal));
        Assert.NotEmpty(run.Lines);
    }

    [Fact]
    public void Finds_its_own_authority_files_and_rules() => Assert.Equal(0, Running.Run("", "authority", "check").Code);

    [Theory]
    [InlineData(0, "--version")]
    [InlineData(1, "edtf", "1985-13")]
    [InlineData(2, "no-such-command")]
    public void Ends_with_the_exit_code(int code, params string[] arguments) => Assert.Equal(code, Running.Run("", arguments).Code);

    [Fact]
    public void Completes_words_by_the_directive_that_the_scripts_call()
    {
        Assert.Equal(["status"], Running.Run("", "[suggest:11]", "wanglai sta").Lines);
        Assert.Contains("--document-date", Running.Run("", "[suggest:22]", "wanglai read a.txt --d").Lines);
        Assert.Contains("mobilisation", Running.Run("", "[suggest:26]", "wanglai chronicle --kind m").Lines);
    }

    [Fact]
    public void Says_so_when_another_process_holds_the_ledger_and_leaves_it_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "There are no file locks in .NET on macOS.");
        using var ledgers = Ledgers.WithPlainDocument();
        var before = File.ReadAllBytes(ledgers.Path);
        using (var held = new FileStream(ledgers.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            Hold(held);
            foreach (var arguments in new string[][] { ["verify"], ["status", "全总"], ["read", ledgers.Folder.Write("b.txt", Documents.Other)] })
            {
                var run = Running.Run("", [.. arguments, "--ledger", ledgers.Path]);
                Assert.Equal(1, run.Code);
                Assert.Matches(@"\AWL-L004 [^\n]*another process[^\n]*\n\z", run.Error);
            }
        }

        Assert.Equal(before, File.ReadAllBytes(ledgers.Path));
        Assert.Equal(0, Running.Run("", "read", ledgers.Folder["b.txt"], "--ledger", ledgers.Path).Code);
    }

    /// <summary>A few kills; more with <c>WANGLAI_KILLS=50</c>.</summary>
    [Fact]
    public void Killed_while_reading_leaves_a_sound_ledger_that_a_second_reading_completes()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("WANGLAI_KILLS"), out var asked) ? asked : 2;
        using var ledgers = new Ledgers();
        for (var i = 0; i < 30; i++)
        {
            ledgers.Folder.Write($"papers/{i:00}.txt", string.Concat(Enumerable.Repeat(Documents.Plain.Replace("1979", $"{1920 + i}", StringComparison.Ordinal) + Documents.Other, 4)));
        }

        string[] read = ["read", ledgers.Folder["papers"], "--ledger"];
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, Running.Run("", [.. read, ledgers.Folder["whole.db"]]).Code);
        var whole = clock.Elapsed;
        var expected = Running.Run("", "export", "--to", "jsonl", "--ledger", ledgers.Folder["whole.db"]).Out;
        var chance = new Random(20261120);
        for (var kill = 0; kill < kills; kill++)
        {
            var killed = ledgers.Folder[$"killed-{kill}.db"];
            KillAfter(whole * chance.NextDouble(), [.. read, killed]);
            if (File.Exists(killed))
            {
                var verified = Running.Run("", "verify", "--ledger", killed);
                Assert.True(verified.Code == 0 || verified.Error.StartsWith("WL-L001 ", StringComparison.Ordinal), verified.Error);
            }

            Assert.Equal(0, Running.Run("", [.. read, killed]).Code);
            Assert.Equal(expected, Running.Run("", "export", "--to", "jsonl", "--ledger", killed).Out);
            Assert.Equal(0, Running.Run("", "verify", "--ledger", killed).Code);
        }
    }

    private static void Hold(FileStream file)
    {
        if (!OperatingSystem.IsMacOS())
        {
            file.Lock(LockPlace, LockLength);
        }
    }

    private static void KillAfter(TimeSpan delay, string[] arguments)
    {
        using var process = Process.Start(Running.Start(arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(delay))
        {
            process.Kill();
        }

        process.WaitForExit();
        Task.WaitAll(output, error);
    }
}
