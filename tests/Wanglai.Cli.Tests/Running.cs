using System.Diagnostics;
using System.Text;

namespace Wanglai.Cli.Tests;

/// <summary>The built program as a process of its own.</summary>
internal static class Running
{
    public static ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["WANGLAI_WAIT"] = "0.2";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "wanglai.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Runs it to its end with <paramref name="input"/> on standard input.</summary>
    public static Command.Result Run(string input, params string[] arguments)
    {
        using var process = Process.Start(Start(arguments))!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
