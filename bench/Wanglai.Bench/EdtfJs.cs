using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Wanglai.Bench;

/// <summary>The npm package edtf, run by Node in a process of its own.</summary>
internal sealed class EdtfJs(string folder)
{
    /// <summary>Installs the version of the lock file, where it is not there yet.</summary>
    public void Install()
    {
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "edtf")))
        {
            _ = Run("npm", "ci", "--no-audit", "--no-fund");
        }
    }

    /// <summary>For each text whether edtf.js reads it and gives bounds.</summary>
    public bool[] Check(string[] texts) => WithFile(texts, file => JsonSerializer.Deserialize<bool[]>(Run("node", "measure.mjs", "check", file))!);

    /// <summary>Texts a second.</summary>
    public double Time(string[] texts, double seconds) => WithFile(texts, file =>
    {
        using var result = JsonDocument.Parse(Run("node", "measure.mjs", "time", file, seconds.ToString(CultureInfo.InvariantCulture)));
        return result.RootElement.GetProperty("perSecond").GetDouble();
    });

    private static T WithFile<T>(string[] texts, Func<string, T> use)
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

    private string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
