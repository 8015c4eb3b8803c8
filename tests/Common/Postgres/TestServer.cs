using System.Diagnostics;

namespace Wanglai.Tests;

/// <summary>The PostgreSQL server that <c>./test</c> started and that <c>WANGLAI_TEST_POSTGRES</c> names, and servers of a test's own.</summary>
internal static class TestServer
{
    /// <summary>Its connection string; where there is none the test is left out, with a notice, and fails on the build server.</summary>
    public static string Location()
    {
        var server = Environment.GetEnvironmentVariable("WANGLAI_TEST_POSTGRES");
        if (server is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail("There is no PostgreSQL server to test on: ./test starts one and names it in WANGLAI_TEST_POSTGRES.");
        }

        Assert.SkipWhen(server is null, "no PostgreSQL server to test on: ./test starts one where PostgreSQL 15 is installed");
        return server!;
    }

    /// <summary>Does something with a server of the test's own in <paramref name="folder"/>: scripts/postgres.sh. Gives what the script says.</summary>
    public static string Script(string action, string folder, params string[] settings)
    {
        var start = new ProcessStartInfo(Path.Combine(Checkout.Root, "scripts/postgres.sh"), [action, folder, .. settings]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
