namespace Wanglai.Cli.Tests;

public sealed class The_reference
{
    [Theory]
    [InlineData("docs/cli.md", "en")]
    [InlineData("docs/cli.zh.md", "zh")]
    public void In_docs_is_what_the_program_writes(string page, string language)
    {
        var path = Path.Combine(Checkout.Root, page);
        Assert.True(
            File.ReadAllText(path) == Command.Run("reference", "--language", language).Out,
            $"{page} is out of date: ./wanglai reference --language {language} > {page}");
    }

    [Fact]
    public void Explains_every_variable_that_the_program_reads()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var command = new Command().Watching(asked);
        command.Go("chronicle");
        command.Go("no-such-command");
        Assert.Contains("WANGLAI_LEDGER", asked);
        var page = Command.Run("reference").Out;
        Assert.All(asked.Except(["HOME"]), name => Assert.Contains(name, page, StringComparison.Ordinal));
    }
}
