using System.Diagnostics;

namespace Wanglai.Ledger.Tests;

public sealed class RunningOnTheBundledLibrary
{
    [Fact]
    public async Task Passes_the_whole_suite_too()
    {
        Assert.SkipWhen(ChosenLibrary.IsBundled, "this is that run");
        Assert.SkipUnless(SqliteLedger.Engine.StartsWith("system", StringComparison.Ordinal), $"the system has no newer SQLite: this run is on {SqliteLedger.Engine} already");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(RunningOnTheBundledLibrary).Assembly.Location);
        start.ArgumentList.Add("-noColor");
        start.Environment["WANGLAI_SQLITE"] = "bundled";

        // A server's tests would only be the same again.
        start.Environment.Remove("WANGLAI_TEST_POSTGRES");
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var errors = process.StandardError.ReadToEndAsync(cancel);
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Matches(@"Total: [1-9]\d+, Errors: 0, Failed: 0", output);
    }

    [Fact]
    public void Is_what_the_engine_says()
    {
        SqliteLedger.Use(ChosenLibrary.IsBundled ? SqliteLibrary.Bundled : SqliteLibrary.Newest);
        Assert.Matches(ChosenLibrary.IsBundled ? @"^bundled 3\.\d+" : @"^(system|bundled) 3\.\d+", SqliteLedger.Engine);
        Assert.Throws<InvalidOperationException>(() => SqliteLedger.Use(SqliteLibrary.System));
    }
}
