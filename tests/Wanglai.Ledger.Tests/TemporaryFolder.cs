namespace Wanglai.Ledger.Tests;

/// <summary>
/// A folder for one test, gone after it. In memory where the system has such a place: every commit waits for the disk, and what these
/// tests ask does not depend on it.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string InMemory = "/dev/shm";

    public string Path { get; } = Create();

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Create()
    {
        if (!Directory.Exists(InMemory))
        {
            return Directory.CreateTempSubdirectory("wanglai-ledger-").FullName;
        }

        var path = System.IO.Path.Combine(InMemory, $"wanglai-ledger-{Guid.NewGuid():n}");
        return Directory.CreateDirectory(path).FullName;
    }
}
