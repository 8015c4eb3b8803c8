using System.Diagnostics;
using System.Globalization;

namespace Wanglai.Bench;

/// <summary>Runs a database's own shell, under GNU time, which tells its processor time.</summary>
internal static class Shell
{
    /// <summary>Runs <paramref name="script"/>; how long it took.</summary>
    /// <exception cref="InvalidOperationException">The shell reports an error.</exception>
    public static LedgerBench.Took Run(string script, string program, params IEnumerable<string> arguments)
    {
        var spent = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-o", spent, "-f", "%U %S", program }.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        process.WaitForExit();
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        _ = said.Result;
        var processor = File.ReadAllText(spent).Split(' ', '\n');
        File.Delete(spent);
        return process.ExitCode == 0 && errors.Result.Length == 0
            ? new(took, double.Parse(processor[0], CultureInfo.InvariantCulture) + double.Parse(processor[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program}: {errors.Result}");
    }
}
