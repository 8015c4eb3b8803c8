using System.Diagnostics;

namespace Wanglai.Reports.Tests;

/// <summary>Programs of the system that open what was written.</summary>
internal static class Installed
{
    /// <summary>Skips the test where a program is missing.</summary>
    public static void Need(string program)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(isThere, $"{program} is not installed: what it would make of the file was not looked at.");
    }

    /// <summary>A file as LibreOffice opens it and writes it again.</summary>
    public static byte[] Convert(byte[] file, string from, string to)
    {
        Need("soffice");
        var folder = Directory.CreateTempSubdirectory("wanglai-soffice-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "a." + from), file);
            Run(folder, "soffice", "--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--convert-to", to, "--outdir", "out", "a." + from);
            return File.ReadAllBytes(Path.Combine(folder, "out", "a." + to));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs a program in a folder to its end; gives what it prints.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output;
    }
}
