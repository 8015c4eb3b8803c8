namespace Wanglai.Intake.Programs;

/// <summary>A folder of this process alone for what an external program reads and writes as files; gone when disposed of.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wanglai-");

    /// <summary>Its path.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a file into it and gives its path.</summary>
    public string Write(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes.Span);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A program that was just killed may still hold a file; the system clears its folder of temporary files.
        }
    }
}
