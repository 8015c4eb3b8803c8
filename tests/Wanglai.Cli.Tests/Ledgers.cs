using System.Text.Json;

namespace Wanglai.Cli.Tests;

/// <summary>Commands against one ledger in a folder of the test's own.</summary>
internal sealed class Ledgers : IDisposable
{
    private const string PlainName = "plain.txt";

    // Read once for all tests; each gets a copy of its own.
    private static readonly Lazy<byte[]> Plain = new(RecordPlain);

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The ledger's file.</summary>
    public string Path => Folder["ledger.db"];

    /// <summary>A folder with a ledger that holds <see cref="Documents.Plain"/>.</summary>
    public static Ledgers WithPlainDocument()
    {
        var ledgers = new Ledgers();
        ledgers.Folder.Write(PlainName, Documents.Plain);
        File.WriteAllBytes(ledgers.Path, Plain.Value);
        return ledgers;
    }

    private static byte[] RecordPlain()
    {
        using var ledgers = new Ledgers();
        var run = ledgers.Run("read", ledgers.Folder.Write(PlainName, Documents.Plain), "--about", "中华全国总工会");
        Assert.Equal((0, ""), (run.Code, run.Error));
        return File.ReadAllBytes(ledgers.Path);
    }

    /// <summary>Runs a command in English.</summary>
    public Command.Result Run(params string[] arguments) => Command.Run([.. arguments, "--ledger", Path]);

    /// <summary>Runs a command in Chinese.</summary>
    public Command.Result RunInChinese(params string[] arguments) => Command.RunInChinese([.. arguments, "--ledger", Path]);

    /// <summary>Runs a command that writes JSON, which must end well.</summary>
    public JsonElement[] Ask(params string[] arguments)
    {
        var run = Run([.. arguments, "--json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>All claims of the ledger, as exported.</summary>
    public JsonElement[] Claims() => [.. Run("export", "--to", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public void Dispose() => Folder.Dispose();
}
