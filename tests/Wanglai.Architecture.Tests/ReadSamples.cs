using System.Diagnostics;
using System.Text;

namespace Wanglai.Architecture.Tests;

/// <summary>A ledger of the samples, gone after the tests, and the command to ask it with.</summary>
public sealed class ReadSamples : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wanglai-pages-").FullName;

    public ReadSamples() => Ask("read samples --metadata samples/metadata.csv", string.Empty, "en");

    /// <summary>What the command prints: first its answer, then what it says besides.</summary>
    public string Ask(string arguments, string input, string language)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(Checkout.Root, "src/Wanglai.Cli/bin", Repository.Configuration, "net10.0/wanglai.dll"));
        foreach (var argument in arguments.Split(' '))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["WANGLAI_LEDGER"] = Path.Combine(_folder, "ledger.db");
        start.Environment["LC_ALL"] = language == "zh" ? "zh_CN.UTF-8" : "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + errors.GetAwaiter().GetResult()).ReplaceLineEndings("\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
