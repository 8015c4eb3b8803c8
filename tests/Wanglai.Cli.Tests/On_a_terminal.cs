namespace Wanglai.Cli.Tests;

public sealed class On_a_terminal
{
    private const char Escape = '\u001b';

    // A source may hold what a terminal or the printer would take for an order.
    private const string Hostile = "1981年，中华全国总工会同英国职工大会建立了[red]友好[/]关系\u001b[2J。";

    [Fact]
    public void Answers_have_colours_and_fit_its_width()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = new Command().OnATerminal().Go("status", "全总", "--on", "1985", "--ledger", ledgers.Path);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("WL-", run.Error, StringComparison.Ordinal); // Progress may stand there, on a machine so busy that this takes a second.
        Assert.Contains(Escape, run.Out);
        Assert.Contains("英国职工大会", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_have_no_colours_where_the_user_wants_none()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = new Command().OnATerminal().With("NO_COLOR", "1").Go("status", "全总", "--on", "1985", "--ledger", ledgers.Path);
        Assert.DoesNotContain(Escape, run.Out);
        Assert.Contains("英国职工大会", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_can_be_had_in_a_pipe()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.Contains(Escape, new Command().With("CLICOLOR_FORCE", "1").Go("chronicle", "--ledger", ledgers.Path).Out);
        Assert.DoesNotContain(Escape, new Command().With("CLICOLOR_FORCE", "0").Go("chronicle", "--ledger", ledgers.Path).Out);
    }

    [Theory]
    [InlineData("chronicle")]
    [InlineData("search 友好")]
    public void A_sources_words_neither_order_the_terminal_about_nor_vanish(string line)
    {
        using var ledgers = new Ledgers();
        ledgers.Run("read", ledgers.Folder.Write("hostile.txt", Hostile), "--about", "中华全国总工会");
        foreach (var command in new[] { new Command(), new Command().OnATerminal().With("NO_COLOR", "1") })
        {
            var run = command.Go([.. line.Split(' '), "--ledger", ledgers.Path]);
            Assert.Equal(0, run.Code);
            Assert.DoesNotContain(Escape, run.Out);
            Assert.Contains("[red]", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Reading_tells_the_same_as_in_a_pipe()
    {
        using var ledgers = new Ledgers();
        var path = ledgers.Folder.Write("plain.txt", Documents.Plain);
        var run = new Command().OnATerminal().With("NO_COLOR", "1").Go("read", path, ledgers.Folder["missing.txt"], "--ledger", ledgers.Path);
        Assert.Equal(1, run.Code);
        Assert.Contains("WL-I001 ", run.Error, StringComparison.Ordinal); // Behind progress, on a machine so busy that this takes a second.
        Assert.Contains("claims were added", run.Out, StringComparison.Ordinal);
    }
}
