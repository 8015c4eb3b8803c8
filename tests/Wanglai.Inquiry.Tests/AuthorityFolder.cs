using Wanglai.Model.Authority;

namespace Wanglai.Inquiry.Tests;

/// <summary>A folder with the organisations of one test; it goes when the test ends.</summary>
internal sealed class AuthorityFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("wanglai-inquiry-").FullName;

    public AuthorityFolder(params string[] organisations) =>
        File.WriteAllLines(System.IO.Path.Combine(Path, "organisations.csv"), ["name,other_names,english,level,country,parent,founded,ended,became,note", .. organisations]);

    public AuthorityFiles Load()
    {
        var files = AuthorityFiles.Load(Path);
        Assert.Empty(files.Problems);
        return files;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
