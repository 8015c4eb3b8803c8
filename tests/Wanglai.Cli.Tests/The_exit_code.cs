namespace Wanglai.Cli.Tests;

public sealed class The_exit_code
{
    [Fact]
    public void Is_0_when_all_went_well() => Assert.Equal(0, Command.Run("--version").Code);

    [Fact]
    public void Is_1_when_the_input_had_problems()
    {
        var run = Command.Run("edtf", "2021-13");
        Assert.Equal(1, run.Code);
    }

    [Theory]
    [InlineData()]
    [InlineData("vreify")]
    [InlineData("verify", "--jsno")]
    [InlineData("authority")]
    [InlineData("export")]
    [InlineData("export", "--to")]
    [InlineData("export", "--to", "xml")]
    [InlineData("show")]
    [InlineData("show", "c1", "c2")]
    public void Is_2_when_the_command_line_is_not_understood_and_nothing_is_written(params string[] arguments)
    {
        var run = Command.Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.Empty(run.Out);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Is_3_when_the_program_failed_by_its_own_fault_which_it_admits_in_one_line()
    {
        var run = new Command().WithInput(() => throw new InvalidOperationException("the wires are crossed")).Go("edtf", "-");
        Assert.Equal(3, run.Code);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("WL-U099 The program failed, and not by your fault (InvalidOperationException: the wires are crossed).", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_fault_comes_with_the_trace_where_it_is_asked_for()
    {
        var run = new Command().With("WANGLAI_DEBUG", "1").WithInput(() => throw new InvalidOperationException("the wires are crossed")).Go("edtf", "-");
        Assert.Equal(3, run.Code);
        Assert.Contains("   at Wanglai.Cli.", run.Error, StringComparison.Ordinal);
    }
}
