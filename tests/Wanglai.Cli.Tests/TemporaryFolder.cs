using System.Text;

namespace Wanglai.Cli.Tests;

/// <summary>A folder for one test, gone after it; in memory where the system has such a place, so that no commit waits for a disk.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string InMemory = "/dev/shm";

    private static int _made;

    public string Path { get; } = Create();

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file of UTF-8 text and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Create()
    {
        var name = $"wanglai-cli-{Environment.ProcessId}-{Interlocked.Increment(ref _made)}";
        var parent = Directory.Exists(InMemory) ? InMemory : System.IO.Path.GetTempPath();
        return Directory.CreateDirectory(System.IO.Path.Combine(parent, name)).FullName;
    }
}
