namespace Wanglai.Cli.Tests;

public sealed class The_ledger_as_a_whole : IDisposable
{
    private readonly Ledgers _ledgers = Ledgers.WithPlainDocument();

    public void Dispose() => _ledgers.Dispose();

    [Fact]
    public void Is_made_empty_where_there_is_none()
    {
        var path = _ledgers.Folder["new.db"];
        Assert.Equal(0, Command.Run("ledger", "create", "--ledger", path).Code);
        Assert.Equal(0, Command.Run("ledger", "create", "--ledger", path).Code);
        Assert.Contains("0 in 0 batches", Command.Run("ledger", "info", "--ledger", path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_its_head_and_is_held_against_it()
    {
        var info = Assert.Single(_ledgers.Ask("ledger", "info"));
        Assert.True(info.GetProperty("projectionsCurrent").GetBoolean());
        var head = info.GetProperty("head").GetString()!;
        Assert.Equal(0, _ledgers.Run("verify", "--expect", head).Code);
        Assert.Equal(0, _ledgers.Run("ledger", "verify", "--expect", head.ToUpperInvariant()).Code);
        var wrong = _ledgers.Run("verify", "--expect", new string('a', 64));
        Assert.Equal(1, wrong.Code);
        Assert.Contains("WL-L036", wrong.Error, StringComparison.Ordinal);
        Assert.Contains(head, _ledgers.RunInChinese("ledger", "info").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_rebuilt_backed_up_restored_and_copied_with_the_same_head()
    {
        var head = Head(_ledgers.Path);
        var answers = _ledgers.Run("export", "--to", "jsonl").Out;
        Assert.Equal(0, _ledgers.Run("ledger", "rebuild").Code);
        foreach (var (arguments, result) in new[]
        {
            (new[] { "ledger", "backup", _ledgers.Folder["backup.db"], "--ledger", _ledgers.Path }, "backup.db"),
            (["ledger", "restore", _ledgers.Folder["backup.db"], "--ledger", _ledgers.Folder["restored.db"]], "restored.db"),
            (["ledger", "copy", _ledgers.Folder["restored.db"], _ledgers.Folder["copy.db"]], "copy.db"),
        })
        {
            var run = Command.Run(arguments);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.Equal(head, Head(_ledgers.Folder[result]));
            Assert.Equal(answers, Command.Run("export", "--to", "jsonl", "--ledger", _ledgers.Folder[result]).Out);
        }
    }

    private static string Head(string ledger) =>
        System.Text.Json.JsonDocument.Parse(Command.Run("ledger", "info", "--json", "--ledger", ledger).Out).RootElement.GetProperty("head").GetString()!;
}
