using System.Diagnostics;

namespace Wanglai.Intake.Tests.Formats;

/// <summary>Programs of the system that make files for tests, or that Wanglai reads with.</summary>
internal static class Installed
{
    /// <summary>Skips the test where a program is missing.</summary>
    public static void Need(string program)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(isThere, $"{program} is not installed.");
    }

    /// <summary>Runs a program in a folder to its end.</summary>
    public static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }

    /// <summary>A file as LibreOffice converts it.</summary>
    public static byte[] Convert(byte[] file, string from, string to, string? filter = null)
    {
        Need("soffice");
        using var folder = new TemporaryFolder();
        folder.Write("a." + from, file);
        Run(folder.Path, "soffice", "--headless", $"-env:UserInstallation={new Uri(folder["profile"]).AbsoluteUri}", "--convert-to", filter is null ? to : $"{to}:{filter}", "a." + from);
        return File.ReadAllBytes(folder["a." + to]);
    }
}
