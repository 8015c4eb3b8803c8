namespace Wanglai.Cli.Tests;

public sealed class Serving_the_site
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.168.1.20")]
    public void Is_refused_on_an_address_that_others_can_reach_before_there_is_an_account(string address)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("serve", "--address", address);
        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"WL-S001 there is no account yet, so the site opens on this machine only, not on “{address}”: make one first with wanglai account add.\n",
            run.Error);
    }

    [Fact]
    public void Is_refused_on_what_is_no_address_and_without_a_certificate_that_can_be_read()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        Assert.StartsWith("WL-S019", ledgers.Run("serve", "--address", "archive.example").Error, StringComparison.Ordinal);
        Assert.StartsWith("WL-U017", ledgers.Run("serve", "--certificate", "/nowhere/site.pem").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_on_a_port_that_does_not_exist()
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("serve", "--port", "70000");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("WL-U021 --port", run.Error, StringComparison.Ordinal);
    }
}
