using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Wanglai.Model.Problems;

namespace Wanglai.Ledger.Tests;

public sealed class OpeningALedgerInAFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void That_is_not_there_says_so_and_makes_nothing()
    {
        var problem = Refused("none.wanglai");
        Assert.Equal("WL-L001", problem.Code);
        Assert.Contains("none.wanglai", problem.English, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Makes_a_new_one_and_its_folder_where_that_is_asked()
    {
        var path = _folder["books/2026/new.wanglai"];
        using (var ledger = SqliteLedger.Open(path, TimeProvider.System, createIfMissing: true))
        {
            Assert.Equal(new LedgerHead(0, 0, new string('0', 64)), ledger.Head);
            Assert.Empty(ledger.Claims());
            Assert.True(ledger.Verify().Passed);
        }

        using var again = SqliteLedger.Open(path, TimeProvider.System, createIfMissing: false);
        Assert.Equal(0, again.Head.Entries);
        Assert.Equal([path], Directory.GetFiles(_folder["books/2026"], "*.wanglai"));
    }

    [Theory]
    [InlineData("1987年，甲市总工会……")]
    [InlineData("x")]
    [InlineData("SQLite format 3\0 but then something else")]
    public void That_is_another_sort_of_file_is_refused_and_the_file_left_as_it_is(string content)
    {
        var before = Encoding.UTF8.GetBytes(content);
        File.WriteAllBytes(_folder["notes.txt"], before);
        Assert.Equal("WL-L002", Refused("notes.txt", createIfMissing: true).Code);
        Assert.Equal(before, File.ReadAllBytes(_folder["notes.txt"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void That_is_another_programs_database_is_refused_and_the_file_left_as_it_is()
    {
        Execute("other.db", "CREATE TABLE accounts (id INTEGER)");
        var before = File.ReadAllBytes(_folder["other.db"]);
        Assert.Equal("WL-L002", Refused("other.db", createIfMissing: true).Code);
        Assert.Equal(before, File.ReadAllBytes(_folder["other.db"]));
    }

    [Fact]
    public void That_is_a_folder_is_refused()
    {
        Directory.CreateDirectory(_folder["folder"]);
        Assert.Equal("WL-L002", Refused("folder", createIfMissing: true).Code);
    }

    [Fact]
    public void That_was_written_by_a_newer_program_says_so()
    {
        SqliteLedger.Open(_folder["a.wanglai"], TimeProvider.System, createIfMissing: true).Dispose();
        Execute("a.wanglai", "PRAGMA user_version = 9");
        var problem = Refused("a.wanglai");
        Assert.Equal("WL-L003", problem.Code);
        Assert.Contains("format 9; this program knows up to 1", problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void That_an_interrupted_creation_left_empty_begins_it_anew()
    {
        File.WriteAllBytes(_folder["cut.wanglai"], []);
        Assert.Equal("WL-L001", Refused("cut.wanglai").Code);
        Execute("cut.wanglai", "PRAGMA journal_mode = WAL");
        using var ledger = SqliteLedger.Open(_folder["cut.wanglai"], TimeProvider.System, createIfMissing: true);
        Assert.False(ledger.Record(Written.Document(), Written.Rules1, []).AlreadyRecorded);
    }

    [Fact]
    public void Where_no_folder_can_be_made_says_so()
    {
        File.WriteAllText(_folder["file"], "");
        Assert.Equal("WL-L005", Refused("file/sub/a.wanglai", createIfMissing: true).Code);
    }

    [Fact]
    public void In_a_folder_that_cannot_be_written_to_reads_it_and_refuses_to_record()
    {
        using (var ledger = SqliteLedger.Open(_folder["a.wanglai"], TimeProvider.System, createIfMissing: true))
        {
            ledger.Record(Written.Document(), Written.Rules1, [Written.Document().Visit("回访")]);
        }

        // Root may write anywhere, so another user has to try.
        var outcome = AsSomebodyElse("claims");
        Assert.SkipWhen(outcome is null, "needs root and setpriv to act as a user who may not write");
        Assert.Equal(0, outcome.Value.Code);
        Assert.Contains("\"quote\":\"回访\"", outcome.Value.Output, StringComparison.Ordinal);

        outcome = AsSomebodyElse("record");
        Assert.Equal(1, outcome!.Value.Code);
        Assert.StartsWith("the ledger \"", outcome.Value.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be written to", outcome.Value.Output, StringComparison.Ordinal);
    }

    private Problem Refused(string name, bool createIfMissing = false) =>
        Assert.Throws<WanglaiException>(() => SqliteLedger.Open(_folder[name], TimeProvider.System, createIfMissing)).Problem;

    private void Execute(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder[name]};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private (int Code, string Output)? AsSomebodyElse(string command)
    {
        const string Tool = "/usr/bin/setpriv";
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists(Tool))
        {
            return null;
        }

        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        var start = CrashWriter.Start(command, _folder["a.wanglai"]);
        start.ArgumentList.Insert(0, start.FileName);
        foreach (var argument in new[] { "--clear-groups", "--regid=65534", "--reuid=65534" })
        {
            start.ArgumentList.Insert(0, argument);
        }

        start.FileName = Tool;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
