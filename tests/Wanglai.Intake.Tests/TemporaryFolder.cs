using System.Text;

namespace Wanglai.Intake.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wanglai-intake-");

    private readonly List<string> _closed = [];

    public string Path => _folder.FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Takes away every permission on a file or folder; skips the test where nothing would come of it.</summary>
    public void Close(string path)
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The administrator may read everything.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
            _closed.Add(path);
            return;
        }

        Assert.Skip("Windows has other permissions.");
    }

    public void Dispose()
    {
        foreach (var path in _closed)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        _folder.Delete(recursive: true);
    }
}
