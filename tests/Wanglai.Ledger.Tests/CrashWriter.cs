using System.Diagnostics;

namespace Wanglai.Ledger.Tests;

/// <summary>The program beside the tests that records until it is killed (tests/Wanglai.Ledger.CrashWriter).</summary>
internal static class CrashWriter
{
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Wanglai.Ledger.CrashWriter.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string[] Lines) Run(params string[] arguments)
    {
        using var process = Process.Start(Start(arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.Equal("", errors.Result);
        return (process.ExitCode, lines);
    }
}
