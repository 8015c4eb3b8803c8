using Wanglai.Cli.Hosting;

namespace Wanglai.Cli.Tests;

public sealed class The_default_ledger
{
    [Theory]
    [InlineData("/data/my.db", "/xdg", "/data/my.db")]
    [InlineData(null, "/xdg", "/xdg/wanglai/ledger.db")]
    [InlineData("", "/xdg", "/xdg/wanglai/ledger.db")]
    [InlineData(null, "not/rooted", "/home/li/.local/share/wanglai/ledger.db")]
    [InlineData(null, null, "/home/li/.local/share/wanglai/ledger.db")]
    public void Is_where_the_environment_says(string? ledger, string? dataHome, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the ledger lies in the local application data.");
        using var console = new CliConsole
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            OpenIn = () => Stream.Null,
            Environment = name => name switch { "WANGLAI_LEDGER" => ledger, "XDG_DATA_HOME" => dataHome, "HOME" => "/home/li", _ => null },
        };
        Assert.Equal(expected, DataFolders.DefaultLedger(console));
    }
}
