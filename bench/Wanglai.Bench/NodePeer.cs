using System.Diagnostics;
using System.Text.Json;

namespace Wanglai.Bench;

/// <summary>An npm package in a folder with its lock file, run by Node in a process of its own.</summary>
internal sealed class NodePeer(string folder, string package)
{
    /// <summary>Installs the version of the lock file, where it is not there yet.</summary>
    public void Install()
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules", package)))
        {
            _ = Run("npm", "ci", "--no-audit", "--no-fund");
        }
    }

    public string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    /// <summary>Hands the texts over in a file that is there only meanwhile.</summary>
    public static T WithFile<T>(IReadOnlyList<string> texts, Func<string, T> use)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            return use(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
