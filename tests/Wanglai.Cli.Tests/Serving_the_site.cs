namespace Wanglai.Cli.Tests;

public sealed class Serving_the_site
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.168.1.20")]
    [InlineData("archive.example")]
    public void Is_refused_on_an_address_that_others_can_reach(string address)
    {
        using var ledgers = Ledgers.WithPlainDocument();
        var run = ledgers.Run("serve", "--address", address);
        Assert.Equal(1, run.Code);
        Assert.Equal(
            $"WL-S001 the site has no sign-in yet and opens on this machine only, not on “{address}”. Use 127.0.0.1 or ::1; to see it from another machine, forward the port with ssh -L.\n",
            run.Error);
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
