namespace Wanglai.Cli.Tests;

public sealed class Accounts_of_the_site : IDisposable
{
    private const string Password = "correct horse battery\n";

    private readonly TemporaryFolder _folder = new();

    private string Ledger => _folder["ledger.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Are_made_listed_changed_and_removed_beside_the_ledger()
    {
        Assert.Equal(0, Run(Password, "add", "王芳", "--role", "keeper").Code);
        Assert.True(File.Exists(Ledger + ".accounts"));
        Assert.Equal(0, Run(Password, "add", "李明", "--role", "reader").Code);
        Assert.Equal(0, Run("", "role", "李明", "--role", "editor").Code);
        Assert.Equal(["李明  editor", "王芳  keeper"], Run("", "list").Out.TrimEnd().Split('\n').Select(l => l.Trim()).Order(StringComparer.Ordinal));
        Assert.Contains("\"role\":\"keeper\"", Run("", "list", "--json").Out, StringComparison.Ordinal);
        foreach (var verb in new[] { "sign-out", "unlock", "remove" })
        {
            Assert.Equal(0, Run("", verb, "李明").Code);
        }

        Assert.Equal(0, Run("another long password\n", "password", "王芳").Code);
        Assert.DoesNotContain("李明", Run("", "list").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("password", File.ReadAllText(Ledger + ".accounts").Replace("\"password\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short\n", "WL-S015", "add", "王芳", "--role", "keeper")]
    [InlineData("", "WL-S015", "add", "王芳", "--role", "keeper")]
    [InlineData("", "WL-S013", "remove", "无此人")]
    [InlineData(Password, "WL-U007", "add", "王芳", "--role", "admin")]
    public void That_will_not_do_are_refused(string input, string code, params string[] arguments)
    {
        var run = Run(input, arguments);
        Assert.NotEqual(0, run.Code);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
    }

    private Command.Result Run(string input, params string[] arguments) =>
        new Command().With("LANG", "en_GB.UTF-8").WithInput(input).Go(["account", .. arguments, "--accounts", Ledger + ".accounts", "--ledger", Ledger]);
}
