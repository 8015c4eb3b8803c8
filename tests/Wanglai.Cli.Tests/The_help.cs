namespace Wanglai.Cli.Tests;

public sealed class The_help
{
    public static TheoryData<string> Commands => [.. Names()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Of_every_command_teaches_by_examples_that_call_it(string command)
    {
        var run = Command.Run([.. command.Split(' '), "--help"]);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        var examples = run.Out[run.Out.IndexOf("Examples", StringComparison.Ordinal)..];
        Assert.Contains($"wanglai {command}", examples, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Of_every_command_names_the_ledger_the_language_and_the_help(string command)
    {
        var help = Command.Run([.. command.Split(' '), "--help"]).Out;
        Assert.All(["--ledger", "--language", "--authority", "--help"], option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void Fits_the_width_of_the_terminal()
    {
        var help = new Command().OnATerminal().Go("--help").Out;
        Assert.All(help.Split('\n'), line => Assert.True(Texts.TextLayout.Width(line) <= 100, line));
    }

    [Fact]
    public void Is_given_even_where_the_rest_of_the_line_is_wrong()
    {
        var run = Command.Run("export", "--to", "xml", "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains("Usage", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names()
    {
        var listed = Command.Run("reference").Out.Split('\n')
            .Where(line => line.StartsWith("## wanglai ", StringComparison.Ordinal) || line.StartsWith("### wanglai ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("wanglai", StringComparison.Ordinal) + "wanglai ".Length)..])
            .ToList();
        return listed.Where(name => !listed.Any(other => other.StartsWith(name + " ", StringComparison.Ordinal)));
    }
}
